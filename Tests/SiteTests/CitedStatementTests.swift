import Briefings
import Site
import Testing

struct CitedStatementTests {
    private func anchors(_ section: String, _ line: String, _ text: String) throws -> [String] {
        try cited(section, line, text).map(\.id)
    }

    private func cited(_ section: String, _ line: String, _ text: String) throws -> [TextAnchor] {
        let page = try page(
            "a", "## \(section)\n\n- \(line)\n\n## Full text\n\n\(text)\n" + definitions)
        let element = try #require(page.briefing.sections.first?.elements.first)
        switch element {
        case .statement(let statement): return page.cited(statement).anchors
        case .quote(let quote): return page.cited(quote).anchors
        case .event: return page.cited(event: 0).anchors
        case .role: return page.roles(of: 0).flatMap(\.anchors)
        case .text, .prose: return []
        }
    }

    @Test func `All of the words tell sentences with one opening apart`() throws {
        #expect(
            try anchors(
                "Key points", "The harbour of the town of Lima stays open. [¶1]",
                "The harbour of the town of Lima closes. The harbour of the town of Lima stays open."
            )
                == ["p1s2"])
    }

    @Test func `Words inside of a word are others`() throws {
        #expect(
            try anchors("Quotes", "“open” [¶1]", "It was reopened. He said it was “open”.") == [
                "p1s2"
            ])
    }

    @Test func `A quotation is where a quotation mark stands before it`() throws {
        #expect(
            try anchors("Quotes", "“severe” [¶1]", "A severe winter. He spoke of a “severe” reply.")
                == ["p1s2"])
    }

    @Test func `An office is in the sentence that names its holder`() throws {
        #expect(
            try anchors(
                "Who’s who", "**[Ana Ruiz]** — President [¶1]",
                "President Lund slept. President [Ana Ruiz] left.") == ["p1s2"])
    }

    @Test func `What is told again leads to both paragraphs`() throws {
        #expect(
            try anchors(
                "Timeline", "`2022-01-20` “on Friday” — It rained … on Friday. [¶1] [¶2]",
                "Ann said so. It rained, she said, on Friday.\n\nSo it was.") == ["p1s2", "p2"])
    }

    @Test func `Each reference leads to the words that are taken from it`() throws {
        #expect(
            try anchors(
                "Key points", "It rained … the port closed. [¶1] [¶2]",
                "Ann left. It rained.\n\nNobody knew. So the port closed.") == ["p1s2", "p2s2"])
    }

    @Test func `The words before an ellipsis are those next to the others`() throws {
        #expect(
            try anchors(
                "Key points", "Officials … closed the port. [¶1]",
                "Officials met. It rained. Officials, she said, closed the port.") == ["p1s3"])
    }

    @Test func `Words that cannot be found lead to their block`() throws {
        #expect(try anchors("Key points", "It snowed. [¶1]", "It rained.") == ["p1"])
    }
}
