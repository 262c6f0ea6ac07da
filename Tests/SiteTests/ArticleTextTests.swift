import Briefings
import Markdown
import Site
import Testing

struct ArticleTextTests {
    private func text(_ blocks: String) throws -> ArticleText {
        ArticleText(of: try page("a", "# T\n\n## Full text\n\n\(blocks)\n"))
    }

    private func words(_ text: ArticleText, _ place: ArticleText.Place) -> String {
        String(decoding: text.utf8[place.range], as: UTF8.self)
    }

    /// The words of the places of a statement.
    private func places(_ words: String, _ blocks: Int..., in text: ArticleText) -> [String] {
        let references = blocks.map { Reference(block: $0) }
        return text.places(of: Statement(RichText(words), references: references)).map {
            self.words(text, $0)
        }
    }

    @Test func `Blocks are a blank line apart`() throws {
        let text = try text(
            "Über [all].\n\n### Head\n\n> A post\n> by all.\n\n[all]: ../entities/a.md")
        #expect(
            String(decoding: text.utf8, as: UTF8.self) == "Über all.\n\nHead\n\nA post\nby all.")
        #expect(text.blocks == [0..<10, 12..<16, 18..<32])
    }

    @Test func `Positions count code points`() throws {
        let text = try text("Ü😀e\u{301}x.\n\nÜ “y”.")
        let x = try #require(text.utf8.firstIndex(of: UInt8(ascii: "x")))
        #expect(text.codePoints(text.place(x..<x + 1, inBlock: 0)) == 4..<5)
        let y = try #require(text.utf8.firstIndex(of: UInt8(ascii: "y")))
        let block = text.blocks[1].lowerBound
        #expect(text.codePoints(text.place(y - block..<y - block + 1, inBlock: 1)) == 11..<12)
    }

    @Test func `Positions count code points in long blocks`() throws {
        let text = try text(
            "\(String(repeating: "ü", count: 700))x \(String(repeating: "é", count: 700))")
        #expect(text.codePoints(text.place(1400..<1402, inBlock: 0)) == 700..<702)
        #expect(text.codePoints(text.place(1402..<2802, inBlock: 0)) == 702..<1402)
    }

    @Test func `Context is cut between code points`() throws {
        let text = try text("aü😀 x 😀üa")
        let x = try #require(text.utf8.firstIndex(of: UInt8(ascii: "x")))
        #expect(String(decoding: text.prefix(of: x, codePoints: 3), as: UTF8.self) == "ü😀 ")
        #expect(String(decoding: text.prefix(of: x, codePoints: 9), as: UTF8.self) == "aü😀 ")
        #expect(String(decoding: text.suffix(of: x + 1, codePoints: 3), as: UTF8.self) == " 😀ü")
        #expect(String(decoding: text.suffix(of: x + 1, codePoints: 9), as: UTF8.self) == " 😀üa")
    }

    @Test func `A statement stands from its first fragment to its last`() throws {
        let text = try text("He can not.\n\nWho can,\nand who cannot, can go home.")
        #expect(places("Who can, and", 2, in: text) == ["Who can,\nand"])
        #expect(
            places("Who … cannot, … home.", 2, in: text) == [
                "Who can,\nand who cannot, can go home."
            ])
        // The first fragments are those next to the others.
        #expect(places("… can … home.", 2, in: text) == ["can go home."])
        #expect(places("can go …", 2, in: text) == ["can go"])
    }

    @Test func `Fragments of several blocks are places of their own`() throws {
        let text = try text("One or two.\n\nThree or four.")
        #expect(places("two … Three … four.", 1, 2, in: text) == ["two", "Three or four."])
        // In the article's order, however the references are written.
        #expect(places("two … Three … four.", 2, 1, in: text) == ["two", "Three or four."])
        #expect(places("Three … two.", 2, 1, in: text) == [])
    }

    @Test func `What cannot be told stands nowhere`() throws {
        let text = try text("One or two.\n\nThree or four.")
        #expect(places("One", in: text) == [])
        #expect(places("One … five", 1, 2, in: text) == [])
        #expect(places("Thr", 2, in: text) == [])
        #expect(places("two … One", 1, in: text) == [])
        #expect(places("One", 3, in: text) == [])
        #expect(places("…", 1, in: text) == [])
    }

    @Test func `A briefing without a full text has none`() throws {
        let text = ArticleText(of: try page("a", "# T\n\nWords.\n"))
        #expect(text.utf8.isEmpty && text.blocks.isEmpty)
    }
}
