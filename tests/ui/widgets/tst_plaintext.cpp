#include "tests/ui/widgets/hostiletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/plaintextpane.h"

#include <QLabel>
#include <QTest>
#include <QTextDocument>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT
private slots:
    void paneShowsWhatIsThere()
    {
        for (const QString &text : hostileTexts()) {
            PlainTextPane pane;
            pane.setText(text);
            QCOMPARE(pane.text(), text);
            pane.resize(300, 200);
            pane.grab();
            for (const QString &piece : {u"<b>bold</b>"_s, u"<script>"_s, u"&lt;b&gt;"_s, u"🐕‍🦺"_s})
                QCOMPARE(pane.toPlainText().contains(piece), text.contains(piece));
            QVERIFY(pane.isReadOnly());
        }
    }

    void deceptionIsNamed()
    {
        PlainTextPane pane;
        pane.setText(u"abc\u202Egnp.exe \u200Bx \u0007"_s);
        QCOMPARE(pane.toPlainText(), u"abc‹U+202E›gnp.exe ‹U+200B›x ‹U+0007›"_s);
    }

    void cellsAreOneLineAndNameWhatDeceives()
    {
        const PlainTextDelegate delegate;
        QCOMPARE(delegate.displayText(u"abc\u202Egnp.exe\nnext"_s, QLocale::c()), u"abc‹U+202E›gnp.exe next"_s);
        QCOMPARE(delegate.displayText(u"<b>x</b>"_s, QLocale::c()), u"<b>x</b>"_s);
        QCOMPARE(delegate.displayText(QString(10000, u'M'), QLocale::c()).size(), 1000);
        QCOMPARE(visibleText(u"🐕‍🦺 می‌خواهم"_s), u"🐕‍🦺 می‌خواهم"_s);
    }

    void lineEndingsOfAllKinds()
    {
        PlainTextPane pane;
        pane.setText(u"a\nb\r\nc\rd"_s);
        QCOMPARE(pane.toPlainText(), u"a\nb\nc\nd"_s);
    }

    void marksStandWhereTheyBelong()
    {
        PlainTextPane pane;
        // Named characters and line endings before a mark move it on screen, not in the text.
        const QString text = u"\u202E<b>\r\nspam here, damn"_s;
        pane.setText(text, {{int(text.indexOf(u"spam")), 4, TextMark::Kind::Spam},
                            {int(text.indexOf(u"damn")), 4, TextMark::Kind::Profanity}});
        const auto shown = pane.extraSelections();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].cursor.selectedText(), u"spam"_s);
        QCOMPARE(shown[1].cursor.selectedText(), u"damn"_s);
        QVERIFY(shown[0].format.underlineStyle() != shown[1].format.underlineStyle());
    }

    void marksBeyondTheTextAreCut()
    {
        PlainTextPane pane;
        pane.setText(u"short"_s, {{3, 100, TextMark::Kind::Spam}, {-5, 7, TextMark::Kind::Spam},
                                  {90, 4, TextMark::Kind::Search}});
        QCOMPARE(pane.extraSelections()[0].cursor.selectedText(), u"rt"_s);
        QCOMPARE(pane.extraSelections()[1].cursor.selectedText(), u"sh"_s);
        QVERIFY(!pane.extraSelections()[2].cursor.hasSelection());
    }

    void toolTipsShowMarkupAsText()
    {
        for (const QString &text : hostileTexts()) {
            QTextDocument document;
            document.setHtml(plainToolTip(text));
            if (text.size() <= 2000 && !text.contains(u'\n') && !text.contains(u'\u0000'))
                QCOMPARE(document.toPlainText(), visibleText(text));
        }
        QVERIFY(plainToolTip({}).isEmpty());
        QVERIFY(plainToolTip(QString(10000, u'M')).size() < 2200);
    }

    void labelsDoNotInterpret()
    {
        for (const QString &text : hostileTexts()) {
            ElidingLabel label(text);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            QCOMPARE(label.text(), text);
            label.resize(120, label.sizeHint().height());
            label.grab();
            QVERIFY(label.sizeHint().height() <= 2 * label.fontMetrics().height());
            EmptyState empty;
            empty.setText(text, text);
            for (const QLabel *part : empty.findChildren<QLabel *>()) {
                if (!part->text().isEmpty())
                    QCOMPARE(part->textFormat(), Qt::PlainText);
            }
            Badge badge(Theme::Tone::Red, text);
            QCOMPARE(badge.text(), visibleLine(text));
            badge.resize(80, 20);
            badge.grab();
        }
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
