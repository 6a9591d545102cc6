// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpchannel.h"

namespace numberdesk {

/// Passes everything on and keeps what was asked and answered, in words that can be given to others: no credentials,
/// and nothing that names a person. Meant for one flow at a time, beside the provider's own channel.
class ExchangeRecord : public HttpChannel
{
public:
    /// Longest record; what comes after it is left out and said. @unit UTF-16 code units
    static constexpr qsizetype MaximumText = 262144;

    /// `channel` outlives it.
    explicit ExchangeRecord(HttpChannel &channel);

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override;

    /// All exchanges so far, one under the other.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    HttpChannel &m_channel;
    QString m_text;
};

/// The body of a reply as it may be given to others: JSON is indented and its values that are credentials or name
/// people are blotted out by their names, wherever they stand; e-mail addresses are blotted out in every text.
QString bodyForOthers(const QByteArray &body, const HttpRequest &request);

} // namespace numberdesk
