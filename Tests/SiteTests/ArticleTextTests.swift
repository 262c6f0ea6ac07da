import Briefings
import Markdown
import Site
import Testing

struct ArticleTextTests {
    private func text(_ blocks: String) throws -> ArticleText {
        ArticleText(of: try page("a", "# T\n\n## Full text\n\n\(blocks)\n"))
    }

    private func string(_ utf8: ArraySlice<UInt8>) -> String {
        String(decoding: utf8, as: UTF8.self)
    }

    /// Where some words first stand.
    private func place(_ words: String, inBlock block: Int, of text: ArticleText) throws
        -> ArticleText.Place
    {
        let whole = string(text.blocks[block][...])
        let range = try #require(whole.utf8.firstRange(of: words.utf8))
        let start = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
        return ArticleText.Place(block: block, range: start..<start + words.utf8.count)
    }

    /// The words of the places of a statement.
    private func places(_ words: String, _ blocks: Int..., in text: ArticleText) -> [String] {
        let references = blocks.map { Reference(block: $0) }
        return text.places(of: Statement(RichText(words), references: references)).map {
            string(text.words($0))
        }
    }

    @Test func `Blocks are what a page shows of them`() throws {
        let text = try text(
            "Über [all].\n\n### Head\n\n> A post\n> by all.\n\n[all]: ../entities/a.md")
        #expect(text.blocks.map { string($0[...]) } == ["Über all.", "Head", "A post\nby all."])
    }

    @Test func `Positions count code points from the beginning of the block`() throws {
        let text = try text("Ü😀e\u{301}x.\n\nÜ “y”.")
        #expect(text.codePoints(try place("x", inBlock: 0, of: text)) == 4..<5)
        #expect(text.codePoints(try place("y", inBlock: 1, of: text)) == 3..<4)
    }

    @Test(arguments: [0, 127, 128, 700])
    func `Positions count code points in long blocks`(count: Int) throws {
        let (before, behind) = (
            String(repeating: "ü", count: count), String(repeating: "é", count: count)
        )
        let text = try text("\(before)x \(behind).")
        #expect(text.codePoints(try place("x ", inBlock: 0, of: text)) == count..<count + 2)
        #expect(
            text.codePoints(try place("\(behind).", inBlock: 0, of: text))
                == count + 2..<2 * count + 3)
    }

    @Test func `Context is cut between code points, and ends with the block`() throws {
        let text = try text("Other.\n\naü😀 x 😀üa\n\nOther.")
        let x = try place("x", inBlock: 1, of: text)
        #expect(string(text.prefix(of: x, codePoints: 3)) == "ü😀 ")
        #expect(string(text.prefix(of: x, codePoints: 9)) == "aü😀 ")
        #expect(string(text.suffix(of: x, codePoints: 3)) == " 😀ü")
        #expect(string(text.suffix(of: x, codePoints: 9)) == " 😀üa")
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
        #expect(text.blocks.isEmpty)
    }
}
