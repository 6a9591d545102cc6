// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace numberdesk {

class Composition;
class MainWindow;
class Theme;

/// Goes through the main job in the real window, by the same controls that a person uses, found by their accessible
/// names: accounts, a search over all carriers, a purchase that needs requirements and one that doesn't, inventory,
/// activity. Saves a picture of each view, prints what it saw, and ends the program: with 0 only when everything was as
/// it should be.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// All outlive the tour. @param folder is made when it is missing.
    Tour(MainWindow &window, Composition &composition, Theme &theme, QString folder);

    /// Begins when the window has its views.
    void begin();

private:
    Task<bool> run();
    Task<bool> visitAccounts();
    Task<bool> search(QString country, QString type, QString pattern, QString picture);
    Task<bool> buy(QString provider, bool withRequirements, QString picture);
    Task<bool> visitCart();
    Task<bool> visitInventory();
    Task<bool> visitActivity();
    Task<bool> visitInTheDark();

    Task<bool> until(QString what, std::function<bool()> isSo);
    Task<bool> picture(QString name);
    // What is done between two waits. Plain functions: GCC 12 destroys some temporaries of coroutines twice.
    [[nodiscard]] bool isReading() const;
    bool readAccounts();
    bool startSearch(const QString &country, const QString &type, const QString &pattern);
    bool readResults(const QString &country, const QString &pattern);
    bool fillCart();
    bool labelCart();
    bool isConfirmable();
    [[nodiscard]] bool hasOutcome() const;
    [[nodiscard]] bool isOwned() const;
    bool findBought();
    bool readJournal();
    bool save(const QString &name);
    bool fillRequirements();
    [[nodiscard]] QString sampleDocument(const QString &name);
    bool press(const QString &name);
    bool selectRow(const QString &table, const QString &provider);
    bool fail(const QString &what);
    void say(const QString &text) const;

    MainWindow &m_window;
    Composition &m_composition;
    Theme &m_theme;
    QString m_folder;
    /// E.164 of the number that was chosen last, and of those that were bought.
    QString m_chosen;
    QStringList m_bought;
    int m_pictures = 0;
    int m_documents = 0;
};

} // namespace numberdesk
