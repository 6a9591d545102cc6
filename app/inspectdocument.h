// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace numberdesk {

/// The process that looks into a document for DocumentInspector: the bytes come on standard input, the answer goes to
/// standard output. It first bounds its own memory and time and gives up writing files. `argv[1]` is InspectionWord.
/// @return the process's exit code
int inspectDocument(int argc, char *argv[]);

} // namespace numberdesk
