// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/detailspanel.h"

#include "core/compliance/documents/filenames.h"
#include "core/locale/formats.h"
#include "ui/documents/previewbox.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/textlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

#include <utility>

namespace numberdesk {
namespace {

/// A photo that is larger is offered to be made as small. Source: product.md, "10 MB is the common limit"; the
/// strictest that is known takes 500 KB, which a page of text cannot be read at. @unit bytes
constexpr qint64 LargePhoto = qint64(2) * 1024 * 1024;

/// @unit logical pixels
constexpr int CornerRoom = 6;

// no locale: the same way in all forms, as it is sent
QString dateText(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

/// Nothing entered is no date; what cannot be read is nothing.
std::optional<QDate> dateFrom(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return QDate();
    }
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// A document cannot expire before it was issued.
bool isTurnedAround(const DocumentDetails &details)
{
    return details.issuedOn.isValid() && details.expiresOn.isValid() && details.expiresOn < details.issuedOn;
}

} // namespace

DocumentDetailsPanel::DocumentDetailsPanel(VaultKeeper &keeper, DocumentInspector &inspector, DocumentIntake &intake,
                                           QWidget *parent)
    : QFrame(parent)
    , m_keeper(keeper)
    , m_inspector(inspector)
    , m_intake(intake)
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyState(Glyph::FileText, {}, {}, m_pages))
    , m_preview(new PreviewBox)
    , m_name(new ElidedLabel({}, TextSize::Normal, Tone::Text))
    , m_facts(new TextLabel({}, TextSize::Small, Tone::Dim))
    , m_doubts(new InlineMessage)
    , m_message(new InlineMessage)
    , m_smaller(makeButton(QString()))
    , m_kind(new QLineEdit)
    , m_holder(new QLineEdit)
    , m_issued(new QLineEdit)
    , m_expires(new QLineEdit)
    , m_kindField(new Field({}, m_kind))
    , m_holderField(new Field({}, m_holder))
    , m_issuedField(new Field({}, m_issued))
    , m_expiresField(new Field({}, m_expires))
    , m_save(makeButton(Glyph::Save, {}))
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QScrollArea *area = makeReadingArea(buildPage(), page);
    keepTranslated(area, [area] { area->setAccessibleName(tr("Facts and preview of the document")); });
    area->setBackgroundRole(QPalette::Base);
    column->addWidget(area, 1);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(14, 8, 14, 14);
    bar->addWidget(m_message);
    bar->addWidget(m_save);
    column->addLayout(bar);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    // The scroll bar stays clear of the round corners.
    whole->setContentsMargins(1, CornerRoom, 1, 1);
    whole->addWidget(m_pages);

    for (QLineEdit *edit : {m_kind, m_holder, m_issued, m_expires}) {
        connect(edit, &QLineEdit::textEdited, this, &DocumentDetailsPanel::updateSave);
        connect(edit, &QLineEdit::returnPressed, this, &DocumentDetailsPanel::save);
    }
    connect(m_save, &QPushButton::clicked, this, &DocumentDetailsPanel::save);
    connect(m_smaller, &QPushButton::clicked, this, &DocumentDetailsPanel::makeSmaller);
    keepTranslated(this, [this] { setTexts(); });
}

DocumentDetailsPanel::~DocumentDetailsPanel()
{
    m_lookStop.request_stop();
    m_shrinkStop.request_stop();
}

QWidget *DocumentDetailsPanel::buildPage()
{
    m_name->setWeight(QFont::DemiBold);
    m_facts->setWrapping(true);
    m_doubts->setDismissable(false);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 14 - CornerRoom, 14, 8);
    column->setSpacing(metrics::grid);
    column->addWidget(m_preview);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_doubts);
    column->addWidget(m_smaller);
    column->addWidget(m_kindField);
    column->addWidget(m_holderField);
    column->addWidget(m_issuedField);
    column->addWidget(m_expiresField);
    column->addStretch();
    m_kind->setMaxLength(120);
    m_holder->setMaxLength(200);
    return page;
}

