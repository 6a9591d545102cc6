// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace numberdesk {

/// Lets screen readers see plain scroll areas by an interface that bears questions about parts that are gone.
///
/// Qt 6.4's own takes the index of a child as it comes. A reader that counts the children, and asks for the last one
/// after the scroll bar went away, ends the program. Item views and text areas have interfaces of their own. Called
/// once, after the application object is there.
void installScrollAreaAccess();

} // namespace numberdesk
