// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace numberdesk {

/// A translation whose counts (%n) are written as the locale writes numbers, whatever the language of the text: the
/// language is the program's, the locale is the system's.
class LocaleTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace numberdesk
