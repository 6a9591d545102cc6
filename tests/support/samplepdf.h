// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace numberdesk::tests {

/// A PDF file of objects 1..n with a right cross-reference table; object 1 is the catalogue. `trailer` goes into the
/// trailer's dictionary.
inline QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R " + trailer +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content, const QByteArray &dictionary = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + dictionary + " >>\nstream\n" + content +
           "\nendstream";
}

/// Pages of A4 with a grey bar on each.
inline QByteArray samplePdf(int pages = 1, const QByteArray &trailer = {}, const QByteArray &content = {},
                            const QByteArray &dictionary = {})
{
    QByteArray kids;
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        {},
        streamOf(content.isEmpty() ? QByteArray("0.5 g 50 400 495 200 re f") : content, dictionary)};
    for (int page = 0; page < pages; ++page) {
        kids += QByteArray::number(4 + page) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>");
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>";
    return pdfOf(objects, trailer);
}

/// It names an encryption whose password nobody knows.
inline QByteArray lockedPdf()
{
    const QByteArray word = QByteArray(64, 'A');
    return samplePdf(1, "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + word + "> /U <" + word +
                            "> >>");
}

} // namespace numberdesk::tests
