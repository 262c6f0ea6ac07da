package import Language
import Bytes
import Markdown

/// Makes a briefing of an article and its analysis. Every word comes from the article.
package struct BriefingComposer {
    private let text: SourceText
    private let analysis: Analysis

    /// The briefing of an article.
    /// - Parameter metadata: everything but the entities, which the analysis gives.
    package static func compose(
        _ article: Article, analysis: Analysis, metadata: BriefingMetadata
    ) -> Briefing {
        let text = article.sourceText(date: metadata.date)
        let composer = BriefingComposer(text: text, analysis: analysis)
        return composer.briefing(article, metadata)
    }

    private func briefing(_ article: Article, _ metadata: BriefingMetadata) -> Briefing {
        var metadata = metadata
        metadata.entities = analysis.entities.compactMap { Slug($0.slug) }.sorted()
        let sections = [
            BriefingSection(.keyPoints, elements: keyPoints),
            BriefingSection(.whosWho, elements: roles),
            BriefingSection(.timeline, elements: events),
            BriefingSection(.quotes, elements: quotes),
            BriefingSection(.fullText, elements: fullText(article)),
        ]
        return Briefing(
            metadata: metadata, heading: RichText(metadata.title),
            sections: sections.filter { !$0.elements.isEmpty })
    }

    private var keyPoints: [BriefingElement] {
        analysis.keyPoints.compactMap { range in
            statement([range]).map { .statement($0) }
        }
    }

    private var roles: [BriefingElement] {
        let naming = namingBlocks
        return analysis.roles.compactMap { role in
            let entity = analysis.entities[role.entity]
            guard let name = name(of: entity),
                var words = statement([role.range], isWhole: true),
                let own = words.references.first,
                let named = naming.last(of: role.entity, upTo: own.block)
                    ?? naming.first(of: role.entity)
            else { return nil }
            add(Reference(block: named), to: &words)
            return .role(RoleEntry(name: name, role: words))
        }
    }

    /// The most references for an event that is told again and again, as in a live blog.
    private static let mostRetold = 12

    private var events: [BriefingElement] {
        analysis.events.compactMap { event in
            guard var statement = statement(event.fragments) else { return nil }
            var cited = Set(statement.references)
            for retold in event.retold.prefix(Self.mostRetold) {
                guard let number = text.block(at: retold.lowerBound)?.number else { continue }
                let reference = Reference(block: number)
                if cited.insert(reference).inserted { statement.references.append(reference) }
            }
            // The format cannot write words that look like its own mark for where they end.
            guard let words = plain(event.words) else {
                return .event(TimelineEntry(date: event.date, statement: statement))
            }
            return .event(
                TimelineEntry(
                    date: event.date, words: words, anchor: anchor(of: event),
                    statement: statement))
        }
    }

    /// The words that a date is counted from; `nil` where its own words say it whole, or it is
    /// counted from the article's date.
    private func anchor(of event: Analysis.Event) -> DateAnchor? {
        switch event.basis {
        case .words, .article: nil
        case .mention(let range): anchor(range)
        case .post(let day): postDate(day, at: event.words.lowerBound).flatMap(anchor)
        }
    }

    private func anchor(_ range: Range<Int>) -> DateAnchor? {
        guard let words = plain(range), let block = text.block(at: range.lowerBound) else {
            return nil
        }
        return DateAnchor(words: words, block: block.number)
    }

    /// The words that date a post, in the line under it.
    private func postDate(_ day: CalendarDate, at offset: Int) -> Range<Int>? {
        guard let post = text.block(at: offset) else { return nil }
        let first = analysis.times.partitioningIndex {
            $0.range.lowerBound >= post.range.upperBound
        }
        return analysis.times[first...].lazy
            .prefix { text.block(at: $0.range.lowerBound)?.number == post.number }
            .first { $0.edtf == EDTF(day: day) }?.range
    }

    /// Words of the text as the format can write them between quotation marks.
    private func plain(_ range: Range<Int>) -> String? {
        guard let words = excerpt(range), TimelineEntry.isWritable(words.utf8[...]) else {
            return nil
        }
        return words.text
    }

    private var quotes: [BriefingElement] {
        let naming = namingBlocks
        return remarks.compactMap { quote($0, naming).map { .quote($0) } }
    }

    /// What somebody says in one go.
    private struct Remark {
        /// Without the quotation marks; more than one where “Nobody,” she said, “has come” is one
        /// sentence.
        var ranges: [Range<Int>]
        /// The first of the quotations.
        let quotation: Analysis.Quotation
    }

    private var remarks: [Remark] {
        var remarks: [Remark] = []
        // Readers' comments are credits, and no part of the article.
        for quotation in analysis.quotations
        where text.block(at: quotation.range.lowerBound)?.kind != .credit {
            let range = withoutQuotationMarks(quotation.range)
            if let last = remarks.last, goesOn(last, in: quotation, range) {
                remarks[remarks.count - 1].ranges.append(range)
            } else {
                remarks.append(Remark(ranges: [range], quotation: quotation))
            }
        }
        return remarks
    }

    /// Whether words continue a quoted sentence that its attribution interrupts: a comma stands
    /// before the gap, a small letter behind it.
    private func goesOn(
        _ remark: Remark, in quotation: Analysis.Quotation, _ words: Range<Int>
    ) -> Bool {
        guard let last = remark.ranges.last, last.upperBound < words.lowerBound,
            quotation.speaker == remark.quotation.speaker,
            quotation.entity == remark.quotation.entity,
            text.utf8[last].last == UInt8(ascii: ","),
            let first = text.utf8[words].first, first.isASCIILowercase
        else { return false }
        // "…," X said, reminding them that it "does not mean …": another remark.
        let gap = text.utf8[last.upperBound..<words.lowerBound]
        let before = gap.dropLast(words.lowerBound - quotation.range.lowerBound)
            .last { !$0.isASCIIWhitespace }
        return (before == UInt8(ascii: ",") || gap.count <= BriefingComposer.shortAttribution)
            && sentence(at: last.lowerBound) == sentence(at: words.lowerBound)
    }

    /// UTF-8 code units: "” said Steve Jobs “".
    private static let shortAttribution = 32

    private func sentence(at offset: Int) -> Int {
        analysis.sentences.partitioningIndex { $0.range.upperBound > offset }
    }

    private var namingBlocks: NamingBlocks {
        var blocks = NamingBlocks()
        for mention in analysis.mentions {
            guard let block = text.block(at: mention.range.lowerBound) else { continue }
            blocks.append(block.number, naming: mention.entity)
        }
        return blocks
    }

    /// The quotations that `compose` gives, each with the name that is offered for its speaker.
    static func offers(
        _ article: Article, analysis: Analysis
    ) -> [(quote: QuoteEntry, offer: UnnamedSpeakers.Offer?)] {
        let text = article.sourceText(date: nil)
        let composer = BriefingComposer(text: text, analysis: analysis)
        let naming = composer.namingBlocks
        return composer.remarks.compactMap { remark in
            composer.quote(remark, naming).map { quote in
                let last = quote.words.references.map(\.block).max() ?? 0
                guard let entity = remark.quotation.suggestion,
                    let name = composer.name(of: analysis.entities[entity]),
                    let block = naming.last(of: entity, upTo: last)
                else { return (quote, nil) }
                return (quote, UnnamedSpeakers.Offer(name: name, block: block))
            }
        }
    }

    /// Whether words are a quotation and not a manner of speaking in somebody else's sentence, such
    /// as “iconic”: three words of a named speaker, else four, or a whole utterance, “It is over,”.
    private func isSaid(_ remark: Remark) -> Bool {
        let words = remark.ranges.map { text.utf8[$0] }
        let count = words.reduce(0) { $0 + $1.split(whereSeparator: \.isASCIIWhitespace).count }
        if count >= (remark.quotation.entity != nil ? 3 : 4) { return true }
        guard count > 1, let first = words.first?.first, let last = words.last?.last else {
            return false
        }
        return first.isASCIIUppercase
            && Array(".,!?".utf8).contains(last)
    }

    private func quote(_ remark: Remark, _ naming: NamingBlocks) -> QuoteEntry? {
        guard isSaid(remark), var words = statement(remark.ranges, isWhole: true),
            let block = words.references.first
        else { return nil }
        let quotation = remark.quotation
        let named = quotation.entity.flatMap { naming.last(of: $0, upTo: block.block) }
        var speaker: RichText?
        var source = block.block
        if let entity = quotation.entity, let named {
            let name = name(of: analysis.entities[entity])
            speaker = Self.isWritable(name) ? name : mention(of: entity, in: named)
            source = named
        } else if let range = quotation.speaker, let place = text.block(at: range.lowerBound) {
            speaker = excerpt(range)
            source = place.number
        }
        // "He said": the line rests on the block that names him, too.
        add(Reference(block: source), to: &words)
        return QuoteEntry(words: words, speaker: Self.isWritable(speaker) ? speaker : nil)
    }

    /// The format has no way to write a speaker with quotation marks, "Walter “Red” Kaminsky".
    private static func isWritable(_ speaker: RichText?) -> Bool {
        [BriefingSyntax.openQuote, BriefingSyntax.closeQuote].allSatisfy { mark in
            speaker?.utf8[...].firstOffset(of: mark) == nil
        }
    }

    /// The words that name an entity last in a block.
    private func mention(of entity: Int, in block: Int) -> RichText? {
        analysis.mentions.last {
            $0.entity == entity && text.block(at: $0.range.lowerBound)?.number == block
        }.flatMap { excerpt($0.range) }
    }

    /// Adds a reference to the block that names somebody, where the words are from another block.
    private func add(_ reference: Reference, to words: inout Statement) {
        guard let first = words.references.first, first.block != reference.block else { return }
        let end = reference.block < first.block ? 0 : words.references.count
        words.references.insert(reference, at: end)
    }

    private func fullText(_ article: Article) -> [BriefingElement] {
        var start = 0
        return article.blocks.map { block in
            let range = start..<start + block.utf8.count
            start = range.upperBound + 2
            let text = RichText(utf8: block.utf8, spans: mentions(in: range))
            switch block.kind {
            case .paragraph, .credit: return .text(TextBlock(.paragraph, text))
            case .heading: return .text(TextBlock(.heading, text))
            case .post: return .text(TextBlock(.post, text))
            }
        }
    }
}

