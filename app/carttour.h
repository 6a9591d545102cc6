// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourwalk.h"
#include "core/purchasing/cartline.h"

#include <QStringList>

namespace numberdesk {

class Composition;

/// The part of the tour that buys many numbers of the cart in one go: check, pre-flight with lines that are set apart,
/// requirements, review, result.
class CartTour : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the tour. @param fillForm enters what the visible form asks for.
    CartTour(TourWalk &walk, Composition &composition, std::function<bool()> fillForm);

    /// Two lines of each provider, and one whose number is gone. The cart has lines of all providers.
    Task<bool> run();
    /// E.164 of what was bought.
    [[nodiscard]] const QStringList &bought() const { return m_bought; }

private:
    Task<bool> check();
    Task<bool> prepare();
    Task<bool> fillIn();
    Task<bool> confirm();

    Task<bool> addGoneLine();
    [[nodiscard]] QList<CartLine> goneLines() const;
    // What is done between two waits. Plain functions: GCC 12 destroys some temporaries of coroutines twice.
    bool selectLines();
    bool openForm();
    [[nodiscard]] bool isFormShown() const;
    [[nodiscard]] bool needsForm() const;
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] bool isCartChecked() const;
    bool isConfirmable();
    [[nodiscard]] bool hasResult() const;
    bool readResult();

    TourWalk &m_walk;
    Composition &m_composition;
    std::function<bool()> m_fillForm;
    QString m_goneId;
    QStringList m_bought;
};

} // namespace numberdesk
