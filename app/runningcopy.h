// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>

namespace numberdesk {

/// One running copy of the program for each profile: the first listens on a local socket that no other user of the
/// computer can open, a later one asks it to show its window and ends. Who owns the profile is decided by its lock
/// alone (Profile); this only carries the wish.
///
/// What arrives is a wish or nothing: a line of a few letters. Anything else, and whoever sends nothing for a while, is
/// hung up on.
class RunningCopy : public QObject
{
    Q_OBJECT

public:
    /// Listens for later copies, over a socket that a killed copy left behind as well. Only whoever holds the profile's
    /// lock may make one. Where it cannot listen, later copies say that the profile is in use.
    explicit RunningCopy(const QString &profileFolder, QObject *parent = nullptr);

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

    enum class Answer
    {
        Raised,       ///< the other copy shows its window
        NobodyThere,  ///< nobody listens: the profile is in use by something without a window
        DoesNotAnswer ///< a copy is there and says nothing
    };
    /// Asks the copy that has the profile to show its window. Ends after `patience` at the latest; waits meanwhile, so
    /// call it before there is a window.
    static Answer raiseOther(const QString &profileFolder, std::chrono::milliseconds patience);

    /// Address of a profile's socket.
    static QString addressFor(const QString &profileFolder);

Q_SIGNALS:
    /// Another copy was started on this profile: the person wants to see the window.
    void raiseRequested();

private:
    void takeConnections();
    void readFrom(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace numberdesk
