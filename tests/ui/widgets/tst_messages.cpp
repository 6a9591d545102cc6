// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numberdeskstyle.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QLabel>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using numberdesk::BusyIndicator;
using numberdesk::CardRow;
using numberdesk::CheckList;
using numberdesk::InlineMessage;
using numberdesk::LinkButton;
using numberdesk::Status;
using numberdesk::Tone;

/// Stands for the browser.
class UrlHandler : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

namespace {

class StillStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    }
};

QAbstractButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageShowsActsAndGoes();
    void messageTextIsPlain();
    void messageIsAsHighAsItsWordsNeed();
    void checkListTellsWhichLineWasActivated();
    void checkListKeepsTheWidgetsOfLinesThatStay();
    void cardsTellWhichOneWasActivated();
    void cardKeepsItsHeightWithAndWithoutProgress();
    void wordsWrapIntoTheirLinesAndAreCutThere();
    void wheelStandsStillWhenHidden();
    void wheelStandsStillWithoutAnimation();
    void onlySecureLinksAreOpened();
    void flowWrapsAndMirrors();
    void evenFlowFillsTheLine();
};

void MessagesTest::messageShowsActsAndGoes()
{
    QWidget window;
    auto *message = new InlineMessage(&window);
    window.show();
    QVERIFY(!message->isVisible());

    const QSignalSpy acted(message, &InlineMessage::actionTriggered);
    const QSignalSpy dismissed(message, &InlineMessage::dismissed);
    message->setAction(QStringLiteral("Enter a new token"));
    message->showMessage(Tone::Bad, QStringLiteral("DialNexa refused the token."));
    QVERIFY(message->isVisible());
    QCOMPARE(message->accessibleName(), QStringLiteral("DialNexa refused the token."));

    QTest::mouseClick(buttonNamed(window, QStringLiteral("Enter a new token")), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Dismiss")), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!message->isVisible());
}

void MessagesTest::messageTextIsPlain()
{
    InlineMessage message;
    message.showMessage(Tone::Bad, QStringLiteral("<b>bold</b>"));
    for (const QLabel *label : message.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(message.text(), QStringLiteral("<b>bold</b>"));
}

void MessagesTest::messageIsAsHighAsItsWordsNeed()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *message = new InlineMessage(&window);
    column->addWidget(message);
    column->addStretch(1);
    message->setDismissable(false);
    window.show();
    message->showMessage(Tone::Bad, QStringLiteral("The provider has rejected this: “The tax number does not belong to "
                                                   "the company.”\nSent before, until yesterday: 01234567890"));
    for (const int width : {600, 230, 180, 400}) {
        window.resize(width, 700);
        QTRY_COMPARE(message->width(), width - column->contentsMargins().left() - column->contentsMargins().right());
        auto *words = message->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        const QList<QLabel *> labels = message->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            words = label->text().isEmpty() ? words : label;
        }
        QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(QString::number(width)));
        // Nor higher than needed.
        QTRY_VERIFY(message->height() <= message->layout()->heightForWidth(message->width()));
    }
}

void MessagesTest::checkListTellsWhichLineWasActivated()
{
    CheckList list(QStringLiteral("What is missing"));
    list.setItems({{QStringLiteral("tax"), Status::Bad, QStringLiteral("Tax number"), {}, QStringLiteral("Go")},
                   {QStringLiteral("id"), Status::Warning, QStringLiteral("Identity"), {}, QStringLiteral("Go")}});
    list.show();
    const QSignalSpy activated(&list, &CheckList::linkActivated);
    QTest::mouseClick(buttonNamed(list, QStringLiteral("Go: Identity")), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("id"));
}

void MessagesTest::checkListKeepsTheWidgetsOfLinesThatStay()
{
    CheckList list(QStringLiteral("What is missing"));
    list.setItems({{QStringLiteral("tax"), Status::Bad, QStringLiteral("Tax number"), {}, QStringLiteral("Go")},
                   {QStringLiteral("id"), Status::Bad, QStringLiteral("Identity"), {}, QStringLiteral("Go")}});
    const QAbstractButton *first = buttonNamed(list, QStringLiteral("Go: Tax number"));
    list.setItems({{QStringLiteral("tax"), Status::Good, QStringLiteral("Tax number"), {}, QStringLiteral("Go")}});
    QCOMPARE(buttonNamed(list, QStringLiteral("Go: Tax number")), first);
    QCOMPARE(buttonNamed(list, QStringLiteral("Go: Identity")), nullptr);
}

