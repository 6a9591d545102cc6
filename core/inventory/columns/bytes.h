// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <optional>
#include <string_view>

namespace numberdesk {

/// A hash that is the same on every machine and in every run, so that it may be kept in files. Any change within one
/// word of eight bytes changes it. Not made against somebody who looks for two contents with one hash.
class SteadyHash
{
public:
    void add(std::string_view bytes)
    {
        while (bytes.size() >= sizeof(quint64)) {
            quint64 word = 0;
            std::memcpy(&word, bytes.data(), sizeof(word));
            mix(word);
            bytes.remove_prefix(sizeof(word));
        }
        quint64 rest = bytes.size();
        for (const char byte : bytes) {
            rest = (rest << 8U) | static_cast<unsigned char>(byte);
        }
        mix(rest);
    }
    void add(quint64 number) { mix(number); }
    /// With its length, so that two texts differ from the same letters parted elsewhere.
    void add(const QString &text)
    {
        mix(static_cast<quint64>(text.size()));
        add(std::string_view(reinterpret_cast<const char *>(text.utf16()),
                             static_cast<size_t>(text.size()) * sizeof(char16_t)));
    }
    [[nodiscard]] quint64 value() const { return m_value; }

    static quint64 of(std::string_view bytes)
    {
        SteadyHash hash;
        hash.add(bytes);
        return hash.value();
    }
    static quint64 of(const QString &text)
    {
        SteadyHash hash;
        hash.add(text);
        return hash.value();
    }

private:
    void mix(quint64 word)
    {
        m_value = (m_value ^ word) * Q_UINT64_C(0x9E3779B97F4A7C15);
        m_value ^= m_value >> 29U;
    }

    quint64 m_value = Q_UINT64_C(0x51ED270B9F4A7C15);
};

/// The bytes of a text: UTF-8, or, after a byte that UTF-8 never has, UTF-16 for a text that is no proper Unicode (half
/// of a pair of surrogates). Every text comes back as it was.
inline QByteArray textBytes(const QString &text)
{
    constexpr char asUtf16 = '\xff';
    if (text.isValidUtf16()) {
        return text.toUtf8();
    }
    return asUtf16 + QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                text.size() * static_cast<qsizetype>(sizeof(char16_t)));
}

/// The opposite of textBytes(), for any bytes.
inline QString textFromBytes(std::string_view bytes)
{
    constexpr char asUtf16 = '\xff';
    if (bytes.empty() || bytes.front() != asUtf16) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    QString text(static_cast<qsizetype>((bytes.size() - 1) / sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data() + 1, static_cast<size_t>(text.size()) * sizeof(char16_t));
    return text;
}

/// Values one after the other, as short as they are: numbers in groups of seven bits, texts behind their length.
class BytesWriter
{
public:
    BytesWriter &number(quint64 value)
    {
        constexpr quint64 low = 0x7f;
        while (value > low) {
            m_bytes.append(static_cast<char>((value & low) | 0x80U));
            value >>= 7U;
        }
        m_bytes.append(static_cast<char>(value));
        return *this;
    }
    BytesWriter &signedNumber(qint64 value)
    {
        const auto bits = static_cast<quint64>(value);
        return number((bits << 1U) ^ (value < 0 ? ~Q_UINT64_C(0) : 0));
    }
    BytesWriter &text(const QString &text)
    {
        const QByteArray bytes = textBytes(text);
        number(static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
        return *this;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Begins anew; the memory is kept.
    void clear() { m_bytes.resize(0); }

private:
    QByteArray m_bytes;
};

/// Reads what BytesWriter wrote. Bytes that end too early, or never were its, give zeros and empty texts: never a read
/// behind the end, never more memory than there are bytes.
class BytesReader
{
public:
    explicit BytesReader(std::string_view bytes)
        : m_rest(bytes)
    {}

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<quint64>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        m_rest = {};
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>((value >> 1U) ^ (~(value & 1U) + 1));
    }
    QString text()
    {
        const quint64 size = number();
        if (size > m_rest.size()) {
            m_rest = {};
            return {};
        }
        const std::string_view bytes = m_rest.substr(0, static_cast<size_t>(size));
        m_rest.remove_prefix(static_cast<size_t>(size));
        return textFromBytes(bytes);
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

} // namespace numberdesk
