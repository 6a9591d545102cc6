// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// What can be told about an answer before the provider sees it. Sentences are translated.
struct AnswerCheck
{
    /// What is surely not accepted, and how to mend it; empty when nothing is.
    QString problem;
    /// What may not be accepted; it is told and never stands in the way.
    QString doubt;

    friend bool operator==(const AnswerCheck &, const AnswerCheck &) = default;
};

/// Longest answer that is taken. @unit characters
inline constexpr qsizetype MaximumAnswerCharacters = 4000;
/// Longest answer that a server's regular expression is run on. @unit characters
inline constexpr qsizetype MaximumPatternSubject = 512;

/// An answer as it is sent: without white space around it, and in one line unless the requirement is a long text.
QString normalisedAnswer(const Requirement &requirement, const QString &entered);

/// Checks a text, date, choice or any other answer in words against its requirement. An empty answer has no problem:
/// whether one is missing is for the form to say. Documents are checked by checkDocument().
///
/// A regular expression of the server's is run with a bound on its work and on its subject. One that is not valid, or
/// that exceeds the bound, leaves a doubt. So does what localDoubt() finds.
/// @param country the one whose regulator asks; may be empty. It tells what "tax number" means.
/// @param today from where ages are counted
AnswerCheck checkAnswer(const Requirement &requirement, const QString &answer, const CountryCode &country = {},
                        const QDate &today = QDate::currentDate());

/// The answer to a requirement of several choices, and back.
QString joinChoices(const QStringList &choices);
QStringList splitChoices(const QString &answer);
/// The same where the choices are known: one that has a comma in it stays in one piece.
QStringList splitChoices(const QString &answer, const QStringList &choices);

} // namespace numberdesk
