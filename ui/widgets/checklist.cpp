// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace numberdesk {

class CheckList::Row : public QWidget
{
public:
    explicit Row(CheckList *list)
        : QWidget(list)
        , m_glyph(new StatusGlyph(this))
        , m_text(new TextLabel({}, TextSize::Normal, Tone::Text, this))
        , m_detail(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
        , m_link(new LinkButton({}, this))
    {
        m_text->setWrapping(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, metrics::grid, 0, metrics::grid + 1);
        setMinimumHeight(rowHeight);
        row->setSpacing(10);
        row->addWidget(m_glyph);
        row->addWidget(m_text, 1);
        row->addWidget(m_detail);
        row->addWidget(m_link);
        connect(m_link, &QPushButton::clicked, list, [this, list] { Q_EMIT list->linkActivated(m_key); });
    }

    void show(const CheckItem &item, bool isLast)
    {
        m_key = item.key;
        m_isLast = isLast;
        m_glyph->setStatus(item.status);
        m_text->setText(item.text);
        m_detail->setText(item.detail);
        m_detail->setVisible(!item.detail.isEmpty());
        m_link->setText(item.link);
        //: Accessible name of a link in a list: what it does, and for which line.
        m_link->setAccessibleName(CheckList::tr("%1: %2").arg(item.link, item.text));
        m_link->setVisible(!item.link.isEmpty());
        //: A line of a check list for screen readers: what it is about, and where it stands.
        setAccessibleName(CheckList::tr("%1: %2").arg(item.text, statusWord(item.status)));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_isLast)
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), Tokens::of(palette()).line);
    }

private:
    static constexpr int rowHeight = 36;

    QString m_key;
    bool m_isLast = false;
    StatusGlyph *m_glyph;
    TextLabel *m_text;
    TextLabel *m_detail;
    LinkButton *m_link;
};

CheckList::CheckList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    keepTranslated(this, [this] { showAll(); });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void CheckList::setItems(const QList<CheckItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_rows.size() > items.size())
        delete m_rows.takeLast();
    while (m_rows.size() < items.size()) {
        auto *row = new Row(this);
        m_rows.append(row);
        m_column->addWidget(row);
    }
    showAll();
}

void CheckList::showAll()
{
    for (qsizetype index = 0; index < m_items.size(); ++index)
        m_rows.at(index)->show(m_items.at(index), index + 1 == m_items.size());
}

} // namespace numberdesk
