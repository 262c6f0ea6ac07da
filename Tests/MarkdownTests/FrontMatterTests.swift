import TestSupport
import Testing

@testable import Markdown

/// The flat YAML at a file's head.
@Suite struct FrontMatterTests {
    private func read(_ text: String) throws -> Document { try Document(parsing: Array(text.utf8)) }

    @Test func keysKeepTheirOrderAndLines() throws {
        let matter = try read("---\nb: 1\n# c\na: [x, y]\n---\nbody").frontMatter
        #expect(matter.entries.map(\.key) == ["b", "a"])
        #expect(matter.entries.map(\.line) == [2, 4])
        #expect(matter.string("b") == "1")
        #expect(matter.list("a") == ["x", "y"])
    }

    @Test(arguments: ["\n\n---\nb: 1\n---\nbody", "  \n\n ---\nb: 1\n---\nbody"])
    func whatIsPastedBehindBlankLinesIsRead(_ text: String) throws {
        let document = try read(text)
        #expect(document.frontMatter.string("b") == "1")
        #expect(document.frontMatter.entries.map(\.line) == [4])
        #expect(document.blocks.map(\.text.text) == ["body"])
    }

    @Test func yamsKeepsOrderAndLinesToo() throws {
        let matter = try read("---\nb: 'it''s'\n# c\na:\n  - x\n  - 'y: z'\n---\n").frontMatter
        #expect(matter.entries.map(\.line) == [2, 4])
        #expect(matter.string("b") == "it's")
        #expect(matter.list("a") == ["x", "y: z"])
    }

    @Test func everyScalarIsItsText() throws {
        let matter = try read("---\na: 2022-01-21\nb: true\nc: 012\nd: ~\ne:\nf: '~'\n---\n")
            .frontMatter
        #expect(matter.string("a") == "2022-01-21")
        #expect(matter.string("b") == "true")
        #expect(matter.string("c") == "012")
        #expect(matter.string("d") == "~")
        #expect(matter.string("e") == nil)
        #expect(matter["e"]?.value == .string(""))
        #expect(matter.list("a") == ["2022-01-21"])
        #expect(matter.list("e") == [])
    }

    @Test(arguments: [
        "", "a: b\n", "---\n\na: b\n", "---\nIt rained: a lot.\n", "\n---\nrain\n---\n",
        "----\na: b\n---\n",
    ])
    func textWithoutClosedFencesHasNone(_ text: String) throws {
        #expect(try read(text).frontMatter.entries.isEmpty)
    }

    @Test(arguments: ["---\ntitle: A\n\n# A\n", "---\ndate-basis:\n"])
    func frontMatterWithoutEndIsAnError(_ text: String) {
        #expect(throws: FrontMatterError.self) { try read(text) }
    }

