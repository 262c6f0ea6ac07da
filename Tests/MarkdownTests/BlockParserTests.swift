import Testing

@testable import Markdown

/// The blocks of a document, construct by construct.
@Suite struct BlockParserTests {
    @Test func paragraphsAndHeadings() {
        #expect(
            dump("# a *b*\n\ntext\nmore\n\n### c ###\n\nd\n=\n\ne\n-")
                == """
                heading 1 a ‹em b›
                paragraph text⏎more
                heading 3 c
                heading 1 d
                heading 2 e
                """)
    }

    @Test func aTableOfAMillionCellsIsNone() {
        func table(_ columns: Int, _ rows: Int) -> String {
            "|" + String(repeating: "a|", count: columns) + "\n|"
                + String(repeating: "-|", count: columns) + "\n"
                + String(repeating: "|x|\n", count: rows)
        }
        #expect(dump(table(600, 600)).hasPrefix("table"))
        #expect(dump(table(2000, 600)).hasPrefix("paragraph"))
    }

    @Test func nestedQuotes() {
        #expect(
            dump("> a\n>> b\n> > c\n\nd")
                == """
                quote
                  paragraph a
                  quote
                    paragraph b⏎c
                paragraph d
                """)
    }

    @Test func tightAndLooseLists() {
        #expect(
            dump("- a\n  - b\n- c\n\n1. d\n\n2. e\n\n7) f")
                == """
                bullets
                  item
                    paragraph a
                    bullets
                      item
                        paragraph b
                  item
                    paragraph c
                loose numbers from 1
                  item
                    paragraph d
                  item
                    paragraph e
                numbers from 7
                  item
                    paragraph f
                """)
    }

    @Test func taskLists() {
        #expect(
            dump("- [ ] a\n- [x] b\n- c")
                == """
                bullets
                  item [ ]
                    paragraph a
                  item [x]
                    paragraph b
                  item
                    paragraph c
                """)
    }

    @Test func tablesWithAlignments() {
        #expect(
            dump("| a | b | c | d |\n|---|:--|:-:|--:|\n| *e* | f \\| g | `h` |\n")
                == """
                table none left center right
                  header
                    cell a
                    cell b
                    cell c
                    cell d
                  row
                    cell ‹em e›
                    cell f | g
                    cell ‹code h›
                    cell
                """)
    }

    @Test func code() {
        #expect(
            dump("```swift x\nlet <a>\n\n  b\n```\n\n    indented\n")
                == "code(swift x) let <a>⏎⏎  b⏎\ncode() indented⏎")
    }

    @Test func rawHTMLIsKeptAsText() {
        #expect(
            dump("<script>\nalert(1)\n\n*a*\n</script>\n\n<div>\n*b*\n</div>")
                == "html <script>⏎alert(1)⏎⏎*a*⏎</script>⏎\nhtml <div>⏎*b*⏎</div>⏎")
    }

    @Test func thematicBreaks() {
        #expect(dump("a\n\n***\n\nb") == "paragraph a\nbreak\nparagraph b")
    }

    @Test func footnotesHoldBlocks() {
        #expect(
            dump("a[^1]\n\n[^1]: b\n\n    > c\n\nd")
                == """
                paragraph a‹note 1›
                paragraph d
                footnote 1
                  paragraph b
                  quote
                    paragraph c
                """)
    }

    @Test(arguments: ["", " ", "\n\n", "\t\n ", "[a]: b\n"])
    func textsWithoutBlocks(_ text: String) {
        #expect(dump(text) == "")
    }

    @Test func blocksKnowTheirLines() throws {
        let text = "---\ntitle: a\n---\n\n# b\n\nc\nd\n\n- e\n- f\n\n> g\n"
        let document = try Document(parsing: Array(text.utf8))
        #expect(document.blocks.map(\.line) == [5, 7, 10, 13])
        #expect(document.blocks[2].children.map(\.line) == [10, 11])
        #expect(document.frontMatter.string("title") == "a")
    }

    @Test func linesAreNotPartOfTheValue() {
        let one = Block(.paragraph, RichText("a"), line: 1)
        let other = Block(.paragraph, RichText("a"), line: 9)
        #expect(one == other)
        #expect(Set([one, other]).count == 1)
    }
}
