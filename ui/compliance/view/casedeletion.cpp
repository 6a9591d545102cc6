// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/casedeletion.h"

#include "core/compliance/cases/casebook.h"
#include "core/models/words.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace numberdesk {
namespace {

struct CaseDeletion
{
    Q_DECLARE_TR_FUNCTIONS(CaseDeletion)
};

} // namespace

void askToDelete(CaseBook &book, const ComplianceCase &entry, QWidget *window,
                 std::function<void(const Error &error)> failed)
{
    //: %1 is a country, %2 a type of numbers, %3 the name of an account.
    const QString question =
        CaseDeletion::tr("Delete the case %1, %2 of %3?")
            .arg(words::country(entry.subject.country), words::numberType(entry.subject.type), entry.accountName);
    auto *box =
        new QMessageBox(QMessageBox::Warning, CaseDeletion::tr("Delete case"), question, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(CaseDeletion::tr(
        "Its answers, its address and its history leave this computer and cannot be brought back. Documents stay among "
        "your documents, purchases stay in Activity, and what the provider has stays there."));
    //: Button: deletes a case.
    QPushButton *remove = box->addButton(CaseDeletion::tr("Delete"), QMessageBox::AcceptRole);
    //: Button: the case stays.
    QPushButton *keep = box->addButton(CaseDeletion::tr("Keep"), QMessageBox::RejectRole);
    setDestructive(remove);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::buttonClicked, window,
                     [&book, id = entry.id, remove, failed = std::move(failed)](const QAbstractButton *button) {
                         if (button != remove) {
                             return;
                         }
                         if (const auto gone = book.remove(id); !gone) {
                             failed(gone.error());
                         }
                     });
    box->open();
}

} // namespace numberdesk
