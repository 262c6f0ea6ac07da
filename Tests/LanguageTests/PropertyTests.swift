import TestSupport
import Testing

@testable import Language

/// What holds for every text.
@Suite struct PropertyTests {
    private let known = [
        KnownEntity(slug: "norway", name: "Norway", kind: .place, excluded: ["Norwegian"]),
        KnownEntity(slug: "ana", name: "Ana Ruiz", kind: .person, aliases: ["É", "A B C"]),
        KnownEntity(slug: "gone", name: "Peru", kind: .place, isHidden: true),
    ]

    private func check(_ source: SourceText) {
        let analysis = analyze(source, known: known)
        #expect(analysis == analyze(source, known: known))
        func isValid(_ range: Range<Int>) -> Bool {
            range.lowerBound >= 0 && range.upperBound <= source.utf8.count && !range.isEmpty
                && isBoundary(range.lowerBound, source) && isBoundary(range.upperBound, source)
        }
        var end = 0
        for mention in analysis.mentions {
            #expect(isValid(mention.range) && mention.range.lowerBound >= end)
            #expect(analysis.entities.indices.contains(mention.entity))
            end = mention.range.upperBound
        }
        #expect(analysis.sentences.allSatisfy { isValid($0.range) })
        #expect(analysis.roles.allSatisfy { isValid($0.range) })
        checkTimes(analysis, isValid)
        #expect(analysis.quotations.allSatisfy { isValid($0.range) })
        #expect(analysis.quotations.allSatisfy { $0.speaker.map(isValid) ?? true })
        #expect(analysis.keyPoints.allSatisfy(isValid))
        for event in analysis.events {
            #expect(isValid(event.words) && event.fragments.allSatisfy(isValid))
            #expect(EDTF(event.date.description) == event.date)
        }
        let keys = analysis.events.map(\.date.sortKey.lower)
        #expect(keys == keys.sorted())
        #expect(Set(analysis.entities.map(\.slug)).count == analysis.entities.count)
        #expect(!analysis.entities.contains { $0.slug == "gone" })
        #expect(publicationDates(in: source).allSatisfy { isValid($0.range) })
    }

    /// Ranges are in order, and no value is a day, month or week that does not exist.
    private func checkTimes(_ analysis: Analysis, _ isValid: (Range<Int>) -> Bool) {
        var end = 0
        for time in analysis.times {
            #expect(isValid(time.range) && time.range.lowerBound >= end)
            end = time.range.upperBound
            #expect(isPossible(time.value), "\(time.value)")
            if let edtf = time.edtf { #expect(EDTF(edtf.description) == edtf) }
            if case .mention(let words)? = time.basis { #expect(isValid(words)) }
        }
    }

    private func isPossible(_ value: String) -> Bool {
        let fields = value.prefix { $0 != "T" }.split(separator: "-").map(String.init)
        guard let year = fields.first.flatMap(Int.init), fields[0].count == 4, fields.count > 1
        else {
            return true
        }
        guard (1...9999).contains(year) else { return false }
        if let month = Int(fields[1]) {
            let day = fields.count > 2 ? Int(fields[2]) ?? 0 : 1
            return CalendarDate(year: year, month: month, day: day) != nil
        }
        let number = Int(fields[1].dropFirst())
        return switch fields[1].first {
        case "W": number.map { (1...53).contains($0) } ?? (fields[1] == "WI")
        case "Q": number.map { (1...4).contains($0) } ?? false
        case "H": number.map { (1...2).contains($0) } ?? false
        default: ["SP", "SU", "FA"].contains(fields[1])
        }
    }

    private func isBoundary(_ offset: Int, _ source: SourceText) -> Bool {
        offset == source.utf8.count || source.utf8[offset] & 0xC0 != 0x80
    }

    private func source(_ text: String, _ random: inout Seeded) -> SourceText {
        let bytes = Array(text.utf8)
        var cuts = [0, bytes.count]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let cut = Int.random(in: 0...bytes.count, using: &random)
            if cut == bytes.count || bytes[cut] & 0xC0 != 0x80 { cuts.append(cut) }
        }
        cuts.sort()
        let kinds: [SourceText.BlockKind] = [.paragraph, .heading, .post, .attribution, .credit]
        let blocks = zip(cuts, cuts.dropFirst()).enumerated().map {
            SourceText.Block(
                kind: kinds.randomElement(using: &random) ?? .paragraph,
                range: $0.element.0..<$0.element.1, number: $0.offset + 1)
        }
        let date = Bool.random(using: &random) ? CalendarDate(iso: "2022-01-21") : nil
        return SourceText(utf8: bytes, blocks: blocks, date: date)
    }

    @Test func randomBytes() {
        var random = Seeded(state: 1)
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(source(String(decoding: bytes, as: UTF8.self), &random))
        }
    }

