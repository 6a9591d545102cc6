// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace numberdesk {

class FlowLayout;
class InlineMessage;
class StatusGlyph;
class TextLabel;

/// One short line for each enabled account: when its list was last read, how far the reading is, or that it failed.
/// What failed is said below in words, with what to do about it.
class AccountLine : public QWidget
{
    Q_OBJECT

public:
    explicit AccountLine(const Services &services, QWidget *parent = nullptr);

    /// Shows the present state; also called as time passes.
    void showState();

Q_SIGNALS:
    void accountRequested(const QString &accountId);

private:
    struct Entry
    {
        QWidget *widget;
        StatusGlyph *glyph;
        TextLabel *text;
        InlineMessage *message;
    };

    Entry &entryOf(const QString &accountId);
    void updateEntry(const QString &accountId);
    void updateMessage(const QString &accountId, Entry &entry);
    [[nodiscard]] QString nameOf(const QString &accountId) const;
    [[nodiscard]] QString textOf(const QString &accountId) const;

    const Services m_services;
    FlowLayout *m_line;
    QVBoxLayout *m_messages;
    QHash<QString, Entry> m_entries;
};

} // namespace numberdesk