void DocumentDetailsPanel::setTexts()
{
    //: The pane with everything about one document.
    setAccessibleName(tr("Document details"));
    //: Name of the picture of a document’s first page.
    m_preview->setAccessibleName(tr("Preview"));
    m_kindField->setLabel(tr("Document kind"));
    m_kindField->setHint(tr("For instance passport, register extract, utility bill"));
    //: Label of a field: whom a document is about.
    m_holderField->setLabel(tr("Holder"));
    m_issuedField->setLabel(tr("Issued on"));
    m_expiresField->setLabel(tr("Expires on"));
    for (QLineEdit *edit : {m_issued, m_expires}) {
        //: A form of dates: year, month, day. The letters may be those of the language.
        edit->setPlaceholderText(tr("YYYY-MM-DD"));
    }
    setWords(m_save, tr("Save details"));
    setWords(m_smaller, tr("Make a smaller copy"));
    //: A kind of document.
    const QString passport = tr("Passport");
    auto *kinds = new QCompleter({passport, tr("Identity card"), tr("Register extract"), tr("Utility bill"),
                                  tr("Tax certificate"), tr("Power of attorney"), tr("Rental contract")},
                                 m_kind);
    kinds->setCaseSensitivity(Qt::CaseInsensitive);
    // In the line itself: a list would lie over the fields below.
    kinds->setCompletionMode(QCompleter::InlineCompletion);
    m_kind->setCompleter(kinds);
    showDocument();
}

std::optional<VaultDocument> DocumentDetailsPanel::document() const
{
    return m_keeper.vault() ? m_keeper.vault()->document(m_id) : std::nullopt;
}

void DocumentDetailsPanel::showDocuments(const QStringList &documentIds)
{
    const QString id = documentIds.size() == 1 ? documentIds.constFirst() : QString();
    m_selected = documentIds.size();
    if (id == m_id && !id.isEmpty()) {
        return;
    }
    m_message->clear();
    keepWhatIsTyped();
    m_id = id;
    m_lookStop.request_stop();
    m_inspection = {};
    if (const auto shown = document()) {
        fillFields(shown->details);
        look();
    }
    showDocument();
}

void DocumentDetailsPanel::fillFields(const DocumentDetails &details)
{
    m_filled = details;
    m_kind->setText(details.kind);
    m_holder->setText(details.holder);
    m_issued->setText(dateText(details.issuedOn));
    m_expires->setText(dateText(details.expiresOn));
    m_issuedField->setError({});
    m_expiresField->setError({});
}

bool DocumentDetailsPanel::isEdited() const
{
    return m_kind->text().simplified() != m_filled.kind || m_holder->text().simplified() != m_filled.holder ||
           m_issued->text().trimmed() != dateText(m_filled.issuedOn) ||
           m_expires->text().trimmed() != dateText(m_filled.expiresOn);
}

void DocumentDetailsPanel::keepWhatIsTyped()
{
    const auto left = document();
    if (!left || !isEdited()) {
        return;
    }
    DocumentDetails details = left->details;
    details.kind = m_kind->text().simplified();
    details.holder = m_holder->text().simplified();
    // A day that is none has nowhere to stay, nor have days that save() would refuse.
    details.issuedOn = dateFrom(m_issued->text()).value_or(details.issuedOn);
    details.expiresOn = dateFrom(m_expires->text()).value_or(details.expiresOn);
    if (isTurnedAround(details)) {
        details.issuedOn = left->details.issuedOn;
        details.expiresOn = left->details.expiresOn;
    }
    // Who hears of the change shows the list anew, and comes back here.
    if (const auto kept = m_keeper.vault()->setDetails(std::exchange(m_id, {}), details); !kept) {
        //: %1 is a document, %2 why what was typed about it could not be kept.
        m_message->showMessage(Tone::Bad, tr("%1: %2").arg(cleanFileName(left->details.fileName), kept.error().advice));
    }
}

void DocumentDetailsPanel::refresh()
{
    if (!m_id.isEmpty() && !document()) {
        showDocuments({});
        return;
    }
    if (const auto shown = document(); shown && !isEdited() && !(shown->details == m_filled)) {
        fillFields(shown->details);
    }
    showDocument();
}

void DocumentDetailsPanel::look()
{
    const auto shown = document();
    m_lookStop = std::stop_source();
    const std::stop_token stop = m_lookStop.get_token();
    m_isLooking = true;
    auto looking = m_inspector.look(openerOfDocument(m_keeper, shown->id), shown->contentType, shown->size,
                                    m_preview->edge(), stop);
    QCoro::connect(std::move(looking), this, [this, stop](const Result<Inspection> &looked) {
        if (stop.stop_requested()) {
            return;
        }
        m_isLooking = false;
        if (DocumentVault *vault = m_keeper.vault(); looked && vault != nullptr && document()) {
            // Without it only what is told where the document is used is missing.
            [[maybe_unused]] const auto noted = vault->noteSeen(m_id, *looked);
        }
        m_inspection = looked.value_or(Inspection());
        showFacts();
        if (!looked) {
            m_message->showMessage(Tone::Bad, looked.error().advice);
        }
    });
}

