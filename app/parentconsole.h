// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace numberdesk {

/// Lets standard output and error reach the console that started the program. Windows gives a program with a window no
/// console of its own, so that --version typed into a prompt would say nothing; a stream that was redirected to a file
/// or pipe stays as it is. Does nothing elsewhere, and nothing when there is no such console.
void useParentConsole();

} // namespace numberdesk
