// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/inventory/inventorysync.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace numberdesk {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_reading(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_stop(makeIconButton(Glyph::X, {}, this))
    , m_accounts(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    setFixedHeight(30);
    m_stop->setFixedSize(22, 22);
    m_stop->hide();
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_reading);
    m_row->addWidget(m_stop);
    m_row->addStretch();
    m_row->addWidget(m_accounts);
    keepTranslated(this, [this] { setTexts(); });
}

void StatusLine::setTexts()
{
    setWords(m_stop, tr("Stop reading"));
    if (m_sandbox) {
        m_sandbox->setLook({Tone::Warning, tr("Sandbox: nothing is bought"), Glyph::FlaskConical});
        setWords(m_misbehave, tr("Let carriers misbehave…"));
    }
    if (m_services) {
        updateReading();
        updateAccounts();
    }
}

void StatusLine::follow(const Services &services)
{
    m_services = &services;
    if (services.isSandbox) {
        m_sandbox = new Chip({}, this);
        m_row->insertWidget(0, m_sandbox);
        m_misbehave = new LinkButton({}, this);
        connect(m_misbehave, &QPushButton::clicked, this, &StatusLine::sandboxRequested);
        m_row->insertWidget(1, m_misbehave);
    }
    connect(&services.sync, &InventorySync::progressed, this, &StatusLine::updateReading);
    connect(&services.sync, &InventorySync::finished, this, &StatusLine::updateReading);
    connect(&services.directory, &AccountDirectory::changed, this, &StatusLine::updateAccounts);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_services->sync.stop(); });
    setTexts();
}

void StatusLine::updateReading()
{
    QStringList parts;
    const QStringList accounts = m_services->directory.enabledAccounts();
    for (const QString &id : accounts) {
        const AccountSync state = m_services->sync.state(id);
        if (state.state != AccountSync::State::Reading) {
            continue;
        }
        const QString name = m_services->directory.row(id).name;
        if (state.progress.total && *state.progress.total > 0) {
            //: An account that is being read: its name, the numbers read so far, and how many there are.
            parts.append(tr("%1 %2 of %3")
                             .arg(name, formats::number(state.progress.read), formats::number(*state.progress.total)));
        } else if (state.progress.read > 0) {
            //: An account that is being read: its name and the numbers read so far.
            parts.append(tr("%1 %2").arg(name, formats::number(state.progress.read)));
        } else {
            parts.append(name);
        }
    }
    const bool isReading = !parts.isEmpty();
    m_reading->setText(isReading ? tr("Reading %1").arg(parts.join(QStringLiteral(", "))) : QString());
    m_stop->setVisible(isReading);
}

void StatusLine::updateAccounts()
{
    m_accounts->setText(tr("%n account(s)", nullptr, static_cast<int>(m_services->directory.enabledAccounts().size())));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace numberdesk
