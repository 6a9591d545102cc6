// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/purchaselinesmodel.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "core/purchasing/cart.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/find.h"
#include "ui/purchase/cartpurchaseview.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace numberdesk::tests {

/// The sample carriers, the purchase of a cart shown over them, and what a person does with it.
class CartBench : public SampleDesk
{
public:
    CartBench()
    {
        show();
        if (!tests::waitFor(services().cart.load())) {
            throw std::runtime_error("the cart could not be read");
        }
    }
    ~CartBench() { view.reset(); }
    Q_DISABLE_COPY_MOVE(CartBench)

    /// The view anew, as at the next start of the program.
    void show()
    {
        view = std::make_unique<CartPurchaseView>(services());
        constexpr int width = 1040;
        constexpr int height = 800;
        view->resize(width, height);
        view->show();
    }

    /// Lines of the cart for what was found.
    [[nodiscard]] QList<CartLine> fill(const QList<SearchHit> &hits) const
    {
        QList<CartLine> lines;
        for (const SearchHit &hit : hits) {
            CartLine line;
            line.accountId = hit.accountId;
            line.accountName = hit.accountName;
            line.providerId = hit.providerId;
            line.providerName = hit.providerName;
            line.number = hit.number;
            lines.append(line);
        }
        return fill(lines);
    }
    [[nodiscard]] QList<CartLine> fill(const QList<CartLine> &lines) const
    {
        const auto added = tests::waitFor(services().cart.add(lines));
        if (!added) {
            throw std::runtime_error("the cart could not be filled");
        }
        return added->added;
    }
    /// Numbers that need nothing but a confirmation, of one provider.
    [[nodiscard]] QList<SearchHit> easy(int count = 3) const
    {
        return offers(QStringLiteral("vobiz"), "US", NumberType::Kind::Local, count);
    }

    template <class W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *found = named<W>(view.get(), QString::fromUtf8(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("nothing is named ") + name);
        }
        return found;
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *found = named<QWidget>(view.get(), QString::fromUtf8(name));
        return found != nullptr && found->isVisible();
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void press(const char *name) const
    {
        QPushButton *pressed = button(name);
        if (!pressed->isVisible() || !pressed->isEnabled()) {
            throw std::runtime_error(std::string("cannot be pressed: ") + name);
        }
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    [[nodiscard]] TableView *table(const char *name) const { return find<TableView>(name); }
    /// A column of a table; nothing while the table is not shown.
    [[nodiscard]] QStringList column(const char *name, int column) const
    {
        QStringList texts;
        const TableView *shown = table(name);
        for (int row = 0; shown->isVisible() && row < shown->model()->rowCount(); ++row) {
            texts.append(shown->model()->index(row, column).data().toString());
        }
        return texts;
    }
    [[nodiscard]] QStringList setApart() const { return column("Lines set apart", PurchaseLinesModel::State); }
    [[nodiscard]] QStringList outcomes() const { return column("Outcomes", PurchaseOutcomesModel::Outcome); }
    [[nodiscard]] QStringList checks() const
    {
        QStringList texts;
        for (const CheckItem &item : find<CheckList>("Before you pay")->items()) {
            texts.append(item.text);
        }
        return texts;
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

    [[nodiscard]] bool waitForReview() const
    {
        return QTest::qWaitFor([this] { return isShown("Purchase lines"); }, 20000);
    }
    [[nodiscard]] bool waitForCheck() const
    {
        return QTest::qWaitFor([this] { return !isShown("Cancel check"); }, 20000);
    }
    /// Ticks and presses, once the balances are read.
    [[nodiscard]] bool confirm() const
    {
        auto *tick = find<QCheckBox>("I confirm these numbers and prices");
        if (!QTest::qWaitFor(
                [&] { return tick->isEnabled() && checks().filter(QStringLiteral("being read")).isEmpty(); }, 20000)) {
            return false;
        }
        tick->setChecked(true);
        press("Confirm purchase");
        return true;
    }
    [[nodiscard]] bool waitForResult() const
    {
        return QTest::qWaitFor([this] { return isShown("Done"); }, 60000);
    }
    /// From the lines of a cart to the result.
    [[nodiscard]] bool buy(const QList<CartLine> &lines) const
    {
        view->begin(lines);
        return waitForReview() && confirm() && waitForResult();
    }

    void type(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
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
    /// What an Italian local number asks for.
    void fillItalian() const
    {
        const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
        type("Tax number", QStringLiteral("IT01234567890"));
        type("Company name", QStringLiteral("Acme Srl"));
        type("Street and number", QStringLiteral("Via Roma 12"));
        type("Postal code", QStringLiteral("07100"));
        type("City", QStringLiteral("Sassari"));
        drop("Proof of address", write(QStringLiteral("bill.pdf"), pdf));
        drop("Identity document", write(QStringLiteral("passport.pdf"), pdf));
    }

    std::unique_ptr<CartPurchaseView> view;
};

} // namespace numberdesk::tests
