// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QPointer>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace numberdesk {

class SectionHeader;
class TextLabel;

/// A rounded ground with a hairline on which things that belong together stand. body() takes them, from top to bottom.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    /// A panel under a section head, which is also its accessible name.
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    /// Another title, for a panel that was made with one.
    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// For a list whose rows have a padding of their own: they reach nearly to the frame, so that their words stand
    /// under the title's.
    void setHoldsRows();
    /// A dashed frame: something may be dropped here.
    void setDashed(bool isDashed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    SectionHeader *m_head = nullptr;
    bool m_isDashed = false;
};

/// Head of a section: semibold words, dim words after them, and at the trailing end what acts on the section.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addAction(QWidget *action);
    using QWidget::addAction;

private:
    TextLabel *m_title;
    TextLabel *m_detail;
    QHBoxLayout *m_actions;
};

/// Top of a view: its title, a dim sub-title, and the view's tools at the trailing end. Where they have no room beside
/// each other, their buttons do without icons: words say more.
class ViewHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ViewHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *action);
    using QWidget::addAction;

protected:
    bool event(QEvent *event) override;

private:
    void fitIcons();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
    /// Icons of the buttons with words, shown or not.
    QList<QPair<QPointer<QPushButton>, QIcon>> m_icons;
    bool m_hasIcons = true;
};

/// A line between sections.
QFrame *makeHairline(QWidget *parent = nullptr);

} // namespace numberdesk
