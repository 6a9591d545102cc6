// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace numberdesk {

/// "[!! Ŝéááŕçĥ !!]": the English text (in its plural form) accented, longer and in brackets, so that one sees in the
/// window what was left untranslated, what is built from pieces and what is cut. Placeholders, tags, mnemonics and line
/// breaks stay whole. Qt's own texts are treated likewise.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(Qt::LayoutDirection direction, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Whether a text went through a PseudoTranslator.
    static bool isPseudo(const QString &text);

private:
    Qt::LayoutDirection m_direction;
    QTranslator m_plurals;
};

/// The text as PseudoTranslator writes it. From right to left each run of letters is reversed by the bidirectional
/// algorithm (U+202E), so that it behaves like Arabic but can be read.
QString pseudoText(const QString &english, Qt::LayoutDirection direction);

} // namespace numberdesk
