// SPDX-License-Identifier: GPL-3.0-or-later
// The lists about uploads and about what lies at an account, held to the rules of models and to their words.
#include "core/models/remotedocumentsmodel.h"
#include "core/models/uploadsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using numberdesk::Document;
using numberdesk::RemoteDocumentsModel;
using numberdesk::Timestamp;
using numberdesk::Upload;
using numberdesk::UploadsModel;

namespace {

Upload upload(const char *id, const char *fileName, Upload::State state)
{
    Upload row;
    row.id = QLatin1String(id);
    row.fileName = QLatin1String(fileName);
    row.accountId = QStringLiteral("acme");
    row.size = 1000;
    row.state = state;
    return row;
}

Document document(const char *id, const QString &name)
{
    Document row;
    row.id = QLatin1String(id);
    row.name = name;
    return row;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class DocumentModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUploadIsFollowedFromWaitingToItsEnd()
    {
        UploadsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({{QStringLiteral("acme"), {QStringLiteral("Acme desk"), QStringLiteral("MindHunters")}}});
        model.setRows({upload("1", "bill.pdf", Upload::State::Waiting), upload("2", "pass.pdf", Upload::State::Done)});
        QCOMPARE(cell(model, 0, UploadsModel::State), QStringLiteral("Waiting"));
        QVERIFY(cell(model, 0, UploadsModel::Account).contains(QStringLiteral("Acme desk")));
        Upload under = upload("1", "bill.pdf", Upload::State::UnderWay);
        under.sent = 400;
        model.putRow(under);
        QCOMPARE(cell(model, 0, UploadsModel::State), QStringLiteral("40 % sent"));
        under.state = Upload::State::Unknown;
        under.error.emplace().kind = numberdesk::ErrorKind::TimedOut;
        model.putRow(under);
        QCOMPARE(cell(model, 0, UploadsModel::State), QStringLiteral("Not known"));
        QVERIFY(!model.index(0, 0).data(UploadsModel::SentenceRole).toString().isEmpty());
        model.putRow(upload("3", "added.pdf", Upload::State::Cancelled));
        QCOMPARE(model.rowCount(), 3);
        model.sort(UploadsModel::Document, Qt::AscendingOrder);
        QCOMPARE(cell(model, 0, UploadsModel::Document), QStringLiteral("added.pdf"));
        model.setFilter(QStringLiteral("pass"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({});
        model.take(QStringLiteral("2"));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.indexOf(QStringLiteral("2")).isValid());
    }

    void whatLiesAtAnAccountIsNamedSafely()
    {
        RemoteDocumentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHere({{QStringLiteral("doc_2"), QStringLiteral("passport.pdf")}});
        // A name that would read "photoexe.pdf" where it says otherwise.
        Document disguised = document("doc_1", QStringLiteral("photo\u202Efdp.exe"));
        disguised.size = 2048;
        disguised.createdAt = Timestamp::fromText(QStringLiteral("some day"));
        model.setRows({disguised, document("doc_2", {})});
        QVERIFY(!cell(model, 0, RemoteDocumentsModel::Name).contains(QChar(0x202E)));
        QVERIFY(cell(model, 0, RemoteDocumentsModel::Name).endsWith(QStringLiteral(".exe")));
        QCOMPARE(cell(model, 0, RemoteDocumentsModel::Created), QStringLiteral("some day"));
        QCOMPARE(cell(model, 0, RemoteDocumentsModel::Here), QStringLiteral("not here"));
        QCOMPARE(cell(model, 1, RemoteDocumentsModel::Name), QStringLiteral("doc_2"));
        QCOMPARE(cell(model, 1, RemoteDocumentsModel::Here), QStringLiteral("passport.pdf"));
        QVERIFY(model.index(1, RemoteDocumentsModel::Size).data(numberdesk::NotStatedRole).toBool());
        model.sort(RemoteDocumentsModel::Here, Qt::DescendingOrder);
        QCOMPARE(cell(model, 0, RemoteDocumentsModel::Name), QStringLiteral("doc_2"));
        model.take(QStringLiteral("doc_1"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, RemoteDocumentsModel::Name), QStringLiteral("doc_2"));
    }
};

QTEST_GUILESS_MAIN(DocumentModelsTest)
#include "tst_documentmodels.moc"
