import Bytes
import Testing

@testable import HTML

/// Text is escaped because of its type, wherever it is put.
@Suite struct HTMLTests {
    @Test func textIsEscapedInContent() {
        let name = "<b> & \"co\" it's"
        let markup: HTML = "<p>\(name)</p>"
        #expect(markup.text == "<p>&lt;b&gt; &amp; &quot;co&quot; it&#39;s</p>")
    }

    @Test func textCannotLeaveAnAttribute() {
        let double: HTML = "<a title=\"\("\" onclick=\"x")\">"
        #expect(double.text == "<a title=\"&quot; onclick=&quot;x\">")
        let single: HTML = "<a title='\("' onclick='x")'>"
        #expect(single.text == "<a title='&#39; onclick=&#39;x'>")
    }

    @Test func aCharacterReferenceInTextIsShownAsItIs() {
        #expect(HTML(escaping: "&amp; &#35;").text == "&amp;amp; &amp;#35;")
    }

    @Test func quotationMarksStayBetweenTagsAlone() {
        var html = HTML()
        html.append(content: Array("\"a\" isn't <b> & 'c'\u{1}\"".utf8)[...])
        #expect(html.text == "\"a\" isn't &lt;b&gt; &amp; 'c'\u{FFFD}\"")
    }

    @Test(arguments: 0..<9)
    func `Controls become replacement characters wherever they stand`(_ place: Int) {
        for control in UInt8(0)..<0x20 {
            var bytes = Array("ninebytes".utf8)
            bytes[place] = control
            let isAllowed = Array("\t\n\u{C}\r".utf8).contains(control)
            let shown = isAllowed ? String(UnicodeScalar(control)) : "\u{FFFD}"
            let text = "ninebytes"
            #expect(
                HTML(escaping: String(decoding: bytes, as: UTF8.self)).text
                    == "\(text.prefix(place))\(shown)\(text.dropFirst(place + 1))")
        }
    }

    @Test func otherBytesStay() {
        let text = "\t\né\u{2028}😀/=`"
        #expect(HTML(escaping: text).text == text)
    }

    @Test func markupInMarkupIsNotEscapedAgain() {
        let inner: HTML = "<i>\("a & b")</i>"
        let missing: HTML? = nil
        let outer: HTML = "<p>\(inner)\([inner, inner])\(missing)\(Optional(inner))</p>"
        let once = "<i>a &amp; b</i>"
        #expect(outer.text == "<p>\(once)\(once)\(once)\(once)</p>")
    }

    @Test func numbersAreWrittenInDigits() {
        let markup: HTML = "<li value=\"\(-12)\">"
        #expect(markup.text == "<li value=\"-12\">")
    }

    @Test func urlsInMarkupAreCheckedAndEscaped() {
        let good: HTML = "<a href=\"\(url: "/a?b=1&c='2'")\">"
        #expect(good.text == "<a href=\"/a?b=1&amp;c=&#39;2&#39;\">")
        let bad: HTML = "<a href=\"\(url: "javascript:alert(1)")\">"
        #expect(bad.text == "<a href=\"#\">")
    }

    @Test func everyWayToAppendTextGivesTheSame() {
        let text = "x<y>&\"'\u{0}é z"
        var pieces = HTML()
        pieces.append(escaping: text.dropFirst(0))
        #expect(pieces == HTML(escaping: text))
        var bytes = HTML()
        bytes.append(escaping: Array(text.utf8)[...])
        #expect(bytes == HTML(escaping: text))
        // A bridged or reversed view has no contiguous bytes.
        let lazy = HTML(escaping: String(text.reversed().reversed()))
        #expect(lazy == HTML(escaping: text))
    }

    @Test func partsOfTextKeepTheirOwnEnds() {
        var markup = HTML()
        markup.append(escaping: Array("<a>&<b>".utf8)[2..<5])
        #expect(markup.text == "&gt;&amp;&lt;")
    }

    @Test func dataEndsNoScript() {
        var markup: HTML = "<script>"
        var json = JSONWriter()
        json.array { for text in ["</script>", "a<", "<"] { $0.value(text) } }
        markup.append(data: json)
        #expect(markup.text == #"<script>["\u003c/script>","a\u003c","\u003c"]"#)
    }

    @Test func emptinessIsKnown() {
        #expect(HTML().isEmpty)
        #expect(HTML(escaping: "").isEmpty)
        #expect(!HTML("<br>").isEmpty)
    }

    @Test func markupTakenAwayLeavesNothing() {
        var markup: HTML = "<p>one</p>"
        markup.removeAll()
        #expect(markup.isEmpty && markup.text == "")
        markup.append(escaping: "<")
        #expect(markup == HTML(escaping: "<"))
        #expect(markup.withUTF8 { Array($0) } == Array("&lt;".utf8))
    }
}
