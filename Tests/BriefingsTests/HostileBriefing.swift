import Diagnostics
import Markdown
import TestSupport

@testable import Briefings
@testable import Language

/// A hostile article with a briefing that marks stretches of it at random.
struct HostileBriefing {
    let article: Article
    let briefing: Briefing
    private let analysis: Analysis
    private var random: Seeded

    init?(seed: UInt64) {
        random = Seeded(state: seed)
        var text = HostileText(seed: random.next())
        let file = SourceFile(path: "a.txt", utf8: Array(text.article().utf8))
        guard let decoded = TextDecoder.decode(file).text else { return nil }
        article = ArticleReader.read(decoded)
        var maker = AnalysisMaker(article: article, random: random)
        var metadata = BriefingMetadata(
            title: ArticleMetadata(of: article, fileName: "a name").title)
        metadata.date = random.oneIn(2) ? CalendarDate(iso: "2022-01-21") : nil
        metadata.dateBasis = random.oneIn(2) ? text.run(upTo: 4) : nil
        metadata.source = "../articles/\(text.run(upTo: 2))"
        metadata.summary = random.oneIn(3) ? text.run(upTo: 8) : nil
        metadata.status = random.oneIn(2) ? .draft : .reviewed
        if random.oneIn(3) {
            let items = (0..<random.below(3)).map { _ in text.run(upTo: 2) }
            metadata.others = [
                .init("mine", .string(text.run(upTo: 3))), .init("my-list", .list(items)),
            ]
        }
        analysis = maker.make()
        briefing = BriefingComposer.compose(article, analysis: analysis, metadata: metadata)
    }

    /// What is wrong with the briefing after it was written and read; nothing, if all is well.
    func faults() -> [String] {
        let written = BriefingWriter.write(briefing)
        let file = SourceFile(path: "a.md", utf8: written)
        let (read, diagnostics) = BriefingReader.read(file)
        guard let read else { return ["not read: \(diagnostics)"] }
        var faults = diagnostics.map { "reading: \($0.id) \($0.summary)" }
        if read.metadata != briefing.metadata {
            faults.append("metadata: \(briefing.metadata) != \(read.metadata)")
        }
        if read.heading != briefing.heading { faults.append("heading") }
        for (mine, theirs) in zip(briefing.sections, read.sections) where mine != theirs {
            for (one, other) in zip(mine.elements, theirs.elements) where one != other {
                faults.append("element: \(show(one)) != \(show(other))")
                break
            }
        }
        if read != briefing, faults.isEmpty { faults.append("other difference") }
        if read.fullText.map(\.text.utf8) != article.blocks.map(\.utf8) {
            faults.append("full text differs")
        }
        // The dates are made up, so that their words may be of other ones, and so are the sentences.
        faults += Provenance.check(
            read, in: file, against: article, names: analysis.names(of:)
        ).filter { $0.severity == .error && $0.id != "briefing/cut" }.map {
            "\($0.id) \($0.summary)"
        }
        if BriefingWriter.write(read) != written { faults.append("written again differs") }
        return faults
    }

    private func show(_ element: BriefingElement) -> String {
        let texts = element.texts.map { text in
            let spans = text.spans.map { "\($0.range):\($0.kind)" }
            return text.text.debugDescription + spans.joined(separator: " ")
        }
        return texts.joined(separator: " / ")
    }
}

/// Marks stretches of an article at random, by the rules that hold for `analyze`.
private struct AnalysisMaker {
    private let text: SourceText
    private var random: Seeded
    private var analysis = Analysis(
        sentences: [], entities: [], mentions: [], roles: [], times: [], events: [],
        quotations: [], keyPoints: [])

    init(article: Article, random: Seeded) {
        text = article.sourceText(date: nil)
        self.random = random
    }

    private static let slugs = [
        "nato", "us", "x", "may", "strasse", "3", "anna-lind", "jean-luc", "note", "p3", "1", "a",
        "norway", "-", "o-neil", "angstrom", "united-states", "1949",
    ]

    mutating func make() -> Analysis {
        for block in text.blocks.indices { mention(in: block) }
        guard !text.blocks.isEmpty else { return analysis }
        for index in text.blocks.indices where random.oneIn(2) {
            let range = text.blocks[index].range
            if !range.isEmpty { analysis.sentences.append(.init(range: range, block: index)) }
        }
        for _ in 0..<random.below(3) {
            if let (range, _) = excerpt() { analysis.keyPoints.append(range) }
        }
        for _ in 0..<random.below(3) { role() }
        for _ in 0..<random.below(3) { event() }
        for _ in 0..<random.below(3) { quotation() }
        return analysis
    }

