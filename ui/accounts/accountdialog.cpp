// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/checkwords.h"
#include "ui/accounts/progressline.h"
#include "ui/accounts/tokendestination.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"

#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int DialogWidth = 560;
/// So many fit into a line of hints. @unit characters
constexpr int LineCharacters = 76;

/// Tests what was entered; with the token that is kept where none was entered.
Task<Result<AccountCheck>> testConnection(AccountSessions &sessions, TokenVault &tokens, QString accountId,
                                          QString providerId, AccountInput input, std::stop_token stop)
{
    if (input.token.isEmpty()) {
        Result<SecretAnswer> kept = co_await tokens.token(accountId, stop);
        if (!kept) {
            co_return Result<AccountCheck>(failure(kept.error()));
        }
        if (kept->outcome != SecretOutcome::Found) {
            Error error = kept->error.value_or(Error());
            error.kind = ErrorKind::KeychainFailed;
            co_return Result<AccountCheck>(failure(error));
        }
        input.token = kept->secret;
    }
    Result<AccountCheck> check = co_await sessions.test(providerId, input, stop);
    co_return check;
}

} // namespace

AccountDialog::AccountDialog(const Services &services, const std::optional<Account> &account,
                             std::stop_token windowLife, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_before(account)
    , m_windowLife(std::move(windowLife))
    , m_hasToken(account && services.tokens.place(account->id) != TokenPlace::Nowhere)
    , m_form(new AccountForm(account ? services.sessions.providers() : services.sessions.allowedProviders()))
    , m_scroll(new QScrollArea(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_tokenChoices(new QWidget(this))
    , m_again(makeButton(Glyph::RefreshCw, tr("Try again"), m_tokenChoices))
    , m_test(makeButton(Glyph::PlugZap, tr("Test connection"), this))
    //: Button.
    , m_save(makePrimaryButton(tr("Save"), this))
    //: Button: closes the dialog and changes nothing.
    , m_cancel(makeButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(account ? tr("Edit %1").arg(account->name) : tr("Add account"));
    build();
    if (m_before) {
        m_form->setAccount(*m_before, m_hasToken);
    }
    m_form->focusName();
    connect(m_form, &AccountForm::edited, this, &AccountDialog::onEdited);
    connect(m_form, &AccountForm::shapeChanged, this, &AccountDialog::fitSoon);
    connect(m_progress, &ProgressLine::stopRequested, this, &AccountDialog::stopTest);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        // The action may replace the message and with it what it does.
        const auto action = m_messageAction;
        action();
    });
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Keep::AsUsual); });
    connect(m_cancel, &QPushButton::clicked, this, &AccountDialog::reject);
}

AccountDialog::~AccountDialog()
{
    m_testStop.request_stop();
    takeBack();
}

void AccountDialog::build()
{
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_message->setDismissable(false);
    m_save->setDefault(true);

    auto *forSession = makeButton(tr("Keep for this session only"), m_tokenChoices);
    connect(m_again, &QPushButton::clicked, this, [this] { save(Keep::AsUsual); });
    connect(forSession, &QPushButton::clicked, this, [this] { save(Keep::ThisSession); });
    auto *choices = new QHBoxLayout(m_tokenChoices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metrics::grid);
    choices->addWidget(m_again);
    choices->addWidget(forSession);
    forSession->setVisible(m_services.tokens.allowsSessionTokens());
    choices->addStretch();
    m_tokenChoices->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_tokenChoices);
    column->addLayout(buttons);
    setMinimumWidth(DialogWidth - 2 * metrics::viewMargin);
}

void AccountDialog::focusToken() { m_form->focusToken(); }

bool AccountDialog::keepsToken(const AccountInput &entered) const
{
    return m_hasToken && entered.token.reveal().trimmed().isEmpty();
}

bool AccountDialog::isForAnotherAddress(const AccountInput &checked) const
{
    const ProviderTraits &traits = m_form->traits();
    return m_hasToken && tokenDestination(traits, checked.fields, checked.address) !=
                             tokenDestination(traits, m_before->fields, m_before->address);
}

void AccountDialog::showKeptToken()
{
    AccountInput entered = m_form->input();
    entered.token = Secret("kept");
    const Result<AccountInput> checked = m_form->description().check(entered);
    // What is not an address yet is none that the token would be sent to.
    m_form->showKeptToken(!checked || !isForAnotherAddress(*checked));
}

