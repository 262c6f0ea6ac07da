import TestSupport
import Testing

@testable import Language

@Suite struct TaggerTests {
    /// `surface=kind` of the names that the tagger finds in a text, without the resolver.
    private func names(_ words: String) -> [String] {
        let text = TaggerText(article(words))
        let names = Tagger.shared?.names(in: text) ?? []
        return names.map { name in
            let range = text.document.bytes(of: name.tokens)
            return "\(text.document.text(range))=\(name.kind.rawValue)"
        }
    }

    @Test func theShippedModelAndListsAreReadable() {
        #expect(NameModel.shared != nil)
        #expect(NameLists.shared != nil)
    }

    @Test func itNamesPeoplePlacesOrganizationsGroupsAndEvents() {
        #expect(
            names(
                """
                On Monday Prime Minister Jonas Varga flew to Tbilisi with officials of the World \
                Food Programme.
                Sunnis and Kurds boycotted the 2012 Summer Olympics in London.
                """) == [
                    "Jonas Varga=person", "Tbilisi=place", "World Food Programme=organization",
                    "Sunnis=group", "Kurds=group", "2012 Summer Olympics=event", "London=place",
                ])
    }

    @Test func ordinaryWordsWithCapitalsAreNoNames() {
        #expect(names("Resolutions Would Follow\nConversely, nothing moved.").isEmpty)
    }

    @Test func aDocumentAgreesWithItself() {
        let found = names(
            """
            The Baltic Fisheries Alliance (BFA) met in Oslo.
            Later the BFA spoke, and nobody heard BFA.
            """)
        #expect(found.filter { $0 == "BFA=organization" }.count == 3)
    }

    @Test func tagsSpellNames() {
        let first = NameTag(.place, isFirst: true)
        let later = NameTag(.place, isFirst: false)
        let names = NameTag.names(in: [
            .outside, first, later, first, NameTag(.work, isFirst: false),
        ])
        #expect(names.map(\.range) == [1..<3, 3..<4, 4..<5])
        #expect(names.map(\.kind) == [.place, .place, .work])
        #expect(later.canFollow(first) && later.canFollow(later))
        #expect(!later.canFollow(.outside) && !later.canFollow(NameTag(.person, isFirst: true)))
    }

    @Test func brokenBytesAreNoModel() {
        for count in [0, 7, 31, 32, 1000] {
            let bytes = [UInt8](repeating: 0x6E, count: count)
            bytes.withUnsafeBytes { memory in
                #expect(NameModel(memory) == nil)
                #expect(NameLists(memory) == nil)
            }
        }
        var format = NameModelFormat(count: 3, bucketBits: 4)
        var bytes = [UInt8](repeating: 0, count: format.size)
        let header: [UInt8] = [0, 0x6E, 0x61, 0x6D, 0x65, 0x73, 1, 0, 3, 0, 0, 0, 4, 0, 0, 0]
        bytes.replaceSubrange(0..<16, with: header)
        bytes[16] = UInt8(NameTag.count)
        #expect(bytes.withUnsafeBytes { NameModel($0) != nil })
        // A bucket that begins beyond the last feature.
        format = NameModelFormat(count: 3, bucketBits: 4)
        bytes[format.buckets + 4] = 200
        #expect(bytes.withUnsafeBytes { NameModel($0) == nil })
    }

    @Test func listedNamesAreFoundAndOthersAreNot() {
        let names = ["Quelba", "San Tirso", "Zarn"]
        var content: [UInt64: NameLists.Listing] = [:]
        for name in names { content[NameLists.key(NameLists.words(of: name))] = .town }
        let slots = NameLists.slots(for: content)
        let words = [NameLists.magic, UInt64(slots.count)].map(\.littleEndian)
        let bytes = words.withUnsafeBytes(Array.init) + slots.withUnsafeBytes(Array.init)
        bytes.withUnsafeBytes { memory in
            let lists = NameLists(memory)
            for name in names + ["Quelbo", "San", "Tirso", "Zarn Quelba"] {
                let listing = lists?.listing(of: NameLists.key(NameLists.words(of: name)))
                #expect(listing == (names.contains(name) ? .town : []), "\(name)")
            }
        }
    }

    @Test(arguments: 0..<12)
    func namesAreDisjointInOrderAndWithinTheText(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        var words = ""
        for _ in 0..<200 {
            words += Self.pieces.randomElement(using: &random) ?? ""
            words += Self.gaps.randomElement(using: &random) ?? " "
        }
        let text = TaggerText(article(words))
        var last = 0
        for name in Tagger.shared?.names(in: text) ?? [] {
            #expect(!name.tokens.isEmpty && name.tokens.lowerBound >= last)
            last = name.tokens.upperBound
            #expect(
                text.document.sentences.contains {
                    $0.tokens.clamped(to: name.tokens) == name.tokens
                })
        }
        #expect(last <= text.document.tokens.count)
    }

    private static let pieces = [
        "Marta", "Lindqvist", "(BFA)", "U.S.", "the", "of", "al-", "’s", "'s", "12", "1st", "\u{1}",
        "\u{0}", "É", "İstanbul", "漢字", "🙂", "e\u{301}", "---", "(", ")", "Inc.", "J.", "\u{FEFF}",
        "VON", "bin", "&", "@x", "https://e.org", "said", "President", "Bank of", "\u{E000}",
    ]
    private static let gaps = [" ", " ", " ", "", "\n", ". ", ", ", "\u{A0}", "-"]

    @Test func aLongLineIsRead() {
        let filler = String(repeating: "and so the water rose again ", count: 40)
        let line = String(repeating: "Marta Lindqvist met people in Oslo, " + filler, count: 900)
        #expect(line.utf8.count > 1_000_000)
        let text = TaggerText(article(line))
        #expect((Tagger.shared?.names(in: text).count ?? 0) >= 1800)
    }
}
