// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace numberdesk {

/// What the outermost bytes of a PDF tell without reading it. Readers mend much of it silently; a provider's may not.
/// Source: ISO 32000-1, 7.5 (file structure) and 7.6 (encryption).
struct PdfStructure
{
    /// %%EOF is near the end.
    bool hasEnd = false;
    /// startxref points at a cross-reference table or stream.
    bool hasCrossReferences = false;
    /// A trailer names an encryption dictionary.
    bool isEncrypted = false;
};

/// Bounded in time by the length of the file. Not for the window's process, like everything that reads documents.
PdfStructure pdfStructure(QByteArrayView bytes);

} // namespace numberdesk