void MessagesTest::cardsTellWhichOneWasActivated()
{
    CardRow row(QStringLiteral("Account status"));
    row.setCards({{QStringLiteral("a"), Status::Good, QStringLiteral("Vobiz"), QStringLiteral("60 found"), {}, {}},
                  {QStringLiteral("b"),
                   Status::Bad,
                   QStringLiteral("DialNexa"),
                   QStringLiteral("Token refused."),
                   QStringLiteral("Enter a new token"),
                   {}}});
    row.show();
    const QSignalSpy activated(&row, &CardRow::linkActivated);
    QTest::mouseClick(buttonNamed(row, QStringLiteral("Enter a new token: DialNexa")), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("b"));
}

void MessagesTest::cardKeepsItsHeightWithAndWithoutProgress()
{
    CardRow row(QStringLiteral("Account status"));
    row.resize(400, 100);
    row.show();
    row.setCards({{QStringLiteral("a"), Status::Busy, QStringLiteral("Vobiz"), QStringLiteral("asking"), {}, 0.4}});
    const int asking = row.heightForWidth(400);
    row.setCards({{QStringLiteral("a"), Status::Good, QStringLiteral("Vobiz"), QStringLiteral("60 found"), {}, {}}});
    QCOMPARE(row.heightForWidth(400), asking);
    row.setCards({{QStringLiteral("a"),
                   Status::Bad,
                   QStringLiteral("Vobiz"),
                   QStringLiteral("Token refused."),
                   QStringLiteral("Enter a new token"),
                   {}}});
    QCOMPARE(row.heightForWidth(400), asking);
}

void MessagesTest::wordsWrapIntoTheirLinesAndAreCutThere()
{
    numberdesk::ElidedLabel label(QStringLiteral("one two three four five six seven eight nine ten"));
    const int oneLine = label.sizeHint().height();
    label.setLines(2);
    QCOMPARE(label.sizeHint().height(), oneLine + label.fontMetrics().lineSpacing());
    const auto toolTip = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(&label, &help);
        return QToolTip::text();
    };
    label.show();
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    QCOMPARE(toolTip(whole * 3 / 4), QString());
    QCOMPARE(toolTip(whole / 3), label.text());
}

void MessagesTest::wheelStandsStillWhenHidden()
{
    BusyIndicator wheel;
    QVERIFY(!wheel.isTurning());
    wheel.show();
    QVERIFY(wheel.isTurning());
    wheel.hide();
    QVERIFY(!wheel.isTurning());
}

void MessagesTest::wheelStandsStillWithoutAnimation()
{
    StillStyle still;
    BusyIndicator wheel;
    wheel.setStyle(&still);
    wheel.show();
    QVERIFY(!wheel.isTurning());
}

void MessagesTest::onlySecureLinksAreOpened()
{
    UrlHandler handler;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &handler, "open");
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &handler, "open");
    LinkButton secure(QStringLiteral("Make a token"), QUrl(QStringLiteral("https://example.com/")));
    LinkButton local(QStringLiteral("Make a token"), QUrl(QStringLiteral("file:///etc/hostname")));
    secure.click();
    local.click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(handler.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.com/"))});
}

void MessagesTest::flowWrapsAndMirrors()
{
    QWidget parent;
    auto *flow = new numberdesk::FlowLayout(&parent, 10);
    QList<QWidget *> boxes;
    for (int index = 0; index < 3; ++index) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        boxes.append(box);
        flow->addWidget(box);
    }
    flow->setGeometry(QRect(0, 0, 220, 100));
    QCOMPARE(boxes.at(1)->geometry(), QRect(110, 0, 100, 20));
    QCOMPARE(boxes.at(2)->geometry(), QRect(0, 30, 100, 20));
    QCOMPARE(flow->heightForWidth(220), 50);
    QCOMPARE(flow->heightForWidth(330), 20);

    parent.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 220, 100));
    QCOMPARE(boxes.at(0)->geometry(), QRect(120, 0, 100, 20));
}

void MessagesTest::evenFlowFillsTheLine()
{
    QWidget parent;
    auto *flow = new numberdesk::FlowLayout(&parent, 10);
    flow->setEvenWidth(100);
    QList<QWidget *> boxes;
    for (int index = 0; index < 3; ++index) {
        auto *box = new QWidget;
        box->setMinimumHeight(20 + index);
        boxes.append(box);
        flow->addWidget(box);
    }
    flow->setGeometry(QRect(0, 0, 340, 100));
    QCOMPARE(boxes.at(0)->size(), QSize(107, 22));
    QCOMPARE(boxes.at(2)->geometry(), QRect(234, 0, 106, 22));
    flow->setGeometry(QRect(0, 0, 250, 100));
    QCOMPARE(boxes.at(0)->width(), 120);
    QCOMPARE(boxes.at(2)->y(), 31);
}

QTEST_MAIN(MessagesTest)
#include "tst_messages.moc"
