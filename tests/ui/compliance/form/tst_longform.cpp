// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/find.h"
#include "ui/compliance/form/requirementform.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using numberdesk::FormContent;
using numberdesk::FormValues;
using numberdesk::Requirement;
using numberdesk::RequirementForm;
namespace tests = numberdesk::tests;

namespace {

constexpr int Fields = 500;

FormContent longContent()
{
    FormContent content;
    content.providerName = QStringLiteral("MindHunters");
    content.requirements.emplace();
    for (int index = 0; index < Fields; ++index) {
        Requirement asked;
        asked.key = QStringLiteral("field_%1").arg(index);
        asked.name = QStringLiteral("Field %1").arg(index);
        asked.description = QStringLiteral("What the regulator wants to know in its line %1").arg(index);
        asked.required = true;
        asked.kind = index % 50 == 49 ? Requirement::Kind::Document : Requirement::Kind::Text;
        asked.criteria.pattern = QStringLiteral("^[a-z ]+$");
        content.requirements->requirements.append(asked);
    }
    return content;
}

} // namespace

class LongFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOnWhileALongFormIsBuilt()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.resize(700, 700);
        area.show();
        QElapsedTimer time;
        time.start();
        auto *form = new RequirementForm(longContent());
        area.setWidget(form);
        const qint64 first = time.elapsed();
        QVERIFY(!form->isComplete());
        // What is there already and what is to come is told from the beginning.
        QCOMPARE(form->gaps().size(), Fields);

        qint64 longest = 0;
        QElapsedTimer pause;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, pause.restart()); });
        pause.start();
        beat.start(0);
        QSignalSpy completed(form, &RequirementForm::completed);
        QVERIFY(completed.wait(30000));
        beat.stop();
        qInfo("first slice %lld ms, all %lld ms, longest pause %lld ms", first, time.elapsed(), longest);
        constexpr qint64 bearable = 400; // of a debug build on a busy machine
        QVERIFY2(first < bearable && longest < bearable, qPrintable(QString::number(std::max(first, longest))));

        // A key stroke in the midst of it.
        auto *edit = tests::named<QLineEdit>(form, QStringLiteral("Field 250"));
        time.restart();
        edit->setText(QStringLiteral("NOT IN SMALL LETTERS"));
        const auto gaps = form->gaps();
        QCoreApplication::sendPostedEvents();
        qInfo("a key stroke and all gaps: %lld ms", time.elapsed());
        QCOMPARE(gaps.size(), Fields);
        QVERIFY(time.elapsed() < bearable);
    }

    void valuesAreThereBeforeTheirFields()
    {
        RequirementForm form(longContent());
        FormValues values;
        values.answers.insert(QStringLiteral("field_480"), QStringLiteral("early"));
        values.answers.insert(QStringLiteral("field_481"), QStringLiteral("WRONG"));
        form.setValues(values);
        QVERIFY(!form.isComplete());
        QCOMPARE(form.values(), values);
        QCOMPARE(form.gaps().size(), Fields - 1);
        form.setRejections({{QStringLiteral("field_480"), {QStringLiteral("no"), QStringLiteral("early"), {}, {}}}});
        QCOMPARE(form.gaps().size(), Fields);

        QSignalSpy completed(&form, &RequirementForm::completed);
        QVERIFY(completed.wait(30000));
        QCOMPARE(form.values(), values);
        QCOMPARE(form.gaps().size(), Fields);
        QCOMPARE(tests::named<QLineEdit>(&form, QStringLiteral("Field 480"))->text(), QStringLiteral("early"));
    }

    void aJumpBuildsAsFarAsIsNeeded()
    {
        RequirementForm form(longContent());
        QVERIFY(tests::named<QLineEdit>(&form, QStringLiteral("Field 300")) == nullptr);
        QWidget *place = form.placeOf(QStringLiteral("requirement/field_300"));
        QCOMPARE(place, tests::named<QLineEdit>(&form, QStringLiteral("Field 300")));
        QVERIFY(!form.isComplete());
        QCOMPARE(form.placeOf(QStringLiteral("nothing of this name")), nullptr);
    }

    void tabGoesThroughALongFormInItsOrder()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        FormContent content = longContent();
        content.hasLabel = true;
        auto *form = new RequirementForm(content, nullptr, nullptr, &window);
        column->addWidget(form);
        QSignalSpy completed(form, &RequirementForm::completed);
        QVERIFY(completed.wait(30000));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tests::named<QLineEdit>(form, QStringLiteral("Field 47"))->setFocus();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Field 48"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Field 50"));
        tests::named<QLineEdit>(form, QStringLiteral("Field 498"))->setFocus();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->accessibleName(), QStringLiteral("Choose file for Field 49"));
    }
};

QTEST_MAIN(LongFormTest)
#include "tst_longform.moc"