std::optional<AccountInput> AccountDialog::checkedInput(bool needsName)
{
    AccountInput entered = m_form->input();
    const bool isKept = keepsToken(entered);
    if (isKept) {
        // The rules want a token; the one that is kept passed them when it was entered.
        entered.token = Secret("kept");
    }
    QList<FieldMessage> wrong;
    if (needsName && m_form->name().trimmed().isEmpty()) {
        wrong.append({QStringLiteral("name"), tr("Give the account a name.")});
    }
    Result<AccountInput> checked = m_form->description().check(entered);
    if (!checked) {
        wrong += checked.error().fields;
    } else if (isKept && isForAnotherAddress(*checked)) {
        wrong.append({QStringLiteral("token"), tr("Enter the token again, because the address changed.")});
    }
    if (!wrong.isEmpty() || !checked) {
        const QStringList rest = m_form->showErrors(wrong);
        fitSoon();
        if (!rest.isEmpty() || wrong.isEmpty()) {
            say(Tone::Bad, rest.isEmpty() ? checked.error().advice : rest.join(u' '));
        }
        return std::nullopt;
    }
    if (isKept) {
        checked->token = Secret();
    }
    return *checked;
}

void AccountDialog::say(Tone tone, const QString &text, const QString &actionLabel, std::function<void()> action)
{
    m_messageAction = std::move(action);
    m_message->setAction(actionLabel);
    m_message->showMessage(tone, text);
    fitSoon();
}

void AccountDialog::onEdited()
{
    // What was said is about what was entered before.
    stopTest();
    m_form->clearErrors();
    m_message->clear();
    m_tokenChoices->hide();
    if (m_hasToken) {
        showKeptToken();
    }
}

void AccountDialog::test()
{
    onEdited();
    const std::optional<AccountInput> checked = checkedInput(false);
    if (!checked) {
        return;
    }
    m_testStop = std::stop_source();
    m_progress->begin(tr("Asking %1 with what you entered…").arg(m_form->traits().name));
    const std::stop_token stop = m_testStop.get_token();
    auto testing = testConnection(m_services.sessions, m_services.tokens, m_before ? m_before->id : QString(),
                                  m_form->description().id, *checked, stop);
    QCoro::connect(std::move(testing), this, [this, stop](const Result<AccountCheck> &outcome) {
        if (!stop.stop_requested()) {
            showTest(outcome);
        }
    });
}

void AccountDialog::stopTest()
{
    m_testStop.request_stop();
    m_progress->end();
}

void AccountDialog::showTest(const Result<AccountCheck> &outcome)
{
    m_progress->end();
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    say(Tone::Good, describeCheck(*outcome, m_form->traits(), m_form->name().simplified()));
}

void AccountDialog::showError(const Error &error)
{
    const ErrorWords words = describeAccountError(error, m_form->traits(), m_form->name().simplified());
    const bool isAboutToken = words.action == ErrorAction::EnterToken && error.kind != ErrorKind::TlsFailed;
    const bool canRepeat = words.action == ErrorAction::TryAgain;
    if (isAboutToken) {
        say(Tone::Bad, words.sentence, words.actionLabel, [this] { m_form->focusToken(); });
    } else if (canRepeat) {
        say(Tone::Bad, words.sentence, words.actionLabel, [this] { test(); });
    } else {
        say(Tone::Bad, words.sentence);
    }
}

void AccountDialog::save(Keep keep)
{
    onEdited();
    const std::optional<AccountInput> checked = checkedInput(true);
    if (!checked) {
        return;
    }
    const std::optional<Account> account = store(*checked);
    if (!account) {
        return;
    }
    if (checked->token.isEmpty()) {
        finish(account->id);
    } else {
        keepToken(*account, checked->token, keep);
    }
}

std::optional<Account> AccountDialog::store(const AccountInput &checked)
{
    Account account = m_stored ? *m_stored : m_before.value_or(Account());
    account.providerId = m_form->description().id;
    account.name = m_form->name();
    account.fields = checked.fields;
    account.address = checked.address;
    account.concurrentRequests = m_form->concurrentRequests();
    // The provider of an account never changes: one that was added for another provider makes room.
    if (!m_before && m_stored && m_stored->providerId != account.providerId) {
        if (!takeBack()) {
            return std::nullopt;
        }
        account.id.clear();
    }
    account.enabled = m_before ? m_before->enabled : account.enabled;
    m_moved.reset();
    if (isForAnotherAddress(checked)) {
        // Old token and new address must never meet, nor new token and old address.
        m_moved = account;
        account.fields = m_before->fields;
        account.address = m_before->address;
        account.enabled = false;
    }
    const bool isNew = account.id.isEmpty();
    const Result<Account> stored = isNew ? m_services.accounts.add(account) : m_services.accounts.update(account);
    if (!stored) {
        const QStringList rest = m_form->showErrors(stored.error().fields);
        fitSoon();
        if (!rest.isEmpty() || stored.error().fields.isEmpty()) {
            const ErrorWords words = describeAccountError(stored.error(), m_form->traits(), account.name.simplified());
            say(Tone::Bad, words.sentence, words.action == ErrorAction::TryAgain ? words.actionLabel : QString(),
                [this] { save(Keep::AsUsual); });
        }
        return std::nullopt;
    }
    m_stored = *stored;
    return *stored;
}

