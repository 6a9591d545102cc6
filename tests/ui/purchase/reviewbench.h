// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/find.h"
#include "ui/purchase/purchaseview.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace numberdesk::tests {

/// The sample carriers, the purchase view shown over them, and what a person does with it.
class ReviewBench
{
public:
    ReviewBench()
    {
        Composition::Options options;
        options.kind = Profile::Kind::Sandbox;
        options.profileFolder = folder.path();
        auto opened = Composition::open(std::move(options));
        if (!opened) {
            throw std::runtime_error("the profile could not be opened");
        }
        composition = std::move(*opened);
        composition->start();
        view = std::make_unique<PurchaseView>(services());
        constexpr int width = 1040;
        constexpr int height = 800;
        view->resize(width, height);
        view->show();
        // The first reading of the accounts would otherwise add lists to what a test looks at.
        if (!QTest::qWaitFor([this] { return services().inventory.size() > 0 && !services().sync.isRunning(); },
                             30000)) {
            throw std::runtime_error("the sample accounts were not read");
        }
    }
    ~ReviewBench() { view.reset(); }
    Q_DISABLE_COPY_MOVE(ReviewBench)

    [[nodiscard]] Services services() const { return composition->services(); }

    /// The first number of this kind that a provider sells.
    [[nodiscard]] SearchHit offer(const QString &providerId, const char *country,
                                  NumberType::Kind type = NumberType::Kind::Local) const
    {
        SearchHit hit;
        for (const Account &account : services().accounts.accounts()) {
            if (account.providerId == providerId) {
                hit.accountId = account.id;
                hit.accountName = account.name;
            }
        }
        const auto session = tests::waitFor(services().sessions.session(hit.accountId, {}));
        hit.providerId = providerId;
        hit.providerName = session->providerName;
        SearchQuery query;
        query.country = *CountryCode::fromText(QString::fromLatin1(country));
        query.type = type;
        if (session->provider->traits().needsAreaCode) {
            query.pattern = QStringLiteral("415");
            query.match = SearchQuery::Match::StartsWith;
        }
        const auto page = tests::waitFor(session->provider->searchNumbers(query, {}, {}));
        if (!page || page->items.isEmpty()) {
            throw std::runtime_error("the sample carrier sells no such number");
        }
        hit.number = page->items.constFirst();
        return hit;
    }

    void rehearse(const QString &providerId, const QString &behaviour) const
    {
        if (!composition->sandboxServer()->contract(providerId)->set(QStringLiteral("purchase"), behaviour)) {
            throw std::runtime_error("the sample carrier has no such switch");
        }
    }

    /// A file with this content. @return its path
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("a file of the test cannot be written");
        }
        return file.fileName();
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

    /// Lines of the journal of one kind ("purchase.sent").
    [[nodiscard]] int journalled(const QString &kind) const
    {
        constexpr int all = 1000;
        int count = 0;
        const auto entries = services().journal.newest(all);
        for (const JournalEntry &entry : *entries) {
            count += entry.kind == kind ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir folder;
    std::unique_ptr<Composition> composition;
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
