// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/shapedtext.h"
#include "ui/widgets/tabulartext.h"

#include <QStyledItemDelegate>

#include <functional>

namespace numberdesk {

/// The base of all cells: the ground of selection and hairline, then the text of Qt::DisplayRole in one tone and
/// weight. Models say facts in roles, delegates how facts look; none knows a model.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Tone of all cells; Text unless set.
    void setTone(Tone tone) { m_tone = tone; }
    void setWeight(QFont::Weight weight) { m_weight = weight; }
    /// A role with a bool: where true, the cell is dim and of normal weight ("not stated").
    void setDimRole(int role) { m_dimRole = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What does not fit into its cell is the cell's tool tip, unless the model has one.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Paints what is in the cell into option.rect, which is without padding. The pen is set to textColor().
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Tokens &tokens) const;
    /// Width of the content in logical pixels.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    [[nodiscard]] QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const Tokens &tokens) const;
    [[nodiscard]] QFont cellFont(const QStyleOptionViewItem &option) const;

private:
    [[nodiscard]] bool isDim(const QModelIndex &index) const;

    Tone m_tone = Tone::Text;
    QFont::Weight m_weight = QFont::Normal;
    int m_dimRole = -1;
    mutable ShapedText m_shapes;
};

/// A phone number: the country's code in a small frame, then the international number in semibold digits of equal
/// width, always from left to right.
class NumberDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// @p countryRole holds the ISO 3166-1 alpha-2 code as text; an empty one leaves the frame away but keeps its
    /// place.
    explicit NumberDelegate(int countryRole, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_countryRole;
    mutable TabularText m_figures;
};

/// Digits of the longest number that is met every day; E.164 allows 15.
inline constexpr qsizetype UsualDigits = 12;

/// The width at which a column with a NumberDelegate shows international numbers of so many digits whole, whatever the
/// font. @param font of the table. @unit logical pixels
int numberColumnWidth(const QFont &font, qsizetype digits = UsualDigits);

/// A status chip; @p lookOf turns what the model says into a chip.
class ChipDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<ChipLook(const QModelIndex &)>;

    explicit ChipDelegate(LookOf lookOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

/// An amount or a count: at the trailing end, with digits of equal width.
class MoneyDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable TabularText m_figures;
};

/// What a number can do: the words of a QStringList, dim, with middle dots between them.
class CapabilitiesDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// Without a role of words the text of Qt::DisplayRole is painted.
    explicit CapabilitiesDelegate(int wordsRole = Qt::DisplayRole, QObject *parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_wordsRole;
};

/// Paints a country's code in its small frame at the leading end of @p rect; codeFrameSize() is its size.
void paintCountryCode(QPainter *painter, const QRect &rect, const QString &code, const QFont &font,
                      const Tokens &tokens, Qt::LayoutDirection direction);
QSize codeFrameSize(const QFont &font);

} // namespace numberdesk
