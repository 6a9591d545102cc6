// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/intakepanel.h"

#include "core/locale/formats.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/textlabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

using Verdict = IntakeResult::Verdict;

constexpr int ResultsHeight = 132;

Status statusOf(Verdict verdict)
{
    return verdict == Verdict::Accepted ? Status::Good : verdict == Verdict::Warned ? Status::Warning : Status::Bad;
}

} // namespace

IntakePanel::IntakePanel(DocumentIntake &intake, QWidget *parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_place(new Panel(this))
    , m_glyph(new GlyphLabel(Glyph::FilePlus, Tone::Dim, metrics::iconSize, m_place))
    , m_hint(new TextLabel({}, TextSize::Normal, Tone::Dim, m_place))
    , m_progress(new ProgressRow(this))
    , m_outcome(new QWidget(this))
    , m_summary(new TextLabel({}, TextSize::Normal, Tone::Text, m_outcome))
    , m_dismiss(makeIconButton(Glyph::X, {}, m_outcome))
    , m_list(new CheckList({}, m_outcome))
    , m_area(makeReadingArea(m_list, m_outcome))
{
    m_place->setDashed(true);
    m_hint->setWrapping(true);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(12);
    hint->addWidget(m_glyph);
    hint->addWidget(m_hint, 1);
    m_place->body()->setContentsMargins(14, 9, 14, 9);
    m_place->body()->addLayout(hint);

    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_dismiss);
    m_summary->setWeight(QFont::DemiBold);
    m_area->setMaximumHeight(ResultsHeight);
    auto *outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(4);
    outcome->addLayout(head);
    outcome->addWidget(m_area);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_place);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    m_progress->hide();
    m_outcome->hide();

    connect(m_progress, &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_results.clear();
        m_outcome->hide();
    });
    keepTranslated(this, [this] { setTexts(); });
}

IntakePanel::~IntakePanel() { m_stop.request_stop(); }

void IntakePanel::setTexts()
{
    m_hint->setText(tr("Drop files here or paste them. PDF, JPEG and PNG are accepted nearly everywhere."));
    //: Button: ends the adding of files.
    const QString stop = tr("Stop");
    m_progress->setTexts(tr("Adding documents"), stop);
    setWords(m_dismiss, tr("Close the results"));
    //: Name of a list: what became of each file.
    const QString results = tr("Results");
    m_list->setAccessibleName(results);
    m_area->setAccessibleName(results);
    showProgress();
    showResults();
}

bool IntakePanel::holdsDocuments(const QMimeData *handed)
{
    const QList<QUrl> urls = handed->urls();
    return handed->hasImage() ||
           std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
}

void IntakePanel::takeFrom(const QMimeData *handed)
{
    QStringList paths;
    const QList<QUrl> urls = handed->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        take(paths);
        return;
    }
    const auto image = qvariant_cast<QImage>(handed->imageData());
    if (image.isNull()) {
        return;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image.save(&buffer, "PNG")) {
        //: Name of a picture that was pasted; the ending stays.
        const QString name = tr("Pasted picture.png");
        add({{{}, buffer.data(), name}});
    }
}

void IntakePanel::take(const QStringList &paths)
{
    QList<Wish> wishes;
    for (const QString &path : paths) {
        wishes.append({path, {}, {}});
    }
    add(wishes);
}

void IntakePanel::add(const QList<Wish> &wishes)
{
    m_waiting += wishes;
    if (m_isBusy) {
        m_total += static_cast<int>(wishes.size());
        showProgress();
        return;
    }
    m_stop = std::stop_source();
    m_results.clear();
    m_done = 0;
    m_total = static_cast<int>(m_waiting.size());
    m_isBusy = true;
    showProgress();
    QCoro::connect(takeAll(), this, [] {});
}

Task<void> IntakePanel::takeAll()
{
    const QPointer<IntakePanel> self(this);
    while (!m_waiting.isEmpty()) {
        const Wish wish = m_waiting.takeFirst();
        const std::stop_token stop = m_stop.get_token();
        if (stop.stop_requested()) {
            m_waiting.clear();
            break;
        }
        auto taking = wish.content.isEmpty() ? m_intake.take(wish.path, stop)
                                             : m_intake.takePasted(wish.content, wish.name, stop);
        const IntakeResult result = co_await std::move(taking);
        if (!self) {
            co_return;
        }
        m_results.append(result);
        ++m_done;
        showProgress();
        showResults();
        if (result.verdict != Verdict::Refused) {
            Q_EMIT taken(result.documentId);
        }
    }
    m_isBusy = false;
    showProgress();
}

void IntakePanel::showProgress()
{
    m_progress->setVisible(m_isBusy);
    m_progress->setProgress(m_done, m_total,
                            tr("Adding %n document(s), %1 done", nullptr, m_total).arg(formats::number(m_done)));
}

void IntakePanel::showResults()
{
    const auto count = [this](Verdict verdict) {
        return static_cast<int>(std::count_if(m_results.cbegin(), m_results.cend(),
                                              [verdict](const IntakeResult &one) { return one.verdict == verdict; }));
    };
    const int warned = count(Verdict::Warned);
    const int refused = count(Verdict::Refused);
    QStringList words{tr("%n document(s) added", nullptr, count(Verdict::Accepted) + warned)};
    if (warned > 0) {
        words.append(tr("%n with a warning", nullptr, warned));
    }
    if (refused > 0) {
        words.append(tr("%n refused", nullptr, refused));
    }
    m_summary->setText(words.join(QStringLiteral(" · ")));
    QList<CheckItem> items;
    for (const Verdict verdict : {Verdict::Refused, Verdict::Warned}) {
        for (const IntakeResult &result : std::as_const(m_results)) {
            if (result.verdict == verdict) {
                CheckItem item;
                item.key = formats::number(items.size());
                item.status = statusOf(verdict);
                //: %1 is the name of a file, %2 one or more sentences about it.
                item.text = tr("%1: %2").arg(result.fileName, result.sentences.join(u' '));
                items.append(item);
            }
        }
    }
    m_list->setItems(items);
    m_area->setVisible(!items.isEmpty());
    m_outcome->setVisible(!m_results.isEmpty());
}

} // namespace numberdesk
