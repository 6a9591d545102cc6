// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityfilter.h"

#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/lineedits.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace numberdesk {
namespace {

/// What the lines of a kind begin with, in the order of the choices.
const QStringList &kinds()
{
    static const QStringList all{QString(),
                                 QStringLiteral("purchase."),
                                 QStringLiteral("release."),
                                 QStringLiteral("number."),
                                 QStringLiteral("document."),
                                 QStringLiteral("limits.")};
    return all;
}

/// Days back that are wanted, today among them; 0: all.
constexpr int Periods[]{0, 1, 7, 30, 365};

} // namespace

ActivityFilter::ActivityFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_kind(new QComboBox)
    , m_account(new QComboBox)
    , m_period(new QComboBox)
    , m_wordsField(new Field({}, m_words, this))
    , m_kindField(new Field({}, m_kind, this))
    , m_accountField(new Field({}, m_account, this))
    , m_periodField(new Field({}, m_period, this))
{
    addClearButton(m_words);
    m_glyph = addLeadingGlyph(m_words, Glyph::Search);
    for (const QString &kind : kinds()) {
        m_kind->addItem(QString(), kind);
    }
    m_account->addItem(QString(), QString());
    for (const int days : Periods) {
        m_period->addItem(QString(), days);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_wordsField, 1);
    row->addWidget(m_kindField);
    row->addWidget(m_accountField);
    row->addWidget(m_periodField);

    connect(m_words, &QLineEdit::textChanged, this, &ActivityFilter::wordsChanged);
    for (const QComboBox *choice : {m_kind, m_account, m_period}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ActivityFilter::filterChanged);
    }
    keepTranslated(this, [this] { setTexts(); });
}

void ActivityFilter::setTexts()
{
    m_wordsField->setLabel(tr("Filter activity"));
    m_words->setPlaceholderText(tr("Filter by number, account or what happened"));
    m_glyph->setText(tr("Go to the filter"));
    //: Field: what the lines of the journal are about.
    m_kindField->setLabel(tr("About"));
    //: Field: an account at a provider.
    m_accountField->setLabel(tr("Account"));
    //: Field: since when.
    m_periodField->setLabel(tr("Time"));
    // In the order of kinds().
    //: Choice: lines of the journal about anything.
    m_kind->setItemText(0, tr("Everything"));
    //: Choice: lines of the journal about purchases.
    m_kind->setItemText(1, tr("Purchases"));
    //: Choice: lines of the journal about releases of numbers.
    m_kind->setItemText(2, tr("Releases"));
    m_kind->setItemText(3, tr("Changes of numbers"));
    //: Choice: lines of the journal about documents.
    m_kind->setItemText(4, tr("Documents"));
    //: Choice: lines of the journal about limits of what may be spent.
    m_kind->setItemText(5, tr("Spending limits"));
    m_account->setItemText(0, tr("All accounts"));
    // In the order of Periods.
    m_period->setItemText(0, tr("Any time"));
    //: Choice: what happened today.
    m_period->setItemText(1, tr("Today"));
    m_period->setItemText(2, tr("Last 7 days"));
    m_period->setItemText(3, tr("Last 30 days"));
    m_period->setItemText(4, tr("Last 365 days"));
}

void ActivityFilter::setAccounts(const QList<JournalAccount> &accounts)
{
    const QString chosen = m_account->currentData().toString();
    {
        const QSignalBlocker quiet(m_account);
        while (m_account->count() > 1) {
            m_account->removeItem(1);
        }
        for (const JournalAccount &account : accounts) {
            m_account->addItem(account.name, account.id);
        }
        m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    }
    if (m_account->currentData().toString() != chosen) {
        Q_EMIT filterChanged();
    }
}

bool ActivityFilter::knowsAccount(const QString &accountId) const { return m_account->findData(accountId) >= 0; }

QString ActivityFilter::words() const { return m_words->text().simplified(); }

void ActivityFilter::setWords(const QString &words) { m_words->setText(words); }

JournalFilter ActivityFilter::filter() const
{
    JournalFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.accountId = m_account->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0) {
        filter.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    }
    return filter;
}

void ActivityFilter::clear()
{
    m_words->clear();
    m_kind->setCurrentIndex(0);
    m_account->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
}

} // namespace numberdesk
