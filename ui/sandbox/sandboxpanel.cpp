// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxpanel.h"

#include "core/providers/providerregistry.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "ui/sandbox/choicewords.h"
#include "ui/sandbox/switchwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

struct Manner
{
    const char *words;
    sandbox::Transport transport;
};

const QList<Manner> &manners()
{
    static const QList<Manner> all{
        {QT_TRANSLATE_NOOP("numberdesk::SandboxPanel", "At once"), {}},
        {QT_TRANSLATE_NOOP("numberdesk::SandboxPanel", "After two seconds"), {std::chrono::seconds(2), false, false}},
        {QT_TRANSLATE_NOOP("numberdesk::SandboxPanel", "After ten seconds"), {std::chrono::seconds(10), false, false}},
        {QT_TRANSLATE_NOOP("numberdesk::SandboxPanel", "The request has its effect, the answer is lost"),
         {std::chrono::seconds(0), true, false}},
        {QT_TRANSLATE_NOOP("numberdesk::SandboxPanel", "Cannot be reached"), {std::chrono::seconds(0), false, true}},
    };
    return all;
}

} // namespace

SandboxPanel::SandboxPanel(sandbox::SandboxServer &server, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
{
    auto *words = new TextLabel({}, TextSize::Normal, Tone::Dim);
    words->setWrapping(true);
    auto *tabs = new QTabWidget;
    const QStringList ids = server.providerIds();
    for (const QString &id : ids) {
        const auto description = findProvider(id);
        tabs->addTab(makeCarrier(id), description ? description->traits().name : id);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(words);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(560, 560);
    keepTranslated(this, [this, words, tabs] {
        setWindowTitle(tr("Sample carriers"));
        words->setText(
            tr("Let the sample carriers misbehave and see what Numberdesk makes of it. Nothing real happens."));
        //: The tabs of the sample carriers, for screen readers.
        tabs->setAccessibleName(tr("Carriers"));
        tabs->tabBar()->setAccessibleName(tr("Carriers"));
    });
}

QWidget *SandboxPanel::makeTransport(const QString &providerId)
{
    auto *choice = new QComboBox;
    for (const Manner &manner : manners()) {
        choice->addItem(QString());
        if (m_server.transport(providerId) == manner.transport) {
            choice->setCurrentIndex(choice->count() - 1);
        }
    }
    auto *field = new Field({}, choice);
    keepTranslated(field, [field, choice] {
        //: How a sample carrier answers: at once, late, never.
        field->setLabel(tr("Answers"));
        for (int place = 0; place < choice->count(); ++place) {
            choice->setItemText(place, tr(manners().at(place).words));
        }
    });
    connect(choice, &QComboBox::activated, this, [this, providerId, choice, field](int index) {
        const auto done = m_server.setTransport(providerId, manners().at(index).transport);
        field->setError(done ? QString() : tr("This carrier cannot be changed: %1").arg(done.error().providerText));
        if (!done) {
            choice->setCurrentIndex(0);
        }
    });
    return field;
}

QWidget *SandboxPanel::makeCarrier(const QString &providerId)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(makeTransport(providerId));
    sandbox::Contract *contract = m_server.contract(providerId);
    const QList<sandbox::Switch> switches = contract->switches();
    for (const sandbox::Switch &entry : switches) {
        auto *choice = new QComboBox;
        for (const QString &value : entry.choices) {
            choice->addItem(QString(), value);
        }
        choice->setCurrentIndex(choice->findData(contract->setting(entry.key)));
        connect(choice, &QComboBox::activated, this, [contract, choice, key = entry.key](int index) {
            contract->set(key, choice->itemData(index).toString());
        });
        auto *field = new Field({}, choice);
        keepTranslated(field, [field, choice, entry] {
            field->setLabel(switchLabel(entry.label));
            for (int place = 0; place < choice->count(); ++place) {
                choice->setItemText(place, switchChoice(entry.key, choice->itemData(place).toString()));
            }
        });
        column->addWidget(field);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    keepTranslated(scroll, [scroll] { scroll->setAccessibleName(tr("Behaviour of the carrier")); });
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace numberdesk
