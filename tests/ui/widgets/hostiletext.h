#pragma once

#include <QStringList>

namespace halfday {

/// Texts that somebody outside might send; every view must show them as they are.
inline QStringList hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {u"<b>bold</b> <img src=\"file:///etc/passwd\"> <a href=\"http://example.com\">here</a>"_s,
            u"<script>alert('x')</script>"_s, u"<!DOCTYPE html><html><body><h1>Big</h1></body></html>"_s,
            u"&lt;b&gt; &amp; %1 %n %s"_s, u"abc\u202Egnp.exe"_s, u"\u2066hidden\u2069 \u200Bzero\uFEFF"_s,
            u"🐶🐕‍🦺👩🏽‍⚕️🇦🇺"_s, u"Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤a͎̻l̴g"_s, QString(10000, u'M'), u"line\nline\r\nline\rtab\tend"_s,
            u"nul\u0000in the middle"_s};
}

} // namespace halfday
