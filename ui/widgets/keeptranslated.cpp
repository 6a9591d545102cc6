// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keeptranslated.h"

#include <QEvent>
#include <QWidget>

namespace numberdesk {
namespace {

class LanguageFollower : public QObject
{
public:
    LanguageFollower(QWidget *owner, std::function<void()> setTexts)
        : QObject(owner)
        , m_setTexts(std::move(setTexts))
    {
        owner->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange) {
            m_setTexts();
        }
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget *owner, std::function<void()> setTexts)
{
    setTexts();
    new LanguageFollower(owner, std::move(setTexts));
}

} // namespace numberdesk