    private mutating func mention(in block: Int) {
        let range = text.blocks[block].range
        var start = range.lowerBound
        while start < range.upperBound, !random.oneIn(5) {
            let lower = boundary(start + random.below(random.pick([1, 6, 30])), in: range)
            let upper = boundary(lower + 1 + random.below(random.pick([1, 4, 12])), in: range)
            guard lower < upper else { return }
            let entity = entity(of: String(decoding: text.utf8[lower..<upper], as: UTF8.self))
            analysis.mentions.append(.init(range: lower..<upper, entity: entity, form: .name))
            start = random.oneIn(3) ? upper : upper + 1
        }
    }

    private mutating func entity(of surface: String) -> Int {
        let slug =
            random.oneIn(3)
            ? random.pick(AnalysisMaker.slugs)
            : Language.slug(for: surface + random.pick(["", " x"]))
        if let known = analysis.entities.firstIndex(where: { $0.slug == slug }) { return known }
        let name = random.oneIn(2) ? "A" + surface + "Z" : "Name *\(surface)*"
        analysis.entities.append(
            .init(slug: slug, name: name, kind: random.pick(EntityKind.allCases)))
        return analysis.entities.count - 1
    }

    /// The next place at or after an offset where no word is cut in two, mostly: what is cut all the
    /// same has to be left out.
    private mutating func wordBoundary(_ offset: Int, in range: Range<Int>) -> Int {
        var offset = boundary(offset, in: range)
        if random.oneIn(8) { return offset }
        while offset < range.upperBound,
            !WholeWords.isBoundary(Array(text.utf8[range]), offset - range.lowerBound)
        {
            offset = boundary(offset + 1, in: range)
        }
        return offset
    }

    /// The nearest start of a scalar at or after an offset.
    private func boundary(_ offset: Int, in range: Range<Int>) -> Int {
        var offset = max(range.lowerBound, offset)
        while offset < range.upperBound, text.utf8[offset] & 0xC0 == 0x80 { offset += 1 }
        return min(offset, range.upperBound)
    }

    /// Words of one block without white space around them, and the block.
    private mutating func excerpt(in chosen: Int? = nil) -> (Range<Int>, Int)? {
        let index = chosen ?? random.below(text.blocks.count)
        let range = text.blocks[index].range
        if random.oneIn(3), !range.isEmpty { return (range, index) }
        var lower = wordBoundary(range.lowerBound + random.below(range.count + 1), in: range)
        var upper = wordBoundary(lower + random.below(range.count + 1), in: range)
        while lower < upper, isSpace(text.utf8[lower]) { lower += 1 }
        while lower < upper, isSpace(text.utf8[upper - 1]) { upper -= 1 }
        return lower < upper ? (lower..<upper, index) : nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func role() {
        guard let (range, _) = excerpt(),
            let mention = analysis.mentions.randomElement(using: &random)
        else { return }
        analysis.roles.append(.init(entity: mention.entity, range: range))
    }

    private mutating func event() {
        guard let (range, block) = excerpt(), let (words, _) = excerpt(in: block),
            let date = EDTF(random.pick(["2022-01-20", "/2022-01-21", "2020~", "2022-01/2022-02"]))
        else { return }
        var fragments = [range]
        let rest = range.upperBound..<text.blocks[block].range.upperBound
        if let (more, _) = excerpt(in: block), more.lowerBound > rest.lowerBound {
            fragments.append(more)
        }
        analysis.events.append(
            .init(date: date, words: words, basis: basis(), fragments: fragments))
    }

    private mutating func basis() -> Analysis.Basis {
        let day = CalendarDate(dayNumber: 19_000)
        switch random.below(4) {
        case 0: return .words
        case 1: return .post(day)
        default: return excerpt().map { .mention($0.0) } ?? .article(day)
        }
    }

    private mutating func quotation() {
        guard let (range, block) = excerpt() else { return }
        let inside = analysis.mentions.filter {
            text.blocks[block].range.contains($0.range.lowerBound)
        }
        let speaker = random.oneIn(2) ? excerpt(in: block)?.0 : nil
        analysis.quotations.append(
            .init(
                range: range, speaker: speaker,
                entity: random.oneIn(2) ? inside.randomElement(using: &random)?.entity : nil))
    }
}