// MARK: Excerpts

extension BriefingComposer {
    /// Fragments of one block, abridgements shown by an ellipsis, with the reference to the block;
    /// `nil` where there are none, or a word is cut in two.
    /// - Parameter isWhole: the words are complete as they are, though not a sentence.
    private func statement(_ fragments: [Range<Int>], isWhole: Bool = false) -> Statement? {
        let fragments = isWhole ? fragments : completed(joined(fragments))
        guard let first = fragments.first, let last = fragments.last, !first.isEmpty,
            let block = text.block(at: first.lowerBound)
        else { return nil }
        var result = RichText()
        if !isWhole, !startsSentence(first.lowerBound) {
            // Without the words before it that deny or qualify it, the fragment would read as a fact.
            let start = sentenceStart(of: first.lowerBound)
            let left = start..<first.lowerBound
            if TurningWords.frame(in: left, before: first, of: text.utf8) != nil { return nil }
            result.append("… ")
        }
        for (index, fragment) in fragments.enumerated() {
            guard let words = excerpt(fragment) else { return nil }
            if index > 0 { result.append(" … ") }
            result.append(words)
        }
        if !isWhole, !endsSentence(last.upperBound) { result.append(" …") }
        // A sentence of dots says nothing that could be proved.
        guard !Wording.fragments(of: result.utf8).isEmpty else { return nil }
        return Statement(result, references: [Reference(block: block.number)])
    }

