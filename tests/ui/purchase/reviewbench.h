// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchasereconciler.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/find.h"
#include "ui/purchase/purchaseview.h"
#include "ui/widgets/checklist.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace numberdesk::tests {

/// The sample carriers, the purchase view shown over them, and what a person does with it.
class ReviewBench : public SampleDesk
{
public:
    ReviewBench()
    {
        view = std::make_unique<PurchaseView>(services());
        constexpr int width = 1040;
        constexpr int height = 800;
        view->resize(width, height);
        view->show();
    }
    ~ReviewBench() { view.reset(); }
    Q_DISABLE_COPY_MOVE(ReviewBench)

    template <class W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *found = named<W>(view.get(), QString::fromUtf8(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("nothing is named ") + name);
        }
        return found;
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] QCheckBox *consent() const { return find<QCheckBox>("I confirm these numbers and prices"); }
    [[nodiscard]] QPushButton *confirmButton() const { return button("Confirm purchase"); }

    [[nodiscard]] QStringList missing() const { return linesOf("What is missing"); }
    [[nodiscard]] QStringList checks() const { return linesOf("Before you pay"); }
    /// The cell of the one line of a table.
    [[nodiscard]] QString cell(const char *table, int column) const
    {
        const auto *shown = find<QAbstractItemView>(table);
        return shown->isVisible() ? shown->model()->index(0, column).data().toString() : QString();
    }
    /// Every text that a label shows.
    [[nodiscard]] QString words() const
    {
        QStringList said;
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                said.append(label->text());
            }
        }
        return said.join(u'\n');
    }

    /// Starts the review and waits until the form is there.
    void review(const SearchHit &hit) const
    {
        view->review(hit);
        if (!QTest::qWaitFor([this] { return !missing().contains(QStringLiteral("The requirements are being read")); },
                             10000)) {
            throw std::runtime_error("the requirements were not read");
        }
    }
    void type(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
    void drop(const char *name, const QString &path) const
    {
        auto *place = find<QWidget>(name);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &event);
    }
    void tickAndConfirm() const
    {
        consent()->setChecked(true);
        QTest::mouseClick(confirmButton(), Qt::LeftButton);
    }
    [[nodiscard]] bool waitForOutcome(const QString &outcome, int milliseconds = 15000) const
    {
        constexpr int outcomeColumn = 2;
        return QTest::qWaitFor([&] { return cell("Outcomes", outcomeColumn) == outcome; }, milliseconds);
    }

    std::unique_ptr<PurchaseView> view;

private:
    [[nodiscard]] QStringList linesOf(const char *list) const
    {
        QStringList texts;
        for (const CheckItem &item : find<CheckList>(list)->items()) {
            texts.append(item.text);
        }
        return texts;
    }
};

} // namespace numberdesk::tests
