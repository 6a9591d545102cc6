// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/domain/task.h"

#include <QByteArray>

#include <chrono>

namespace numberdesk {

/// The one line that came by standard input, without its line end. White space around it goes; what a token may be is
/// the business of checkToken(). @error InvalidInput when it is empty, too long, more than one line, or not text in
/// UTF-8; the sentence never repeats it.
Result<Secret> tokenFromInput(QByteArray bytes);

/// To be called before anything else in main(): when standard input is closed, its descriptor would be given to the
/// next file that is opened, and that file be read as a token.
void keepStandardInput();

/// Reads a token from standard input. At a terminal it asks with `prompt` on standard error and does not show what is
/// typed; a terminal has no deadline. @error InvalidInput as tokenFromInput(), and when nothing came in time.
Task<Result<Secret>> readToken(QString prompt, std::chrono::milliseconds deadline);

} // namespace numberdesk
