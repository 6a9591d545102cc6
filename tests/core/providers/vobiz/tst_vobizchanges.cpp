// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/vobiz/vobizfixture.h"
#include "tests/support/waitfor.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {
namespace {

const QByteArray Number = "/numbers/%2B918065550124";
const QByteArray FindQuery = "/numbers?page=1&per_page=100&search=%2B918065550124";

Error lostConnection(bool mayHaveHappened)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

QString valueOf(const QList<Detail> &details, const QString &name)
{
    for (const Detail &detail : details) {
        if (detail.name == name) {
            return detail.value;
        }
    }
    return {};
}

} // namespace

/// Changing and releasing a number.
class VobizChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Changing a number.

    void attachingAnApplication()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/application", 200, vobizData(u"attach-newer"_s));
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));
        NumberChange change;
        change.linkAgent = u"20577609616603585"_s;
        const auto number = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QCOMPARE(number->agents, (QList<AgentReference>{{u"20577609616603585"_s, u"Front desk"_s}}));
        const HttpRequest &request = fixture.channel.requests().constFirst();
        QCOMPARE(request.effect, HttpRequest::Effect::Write);
        QCOMPARE(std::get<BytesBody>(request.body).bytes, vobizData(u"attach-request"_s).trimmed());
        QCOMPARE(std::get<BytesBody>(request.body).contentType, "application/json");
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void whatCannotBeReadAgainIsAnsweredAsChanged()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/application", 200, vobizData(u"attach-older"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        fixture.channel.expect("DELETE", Root + Number + "/application", 200, vobizData(u"attach-older"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        OwnedNumber number = owned();
        number.agents.clear();
        NumberChange attach;
        attach.linkAgent = u"20577609616603585"_s;
        const auto attached = tests::waitFor(fixture.provider->updateNumber(number, attach, {}));
        QCOMPARE(attached->agents.size(), 1);
        NumberChange detach;
        detach.unlinkAgent = u"20577609616603585"_s;
        QCOMPARE(tests::waitFor(fixture.provider->updateNumber(*attached, detach, {}))->agents.size(), 0);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void trunksAreASetting()
    {
        VobizFixture fixture;
        const QString trunk = u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s;
        fixture.channel.expect("POST", Root + Number + "/assign", 204, {});
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        fixture.channel.expect("DELETE", Root + Number + "/assign", 204, {});
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        NumberChange assign;
        assign.settings = {{u"trunk"_s, trunk}};
        const auto assigned = tests::waitFor(fixture.provider->updateNumber(owned(), assign, {}));
        QCOMPARE(assigned->settings.value(u"trunk"_s), trunk);
        const auto *body = std::get_if<BytesBody>(&fixture.channel.requests().constFirst().body);
        QCOMPARE(body->bytes, vobizData(u"trunk-request"_s).trimmed());
        NumberChange unassign;
        unassign.settings = {{u"trunk"_s, QString()}};
        const auto unassigned = tests::waitFor(fixture.provider->updateNumber(*assigned, unassign, {}));
        QVERIFY(unassigned->settings.isEmpty());
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().at(2).body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void fromTrunkToApplicationInOneChange()
    {
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number + "/assign", 204, {});
        fixture.channel.expect("POST", Root + Number + "/application", 409, R"({"error":"conflict"})");
        NumberChange change;
        change.linkAgent = u"20577609616603585"_s;
        change.settings = {{u"trunk"_s, QString()}};
        const auto changed = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
        QVERIFY2(changed.error().mayHaveHappened, "the first half did happen");
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void changesThatVobizDoesNotKnowAreNotSent()
    {
        VobizFixture fixture;
        const auto kindFor = [&fixture](const NumberChange &change) {
            return tests::waitFor(fixture.provider->updateNumber(owned(), change, {})).error().kind;
        };
        NumberChange label;
        label.label = u"Desk"_s;
        const auto labelled = tests::waitFor(fixture.provider->updateNumber(owned(), label, {}));
        QCOMPARE(labelled.error().kind, ErrorKind::NotOffered);
        QCOMPARE(labelled.error().advice, u"Labels cannot be changed through the Vobiz API."_s);
        for (const QString &wrong : {u""_s, u"12 3"_s, u"app-1"_s, u"१२"_s, QString(65, u'1')}) {
            NumberChange change;
            change.linkAgent = wrong;
            QCOMPARE(kindFor(change), ErrorKind::InvalidInput);
        }
        NumberChange both;
        both.linkAgent = u"1"_s;
        both.settings = {{u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s}};
        QCOMPARE(kindFor(both), ErrorKind::InvalidInput);
        NumberChange noUuid;
        noUuid.settings = {{u"trunk"_s, u"main"_s}};
        QCOMPARE(kindFor(noUuid), ErrorKind::InvalidInput);
        NumberChange unknown;
        unknown.settings = {{u"recording"_s, u"true"_s}};
        QCOMPARE(kindFor(unknown), ErrorKind::InvalidInput);
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    void refusedChanges_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("already assigned") << 400 << u"error-already-assigned"_s << u"Conflict"_s;
        QTest::newRow("invalid") << 400 << u"error-status-only"_s << u"ValidationFailed"_s;
        QTest::newRow("not ours") << 403 << u"error-not-owner"_s << u"PermissionDenied"_s;
        QTest::newRow("not in inventory") << 404 << u"error-flat-inventory"_s << u"NotFound"_s;
        QTest::newRow("unauthorized") << 401 << u"error-invalid-credentials"_s << u"Unauthorized"_s;
        QTest::newRow("cool-off") << 409 << u"error-cool-off"_s << u"Conflict"_s;
        QTest::newRow("limited") << 429 << u"error-rate"_s << u"RateLimited"_s;
        QTest::newRow("fault") << 502 << u"error-flat-500"_s << u"ProviderFault"_s;
    }

    void refusedChanges()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/assign", status, vobizData(body));
        NumberChange change;
        change.settings = {{u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s}};
        const auto changed = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QTEST(errorKindName(changed.error().kind), "kind");
        QCOMPARE(changed.error().mayHaveHappened, status >= 500);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    // Releasing.

    void releasePendingIsRemembered()
    {
        VobizFixture fixture;
        const QByteArray ends = QDateTime::currentDateTimeUtc().addSecs(86'000).toString(Qt::ISODateWithMs).toLatin1();
        fixture.channel.expect(
            "DELETE", Root + Number, 200,
            QByteArray(R"({"status":"pending_release","release_fee":700,"cooldown_ends_at":"ENDS","cancel_url":"/x"})")
                .replace("ENDS", ends));
        fixture.channel.expect("GET", Root + "/numbers?page=1&per_page=100", 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 200, vobizData(u"cancel-refunded"_s));
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));

        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::PendingRelease);
        QCOMPARE(outcome.fee, std::optional(Money{Decimal(700), {}}));
        const auto listed = tests::waitFor(fixture.provider->listNumbers({}, {}));
        QCOMPARE(listed->items.constFirst().releaseCooldownEnds, outcome.cooldownEnds);

        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(owned(), {}));
        QCOMPARE(valueOf(cancelled->details, u"refund_status"_s), u"success"_s);
        QVERIFY(cancelled->releaseCooldownEnds.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void releaseAtOnce()
    {
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number + "?immediate=true", 200, vobizData(u"release-immediate"_s));
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {true}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Released);
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().constFirst().body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void releaseOutcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("kind");
        using State = ReleaseOutcome::State;
        const auto row = [](const char *name, int status, const char *body, State state, const char *kind) {
            QTest::newRow(name) << status << QString::fromLatin1(body) << static_cast<int>(state)
                                << QString::fromLatin1(kind);
        };
        row("message", 200, "release-message", State::Released, "");
        row("not ours", 403, "error-not-owner", State::Refused, "PermissionDenied");
        row("not there", 404, "error-short-404", State::Refused, "NotFound");
        row("unauthorized", 401, "error-invalid-credentials", State::Refused, "Unauthorized");
        row("cool-off", 409, "error-cool-off", State::Refused, "Conflict");
        row("limited", 429, "error-rate", State::Refused, "RateLimited");
        row("invalid", 422, "error-status-only", State::Refused, "ValidationFailed");
        row("fault", 500, "error-flat-500", State::Uncertain, "ProviderFault");
        row("gateway", 504, "error-flat-500", State::Uncertain, "ProviderFault");
        row("error in a 200", 200, "release-error-in-200", State::Uncertain, "MalformedReply");
    }

    void releaseOutcomes()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, kind);
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number, status, vobizData(body));
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QTEST(static_cast<int>(outcome.state), "state");
        QCOMPARE(outcome.error ? errorKindName(outcome.error->kind) : QString(), kind);
    }

    void aLostReleaseIsUncertainOnlyAfterSending()
    {
        for (const bool sent : {true, false}) {
            VobizFixture fixture;
            fixture.channel.expectFailure("DELETE", Root + Number, lostConnection(sent));
            const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
            QCOMPARE(outcome.state, sent ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused);
        }
    }

    void cancelReleaseGoesToTheLowerCasePathWhateverIsSettled()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 200,
                               vobizData(u"cancel-refund-failed"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        OwnedNumber number = owned();
        number.settings.insert(u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s);
        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(number, {}));
        QCOMPARE(cancelled->status.kind, NumberStatus::Kind::Active);
        QVERIFY(cancelled->agents.isEmpty());
        QVERIFY(cancelled->settings.isEmpty());
        QCOMPARE(valueOf(cancelled->details, u"refund_status"_s), u"failed"_s);
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().constFirst().body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void cancelReleaseTooLate()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 400, vobizData(u"error-status-only"_s));
        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(owned(), {}));
        QCOMPARE(cancelled.error().kind, ErrorKind::Conflict);
        QVERIFY(cancelled.error().advice.contains(u"no longer"_s));
        QVERIFY(!cancelled.error().mayHaveHappened);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aSipNameIsNoPath()
    {
        VobizFixture fixture;
        OwnedNumber number = owned();
        number.number = PhoneNumber(u"desk/../.."_s);
        QCOMPARE(tests::waitFor(fixture.provider->release(number, {}, {})).state, ReleaseOutcome::State::Refused);
        QCOMPARE(tests::waitFor(fixture.provider->getNumber(number, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(fixture.provider->cancelRelease(number, {})).error().kind, ErrorKind::InvalidInput);
        NumberChange change;
        change.unlinkAgent = u"1"_s;
        QCOMPARE(tests::waitFor(fixture.provider->updateNumber(number, change, {})).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(fixture.channel.log(), QStringList());
    }
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizChangesTest)
#include "tst_vobizchanges.moc"
