// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/inspection.h"

#include <QFrame>
#include <QImage>

namespace numberdesk {

/// The first page or the picture on a ground of its own, or a word where there is none.
class PreviewBox : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewBox(QWidget *parent = nullptr);

    /// Longest side that is of use. @unit device pixels
    [[nodiscard]] int edge() const;
    void showPreview(const Inspection &inspection);
    void showWord(const QString &word);

    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QString m_word;
};

} // namespace numberdesk
