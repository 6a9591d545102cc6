// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/refusedvalue.h"

#include "ui/compliance/form/answerentry.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedits.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

/// What is longer is not read in a line. @unit characters
constexpr qsizetype LongestLine = 40;
constexpr int FewestLines = 2;
constexpr int MostLines = 4;

QWidget *makeReader(const QString &value, bool isFile)
{
    const qsizetype breaks = value.count(u'\n');
    if (breaks == 0 && (isFile || value.size() <= LongestLine)) {
        auto *line = new QLineEdit;
        line->setReadOnly(true);
        putText(line, value);
        if (isFile) {
            addLeadingGlyph(line, Glyph::FileText, {});
        }
        return line;
    }
    auto *area = new QPlainTextEdit(value);
    area->setReadOnly(true);
    area->setTabChangesFocus(true);
    area->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto wanted = static_cast<int>(breaks + 1 + value.size() / LongestLine);
    const int lines = std::clamp(wanted, FewestLines, MostLines);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * lines + 2 * metrics::grid);
    return area;
}

} // namespace

RefusedValue::RefusedValue(const QString &value, bool isFile, QWidget *parent)
    : QWidget(parent)
    , m_value(value)
    , m_field(new Field({}, makeReader(value, isFile), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
}

void RefusedValue::setWords(const QString &name, const QString &said, bool isStanding)
{
    //: What a provider rejected of a requirement; %1 is the requirement's name.
    m_field->setLabel(tr("%1: what was rejected").arg(name));
    m_field->setError(isStanding ? said : QString());
    m_field->setHint(said);
}

QWidget *RefusedValue::control() const { return m_field->control(); }

} // namespace numberdesk
