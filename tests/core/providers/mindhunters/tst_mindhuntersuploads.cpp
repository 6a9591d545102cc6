// SPDX-License-Identifier: GPL-3.0-or-later
// The upload queue and the real provider against the sample carrier.
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/providers/mindhunters/mindhuntersdescription.h"
#include "core/sandbox/sandboxcontract.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AccountSession;
using numberdesk::DocumentDetails;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::HttpRequest;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::Task;
using numberdesk::Upload;
using numberdesk::UploadQueue;
using numberdesk::VaultKeeper;
using Qt::StringLiterals::operator""_s;
namespace sandbox = numberdesk::sandbox;
namespace tests = numberdesk::tests;

namespace {

/// Loses the answers to uploads that the carrier took in, while `isLosing`.
class LossyChannel final : public numberdesk::HttpChannel
{
public:
    explicit LossyChannel(sandbox::Contract &contract)
        : m_channel(contract)
    {}

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override
    {
        const bool isUpload = std::holds_alternative<numberdesk::MultipartBody>(request.body);
        Result<HttpReply> reply = co_await m_channel.send(std::move(request), stop);
        if (isUpload && isLosing) {
            numberdesk::Error lost;
            lost.kind = ErrorKind::Unreachable;
            lost.mayHaveHappened = true;
            co_return Result<HttpReply>(numberdesk::failure(lost));
        }
        co_return reply;
    }

    [[nodiscard]] qsizetype uploads() const { return m_channel.log().filter(u"POST"_s).size(); }

    bool isLosing = false;

private:
    tests::ContractChannel m_channel;
};

class OneAccount final : public numberdesk::ProviderSource
{
public:
    explicit OneAccount(std::shared_ptr<numberdesk::Provider> provider)
        : m_provider(std::move(provider))
    {}
    Task<Result<AccountSession>> session(QString accountId, std::stop_token) override
    {
        AccountSession session{accountId, accountId, u"mindhunters"_s, u"MindHunters"_s, m_provider};
        co_return Result<AccountSession>(session);
    }

private:
    std::shared_ptr<numberdesk::Provider> m_provider;
};

} // namespace

class MindHuntersUploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_contract = sandbox::makeMindHuntersContract();
        m_channel = std::make_unique<LossyChannel>(*m_contract);
        m_memory = std::make_unique<tests::MapMemory>();
        numberdesk::ProviderContext context;
        context.fields = m_contract->accountFields();
        context.token = Secret(m_contract->token());
        context.address = QUrl(u"http://127.0.0.1:4711"_s + m_contract->basePath());
        context.channel = m_channel.get();
        context.memory = m_memory.get();
        m_source = std::make_unique<OneAccount>(numberdesk::mindHuntersDescription().create(std::move(context)));
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<numberdesk::SessionSecretStore>();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(u"vault"_s), *m_keychain);
        QVERIFY(tests::waitFor(m_keeper->open({})));
        m_queue = std::make_unique<UploadQueue>(*m_source, *m_keeper);
        m_queue->waits = {std::chrono::milliseconds(1)};
    }

    void cleanup()
    {
        m_queue.reset();
        m_keeper.reset();
    }

    void aDocumentIsUploadedListedReusedAndDeleted()
    {
        const QString paper = addPaper(u"Visura, \"Sassari\".pdf"_s);
        const auto done = tests::waitFor(m_queue->deliver({u"desk"_s, paper, {}, {}}, {}, {}));
        QVERIFY(done);
        auto remote = tests::waitFor(m_queue->remoteDocuments(u"desk"_s, {}));
        QVERIFY(remote->contains(done->remoteId));
        QVERIFY(tests::waitFor(m_queue->deliver({u"desk"_s, paper, {}, {}}, {}, {}))->wasThere);
        QCOMPARE(m_channel->uploads(), 1);
        QVERIFY(tests::waitFor(m_queue->removeRemote(u"desk"_s, done->remoteId, {})));
        QVERIFY(m_keeper->vault()->document(paper)->remoteCopies.isEmpty());
        remote = tests::waitFor(m_queue->remoteDocuments(u"desk"_s, {}));
        QVERIFY(!remote->contains(done->remoteId));
        // Gone already is as good.
        QVERIFY(tests::waitFor(m_queue->removeRemote(u"desk"_s, done->remoteId, {})));
    }

    void aLostAnswerIsFoundInTheList()
    {
        const QString paper = addPaper(u"bolletta ottobre.pdf"_s);
        m_channel->isLosing = true;
        const auto done = tests::waitFor(m_queue->deliver({u"desk"_s, paper, {}, {}}, {}, {}));
        QVERIFY(done);
        QCOMPARE(m_channel->uploads(), 1);
        QCOMPARE(m_keeper->vault()->document(paper)->remoteCopies.constFirst().documentId, done->remoteId);
    }

    void whatItDoesNotTakeIsTold()
    {
        const QString program = addPaper(u"invoice.pdf"_s, "MZ" + QByteArray(200, '\0'));
        const auto refused = tests::waitFor(m_queue->deliver({u"desk"_s, program, {}, {}}, {}, {}));
        QCOMPARE(refused.error().httpStatus, 415);
        QVERIFY(m_keeper->vault()->document(program)->remoteCopies.isEmpty());
        const QString large = addPaper(u"large.pdf"_s, "%PDF-1.7 " + QByteArray(10 * 1024 * 1024, 'x'));
        QCOMPARE(tests::waitFor(m_queue->deliver({u"desk"_s, large, {}, {}}, {}, {})).error().httpStatus, 413);
    }

private:
    QString addPaper(const QString &name, const QByteArray &content = "%PDF-1.7 paper\n%%EOF\n")
    {
        QFile file(m_folder->filePath(u"source"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the sample file could not be written");
        }
        file.close();
        DocumentDetails details;
        details.fileName = name;
        return tests::waitFor(m_keeper->vault()->add(file.fileName(), details, {})).value().id;
    }

    std::unique_ptr<sandbox::Contract> m_contract;
    std::unique_ptr<LossyChannel> m_channel;
    std::unique_ptr<tests::MapMemory> m_memory;
    std::unique_ptr<OneAccount> m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<numberdesk::SessionSecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<UploadQueue> m_queue;
};

QTEST_GUILESS_MAIN(MindHuntersUploadsTest)
#include "tst_mindhuntersuploads.moc"
