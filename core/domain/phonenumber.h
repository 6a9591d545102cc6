// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"

#include <QHashFunctions>
#include <QString>

namespace numberdesk {

/// A number as a provider writes it. Its identity is E.164 (ITU-T E.164: plus, country code, at most 15 digits, the
/// first not 0; zeros after the country code are kept); anything else, such as a SIP user name, is kept and shown as it
/// is.
class PhoneNumber
{
public:
    PhoneNumber() = default;

    /// Keeps `text` verbatim and finds out by its form whether it is E.164. Spaces, dots, hyphens and brackets between
    /// the digits of a number that begins with plus are tolerated for the identity.
    explicit PhoneNumber(QString text);
    /// For a text that is known not to be a telephone number, even where it looks like one (Vogent's SIP user names).
    static PhoneNumber sipUserName(QString text);

    /// What the provider wrote, for sending it back unchanged.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// "+390795550142", or empty when this is not a telephone number.
    [[nodiscard]] const QString &e164() const { return m_e164; }
    [[nodiscard]] bool isE164() const { return !m_e164.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The digits of E.164 without plus, else the text itself: what two numbers are compared by.
    [[nodiscard]] QString identity() const { return isE164() ? m_e164.mid(1) : m_text; }

    /// Same line: by digits when both are E.164, else character by character.
    friend bool operator==(const PhoneNumber &left, const PhoneNumber &right)
    {
        return left.isE164() == right.isE164() && left.identity() == right.identity();
    }

private:
    QString m_text;
    QString m_e164;
};

inline size_t qHash(const PhoneNumber &number, size_t seed = 0) { return qHash(number.identity(), seed); }

/// "+39 079 555 0142": international format by libphonenumber; a text that is not E.164 comes back as it is.
/// Takes about 30 microseconds: for what is visible, not for whole lists.
QString formatInternational(const PhoneNumber &number);
/// The country of an E.164 number by its calling code; empty when unknown or shared by several without further digits.
CountryCode countryOf(const PhoneNumber &number);
/// The country that the digits themselves name: empty where several share the calling code and the rest does not tell
/// which (toll-free numbers of +1), and where the numbering plans do not know the number. Costs as much as formatting.
CountryCode countryToldBy(const PhoneNumber &number);
/// Whether libphonenumber's numbering plans know such a number. Its data age: a doubt to be told, never a refusal.
bool looksPossible(const PhoneNumber &number);

} // namespace numberdesk
