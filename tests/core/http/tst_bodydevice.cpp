// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodydevice.h"

#include <QBuffer>
#include <QTest>

using Qt::StringLiterals::operator""_s;

using numberdesk::BodyDevice;
using numberdesk::BytesBody;
using numberdesk::MultipartBody;
using numberdesk::RequestBody;

namespace {

/// A file of these bytes, which claims to be `size` long.
MultipartBody form(const QByteArray &bytes, qint64 size)
{
    MultipartBody body;
    body.texts = {{u"name"_s, u"Registro imprese"_s}, {u"a\"b\r\nc"_s, u"è"_s}};
    body.fileField = u"file"_s;
    body.fileName = u"visura \"2026\".pdf"_s;
    body.contentType = "application/pdf";
    body.fileSize = size;
    body.open = [bytes] {
        auto file = std::make_unique<QBuffer>();
        file->setData(bytes);
        file->open(QIODevice::ReadOnly);
        return file;
    };
    return body;
}

QByteArray boundaryOf(const BodyDevice &device)
{
    return device.contentType().mid(QByteArray("multipart/form-data; boundary=").size());
}

QByteArray readInPieces(BodyDevice &device, qint64 piece)
{
    QByteArray all;
    for (;;) {
        const QByteArray part = device.read(piece);
        if (part.isEmpty()) {
            return all;
        }
        all += part;
    }
}

} // namespace

class BodyDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesGoOutAsTheyAre()
    {
        const auto device = BodyDevice::open(RequestBody(BytesBody{"{\"a\":1}", "application/json"}));
        QVERIFY(device);
        QCOMPARE(device->contentType(), QByteArray("application/json"));
        QCOMPARE(device->totalSize(), 7);
        QCOMPARE(device->bytesAvailable(), 7);
        QCOMPARE(device->readAll(), QByteArray("{\"a\":1}"));
        QCOMPARE(device->position(), 7);
        QVERIFY(device->atEnd());
    }

    void noBodyIsAnEmptyDevice()
    {
        const auto device = BodyDevice::open(RequestBody());
        QVERIFY(device);
        QCOMPARE(device->totalSize(), 0);
        QVERIFY(device->contentType().isEmpty());
        QVERIFY(device->atEnd());
        QVERIFY(device->readAll().isEmpty());
    }

    void cannotBeReadASecondTime()
    {
        const auto device = BodyDevice::open(RequestBody(BytesBody{"once"}));
        QVERIFY(device->isSequential());
        QCOMPARE(device->readAll(), QByteArray("once"));
        QVERIFY(!device->reset());
        QVERIFY(!device->seek(0));
        QVERIFY(device->readAll().isEmpty());
    }

    void cannotBeWritten()
    {
        const auto device = BodyDevice::open(RequestBody(BytesBody{"x"}));
        QVERIFY(!device->isWritable());
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (numberdesk::BodyDevice): ReadOnly device");
        QCOMPARE(device->write("y"), -1);
    }

    void aFormHasItsTextsFirstAndItsFileLast_data() { pieces(); }

    void aFormHasItsTextsFirstAndItsFileLast()
    {
        QFETCH(int, piece);
        const QByteArray content = QByteArrayLiteral("%PDF-1.7\r\n--not-the-boundary\r\n\0binary");
        const auto device = BodyDevice::open(RequestBody(form(content, content.size())));
        QVERIFY(device);
        const QByteArray boundary = boundaryOf(*device);
        QVERIFY(boundary.size() >= 32);
        const QByteArray expected =
            "--" + boundary + "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nRegistro imprese\r\n--" +
            boundary + "\r\nContent-Disposition: form-data; name=\"a%22b%0D%0Ac\"\r\n\r\n\xc3\xa8\r\n--" + boundary +
            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"visura "
            "%222026%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" +
            content + "\r\n--" + boundary + "--\r\n";
        QCOMPARE(device->totalSize(), expected.size());
        QCOMPARE(readInPieces(*device, piece), expected);
        QVERIFY(device->atEnd());
        QCOMPARE(device->bytesAvailable(), 0);
    }

    void eachFormHasABoundaryOfItsOwn()
    {
        const auto first = BodyDevice::open(RequestBody(form("x", 1)));
        const auto second = BodyDevice::open(RequestBody(form("x", 1)));
        QVERIFY(boundaryOf(*first) != boundaryOf(*second));
    }

    void anEmptyFileIsAPartWithoutContent()
    {
        const auto device = BodyDevice::open(RequestBody(form({}, 0)));
        QVERIFY(device);
        QVERIFY(device->readAll().endsWith("\r\n\r\n\r\n--" + boundaryOf(*device) + "--\r\n"));
        QVERIFY(device->atEnd());
    }

    void aFileThatShrankEndsBeforeTheAnnouncedLength()
    {
        const auto device = BodyDevice::open(RequestBody(form("short", 100)));
        QVERIFY(device);
        const QByteArray sent = device->readAll();
        QVERIFY(sent.endsWith("short"));
        QVERIFY(!device->atEnd());
        QCOMPARE(device->read(1), QByteArray());
        QVERIFY(device->position() < device->totalSize());
    }

    void aFileThatGrewIsCutAtTheAnnouncedLength()
    {
        const auto device = BodyDevice::open(RequestBody(form("0123456789", 4)));
        QVERIFY(device);
        const QByteArray sent = device->readAll();
        QCOMPARE(sent.size(), device->totalSize());
        QVERIFY(sent.contains("\r\n\r\n0123\r\n--"));
    }

    void aFileThatCannotBeOpenedGivesNoDevice()
    {
        MultipartBody missing = form("x", 1);
        missing.open = [] { return std::unique_ptr<QIODevice>(); };
        QVERIFY(!BodyDevice::open(RequestBody(missing)));
        missing.open = [] { return std::make_unique<QBuffer>(); }; // not opened
        QVERIFY(!BodyDevice::open(RequestBody(missing)));
        missing.open = nullptr;
        QVERIFY(!BodyDevice::open(RequestBody(missing)));
    }

private:
    static void pieces()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 7, 64, 65536}) {
            QTest::addRow("%d bytes at a time", piece) << piece;
        }
    }
};

QTEST_GUILESS_MAIN(BodyDeviceTest)
#include "tst_bodydevice.moc"