    /// The fragments; two become one where the words left out between them would change the meaning.
    private func joined(_ fragments: [Range<Int>]) -> [Range<Int>] {
        fragments.reduce(into: []) { joined, fragment in
            if let last = joined.last, last.upperBound < fragment.lowerBound,
                case let left = last.upperBound..<fragment.lowerBound,
                TurningWords.first(
                    in: left, of: text.utf8, [last.lowerBound..<fragment.upperBound]) != nil
            {
                joined[joined.count - 1] = last.lowerBound..<fragment.upperBound
            } else {
                joined.append(fragment)
            }
        }
    }

    /// The fragments, the last one extended to its sentence's end where that reverses the meaning:
    /// "but was acquitted".
    private func completed(_ fragments: [Range<Int>]) -> [Range<Int>] {
        guard let last = fragments.last, !last.isEmpty else { return fragments }
        let end = sentenceEnd(of: last.upperBound - 1)
        guard TurningWords.turn(in: last.upperBound..<end, of: text.utf8) != nil else {
            return fragments
        }
        return fragments.dropLast() + [last.lowerBound..<end]
    }

    /// Words of the text with their mentions, line breaks as spaces; `nil` where a word is cut in
    /// two, as in text without spaces, since no proof would find it.
    private func excerpt(_ range: Range<Int>) -> RichText? {
        guard WholeWords.isWhole(range, of: text.utf8) else { return nil }
        return RichText(utf8: Array(text.utf8[range]).oneLine, spans: mentions(in: range))
    }

