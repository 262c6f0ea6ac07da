import Testing

@testable import Markdown

/// Text with links, written so that it reads back: each trap of the format, and its neighbours.
@Suite struct InlineWriterTests {
    /// Mentions are `⟦words|target⟧` in the test's text.
    private func text(_ marked: String) -> RichText {
        var result = RichText()
        for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard index > 0 else {
                result.append(String(part))
                continue
            }
            let halves = part.split(separator: "⟧", omittingEmptySubsequences: false)
            let link = halves[0].split(separator: "|", omittingEmptySubsequences: false)
            let start = result.utf8.count
            result.append(String(link[0]))
            result.spans.append(
                InlineSpan(
                    start..<result.utf8.count, .link(url: "../\(link[link.count - 1])", title: "t"))
            )
            result.append(halves.dropFirst().joined(separator: "⟧"))
        }
        return result
    }

    /// What is written for a text, definitions left out, after proving that it reads back.
    private func write(
        _ marked: String, offering others: [(String, String)] = [], prefix: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let text = text(marked)
        var labels = LinkLabels()
        for span in text.spans {
            guard case .link(let url, _) = span.kind else { continue }
            labels.define(String(url.dropFirst(3)), for: url)
        }
        for span in text.spans {
            guard case .link(let url, _) = span.kind else { continue }
            labels.offer(String(decoding: text.utf8[span.range], as: UTF8.self), for: url)
        }
        for (label, url) in others { labels.offer(label, for: "../\(url)") }
        var writer = InlineWriter(labels: labels)
        writer.write(markup: prefix)
        writer.write(text, linePrefix: prefix)
        let written = String(decoding: writer.output, as: UTF8.self)
        let definitions = writer.definitions.map { "[\($0.label)]: \($0.url) \"\($0.title)\"\n" }
        let file = written + "\n\n" + definitions.joined()
        var block = try #require(
            try Document(parsing: Array(file.utf8)).blocks.first, sourceLocation: sourceLocation)
        while let inner = block.children.first { block = inner }
        #expect(block.text.utf8 == text.utf8, "\(written)", sourceLocation: sourceLocation)
        let kept = block.text.spans.filter { if case .autolink = $0.kind { false } else { true } }
        #expect(kept == text.spans, "\(written)", sourceLocation: sourceLocation)
        return written
    }

    // MARK: The table of traps

    @Test func aParenthesisAfterAMention() throws {
        #expect(try write("⟦NATO|nato⟧(1949)") == "[NATO]\\(1949)")
    }

    @Test func aColonAfterAMentionThatOpensAParagraph() throws {
        #expect(try write("⟦NATO|nato⟧: alliance") == "[NATO][nato]: alliance")
    }

    @Test func mentionsSideBySide() throws {
        #expect(try write("⟦US|us⟧⟦NATO|nato⟧") == "[US][us][NATO]")
    }

    @Test func labelsThatDifferInCaseOnly() throws {
        #expect(
            try write("⟦May|theresa⟧ said ⟦may|month⟧") == "[May][theresa] said [may][month]")
    }

    @Test func aSingleLetterAfterAListMarker() throws {
        #expect(try write("⟦x|entity⟧ a", prefix: "- ") == "- [x][entity] a")
    }

    @Test(arguments: [
        "*a*", "_a_", "# a", "[a]", "<a>", "&amp;", "&#35;", "~~a~~", "a|b", "$a$", "==a==", "1. a",
        "1) a", "- a", "+ a", "> a", "`a`", "\\*", "^a^", "%%a%%", "a #tag", "=", "---", "***",
        ":-:", "![a](b)", "[^1]", "[[a]]", "![[a]]", "a\n- b", "a\n1. b", "a\n===", "a\n---",
        "a\n> b", "a\n# b", "a\n| - |", "```", "~~~", "<!-- a -->", "a\\\nb", "&copy; &nosuch;",
        "[!NOTE]", "[x] a", "[a]: b", "123456789. a", "1234567890. a", "<a@b.c>",
    ])
    func literalMarkup(_ words: String) throws {
        _ = try write(words)
        _ = try write("⟦US|us⟧ \(words)")
        _ = try write("\(words)⟦US|us⟧\(words)")
    }

    @Test func aQuoteThatLooksLikeAnAlertIsItsText() throws {
        #expect(try write("[!NOTE]\nwords", prefix: "> ") == "> \\[!NOTE\\]\n> words")
    }

    // MARK: Neighbours

    @Test(arguments: [
        "[1]", "[a](b)", "[", "]", ":", "(", "!", "\"", "^", "\n(a)", "\n: a", "\n[a]",
    ])
    func anythingAfterAMention(_ next: String) throws {
        _ = try write("⟦NATO|nato⟧\(next)")
        _ = try write("in ⟦NATO|nato⟧\(next)")
        _ = try write("in\n⟦NATO|nato⟧\(next)")
    }

    @Test(arguments: ["!", "!!", "]", "[a]", "^", "\\", "&", "<", "@", "*", "_"])
    func anythingBeforeAMention(_ words: String) throws {
        _ = try write("\(words)⟦NATO|nato⟧")
        _ = try write("a\(words)⟦NATO|nato⟧b")
    }

    @Test func sharpSAndItsCapitals() throws {
        #expect(try write("⟦Groß|one⟧ ⟦GROSS|other⟧") == "[Groß][one] [GROSS][other]")
        #expect(try write("⟦Groß|one⟧ ⟦GROSS|one⟧") == "[Groß] [GROSS]")
    }

    /// One string to Swift, two labels to cmark-gfm.
    @Test func canonicallyEquivalentLabels() throws {
        #expect(try write("⟦가나|one⟧ ⟦\u{1100}\u{1161}나|one⟧") == "[가나] [\u{1100}\u{1161}나]")
        _ = try write("⟦가나|one⟧ ⟦\u{1100}\u{1161}나|other⟧")
    }

    /// `ı` is no `i` to cmark-gfm.
    @Test func dotlessLabels() throws {
        _ = try write("⟦ıx|one⟧ ⟦ix|one⟧ ⟦Ix|one⟧")
    }

    @Test func aLabelOfAnotherTargetIsNotTaken() throws {
        #expect(try write("⟦US|them⟧ ⟦them|us⟧") == "[US][them] [them][us]")
    }

    @Test(arguments: [
        "[a]", "a]b", "a*b", "`a`", "a\\", "www.", "https://a.b", "a~b", "#a", "&amp;",
    ])
    func surfacesThatNeedEscapes(_ surface: String) throws {
        var result = try write("in ⟦NATO|nato⟧ x")
        #expect(result == "in [NATO] x")
        let text = "in \u{27E6}\(surface)|nato\u{27E7} x"
        result = try write(text)
        #expect(result.hasSuffix("][nato] x"))
    }

    @Test func lineBreaksInsideAMention() throws {
        #expect(try write("the ⟦United\nStates|us⟧ said") == "the [United\nStates][us] said")
        #expect(
            try write("the ⟦United\nStates|us⟧ said", prefix: "> ")
                == "> the [United\n> States][us] said")
    }

    @Test func aMentionOfDoubleSpacesIsNoLabel() throws {
        #expect(try write("⟦A  B|ab⟧ ⟦ A|a⟧") == "[A  B][ab] [ A][a]")
    }

    @Test func definitionsAreGivenOncePerLabel() {
        var labels = LinkLabels()
        labels.define("us", for: "../us")
        labels.offer("US", for: "../us")
        var writer = InlineWriter(labels: labels)
        writer.write(text("⟦US|us⟧ ⟦us|us⟧ ⟦x|us⟧"))
        #expect(writer.definitions == [.init(label: "US", url: "../us", title: "t")])
    }
}
