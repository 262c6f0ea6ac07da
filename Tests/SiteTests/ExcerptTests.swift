import Markdown
import Testing

@testable import Site

@Suite struct ExcerptTests {
    private let names = (0..<1_000).map { "Name\($0)" }

    private func text() -> RichText {
        var text = RichText()
        for name in names {
            text.append(RichText("and "))
            let start = text.utf8.count
            text.append(RichText(name))
            text.spans.append(
                InlineSpan(
                    start..<text.utf8.count,
                    .link(url: "../entities/\(name.lowercased()).md", title: "person")))
            text.append(RichText(" "))
        }
        return text
    }

    private func words(_ excerpt: Excerpt, _ text: RichText) -> String {
        String(decoding: text.utf8[excerpt.range], as: UTF8.self)
    }

    @Test func aSentenceIsWhole() {
        let text = RichText("He met Ann.")
        let excerpt = Excerpt(of: 0..<11, in: text, around: 7)
        #expect(excerpt.range == 0..<11)
        #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
    }

    @Test(arguments: [0, 500, 999])
    func aVeryLongOneIsCutAroundTheMention(number: Int) {
        let text = text()
        let mention = text.spans[number].range
        let excerpt = Excerpt(of: 0..<text.utf8.count, in: text, around: mention.lowerBound)
        #expect(excerpt.range.count < 1_300)
        #expect(excerpt.range.contains(mention.lowerBound))
        #expect(excerpt.isCutBefore == (number > 0) && excerpt.isCutAfter == (number < 999))
        let cut = words(excerpt, text).split(separator: " ")
        #expect(cut.allSatisfy { $0 == "and" || names.contains(String($0)) })
    }
}
