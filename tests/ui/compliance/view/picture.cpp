// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/documentcheck.h"
#include "core/compliance/profiles/profilebook.h"
#include "core/compliance/vault/documentvault.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/core/compliance/cases/samplecase.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/compliance/view/requirementsreading.h"

#include <QPushButton>
#include <QTimer>

namespace numberdesk {
namespace {

/// A case of an Italian number, partly answered and partly rejected; and one of a French one that is new.
void begin(const Services &services, const CaseSubject &subject, const QString &accountName,
           const RequirementSet &asked, bool isRejected)
{
    ComplianceCase like;
    like.accountName = accountName;
    like.providerId = QStringLiteral("mindhunters");
    like.providerName = QStringLiteral("MindHunters");
    const auto begun = services.cases.begin(subject, like);
    if (!begun || !services.cases.setAsked(begun->id, asked, true) || !isRejected || asked.requirements.isEmpty()) {
        return;
    }
    ComplianceCase entry = *services.cases.find(begun->id);
    CaseAnswer answer;
    answer.value = QStringLiteral("01234567890");
    entry.answers.insert(asked.requirements.constFirst().identifier(), answer);
    PostalAddress address = tests::sampleAddress();
    address.postalCode = QStringLiteral("0710");
    address.country = subject.country;
    entry.address = address;
    if (!services.cases.put(entry)) {
        return;
    }
    CaseSubmission submission;
    submission.intentId = QStringLiteral("picture");
    submission.number = PhoneNumber(QStringLiteral("+390795550142"));
    submission.state = CaseSubmission::State::Refused;
    submission.at = QDateTime::currentDateTimeUtc().addSecs(-3600);
    submission.words = QStringLiteral("The tax number does not belong to the company.");
    Error refusal;
    refusal.kind = ErrorKind::RequirementMissing;
    refusal.fields = {{QStringLiteral("requirements.") + asked.requirements.constFirst().key, submission.words}};
    services.cases.noteSubmission(subject, submission, refusal);
}

void read(QWidget *view, const Services &services, const char *country, bool isRejected)
{
    const QList<Account> accounts = services.accounts.accounts();
    for (const Account &account : accounts) {
        if (account.providerId != QLatin1String("mindhunters")) {
            continue;
        }
        const CaseSubject subject{account.id, *CountryCode::fromText(QString::fromLatin1(country)),
                                  NumberType::Kind::Local};
        auto reading = readRequirementsOf(&services.sessions, subject, {});
        QCoro::connect(std::move(reading), view,
                       [services, subject, name = account.name, isRejected](const Result<RequirementSet> &asked) {
                           if (asked) {
                               begin(services, subject, name, *asked, isRejected);
                           }
                       });
    }
}

/// A bill that nobody said the age of answers what wants one that is not old.
void addBill(QWidget *view, const Services &services)
{
    DocumentDetails details;
    details.fileName = QStringLiteral("electricity-bill.pdf");
    details.kind = QStringLiteral("Utility bill");
    auto adding = services.vault.vault()->addContent(QByteArrayLiteral("%PDF-1.4 bill\n%%EOF\n"), details, {});
    QCoro::connect(std::move(adding), view, [services](const Result<VaultDocument> &bill) {
        const QList<ComplianceCase> cases = services.cases.cases();
        for (ComplianceCase entry : cases) {
            const QList<Requirement> asked = entry.asked ? entry.asked->requirements : QList<Requirement>();
            for (const Requirement &requirement : asked) {
                if (bill && ageLimitOf(requirement)) {
                    entry.answers[requirement.identifier()].documentIds = {bill->id};
                }
            }
            if (!services.cases.put(entry)) {
                qFatal("the sample bill could not be given");
            }
        }
    });
}

/// A profile with which most of a case can be filled, and the dialog that does it.
void openFill(QWidget &view, const Services &services)
{
    using Attribute = ProfileAttribute;
    ComplianceProfile company;
    company.name = QStringLiteral("Acme Italy");
    company.values = {{Attribute::LegalName, QStringLiteral("Acme Srl")},
                      {Attribute::TaxNumber, QStringLiteral("00743110157")},
                      {Attribute::VatNumber, QStringLiteral("IT00743110157")},
                      {Attribute::Email, QStringLiteral("office@example.com")},
                      {Attribute::IncorporationDate, QStringLiteral("2019-04-30")}};
    PostalAddress address = tests::sampleAddress();
    address.administrativeArea = QStringLiteral("SS");
    company.addresses = {{QStringLiteral("Registered office"), address}};
    if (!services.profiles.add(company)) {
        qFatal("the sample profile could not be kept");
    }
    const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Fill from profile")) {
            button->click();
            return;
        }
    }
}

} // namespace
} // namespace numberdesk

/// The view of compliance over the sample carriers; NUMBERDESK_PICTURE=fill opens the dialog that fills a case from a
/// profile, =bill gives a document whose age counts.
int main(int argc, char **argv)
{
    return numberdesk::tests::showView(
        argc, argv,
        [](const numberdesk::Services &services) { return std::make_unique<numberdesk::ComplianceView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const numberdesk::Services services = composition.services();
            const auto start = [&view, services] {
                if (services.cases.isOpen() && services.cases.cases().isEmpty()) {
                    numberdesk::read(&view, services, "FR", false);
                    numberdesk::read(&view, services, "IT", true);
                }
            };
            QObject::connect(&services.cases, &numberdesk::CaseBook::openChanged, &view, start);
            start();
            if (qEnvironmentVariable("NUMBERDESK_PICTURE") == u"bill") {
                QTimer::singleShot(1500, &view, [&view, services] { numberdesk::addBill(&view, services); });
            }
            if (qEnvironmentVariable("NUMBERDESK_PICTURE") == u"fill") {
                QTimer::singleShot(2000, &view, [&view, services] { numberdesk::openFill(view, services); });
            }
        });
}
