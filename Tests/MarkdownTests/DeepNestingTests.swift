import Testing

@testable import HTML
@testable import Markdown

/// Nesting as deep as a file is long: no recursion of ours may follow it.
@Suite struct DeepNestingTests {
    /// The depth limit of the converter and the block at it.
    private let deepest = 65

    private func depth(_ blocks: [Block]) -> Int {
        var depth = 0
        var level = blocks
        while !level.isEmpty {
            depth += 1
            level = level.flatMap(\.children)
        }
        return depth
    }

    private func parse(_ text: String) throws -> [Block] {
        try Document(parsing: Array(text.utf8)).blocks
    }

    @Test(arguments: [">", "- ", "1. "])
    func deepBlocksStopAtTheLimit(_ mark: String) throws {
        let count = 4_000
        let blocks = try parse(String(repeating: mark, count: count) + "the end")
        #expect((deepest...deepest + 2).contains(depth(blocks)))
        var renderer = MarkupRenderer { _, _, _ in nil }
        renderer.render(blocks)
        #expect(renderer.html.text.contains("the end"))
    }

    @Test(arguments: ["> - ", "* > "])
    func deepItemsAreShown(_ mark: String) throws {
        let blocks = try parse(String(repeating: mark, count: 4_000) + "the end")
        #expect(depth(blocks) >= deepest)
        var renderer = MarkupRenderer { _, _, _ in nil }
        renderer.render(blocks)
        #expect(renderer.html.text.contains("the end"))
    }

    @Test func aHundredThousandQuotesStopAtTheLimit() throws {
        let blocks = try parse(String(repeating: ">", count: 100_000) + "the end")
        #expect((deepest...deepest + 2).contains(depth(blocks)))
    }

    @Test func whatTheLimitCutsOffIsKeptAsText() throws {
        let text = String(repeating: "> ", count: 80) + "a *b* `c`"
        var block = try #require(try parse(text).first)
        while let child = block.children.first { block = child }
        #expect(block.kind == .paragraph)
        #expect(block.text.text == "a b c")
        #expect(block.text.spans.isEmpty)
    }

    @Test func `Blocks that the limit cuts off are apart`() throws {
        let depth = String(repeating: "> ", count: 80)
        let text = ["# a", "# b", "```", "c", "```", "d"].map { depth + $0 }
        var block = try #require(try parse(text.joined(separator: "\n")).first)
        while let child = block.children.first { block = child }
        #expect(block.text.text.split(separator: "\n") == ["a", "b", "c", "d"])
    }

    @Test func ordinaryNestingIsNotCut() throws {
        let text = String(repeating: "> ", count: 60) + "a *b*"
        #expect(depth(try parse(text)) == 61)
    }

    @Test(arguments: ["*", "[", "![", "_a", "~~", "`", "<", "(", "[a](", "\\", "&"])
    func manyOpeningsWithoutAnEnd(_ mark: String) throws {
        let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
        let blocks = try parse(text)
        #expect(!blocks.isEmpty)
        #expect(depth(blocks) <= 3)
    }

    @Test func deepEmphasisIsALoop() throws {
        let depth = 5_000
        let text =
            String(repeating: "*a **b ", count: depth) + "c"
            + String(repeating: "** x* x", count: depth)
        let block = try #require(try parse(text).first)
        #expect(block.text.spans.count > depth)
        var renderer = MarkupRenderer { _, _, _ in nil }
        renderer.render(block)
        let html = renderer.html.text
        #expect(html.split(separator: "<em>").count == html.split(separator: "</em>").count)
    }
}
