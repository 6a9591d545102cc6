// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/profiledocument.h"

#include "core/compliance/profiles/addressrules.h"
#include "core/locale/formats.h"
#include "ui/compliance/profiles/checkedfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace numberdesk {

ProfileDocument::ProfileDocument(const QString &kind, QString documentId, const std::optional<VaultDocument> &document,
                                 QWidget *parent)
    : QWidget(parent)
    , m_documentId(std::move(documentId))
    //: Field: what forms call a document.
    , m_kind(new CheckedField(tr("Document for"), kind))
{
    m_kind->setHint(tr("As the form calls it, for instance Proof of address."));
    QStringList about;
    if (!document) {
        about.append(tr("It is not among your documents any more. Remove it here."));
    } else if (document->details.expiresOn.isValid()) {
        about.append(tr("valid until %1").arg(formats::day(document->details.expiresOn)));
    }
    auto *name = new TextLabel(document ? document->details.fileName : tr("A document that was removed"),
                               TextSize::Normal, document ? Tone::Text : Tone::Bad);
    name->setWrapping(true);
    auto *detail = new TextLabel(about.join(u' '), TextSize::Small, document ? Tone::Dim : Tone::Bad);
    detail->setWrapping(true);
    detail->setVisible(!about.isEmpty());
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::grid / 4);
    names->addStretch();
    names->addWidget(name);
    names->addWidget(detail);
    names->addStretch();
    auto *remove = makeIconButton(Glyph::Trash2, tr("Remove document"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_kind, 2);
    row->addLayout(names, 3);
    row->addWidget(remove, 0, Qt::AlignVCenter);
    setFocusProxy(m_kind);
    connect(m_kind, &CheckedField::edited, this, &ProfileDocument::edited);
    connect(remove, &QToolButton::clicked, this, &ProfileDocument::removeRequested);
}

void ProfileDocument::showProblem(const QString &problem) { m_kind->showProblem(problem); }

QString ProfileDocument::kind() const { return tidiedText(m_kind->text()); }

} // namespace numberdesk
