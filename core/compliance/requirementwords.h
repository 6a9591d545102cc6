// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QString>
#include <QUrl>

namespace numberdesk {

/// What a form says beside a requirement: its description, an example and what is accepted, in sentences.
QString requirementHint(const Requirement &requirement);

/// Where something that is to be done elsewhere is done: the first https address in what the provider wrote, without a
/// user name in it. Empty when there is none.
QUrl actionLink(const Requirement &requirement);

/// "3 months", in the person's language.
QString spanInWords(const CalendarSpan &span);

/// The requirement's name; its key where it has none.
QString requirementName(const Requirement &requirement);

} // namespace numberdesk
