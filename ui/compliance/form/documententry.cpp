// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/documententry.h"

#include "core/compliance/requirementwords.h"
#include "core/locale/formats.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStandardPaths>

namespace numberdesk {
namespace {

constexpr int FileGlyphEdge = 22;

/// The one local file that is dragged; empty when it is anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FilePlace::FilePlace(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_wanted(name)
    , m_glyph(new GlyphLabel(Glyph::Upload, Tone::Dim, FileGlyphEdge, this))
    , m_name(new ElidedLabel({}, TextSize::Normal, Tone::Text, this))
    , m_about(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_choose(makeButton(QString(), this))
    , m_remove(makeIconButton(Glyph::X, {}, this))
{
    setDashed(true);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    m_name->setWeight(QFont::DemiBold);
    m_about->setWrapping(true);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_name);
    text->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_glyph);
    row->addLayout(text, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    body()->setContentsMargins(14, 9, 9, 9);
    body()->addLayout(row);
    keepTranslated(this, [this] { setTexts(); });

    connect(m_choose, &QPushButton::clicked, this, &FilePlace::askForFile);
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

void FilePlace::setWanted(const QString &name)
{
    m_wanted = name;
    setTexts();
}

void FilePlace::setTexts()
{
    setWords(m_remove, tr("Remove the file for %1").arg(m_wanted));
    m_choose->setAccessibleName(tr("Choose file for %1").arg(m_wanted));
    showFile(m_name->text(), m_about->text(), m_isGood);
}

void FilePlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FilePlace::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    Q_EMIT chosen(path);
}

void FilePlace::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file for %1").arg(m_wanted),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FilePlace::chosen);
    dialog->open();
}

DocumentEntry::DocumentEntry(Requirement requirement, QWidget *parent)
    : FormEntry(QStringLiteral("requirement/") + requirement.identifier(), requirementName(requirement),
                requirement.required, parent)
    , m_requirement(std::move(requirement))
    , m_place(new FilePlace(name()))
    , m_field(place(m_place))
{
    keepTranslated(this, [this] {
        setName(requirementName(m_requirement));
        m_place->setWanted(name());
        lookAgain();
    });
    connect(m_place, &FilePlace::chosen, this, &DocumentEntry::take);
    connect(m_place, &FilePlace::removed, this, [this] { take({}); });
}

RequirementFile DocumentEntry::file() const
{
    return {m_requirement.id, m_requirement.key, m_path, m_check.contentType};
}

void DocumentEntry::lookAgain()
{
    if (m_path.isEmpty()) {
        m_place->showFile({}, {}, true);
        m_field->setError({});
        m_field->setHint(requirementHint(m_requirement));
        return;
    }
    m_check = checkDocument(m_path, m_requirement.criteria);
    const QString size = formats::dataSize(m_check.size, 0);
    const QString about = m_check.typeName.isEmpty() ? QString() : tr("%1 · %2").arg(m_check.typeName, size);
    m_place->showFile(m_check.fileName, about, m_check.problem.isEmpty());
    m_field->setError(m_check.problem);
    m_field->setHint(m_check.doubt.isEmpty() ? requirementHint(m_requirement) : m_check.doubt);
}

void DocumentEntry::take(const QString &path)
{
    m_path = path;
    m_check = {};
    lookAgain();
    Q_EMIT changed();
}

} // namespace numberdesk
