import Testing

@testable import Markdown

@Suite("What only editors read")
struct EditorsNotesTests {
    @Test(
        "Comments go, and the document stays",
        arguments: [
            ("One.\n\n<!-- ask legal -->\n\nTwo.\n", "One.\n\n\n\nTwo.\n"),
            ("One <!-- who? --> two.\n", "One  two.\n"),
            ("- a\n<!-- two lists -->\n- b\n", "- a\n<!-- -->\n- b\n"),
            ("One.\n<!-- to the end\n\nTwo.\n", "One.\n"),
            ("`<!-- shown -->`\n", "`<!-- shown -->`\n"),
            ("`<!--` opens. <!-- secret --> On.\n", "`<!--` opens.  On.\n"),
            ("```\n<!-- shown -->\n```\n<!-- secret -->\n", "```\n<!-- shown -->\n```\n\n"),
            ("<!--> One.\n", "<!-- --> One.\n"), ("<!---> One.\n", "<!-- --> One.\n"),
            (
                "---\ntitle: A --- B\n# secret\n---\nOne.\n",
                "---\ntitle: \"A --- B\"\n---\nOne.\n"
            ),
            (
                "---\ntitle: A #1 plan # ask\n# secret\n---\nOne.\n",
                "---\ntitle: A\n---\nOne.\n"
            ),
            ("---\ntitle: \"A #1 plan\"\n---\nOne.\n", "---\ntitle: \"A #1 plan\"\n---\nOne.\n"),
            (
                "---\ntitle: A\n---\n---\n\nOne <!-- secret --> two.\n\n---\n",
                "---\ntitle: A\n---\n---\n\nOne  two.\n\n---\n"
            ),
        ])
    func removed(_ text: String, _ expected: String) throws {
        let bare = EditorsNotes.removed(from: Array(text.utf8))
        #expect(EditorsNotes.mayStand(in: Array(text.utf8)))
        #expect(String(decoding: bare, as: UTF8.self) == expected)
        #expect(try Document(parsing: bare) == Document(parsing: Array(text.utf8)))
    }

    @Test(
        "A comment that does not end is found",
        arguments: [
            ("One. ‸<!-- ask\n\nTwo -->\n"), ("One.\n\n‸<!-- ask\n\nTwo.\n"), ("One ‸<!-- ask.\n"),
            ("---\ntitle: A\n---\n- ‸<!-- ask\n"), ("One. <!-- a --> ‸<!-- b\n\nc --> d\n"),
            ("<!-- ask\n\nOne. -->\n"), ("`<!-- code`\n"), ("```\n<!-- code\n```\n"),
            ("    <!-- code\n"), ("One \\<!-- shown.\n"),
            ("One <!-- a\nb --> two.\n"), ("One.\n"),
            ("---\ntitle: A\n---\n---\nkey: v <!-- secret -->\n---\n"),
            ("---\ntitle: A\n---\n---\nOne ‸<!-- ask.\n\n---\n"),
            ("> One.\n> ‸<!-- ask\ntwo -->\n"), ("- a\n\n  ‸<!-- ask\n\nnot in the item -->\n"),
            ("> <!-- ask\n> two -->\n"), ("- a\n\n  <!-- ask\n\n  two -->\n"),
            ("One.[^1]\n\n[^1]: Two.\n\n    ‸<!-- ask\n\nThree -->\n"),
        ])
    func unclosed(_ marked: String) {
        let text = marked.replacing("‸", with: "")
        let expected = marked.firstIndex(of: "‸").map { marked[..<$0].utf8.count }
        #expect(EditorsNotes.unclosed(in: Array(text.utf8)) == [expected].compactMap(\.self))
        // What is not said to be open does not get out.
        if expected == nil, text.contains("ask") {
            let bare = EditorsNotes.removed(from: Array(text.utf8))
            #expect(!String(decoding: bare, as: UTF8.self).contains("ask"))
        }
    }

    @Test("Of very many, those in code are emptied, too, rather than looked at one by one")
    func many() throws {
        let text = "`<!-- shown -->`\n" + String(repeating: "<!-- a -->\n\n", count: 100)
        let bare = EditorsNotes.removed(from: Array(text.utf8))
        #expect(
            String(decoding: bare, as: UTF8.self)
                == "`<!-- -->`\n" + String(repeating: "<!-- -->\n\n", count: 100))
    }

    @Test("A head behind a byte order mark is looked at")
    func mark() {
        #expect(EditorsNotes.mayStand(in: Array("\u{FEFF}---\ntitle: A\n# secret\n---\n".utf8)))
        #expect(EditorsNotes.mayStand(in: Array("---\r\ntitle: A\r\n# secret\r\n---\r\n".utf8)))
    }

    @Test("None stands in what is nested too deep to be read")
    func deep() throws {
        let text = String(repeating: "> ", count: 200) + "x <!-- secret --> y\n"
        let shown = try Document(parsing: Array(text.utf8)).blocks.map { "\($0)" }.joined()
        #expect(shown.contains("x") && !shown.contains("secret"))
    }

    @Test(
        "Most files have none",
        arguments: ["", "# Heading\n", "---\ntitle: \"A\"\n---\n# Heading\n"])
    func none(_ text: String) {
        #expect(!EditorsNotes.mayStand(in: Array(text.utf8)))
        #expect(EditorsNotes.removed(from: Array(text.utf8)) == Array(text.utf8))
    }
}