void DocumentDetailsPanel::showDocument()
{
    const auto shown = document();
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (!shown) {
        m_nothing->setText(m_selected > 1 ? tr("%n documents are selected", nullptr, static_cast<int>(m_selected))
                                          : tr("Select a document"),
                           m_selected > 1 ? QString() : tr("Its preview and details are shown here."));
        return;
    }
    m_name->setText(cleanFileName(shown->details.fileName));
    showFacts();
    updateSave();
}

void DocumentDetailsPanel::showFacts()
{
    const auto shown = document();
    if (!shown) {
        return;
    }
    const QString size = formats::dataSize(shown->size);
    //: %1 is what a file is ("PDF, 3 pages"), %2 its size.
    m_facts->setText(tr("%1 · %2").arg(kindInWords(*shown, m_inspection), size));
    if (m_inspection.hasPreview()) {
        m_preview->showPreview(m_inspection);
    } else if (m_isLooking) {
        m_preview->showWord(tr("Looking into it…"));
    } else if (shown->contentType == "application/pdf" && m_inspection.state == Inspection::State::Whole) {
        m_preview->showWord(tr("This build shows no pages: it was made without a reader for PDF."));
    } else {
        m_preview->showWord(tr("No preview"));
    }
    const QStringList doubts = m_isLooking ? QStringList() : doubtsAbout(*shown, m_inspection, QDate::currentDate());
    if (doubts.isEmpty()) {
        m_doubts->clear();
    } else {
        m_doubts->showMessage(Tone::Warning, doubts.join(u'\n'));
    }
    m_smaller->setVisible(isPicture(shown->contentType) && shown->size > LargePhoto);
    m_smaller->setEnabled(!m_isShrinking);
}

std::optional<DocumentDetails> DocumentDetailsPanel::entered()
{
    const auto shown = document();
    if (!shown) {
        return std::nullopt;
    }
    DocumentDetails details = shown->details;
    details.kind = m_kind->text().simplified();
    details.holder = m_holder->text().simplified();
    const auto issued = dateFrom(m_issued->text());
    const auto expires = dateFrom(m_expires->text());
    const QString noDate = tr("Enter a date as YYYY-MM-DD, for instance 2026-04-30.");
    m_issuedField->setError(issued ? QString() : noDate);
    QString wrong = expires ? QString() : noDate;
    details.issuedOn = issued.value_or(QDate());
    details.expiresOn = expires.value_or(QDate());
    if (isTurnedAround(details)) {
        wrong = tr("It cannot expire before it was issued.");
    }
    m_expiresField->setError(wrong);
    return issued && wrong.isEmpty() ? std::optional(details) : std::nullopt;
}

void DocumentDetailsPanel::updateSave() { m_save->setEnabled(document() && isEdited()); }

void DocumentDetailsPanel::save()
{
    const auto details = entered();
    if (!details || !m_save->isEnabled()) {
        return;
    }
    const auto saved = m_keeper.vault()->setDetails(m_id, *details);
    if (!saved) {
        m_message->showMessage(Tone::Bad, saved.error().advice);
        return;
    }
    m_message->clear();
    fillFields(*details);
    showDocument();
}

void DocumentDetailsPanel::makeSmaller()
{
    const auto shown = document();
    if (!shown) {
        return;
    }
    m_isShrinking = true;
    m_smaller->setEnabled(false);
    m_shrinkStop = std::stop_source();
    QCoro::connect(m_intake.takeSmaller(*shown, LargePhoto, m_shrinkStop.get_token()), this,
                   [this](const Result<VaultDocument> &smaller) {
                       m_isShrinking = false;
                       m_smaller->setEnabled(true);
                       if (smaller) {
                           Q_EMIT smallerMade(smaller->id);
                           return;
                       }
                       const QList<FieldMessage> &fields = smaller.error().fields;
                       m_message->showMessage(Tone::Bad,
                                              fields.isEmpty() ? smaller.error().advice : fields.constFirst().text);
                   });
}

void DocumentDetailsPanel::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::panelRadius, metrics::panelRadius);
}

} // namespace numberdesk
