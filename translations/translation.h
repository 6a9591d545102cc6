// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace numberdesk {

/// The language of the program, which can be switched while it runs: our texts and Qt's own. The layout direction
/// follows the language by itself. The locale does not: numbers and dates stay as the person's system writes them.
///
/// Made after the application and destroyed before it.
class Translation : public QObject
{
    Q_OBJECT

public:
    /// Speaks English until something is chosen.
    explicit Translation(QObject *parent = nullptr);
    ~Translation() override;

    /// "" for the system's language, a code of offeredLanguages(), "pseudo" or "pseudo-rtl". What is none of these
    /// counts as "". Every widget gets QEvent::LanguageChange when the language is another one than before.
    void choose(const QString &choice);

    /// The language that is spoken: "de", "pseudo".
    [[nodiscard]] const QString &language() const { return m_language; }

Q_SIGNALS:
    /// After the switch, before the widgets get their event: what holds texts for them can renew them first.
    void changed();

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_qts;
    std::unique_ptr<QTranslator> m_ours;
};

} // namespace numberdesk
