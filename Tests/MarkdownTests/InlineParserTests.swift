import Testing

@testable import Markdown

/// Formatting inside a block, construct by construct.
@Suite struct InlineParserTests {
    @Test func emphasisAndStrengthNest() {
        #expect(
            dump("a *b **c** d* **e _f_**")
                == "paragraph a ‹em b ‹strong c› d› ‹strong e ‹em f››")
    }

    @Test func strikethrough() {
        #expect(dump("a ~~b *c*~~ ~d~") == "paragraph a ‹del b ‹em c›› ‹del d›")
    }

    @Test func code() {
        #expect(dump("a `*b* &amp;` ``c`d``") == "paragraph a ‹code *b* &amp;› ‹code c`d›")
    }

    @Test func links() {
        #expect(
            dump("[a *b*](c.html \"d\") [e] [f][e] [g](<h i>)\n\n[e]: j")
                == "paragraph ‹link c.html 'd' a ‹em b›› ‹link j e› ‹link j f› ‹link h i g›")
    }

    @Test func aLinkWithoutTextIsEmpty() {
        #expect(dump("a[](b)c") == "paragraph a‹link b›c")
    }

    @Test func images() {
        #expect(dump("![a *b*](c.png \"d\")") == "paragraph ‹image c.png 'd' a ‹em b››")
    }

    @Test func addressesInTextAreLinks() {
        #expect(
            dump("see https://a.example/b, www.c.example and d@e.example.")
                == "paragraph see ‹auto https://a.example/b https://a.example/b›, "
                + "‹auto http://www.c.example www.c.example› and ‹auto mailto:d@e.example d@e.example›."
        )
    }

    @Test func addressesInAngleBracketsAreLinks() {
        #expect(
            dump("<https://a.example/_b_> <c@d.example>")
                == "paragraph ‹auto https://a.example/_b_ https://a.example/_b_› "
                + "‹auto mailto:c@d.example c@d.example›")
    }

    @Test func hardAndSoftBreaks() {
        #expect(dump("a\nb\\\nc  \nd") == "paragraph a⏎b‹br ⏎›c‹br ⏎›d")
    }

    @Test func escapesAndEntitiesAreTheirCharacters() {
        #expect(dump("\\*a\\* &amp; &#35; &copy; &nosuch;") == "paragraph *a* & # © &nosuch;")
    }

    @Test func rawHTMLIsText() {
        #expect(dump("a <b onclick=\"x\">c</b>") == "paragraph a <b onclick=\"x\">c</b>")
    }

    @Test func commentsAreNoPartOfTheDocument() {
        #expect(dump("a <!-- b --> c") == "paragraph a  c")
        #expect(dump("<!-- a\n\nb -->\n\nc") == "paragraph c")
        // What stands beside a comment is shown, without it.
        for text in ["<!-- a --> b", "<!-- a --> <!-- c --> b", "<!--> b"] {
            #expect(dump(text).contains("b"))
            #expect(!dump(text).contains("<!--"))
        }
        #expect(dump("b\n\n<!-- without an end\n\nc") == "paragraph b")
        #expect(dump("a <!-- <b> --> <b>") == "paragraph a  <b>")
    }

    @Test func footnotesAreNumberedByFirstReference() {
        #expect(
            dump("a[^z] b[^y] c[^z]\n\n[^y]: Why\n[^z]: *Zed*\n[^w]: unused")
                == """
                paragraph a‹note 1› b‹note 2› c‹note 1›
                footnote 1
                  paragraph ‹em Zed›
                footnote 2
                  paragraph Why
                """)
    }

    @Test func aReferenceToNoFootnoteIsText() {
        #expect(dump("a[^b]") == "paragraph a[^b]")
    }

    @Test func nulIsReplaced() {
        #expect(dump("a\u{0}b `c\u{0}`") == "paragraph a\u{FFFD}b ‹code c\u{FFFD}›")
    }

    @Test func spansAreOrderedAndNested() throws {
        let text = "*a **b ~~c `d` [e](f)~~** g* ![h *i*](j) https://k.example [^l]\n\n[^l]: m"
        let block = try #require(try Document(parsing: Array(text.utf8)).blocks.first)
        var open: [Range<Int>] = []
        for span in block.text.spans {
            while let last = open.last, last.upperBound <= span.range.lowerBound {
                open.removeLast()
            }
            let outer = open.last ?? 0..<block.text.utf8.count
            #expect(outer.lowerBound <= span.range.lowerBound)
            #expect(span.range.upperBound <= outer.upperBound)
            open.append(span.range)
        }
        #expect(block.text.spans.count == 9)
    }
}
