// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/choicewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct ChoiceWords
{
    const char *key;
    const char *choice;
    const char *words;
};

constexpr std::array choices{
    ChoiceWords{"purchase", "works", QT_TRANSLATE_NOOP("SandboxChoice", "Works as usual")},
    ChoiceWords{"purchase", "taken", QT_TRANSLATE_NOOP("SandboxChoice", "The number was taken meanwhile")},
    ChoiceWords{"purchase", "out-of-balance", QT_TRANSLATE_NOOP("SandboxChoice", "The balance is not sufficient")},
    ChoiceWords{"purchase", "limit-reached", QT_TRANSLATE_NOOP("SandboxChoice", "The limit is reached")},
    ChoiceWords{"purchase", "kyc-required", QT_TRANSLATE_NOOP("SandboxChoice", "Identity check is demanded")},
    ChoiceWords{"purchase", "fault", QT_TRANSLATE_NOOP("SandboxChoice", "Fault, nothing is bought")},
    ChoiceWords{"purchase", "fault-after-effect", QT_TRANSLATE_NOOP("SandboxChoice", "Fault after the effect")},
    ChoiceWords{"purchase", "garbage-after-effect",
                QT_TRANSLATE_NOOP("SandboxChoice", "Unreadable answer after the effect")},
    ChoiceWords{"token", "accepted", QT_TRANSLATE_NOOP("SandboxChoice", "Is accepted")},
    ChoiceWords{"token", "refused", QT_TRANSLATE_NOOP("SandboxChoice", "Is refused")},
    ChoiceWords{"token", "read-only", QT_TRANSLATE_NOOP("SandboxChoice", "May read only")},
    ChoiceWords{"rate", "free", QT_TRANSLATE_NOOP("SandboxChoice", "Without bound")},
    ChoiceWords{"rate", "limited", QT_TRANSLATE_NOOP("SandboxChoice", "Limited, with the time to wait")},
    ChoiceWords{"rate", "limited-without-hint",
                QT_TRANSLATE_NOOP("SandboxChoice", "Limited, without the time to wait")},
    ChoiceWords{"add-operator", "201-without-data", QT_TRANSLATE_NOOP("SandboxChoice", "201 without data")},
    ChoiceWords{"remove-operator", "detail", QT_TRANSLATE_NOOP("SandboxChoice", "With “detail”")},
    ChoiceWords{"remove-operator", "success", QT_TRANSLATE_NOOP("SandboxChoice", "With “success”")},
    ChoiceWords{"remove-operator", "no-content", QT_TRANSLATE_NOOP("SandboxChoice", "204 without content")},
    ChoiceWords{"update-errors", "list", QT_TRANSLATE_NOOP("SandboxChoice", "List of sentences")},
    ChoiceWords{"update-errors", "map", QT_TRANSLATE_NOOP("SandboxChoice", "By the name of the field")},
    ChoiceWords{"update-errors", "text", QT_TRANSLATE_NOOP("SandboxChoice", "One text")},
    ChoiceWords{"update-errors", "object", QT_TRANSLATE_NOOP("SandboxChoice", "Object with a message")},
    ChoiceWords{"paging", "none", QT_TRANSLATE_NOOP("SandboxChoice", "Without pages")},
    ChoiceWords{"paging", "meta", QT_TRANSLATE_NOOP("SandboxChoice", "With “meta”")},
    ChoiceWords{"limit-place", "data", QT_TRANSLATE_NOOP("SandboxChoice", "In “data”")},
    ChoiceWords{"limit-place", "top-level", QT_TRANSLATE_NOOP("SandboxChoice", "At the top level")},
    ChoiceWords{"limit-place", "strings", QT_TRANSLATE_NOOP("SandboxChoice", "In “data”, as texts")},
    ChoiceWords{"conflict-code", "told", QT_TRANSLATE_NOOP("SandboxChoice", "Is told")},
    ChoiceWords{"conflict-code", "not-told", QT_TRANSLATE_NOOP("SandboxChoice", "Is not told")},
    ChoiceWords{"assumed-paths", "served", QT_TRANSLATE_NOOP("SandboxChoice", "Are served")},
    ChoiceWords{"assumed-paths", "absent", QT_TRANSLATE_NOOP("SandboxChoice", "Do not exist")},
    ChoiceWords{"release-reply", "with-data", QT_TRANSLATE_NOOP("SandboxChoice", "With data")},
    ChoiceWords{"release-reply", "without-data", QT_TRANSLATE_NOOP("SandboxChoice", "Without data")},
    ChoiceWords{"release-reply", "no-content", QT_TRANSLATE_NOOP("SandboxChoice", "204 without content")},
    ChoiceWords{"trunk-list", "served", QT_TRANSLATE_NOOP("SandboxChoice", "Is served")},
    ChoiceWords{"trunk-list", "absent", QT_TRANSLATE_NOOP("SandboxChoice", "Does not exist")},
    ChoiceWords{"path-case", "capital", QT_TRANSLATE_NOOP("SandboxChoice", "Capital letters")},
    ChoiceWords{"path-case", "lower", QT_TRANSLATE_NOOP("SandboxChoice", "Small letters")},
    ChoiceWords{"papers", "accepted", QT_TRANSLATE_NOOP("SandboxChoice", "Are accepted")},
    ChoiceWords{"papers", "illegible", QT_TRANSLATE_NOOP("SandboxChoice", "The first one is not legible")},
    ChoiceWords{"papers", "rejected-later", QT_TRANSLATE_NOOP("SandboxChoice", "Are rejected after the purchase")},
    ChoiceWords{"path-case", "both", QT_TRANSLATE_NOOP("SandboxChoice", "Capital and small letters")},
    ChoiceWords{"insufficient-balance", "flat-500", QT_TRANSLATE_NOOP("SandboxChoice", "500, flat")},
    ChoiceWords{"insufficient-balance", "nested-402", QT_TRANSLATE_NOOP("SandboxChoice", "402, nested")},
    ChoiceWords{"purchase-reply", "newer", QT_TRANSLATE_NOOP("SandboxChoice", "Newer form")},
    ChoiceWords{"purchase-reply", "older", QT_TRANSLATE_NOOP("SandboxChoice", "Older form")},
    ChoiceWords{"inventory-items", "full", QT_TRANSLATE_NOOP("SandboxChoice", "With all members")},
    ChoiceWords{"inventory-items", "short", QT_TRANSLATE_NOOP("SandboxChoice", "With few members")},
    ChoiceWords{"list-search", "known", QT_TRANSLATE_NOOP("SandboxChoice", "Is understood")},
    ChoiceWords{"list-search", "unknown", QT_TRANSLATE_NOOP("SandboxChoice", "Is not understood")},
    ChoiceWords{"application-reply", "object", QT_TRANSLATE_NOOP("SandboxChoice", "The whole application")},
    ChoiceWords{"application-reply", "id", QT_TRANSLATE_NOOP("SandboxChoice", "Its ID alone")},
    ChoiceWords{"trunk-reply", "empty", QT_TRANSLATE_NOOP("SandboxChoice", "Empty answer")},
    ChoiceWords{"trunk-reply", "message", QT_TRANSLATE_NOOP("SandboxChoice", "With a message")},
    ChoiceWords{"release-reply", "pending", QT_TRANSLATE_NOOP("SandboxChoice", "Release is pending")},
    ChoiceWords{"release-reply", "message", QT_TRANSLATE_NOOP("SandboxChoice", "With a message")},
    ChoiceWords{"release-reply", "empty", QT_TRANSLATE_NOOP("SandboxChoice", "Empty answer")},
    ChoiceWords{"refund", "refunded", QT_TRANSLATE_NOOP("SandboxChoice", "Is refunded")},
    ChoiceWords{"refund", "failed", QT_TRANSLATE_NOOP("SandboxChoice", "Refund fails")},
    ChoiceWords{"refund", "none", QT_TRANSLATE_NOOP("SandboxChoice", "No refund")},
    ChoiceWords{"form", "wrapped", QT_TRANSLATE_NOOP("SandboxChoice", "A1, wrapped")},
    ChoiceWords{"form", "wrapped-B", QT_TRANSLATE_NOOP("SandboxChoice", "B, wrapped")},
    ChoiceWords{"form", "bare", QT_TRANSLATE_NOOP("SandboxChoice", "Bare list")},
    ChoiceWords{"purchase-contract", "both", QT_TRANSLATE_NOOP("SandboxChoice", "Both A and B")},
    ChoiceWords{"activation", "at-once", QT_TRANSLATE_NOOP("SandboxChoice", "At once")},
    ChoiceWords{"activation", "later", QT_TRANSLATE_NOOP("SandboxChoice", "Some time later")},
    ChoiceWords{"kyc", "complete", QT_TRANSLATE_NOOP("SandboxChoice", "Is complete")},
    ChoiceWords{"kyc", "missing", QT_TRANSLATE_NOOP("SandboxChoice", "Is missing")},
    ChoiceWords{"country", "enabled", QT_TRANSLATE_NOOP("SandboxChoice", "Are enabled")},
    ChoiceWords{"country", "not-enabled", QT_TRANSLATE_NOOP("SandboxChoice", "Are not enabled")},
    ChoiceWords{"search", "on", QT_TRANSLATE_NOOP("SandboxChoice", "Is available")},
    ChoiceWords{"search", "missing", QT_TRANSLATE_NOOP("SandboxChoice", "Does not exist")},
    ChoiceWords{"update", "on", QT_TRANSLATE_NOOP("SandboxChoice", "Is possible")},
    ChoiceWords{"update", "missing", QT_TRANSLATE_NOOP("SandboxChoice", "Unknown path, 404")},
    ChoiceWords{"update", "method-not-allowed", QT_TRANSLATE_NOOP("SandboxChoice", "Method not allowed, 405")},
    ChoiceWords{"update", "ignored", QT_TRANSLATE_NOOP("SandboxChoice", "Is accepted and ignored")},
    ChoiceWords{"release", "message", QT_TRANSLATE_NOOP("SandboxChoice", "With a message")},
    ChoiceWords{"release", "empty", QT_TRANSLATE_NOOP("SandboxChoice", "Empty answer")},
    ChoiceWords{"release", "no-content", QT_TRANSLATE_NOOP("SandboxChoice", "204 without content")},
    ChoiceWords{"release", "in-use", QT_TRANSLATE_NOOP("SandboxChoice", "The number is in use")},
    ChoiceWords{"release", "fault-after-effect", QT_TRANSLATE_NOOP("SandboxChoice", "Fault after the effect")},
    ChoiceWords{"release", "works", QT_TRANSLATE_NOOP("SandboxChoice", "Works as usual")},
    ChoiceWords{"release", "conflict", QT_TRANSLATE_NOOP("SandboxChoice", "Conflict, 409")},
    ChoiceWords{"release", "fault", QT_TRANSLATE_NOOP("SandboxChoice", "Fault, nothing is released")},
    ChoiceWords{"agents-path", "agents", QT_TRANSLATE_NOOP("SandboxChoice", "The path /agents")},
    ChoiceWords{"agents-path", "agents-wrapped", QT_TRANSLATE_NOOP("SandboxChoice", "The path /agents, wrapped")},
    ChoiceWords{"agents-path", "agents2", QT_TRANSLATE_NOOP("SandboxChoice", "The path /agents2")},
    ChoiceWords{"rate-reset", "unix-time", QT_TRANSLATE_NOOP("SandboxChoice", "Unix time")},
    ChoiceWords{"rate-reset", "seconds", QT_TRANSLATE_NOOP("SandboxChoice", "Seconds to wait")},
    ChoiceWords{"error-bodies", "message", QT_TRANSLATE_NOOP("SandboxChoice", "Text in “message”")},
    ChoiceWords{"error-bodies", "error", QT_TRANSLATE_NOOP("SandboxChoice", "Text in “error”")},
    ChoiceWords{"error-bodies", "error-object", QT_TRANSLATE_NOOP("SandboxChoice", "Object in “error”")},
    ChoiceWords{"error-bodies", "errors", QT_TRANSLATE_NOOP("SandboxChoice", "List in “errors”")},
    ChoiceWords{"error-bodies", "text", QT_TRANSLATE_NOOP("SandboxChoice", "Plain text")},
    ChoiceWords{"error-bodies", "empty", QT_TRANSLATE_NOOP("SandboxChoice", "Empty body")},
    ChoiceWords{"error-bodies", "html", QT_TRANSLATE_NOOP("SandboxChoice", "HTML page")},
    ChoiceWords{"every-answer", "as-documented", QT_TRANSLATE_NOOP("SandboxChoice", "As documented")},
    ChoiceWords{"number-form", "e164", QT_TRANSLATE_NOOP("SandboxChoice", "With plus sign")},
    ChoiceWords{"number-form", "without-plus", QT_TRANSLATE_NOOP("SandboxChoice", "Without plus sign")},
    ChoiceWords{"number-type", "told", QT_TRANSLATE_NOOP("SandboxChoice", "Is told")},
    ChoiceWords{"number-type", "absent", QT_TRANSLATE_NOOP("SandboxChoice", "Is not told")},
    ChoiceWords{"purchase-path", "both", QT_TRANSLATE_NOOP("SandboxChoice", "Both paths")},
    ChoiceWords{"purchase-path", "only-new", QT_TRANSLATE_NOOP("SandboxChoice", "Only the new path")},
    ChoiceWords{"purchase-path", "only-old-404", QT_TRANSLATE_NOOP("SandboxChoice", "Only the old path; else 404")},
    ChoiceWords{"purchase-path", "only-old-405", QT_TRANSLATE_NOOP("SandboxChoice", "Only the old path; else 405")},
    ChoiceWords{"purchase-path", "neither", QT_TRANSLATE_NOOP("SandboxChoice", "Neither path")},
    ChoiceWords{"purchase-reply", "ok", QT_TRANSLATE_NOOP("SandboxChoice", "200, accepted")},
    ChoiceWords{"purchase-reply", "created", QT_TRANSLATE_NOOP("SandboxChoice", "201, created")},
    ChoiceWords{"purchase-reply", "sip-username", QT_TRANSLATE_NOOP("SandboxChoice", "A SIP user name")},
    ChoiceWords{"cursor", "lasting", QT_TRANSLATE_NOOP("SandboxChoice", "Stay valid")},
    ChoiceWords{"cursor", "expires-once", QT_TRANSLATE_NOOP("SandboxChoice", "Expire once")},
    ChoiceWords{"cursor", "expires", QT_TRANSLATE_NOOP("SandboxChoice", "Expire each time")},
    ChoiceWords{"cursor", "repeats", QT_TRANSLATE_NOOP("SandboxChoice", "Lead back to the first page")},
};

} // namespace

QString switchChoice(const QString &key, const QString &choice)
{
    const auto *found = std::find_if(choices.begin(), choices.end(), [&key, &choice](const ChoiceWords &entry) {
        return key == QLatin1String(entry.key) && choice == QLatin1String(entry.choice);
    });
    return found == choices.end() ? choice : QCoreApplication::translate("SandboxChoice", found->words);
}

} // namespace numberdesk
