// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/accountsbutton.h"

#include "ui/widgets/keeptranslated.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace numberdesk {
namespace {

/// A menu of ticks: choosing one does not close it.
class TicksMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggleActive()) {
            QMenu::mouseReleaseEvent(event);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !toggleActive()) {
            QMenu::keyPressEvent(event);
        }
    }

private:
    bool toggleActive()
    {
        QAction *action = activeAction();
        if (action == nullptr || !action->isEnabled() || !action->isCheckable()) {
            return false;
        }
        action->trigger();
        return true;
    }
};

} // namespace

AccountsButton::AccountsButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setMenu(new TicksMenu(this));
    keepTranslated(this, [this] {
        setAccessibleName(tr("Accounts to ask"));
        rebuildMenu();
        updateText();
    });
}

void AccountsButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    rebuildMenu();
    updateText();
    Q_EMIT chosenChanged();
}

QStringList AccountsButton::chosen() const
{
    QStringList ids;
    for (const Choice &choice : m_choices) {
        if (!m_leftOut.contains(choice.accountId)) {
            ids.append(choice.accountId);
        }
    }
    return ids;
}

void AccountsButton::rebuildMenu()
{
    menu()->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        //: An entry of the menu of accounts: %1 is the account's name, %2 its provider.
        QAction *action = menu()->addAction(tr("%1 (%2)").arg(choice.account, choice.provider));
        action->setCheckable(true);
        action->setChecked(!m_leftOut.contains(choice.accountId));
        connect(action, &QAction::toggled, this,
                [this, accountId = choice.accountId](bool isAsked) { setAsked(accountId, isAsked); });
    }
    if (m_choices.size() < 2) {
        return;
    }
    menu()->addSeparator();
    QAction *all = menu()->addAction(tr("Ask all accounts"));
    connect(all, &QAction::triggered, this, [this] {
        const QList<QAction *> actions = menu()->actions();
        for (QAction *action : actions) {
            if (action->isCheckable()) {
                action->setChecked(true);
            }
        }
    });
}

void AccountsButton::setAsked(const QString &accountId, bool isAsked)
{
    if (isAsked) {
        m_leftOut.remove(accountId);
    } else {
        m_leftOut.insert(accountId);
    }
    updateText();
    Q_EMIT chosenChanged();
}

void AccountsButton::updateText()
{
    const auto asked = static_cast<int>(chosen().size());
    setText(tr("%n account(s) to ask", nullptr, asked));
    // The name stays the same whatever is chosen; the count is told as its description.
    setAccessibleDescription(text());
    setEnabled(!m_choices.isEmpty());
}

} // namespace numberdesk
