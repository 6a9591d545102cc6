// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourwalk.h"

#include <QString>
#include <QStringList>

namespace numberdesk {

class Composition;

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
    Task<bool> buyCart();
    Task<bool> visitCompliance();
    Task<bool> visitInventory();
    Task<bool> visitActivity();
    Task<bool> visitInTheDark();

    // What is done between two waits. Plain functions: GCC 12 destroys some temporaries of coroutines twice.
    [[nodiscard]] bool isReading() const;
    bool readAccounts();
    bool startSearch(const QString &country, const QString &type, const QString &pattern);
    bool readResults(const QString &country, const QString &pattern);
    bool fillCart();
    bool labelCart();
    bool isConfirmable();
    [[nodiscard]] bool hasOutcome() const;
    [[nodiscard]] bool isFormShown() const;
    [[nodiscard]] bool isOwned() const;
    bool findBought();
    bool readJournal();
    bool fillRequirements();
    [[nodiscard]] QString sampleDocument(const QString &name);
    bool selectRow(const QString &table, const QString &provider);

    Composition &m_composition;
    TourWalk m_walk;
    /// E.164 of the number that was chosen last, and of those that were bought.
    QString m_chosen;
    QStringList m_bought;
    int m_documents = 0;
};

} // namespace numberdesk