void AccountDialog::keepToken(const Account &account, Secret token, Keep keep)
{
    setSaving(true);
    m_progress->begin(tr("Giving the token of %1 to the system’s keychain. If the keychain asks you for a password, "
                         "enter it there.")
                          .arg(account.name),
                      ProgressLine::Way::Elsewhere);
    const bool forSession = m_services.isSandbox || keep == Keep::ThisSession;
    TokenVault &tokens = m_services.tokens;
    auto keeping = forSession ? tokens.keepForThisSession(account.id, token, m_windowLife)
                              : tokens.keepInKeychain(account.id, token, m_windowLife);
    QCoro::connect(std::move(keeping), this, [this, account](const Result<SecretAnswer> &answer) {
        if (isVisible()) {
            showTokenOutcome(account, answer);
        }
    });
}

void AccountDialog::showTokenOutcome(const Account &account, const Result<SecretAnswer> &answer)
{
    setSaving(false);
    if (answer && answer->outcome == SecretOutcome::Found) {
        finish(account.id);
        return;
    }
    const Error error = answer ? answer->error.value_or(Error()) : answer.error();
    const ErrorWords words = describeAccountError(error, m_form->traits(), account.name);
    const QString notKept = m_services.tokens.allowsSessionTokens()
                                ? tr("The token of %1 is not kept yet. %2\nKept for this session only, it is forgotten "
                                     "when Numberdesk ends, and you enter it again next time.")
                                : tr("The token of %1 is not kept yet. %2\nYour administrator wants tokens in the "
                                     "keychain alone.");
    say(Tone::Warning, notKept.arg(account.name, words.sentence));
    m_tokenChoices->show();
    m_again->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::finish(const QString &accountId)
{
    if (m_moved) {
        const Result<Account> moved = m_services.accounts.update(*m_moved);
        if (!moved) {
            say(Tone::Bad, describeAccountError(moved.error(), m_form->traits(), m_moved->name).sentence);
            return;
        }
    }
    m_isFinished = true;
    m_form->dropToken();
    m_services.sessions.reset(accountId);
    Q_EMIT saved(accountId);
    accept();
}

bool AccountDialog::takeBack()
{
    if (m_isFinished || !m_stored) {
        return true;
    }
    const Result<void> done = m_before ? m_services.accounts.update(*m_before).map([](const Account &) {})
                                       : m_services.accounts.remove(m_stored->id);
    // Somebody else removed it: nothing is left to take back.
    if (!done && done.error().kind != ErrorKind::NotFound) {
        say(Tone::Bad, describeAccountError(done.error(), m_form->traits(), m_stored->name).sentence);
        return false;
    }
    m_stored.reset();
    return true;
}

void AccountDialog::reject()
{
    stopTest();
    // Said once; the next attempt closes in any case.
    if (!takeBack() && !m_couldNotTakeBack) {
        m_couldNotTakeBack = true;
        return;
    }
    m_isFinished = true;
    m_form->dropToken();
    QDialog::reject();
}

void AccountDialog::setSaving(bool isSaving)
{
    m_form->setEnabled(!isSaving);
    m_test->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    if (!isSaving) {
        m_progress->end();
    }
}

void AccountDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

void AccountDialog::fitSoon()
{
    // Once the layouts have heard of what was shown or hidden.
    QTimer::singleShot(0, this, &AccountDialog::fitHeight);
}

void AccountDialog::fitHeight()
{
    const int margins = 2 * metrics::viewMargin;
    const QRect available = screen()->availableGeometry();
    // Large letters need wider lines.
    const int comfortable =
        std::clamp(LineCharacters * fontMetrics().averageCharWidth(), DialogWidth, 3 * DialogWidth / 2);
    const int wide = std::min(std::max(m_isFitted ? width() : 0, comfortable), available.width() - margins);
    int others = margins + layout()->spacing();
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_message, m_tokenChoices, m_save}) {
        if (!part->isHidden()) {
            const int wrapped = part->heightForWidth(wide - margins);
            others += std::max(wrapped, part->sizeHint().height()) + layout()->spacing();
        }
    }
    // As if the scroll bar were there: once it is, QScrollArea takes it away only when the narrower form fits.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    const int wanted = others + m_form->heightAt(wide - margins - bar);
    // It grows with what it has to say and does not shrink again: nothing jumps under the mouse.
    resize(wide, std::min(std::max(wanted, m_isFitted ? height() : 0), available.height() - margins));
    m_isFitted = true;
}

} // namespace numberdesk
