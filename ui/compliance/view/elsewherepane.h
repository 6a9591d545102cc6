// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providertraits.h"

#include <QWidget>

class QVBoxLayout;

namespace numberdesk {

class LinkButton;
class TextLabel;

/// What to do where, for an account whose provider handles requirements in its own console.
class ElsewherePane : public QWidget
{
    Q_OBJECT

public:
    explicit ElsewherePane(QWidget *parent = nullptr);

    void showAccount(const QString &accountName, const ProviderTraits &traits);

private:
    TextLabel *m_title;
    TextLabel *m_account;
    TextLabel *m_sentence;
    TextLabel *m_documents;
    QVBoxLayout *m_column;
    LinkButton *m_link = nullptr;
};

} // namespace numberdesk
