import Testing

@testable import Language

@Suite struct NameEvidenceTests {
    /// The margin of a name in a text of one paragraph.
    private func margin(of name: String, as kind: EntityKind, in text: String) throws -> Int {
        let utf8 = Array(text.utf8)
        let source = SourceText(
            utf8: utf8, blocks: [.init(kind: .paragraph, range: 0..<utf8.count, number: 1)],
            date: nil)
        let evidence = try #require(NameEvidence(source))
        let place = try #require(text.firstRange(of: name))
        let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
        return evidence.margin(of: start..<start + name.utf8.count, as: kind)
    }

    @Test func `What stands around a name speaks for it or against it`() throws {
        let clear = "The minister, Anna Velkova, told reporters in Varna that she would resign."
        let unclear = "It was Velkova."
        #expect(
            try margin(of: "Anna Velkova", as: .person, in: clear)
                > margin(of: "Velkova", as: .person, in: unclear))
        #expect(
            try margin(of: "Anna Velkova", as: .person, in: clear) > 0
                && margin(of: "Anna Velkova", as: .place, in: clear) < 0)
        #expect(try margin(of: "reporters", as: .person, in: clear) < 0)
    }

    @Test func `A name in the gazetteers is in no doubt`() throws {
        #expect(try margin(of: "United Nations", as: .person, in: "It was United Nations.") == .max)
        #expect(try margin(of: "United", as: .person, in: "It was United Nations.") != .max)
    }

    @Test func `No words are in no doubt`() throws {
        #expect(try margin(of: "", as: .person, in: "It was so.") == .max)
    }

    @Test func `The clearer a name, the more of its like are right`() {
        for kind in [EntityKind.person, .organization, .place] {
            let shares = [-1_000_000, 200_000, 400_000, 700_000, 1_000_000, 3_000_000].map {
                NameEvidence.rightOf100(margin: $0, as: kind) ?? 100
            }
            #expect(shares == shares.sorted() && shares.first != shares.last)
            #expect(NameEvidence.rightOf100(margin: .max, as: kind) == nil)
        }
        #expect(NameEvidence.rightOf100(margin: 0, as: .event) == nil)
    }
}