    @Test func randomWords() {
        var random = Seeded(state: 2)
        let pieces = """
            Ana Ruiz Norway Norwegian Peru US U.S. NATO President Secretary of State de von der - . \
            , “ ” " ' ’ ’s 's ( ) — said says Thursday Jan. January 21 2022 31 99 for weeks since \
            in last next the a three years ago @x https://a.b/c Ministry Inc. J. É 中文 😀 Ⅷ \u{301} \
            \u{0} \u{FEFF} … : ; 10:30 p.m. 1990s Lake War University and & don't Foreign Minister \
            daily quarter first of week every Mr. he she 4,000 -old day-to-day St. al- el-Sisi \
            OSLO — -- later earlier before after that day from to between through met ended will
            """.split(separator: " ").map(String.init)
        for _ in 0..<1500 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
                if Int.random(in: 0..<5, using: &random) > 0 { text += " " }
            }
            check(source(text, &random))
        }
    }

    /// Sentences that begin behind a comma, a verb or a preposition, since a line ended there.
    @Test func randomQuotations() {
        var random = Seeded(state: 7)
        let pieces = """
            “ ” “ ” " " ‘ ’ , , . : ; ? ! - ( ) of as said saying by who that and but with to for until \
            through in quoted called described accused denied told asked words banner reading chants \
            known was had been he she it the a his spokesman mayor minister Ana Ruiz Oslo Monday 12
            """.split(separator: " ").map(String.init)
        for _ in 0..<6000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...24, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
                let gap = Int.random(in: 0..<20, using: &random)
                text += gap < 4 ? "" : gap < 6 ? "\n\n" : gap < 8 ? "\n" : " "
            }
            check(article(text, date: "2022-01-21"))
        }
    }

    /// Paragraphs of a quotation and what may tell of its speaker, on either side.
    @Test func randomSpeakers() {
        var random = Seeded(state: 8)
        let words = """
            said told called quoted accused saying calling warned asked cited was were been is by as of \
            that who with in to and but he she the a his her not denied would had words according By \
            Ruiz Oslo mayor spokesman Monday 2020 , : ; — .
            """.split(separator: " ").map(String.init)
        func clause() -> String {
            (0..<Int.random(in: 0...5, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        }
        for _ in 0..<6000 {
            let paragraphs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let quotation = ["“We see it all,”", "“Nobody left.”", "\"Why?\"", ""]
                return [clause(), quotation.randomElement(using: &random) ?? "", clause()]
                    .joined(separator: " ")
            }
            check(article(paragraphs.joined(separator: "\n\n"), date: "2022-01-21"))
        }
    }

    /// A few words of offices, bodies and people: what stands at a text's very beginning and end.
    @Test func randomOffices() {
        var random = Seeded(state: 9)
        let words = """
            of for at the a and , & . - ( ) 's : Ana Ruiz NATO Oslo Norwegian Ministry Defence Court \
            Justice minister mayor president former chief staff economics oil board member deputy \
            professor is was who heads spokesman son rival Mr Dr UW
            """.split(separator: " ").map(String.init)
        for _ in 0..<12000 {
            let text = (0..<Int.random(in: 1...7, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            check(article(text, date: "2022-01-21"))
        }
    }

    @Test func randomTimes() {
        var random = Seeded(state: 4)
        let pieces = """
            January Feb. May Sept. Monday Tues. Sunday 0 1 7 12 24 29 30 31 45 99 1900 2000 2100 9999 \
            1,500 2.5 20th 31st 5:30 25:99 9pm 1990s 80s the a an of in on at by until since from to \
            and or - – / , . ’ ' 's last next this past previous following same that every each early \
            late mid beginning end day days week weeks weekend month months quarter half year years \
            decade century centuries morning night ago earlier later before after hence first second \
            fourth twentieth two twenty hundred thousand few several couple summer winter fall fiscal \
            Christmas Easter Thanksgiving Day New Year noon midnight a.m. p.m. EST today tomorrow \
            yesterday now recently old long nineteen ninety period latest Q4 o'clock
            """.split(separator: " ").map(String.init)
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...14, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
                if Int.random(in: 0..<4, using: &random) > 0 { text += " " }
            }
            check(source(text, &random))
        }
    }

    @Test(arguments: [
        "", " ", ".", "\u{0}", "“", "— (@x) 9", "Jan.", "a", "1", "'s", "’s", "\u{301}",
    ])
    func smallestTexts(_ text: String) {
        var random = Seeded(state: 3)
        for _ in 0..<20 { check(source(text, &random)) }
    }

    @Test func blocksOutsideTheTextAreIgnored() {
        let block = SourceText.Block(kind: .paragraph, range: 2..<400, number: 1)
        let source = SourceText(utf8: Array("A Norway.".utf8), blocks: [block], date: nil)
        #expect(analyze(source).mentions.map(\.range) == [2..<8])
    }

    /// Each would take minutes if any rule looked back over the whole text. `#` is another name each
    /// time.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "Ana Ruiz said “no” on Thursday. ", "“", "A", "Ab ", "Minister ", "of ", "de ", "A. ",
            "-",
            "said ", "a, ", "Ana, the ", "\"x ", "“a” said ", "2022-", "Lake ", "(", "X’s ", "J. ",
            "Russian “a b” ", "Ana Ruiz “a b,” he said ", "on January 5 and in 1999 or 2001 ",
            "Minister of ", "US Ministry of ", "a day after ", "on Jan. 5 and met, ",
            "from Monday to Thursday ", "the end of the ", "two hundred ", "January 5, ", "“a. ",
            "“a” ", "two days ago ", "on Thursday ", "from Monday to ",
            "\"Yes,\" he said, \"", "Ana, who said ", "Lima, Jan. 5 (X) — ", "Ana is a deputy to ",
            "US WHO NATO ", "French, ", "Mr. ", "Dr. Prof. ", "President ",
            "on January 1 2001 and ", "last week of the two years before ", "called for May 5 ",
            "Ana # said it rained. ", "Mr # said it rained. ", "J. # came. ", "# # Opens ",
            "The # # Union (XYU) met. ", "The minister of #, Bo #, left. ",
            "# # left. “It is over,” he said. ", "# Lund, 25, fell on Monday. ",
        ])
    func timeIsLinearInTheText(_ piece: String) {
        let parts = piece.split(separator: "#", omittingEmptySubsequences: false)
        var bytes: [UInt8] = []
        var names = 0
        while bytes.count < 200_000 {
            bytes += Array(parts[0].utf8)
            for part in parts.dropFirst() {
                names += 1
                bytes += name(names) + Array(part.utf8)
            }
        }
        let block = SourceText.Block(kind: .paragraph, range: 0..<bytes.count, number: 1)
        let source = SourceText(
            utf8: bytes, blocks: [block], date: CalendarDate(iso: "2022-01-21"))
        let analysis = analyze(source)
        #expect(analysis.keyPoints.count <= 5)
    }

    /// "Dake", "Dalo": a name of its own for each number.
    private func name(_ number: Int) -> [UInt8] {
        let syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu"]
        var text = "Da"
        var rest = number
        repeat {
            text += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return Array(text.utf8)
    }
}
