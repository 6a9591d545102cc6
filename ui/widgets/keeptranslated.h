// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace numberdesk {

/// Calls @p setTexts now, and again whenever the language changes, for as long as @p owner lives. One call for each
/// class, in its constructor when its widgets are there; the function sets every text that the class shows, and
/// computes anew what depends on a state. What the person typed, selected or found is none of its business and stays.
///
/// Texts are set from the outside in: the owner's function runs before those of its children.
void keepTranslated(QWidget *owner, std::function<void()> setTexts);

} // namespace numberdesk
