// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountremoval.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/releaseintent.h"
#include "ui/widgets/buttons.h"

#include <QMessageBox>

#include <algorithm>

namespace numberdesk {

AccountRemoval::AccountRemoval(const Services &services, const QString &accountId, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_id(accountId)
    , m_name(services.directory.row(accountId).name)
    , m_provider(services.directory.row(accountId).provider)
    , m_window(window)
{}

AccountRemoval::~AccountRemoval() { m_stop.request_stop(); }

QMessageBox *AccountRemoval::makeQuestion(const QString &question, const QString &details)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question, question, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    return box;
}

QString AccountRemoval::whatIsRemoved() const
{
    QStringList sentences{
        tr("Removed from this computer: the account, its token, and the copy of its list with %n number(s).", nullptr,
           static_cast<int>(m_services.directory.row(m_id).numbers)),
        tr("The numbers themselves stay yours at %1, and %1 goes on billing them.").arg(m_provider),
    };
    // A journal that cannot be read has said so at the start, and knows of nothing that is open.
    const Result<QList<IntentRecord>> open = m_services.journal.openIntents();
    if (open) {
        const auto isPlanned = [](const IntentRecord &intent) {
            const auto release = releaseIntentFrom(intent);
            return release && release->isPlanned();
        };
        const auto undecided = std::count_if(open->cbegin(), open->cend(), [&](const IntentRecord &intent) {
            return intent.accountId == m_id && !isPlanned(intent);
        });
        const auto planned = std::count_if(open->cbegin(), open->cend(), [&](const IntentRecord &intent) {
            return intent.accountId == m_id && isPlanned(intent);
        });
        if (planned > 0) {
            sentences.append(
                tr("%n planned release(s) of this account are taken back.", nullptr, static_cast<int>(planned)));
        }
        if (undecided > 0) {
            sentences.append(tr("The outcome of %n purchase(s) or release(s) of this account is not known yet. Without "
                                "the account it can’t be looked up any more.",
                                nullptr, static_cast<int>(undecided)));
        }
    }
    return sentences.join(QStringLiteral("\n\n"));
}

void AccountRemoval::ask()
{
    QMessageBox *box = makeQuestion(tr("Remove %1?").arg(m_name), whatIsRemoved());
    //: Button: removes an account.
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    //: Button: the account stays.
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setDestructive(remove);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, remove] {
        if (box->clickedButton() == remove) {
            forgetToken();
        } else {
            Q_EMIT kept();
        }
    });
    box->open();
}

void AccountRemoval::forgetToken()
{
    Q_EMIT working(tr("Removing the token of %1 from the system’s keychain…").arg(m_name));
    m_stop = std::stop_source();
    auto forgetting = m_services.tokens.forget(m_id, m_stop.get_token());
    QCoro::connect(std::move(forgetting), this, [this](const Result<SecretAnswer> &answer) { judge(answer); });
}

void AccountRemoval::judge(const Result<SecretAnswer> &answer)
{
    if (answer && answer->outcome == SecretOutcome::Absent) {
        removeAccount();
        return;
    }
    const Error error = answer ? answer->error.value_or(Error()) : answer.error();
    if (error.kind == ErrorKind::Cancelled) {
        Q_EMIT kept();
    } else if (error.kind == ErrorKind::StorageFailed) {
        Q_EMIT failed(describeError(error, m_provider, m_name).sentence);
    } else {
        askAboutToken(error);
    }
}

void AccountRemoval::askAboutToken(const Error &error)
{
    QMessageBox *box = makeQuestion(
        tr("The token of %1 could not be removed").arg(m_name),
        tr("%1\n\nThe account is still there. Removed without its token, the token stays in the keychain, and you "
           "have to delete it there.")
            .arg(describeError(error, m_provider, m_name).sentence));
    QPushButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *without = box->addButton(tr("Remove without the token"), QMessageBox::DestructiveRole);
    //: Button: the account stays.
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setDestructive(without);
    box->setDefaultButton(again);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, again, without] {
        if (box->clickedButton() == again) {
            forgetToken();
        } else if (box->clickedButton() == without) {
            removeAccount();
        } else {
            Q_EMIT kept();
        }
    });
    box->open();
}

void AccountRemoval::removeAccount()
{
    const Result<void> done = m_services.accounts.remove(m_id);
    if (done) {
        Q_EMIT removed(m_name);
    } else {
        Q_EMIT failed(describeError(done.error(), m_provider, m_name).sentence);
    }
}

} // namespace numberdesk