    @Test func aColonInAValueIsExplained() {
        let error = #expect(throws: FrontMatterError.self) {
            try read("---\na: b\ntitle: Strike: the port\n---\n")
        }
        #expect(error?.line == 3)
        #expect(error?.message.hasPrefix("a value with a colon in it needs quotes") == true)
    }

    @Test(.timeLimit(.minutes(1)))
    func aliasesOfAliasesAreRefused() {
        let levels = (1..<30).map { "x\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
        let text = "---\nx0: &a0 [1]\n\(levels.joined())? *a29\n: 1\n---\n"
        let error = #expect(throws: FrontMatterError.self) { try read(text) }
        #expect(error?.message == "aliases of YAML, `*name`, are not read")
        #expect(error?.line == 11)
    }

    @Test func aMissingColonIsFoundWhereItIsMissing() {
        for (text, line) in [
            ("---\nname: x\nkind place\naliases: []\n---\n", 3),
            ("---\nname x\nkind: place\n---\n", 2),
        ] {
            let error = #expect(throws: FrontMatterError.self) { try read(text) }
            #expect(error?.line == line)
            #expect(error?.message == "the line is no `key: value`: a colon is missing")
        }
    }

    @Test func anEmptyOneHasNoEntries() throws {
        let document = try read("---\n---\nbody")
        #expect(document.frontMatter.entries.isEmpty)
        #expect(document.blocks == [Block(.paragraph, RichText("body"))])
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func separatorsOfWordProcessorsAreSpaces(_ separator: String) throws {
        let document = try read("---\na: b\(separator)c\n---\n")
        #expect(document.frontMatter.string("a") == "b c")
        expectError("---\na: b\(separator)c\nd: ‸[e\n---\n")
    }

    // MARK: Errors

    /// The place of the error in a text that marks it with `‸`.
    private func expectError(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let head = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
        let error = #expect(throws: FrontMatterError.self, sourceLocation: sourceLocation) {
            _ = try read(parts.joined())
        }
        #expect(error?.line == head.count, sourceLocation: sourceLocation)
        #expect(error?.column == (head.last?.count ?? 0) + 1, sourceLocation: sourceLocation)
    }

    @Test func aBrokenQuoteIsFoundWhereItBegins() {
        expectError("---\na: b\nc: ‸\"d\n---\nbody")
        expectError("---\na: ‸\"b\nc: d\n---\nbody")
    }

    @Test func anUnclosedListIsFoundWhereItBegins() {
        expectError("---\na: ‸[b\nc: d\n---\n")
        expectError("---\na: b\nc: ‸[d, e\n---\n")
    }

    @Test func aSecondMappingOnALineIsFound() { expectError("---\na: b‸: c\n---\n") }

    @Test func nestedValuesAreRefusedByLine() { expectError("---\na: b\n‸c:\n  d: e\n---\n") }

    @Test func aListOfListsIsRefused() { expectError("---\n‸a: [[b]]\n---\n") }

    @Test func textThatIsNoMappingIsRefused() { expectError("---\n‸just words\n---\n") }

    @Test func aKeyThatStandsTwiceIsAnError() throws {
        let error = #expect(throws: FrontMatterError.self) {
            _ = try read("---\na: b\nc: d\na: c\n---\n")
        }
        #expect(error?.line == 4)
        #expect(error?.message == "YAML: `a` stands twice")
    }

    // MARK: Writing

    @Test func wordsStandBareAndEverythingElseInQuotes() {
        let matter = FrontMatter([
            .init("a", .string("2022-01-21")), .init("b", .string("x: y")), .init("c", .string("")),
            .init("d", .list(["one", "Two words", "no"])), .init("e", .list([])),
            .init("f", .string("../a/b_c.txt")), .init("g", .string("- x")),
            .init("h", .list(["2024", "1e5", "0x1F", "e5", "1-2"])),
        ])
        #expect(
            matter.markdown() == """
                ---
                a: 2022-01-21
                b: "x: y"
                c:
                d: [one, "Two words", "no"]
                e: []
                f: ../a/b_c.txt
                g: "- x"
                h: ["2024", "1e5", "0x1F", e5, 1-2]
                ---

                """)
    }

    private static let pieces = [
        "a", "1", " ", "  ", "\"", "\\", "\n", "\r", "\t", "'", ":", ": ", "#", " #", "-", "- ",
        "---",
        "...", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "null",
        "yes",
        "\u{0}", "\u{1}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}",
        "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{E000}", "é", "e\u{301}", "中", "😀", "“",
    ]

    private func text(_ random: inout Seeded) -> String {
        (0..<random.below(6)).map { _ in random.pick(FrontMatterTests.pieces) }.joined()
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var random = Seeded(state: 21)
        for _ in 0..<5000 {
            let matter = FrontMatter([
                .init("one", .string(text(&random))), .init("two", .string(text(&random))),
                .init("three", .list((0..<random.below(3)).map { _ in text(&random) })),
            ])
            let written = matter.markdown()
            let back = try read(written + "body\n")
            #expect(back.frontMatter == matter, "\(written.debugDescription)")
            #expect(back.frontMatter.markdown() == written)
            #expect(back.blocks.count == 1)
        }
    }

    /// Other programs read the file as well: what we write is YAML to Yams too.
    @Test func whatIsWrittenIsYAML() throws {
        var random = Seeded(state: 22)
        for _ in 0..<2000 {
            let value = text(&random)
            guard !value.utf8.starts(with: "\u{FEFF}".utf8) else { continue }
            let matter = FrontMatter([.init("k", .string(value)), .init("l", .list([value]))])
            guard !value.isEmpty else { continue }
            let yaml = matter.markdown().dropFirst(4).dropLast(4)
            #expect(try FrontMatter(yaml: String(yaml)) == matter, "\(yaml.debugDescription)")
        }
    }
}
