// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/localetranslator.h"

namespace numberdesk {

QString LocaleTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n >= 0) {
        text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
    return text;
}

} // namespace numberdesk