    /// Mentions that lie within a range, offsets from its start.
    private func mentions(in range: Range<Int>) -> [InlineSpan] {
        let first = analysis.mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        var spans: [InlineSpan] = []
        for mention in analysis.mentions[first...] {
            guard mention.range.upperBound <= range.upperBound else { break }
            let entity = analysis.entities[mention.entity]
            guard let slug = Slug(entity.slug) else { continue }
            let start = mention.range.lowerBound - range.lowerBound
            spans.append(
                InlineSpan(
                    start..<start + mention.range.count, Mention(slug, entity.kind).link))
        }
        return spans
    }

    private func name(of entity: Analysis.Entity) -> RichText? {
        guard let slug = Slug(entity.slug), !entity.name.isEmpty else { return nil }
        let utf8 = Array(entity.lineName.utf8)
        return RichText(
            utf8: utf8, spans: [InlineSpan(0..<utf8.count, Mention(slug, entity.kind).link)])
    }

    private func sentenceStart(of offset: Int) -> Int {
        let index = analysis.sentences.partitioningIndex { $0.range.upperBound > offset }
        guard index < analysis.sentences.count else { return offset }
        return min(offset, analysis.sentences[index].range.lowerBound)
    }

    private func sentenceEnd(of offset: Int) -> Int {
        let index = analysis.sentences.partitioningIndex { $0.range.upperBound > offset }
        guard index < analysis.sentences.count else { return offset + 1 }
        return max(offset + 1, analysis.sentences[index].range.upperBound)
    }

    private func startsSentence(_ offset: Int) -> Bool {
        let index = analysis.sentences.partitioningIndex { $0.range.lowerBound >= offset }
        return index < analysis.sentences.count
            && analysis.sentences[index].range.lowerBound == offset
    }

    private func endsSentence(_ offset: Int) -> Bool {
        let index = analysis.sentences.partitioningIndex { $0.range.upperBound >= offset }
        return index < analysis.sentences.count
            && analysis.sentences[index].range.upperBound == offset
    }

    private func withoutQuotationMarks(_ range: Range<Int>) -> Range<Int> {
        var bytes = text.utf8[range]
        for mark in BriefingComposer.quotationMarks where bytes.starts(with: mark) {
            bytes = bytes.dropFirst(mark.count)
            break
        }
        for mark in BriefingComposer.quotationMarks
        where bytes.suffix(mark.count).elementsEqual(mark) {
            bytes = bytes.dropLast(mark.count)
            break
        }
        return bytes.indices
    }

    private static let quotationMarks = ["“", "”", "\"", "«", "»", "„", "‟", "‘", "’", "'"]
        .map { Array($0.utf8) }
}

extension Analysis {
    /// The names by which briefings call an entity.
    package func names(of slug: Slug) -> [String] {
        entities.filter { $0.slug == slug.description }.map(\.lineName)
    }
}

extension Analysis.Entity {
    /// The name in one line.
    fileprivate var lineName: String {
        String(decoding: Array(name.utf8).oneLine, as: UTF8.self)
    }
}
