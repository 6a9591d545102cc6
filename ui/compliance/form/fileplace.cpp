// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/fileplace.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QShortcut>
#include <QStandardPaths>

#include <cmath>

namespace numberdesk {
namespace {

constexpr int FileGlyphEdge = 22;
constexpr int ProgressSteps = 1000;

/// The local files that are dragged or copied; empty when there is anything else among them.
QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data != nullptr ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            return {};
        }
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilePlace::FilePlace(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_wanted(name)
    , m_glyph(new GlyphLabel(Glyph::Upload, Tone::Dim, FileGlyphEdge, this))
    , m_name(new ElidedLabel({}, TextSize::Normal, Tone::Text, this))
    , m_about(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_progress(new QProgressBar(this))
    , m_choose(makeButton(QString(), this))
    , m_documents(makeButton(QString(), this))
    , m_remove(makeIconButton(Glyph::X, {}, this))
{
    setDashed(true);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    m_name->setWeight(QFont::DemiBold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_about->setWrapping(true);
    m_progress->setRange(0, ProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->hide();
    m_documents->hide();

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_name);
    text->addWidget(m_about);
    text->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_glyph);
    row->addLayout(text, 1);
    row->addWidget(m_remove);
    row->addWidget(m_documents);
    row->addWidget(m_choose);
    body()->setContentsMargins(14, 9, 9, 9);
    body()->addLayout(row);
    keepTranslated(this, [this] { setTexts(); });

    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &FilePlace::paste);
    connect(m_choose, &QPushButton::clicked, this, &FilePlace::askForFile);
    connect(m_documents, &QPushButton::clicked, this, &FilePlace::documentsRequested);
    connect(m_remove, &QToolButton::clicked, this, &FilePlace::removed);
}

void FilePlace::showFile(const QString &fileName, const QString &about, bool isGood)
{
    const bool hasFile = !fileName.isEmpty();
    m_isGood = isGood;
    m_glyph->setGlyph(hasFile ? Glyph::FileText : Glyph::Upload, hasFile && isGood ? Tone::Accent : Tone::Dim);
    m_name->setText(fileName);
    m_name->setVisible(hasFile);
    m_about->setText(hasFile ? about : tr("Drop a file here, or choose one"));
    m_about->setVisible(!m_about->text().isEmpty());
    m_remove->setVisible(hasFile);
    m_choose->setText(hasFile
                          //: Button: another file instead of the chosen one.
                          ? tr("Replace…")
                          : tr("Choose file…"));
}

void FilePlace::showProgress(std::optional<double> share)
{
    m_progress->setVisible(share.has_value());
    m_progress->setValue(share ? static_cast<int>(std::lround(*share * ProgressSteps)) : 0);
}

void FilePlace::askForIssueDay(const std::optional<QDate> &known)
{
    if (m_issued == nullptr && !known) {
        return;
    }
    if (m_issued == nullptr) {
        m_issued = new DayField(this);
        body()->addWidget(m_issued, 0, Qt::AlignLeading);
        connect(m_issued, &DayField::dayChanged, this, &FilePlace::issueDayEntered);
        setTexts();
    }
    m_issued->setVisible(known.has_value());
    m_issued->setDay(known.value_or(QDate()));
}

void FilePlace::refuseIssueDay(const QString &why)
{
    if (m_issued != nullptr) {
        m_issued->setError(why);
    }
}

void FilePlace::setOffersDocuments(bool offers) { m_documents->setVisible(offers); }

void FilePlace::setWanted(const QString &name)
{
    m_wanted = name;
    setTexts();
}

void FilePlace::setTexts()
{
    setWords(m_remove, tr("Remove the file for %1").arg(m_wanted));
    m_choose->setAccessibleName(tr("Choose file for %1").arg(m_wanted));
    //: Button: one of the documents that are kept in the program already.
    m_documents->setText(tr("From documents…"));
    m_documents->setAccessibleName(tr("From documents for %1").arg(m_wanted));
    if (m_issued != nullptr) {
        //: Field: the day on which a document was issued.
        m_issued->setLabel(tr("Issued on"));
        m_issued->control()->setAccessibleName(tr("Issued on, of the file for %1").arg(m_wanted));
    }
    //: A bar that fills while a file is being taken in, for screen readers.
    m_progress->setAccessibleName(tr("Adding the file for %1").arg(m_wanted));
    showFile(m_name->text(), m_about->text(), m_isGood);
}

void FilePlace::dragEnterEvent(QDragEnterEvent *event) { takeDrop(event); }

void FilePlace::dropEvent(QDropEvent *event) { takeDrop(event); }

void FilePlace::takeDrop(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        Q_EMIT chosen(paths);
    }
}

void FilePlace::paste()
{
    const QStringList paths = filesIn(QGuiApplication::clipboard()->mimeData());
    if (!paths.isEmpty()) {
        Q_EMIT chosen(paths);
    }
}

void FilePlace::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file for %1").arg(m_wanted),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &FilePlace::chosen);
    dialog->open();
}

} // namespace numberdesk
