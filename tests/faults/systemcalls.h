// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace numberdesk::tests {

/// Stands between this process and the system: counts what goes to the disk and to the wire, and at a chosen one ends
/// the process by SIGKILL or says that the disk is full. The calls of all libraries come by here, SQLite's and Qt's
/// too, because a program's own functions come before those of the C library.
///
/// A step is: bytes written to a file, a file flushed, cut, renamed or deleted, bytes sent to a peer, or a mark().
namespace SystemCalls {

struct Plan
{
    enum class Fault
    {
        None,
        DieBefore, ///< the step is not done
        DieAfter,  ///< the step is done
        DieAmid,   ///< half of the bytes are written or sent; a step without bytes is not done
        DiskFull,  ///< this step and the next ones on files fail, `length` of them
        DiskFails  ///< the same with an input/output error
    };

    Fault fault = Fault::None;
    /// Which step, from 1.
    long at = 0;
    /// How many steps on files a full disk lasts; 0: for ever.
    long length = 0;
    /// Counts the steps on the files of journal and cart, on the lock, and on requests that change something, and no
    /// others.
    bool onlyMoney = false;
    /// Says each step on standard output: "step <number> <what>".
    bool isTold = false;
};

/// "before:17", "after:17", "amid:17", "full:17+3", "fails:17+1"; false for anything else.
bool readFault(const QByteArray &text, Plan &plan);
/// From now on steps are counted.
void follow(const Plan &plan);
/// A step of the program's own, by which it can be found in what is told.
void mark(const QByteArray &what);

} // namespace SystemCalls
} // namespace numberdesk::tests
