import Bytes
import Diagnostics
import Markdown

/// Checks of who holds an office, and who speaks.
extension Provenance {
    /// A warning where the sentences that have an office's words give it to others than the line
    /// does, or make it another office.
    func doubt(about entry: RoleEntry) -> Diagnostic? {
        let places = places(of: entry)
        return otherHolder(entry, places) ?? cutOffice(entry.role, places)
    }

    /// Who holds an office by one sentence with its words, and a word beside it that makes it
    /// another office.
    private typealias OfficePlace = (holder: Holder, modifier: String?)

    private func places(of entry: RoleEntry) -> [OfficePlace] {
        let small = entry.role.text.utf8.map(\.asciiLowercased)
        guard let words = Wording.fragments(of: small).first else { return [] }
        var places: [OfficePlace] = []
        for number in entry.role.blocksInOrder {
            let block = cited[number]
            for sentence in block.sentences {
                for office in Wording.places(of: words, in: block.small, sentence) {
                    let holder = entry.mention.map {
                        self.holder(of: office, in: sentence, ofBlock: number, $0.slug)
                    }
                    places.append(
                        (holder ?? .unsaid, TurningWords.modifier(of: office, in: block.utf8)))
                }
            }
        }
        return places
    }

    /// A warning where no sentence gives the office to the person whom the line names, and one
    /// gives it to another.
    private func otherHolder(_ entry: RoleEntry, _ places: [OfficePlace]) -> Diagnostic? {
        let statement = entry.role
        var others: [Slug] = []
        for place in places {
            switch place.holder {
            case .named, .unsaid: return nil
            case .beside(let other): others.append(other)
            // "The minister" of a paragraph may be named in another one.
            case .near(let other):
                if statement.blocksInOrder.count > 1 { return nil }
                others.append(other)
            }
        }
        guard let other = others.first, let slug = entry.mention?.slug else { return nil }
        return Diagnostic(
            .warning, "briefing/other-holder", in: source, line: statement.line,
            "the sentence that says “\(statement.text.text)” says so of `\(other)`, and not of "
                + "`\(slug)`",
            help: "correct the name, refer to the paragraph that says so of them, or remove the "
                + "reference: a line without one is shown as the editor’s")
    }

    /// A warning where a word beside an office makes it another one, "minister" of "the former
    /// minister", "president" of "president-elect", in every place that gives it to whom the line
    /// names.
    private func cutOffice(_ statement: Statement, _ places: [OfficePlace]) -> Diagnostic? {
        let own = places.filter { $0.holder == .named }
        let modifiers = (own.isEmpty ? places : own).map(\.modifier)
        guard let first = modifiers.first, let left = first, !modifiers.contains(nil) else {
            return nil
        }
        return Diagnostic(
            .warning, "briefing/turned", in: source, line: statement.line,
            "the article says “\(left)” beside “\(statement.text.text)”",
            help: "keep it, or remove the reference: a line without one is shown as the editor’s")
    }

    /// Who holds an office, by its sentence.
    private enum Holder: Equatable {
        case named
        /// A person whose name stands right beside the office.
        case beside(Slug)
        /// A person of the same sentence.
        case near(Slug)
        case unsaid
    }

    /// The holder of an office: whoever stands right behind it; else whoever is next to it but for
    /// a comma; else anybody in the sentence with no other person in between.
    private func holder(
        of office: Range<Int>, in sentence: Range<Int>, ofBlock number: Int, _ slug: Slug
    ) -> Holder {
        let block = cited[number]
        let people = mentioned.people(in: sentence, ofBlock: number)
        if people.isEmpty || opensWithPronoun(block.utf8[sentence]) { return .unsaid }
        let behind = people.first { $0.range.lowerBound >= office.upperBound }
        let before = people.last { $0.range.upperBound <= office.lowerBound }
        if let behind,
            block.utf8[office.upperBound..<behind.range.lowerBound].allSatisfy(\.isASCIIWhitespace)
        {
            // "Justices Rao and Iyer".
            let isShared = people.contains { other in
                other.slug == slug
                    && Self.areJoined(behind.range, other.range, of: block.utf8)
            }
            return behind.slug == slug || isShared && block.utf8[office].last == UInt8(ascii: "s")
                ? .named : .beside(behind.slug)
        }
        let isApposed = before.map {
            Self.parts($0.range.upperBound..<office.lowerBound, of: block.utf8)
        }
        let isOpening = behind.map {
            Self.parts(office.upperBound..<$0.range.lowerBound, of: block.utf8)
        }
        let beside = [isApposed == true ? before : nil, isOpening == true ? behind : nil]
            .compactMap { $0?.slug }
        if let first = beside.first { return beside.contains(slug) ? .named : .beside(first) }
        let isNear = [before, behind].contains { $0?.slug == slug }
        // "Ruiz, who met Lund, is the mayor".
        let own = people.last { $0.slug == slug && $0.range.upperBound <= office.lowerBound }
        let isSubject = own.map { own in
            block.utf8[own.range.upperBound..<office.lowerBound].split { !$0.isASCIILetter }
                .contains { $0.elementsEqual("who".utf8) || $0.elementsEqual("whose".utf8) }
        }
        return isNear || isSubject == true
            ? .named : .near((behind ?? before ?? people[0]).slug)
    }

    /// Whether nothing but "and" stands between two names.
    private static func areJoined(_ one: Range<Int>, _ other: Range<Int>, of utf8: [UInt8]) -> Bool
    {
        guard one.upperBound < other.lowerBound else { return false }
        let gap = utf8[one.upperBound..<other.lowerBound]
        return gap.split { !$0.isASCIILetter && $0 < 0x80 }.allSatisfy {
            $0.elementsEqual("and".utf8)
        }
    }

    /// ", ", ", the ": what stands between a name and an office that goes with it.
    private static func parts(_ gap: Range<Int>, of utf8: [UInt8]) -> Bool {
        let words = utf8[gap].split { !$0.isASCIILetter && $0 < 0x80 }
        return utf8[gap].first == UInt8(ascii: ",")
            && words.allSatisfy { determiners.contains(where: $0.elementsEqual) }
            && utf8[gap].count(where: { $0 == UInt8(ascii: ",") }) == 1
    }

    private static let determiners = ["the", "a", "an", "its", "their", "his", "her"]
        .map { Array($0.utf8) }

    /// A warning where the sentence of a quotation says that another person spoke it: “…,” Becker
    /// said.
    func otherSpeaker(_ entry: QuoteEntry) -> Diagnostic? {
        guard let speaker = entry.speaker?.spans.lazy.compactMap({ Mention($0.kind)?.slug }).first,
            let words = Wording.fragments(of: entry.words.text.utf8).first
        else { return nil }
        var others: [Slug] = []
        for number in entry.words.blocksInOrder {
            let block = cited[number]
            // "Ruiz: We could not wait."
            if let label = cited.label(of: number),
                Wording.range(of: words, in: block.utf8, block.utf8.indices) != nil
            {
                let speaking = mentioned.people(in: label, ofBlock: number).map(\.slug)
                if speaking.isEmpty || speaking.contains(speaker) { return nil }
                others += speaking
                continue
            }
            for sentence in block.sentences {
                guard let place = Wording.range(of: words, in: block.utf8, sentence) else {
                    continue
                }
                let people = mentioned.people(in: sentence, ofBlock: number)
                // "Ruiz told police that Becker had come home and said: “…”".
                if let nearest = people.last(where: { $0.range.upperBound < place.lowerBound }),
                    nearest.slug == speaker, block.isSaid(behind: nearest.range, before: place)
                {
                    return nil
                }
                let speaking = people.filter { block.speaks($0.range, in: sentence) }.map(\.slug)
                let isAlone = speaking.isEmpty && people.contains { $0.slug == speaker }
                if speaking.contains(speaker) || isAlone || block.hasSpeakingPronoun(in: sentence) {
                    return nil
                }
                others += speaking
            }
        }
        guard let other = others.first else { return nil }
        return Diagnostic(
            .warning, "quotation/other-speaker", in: source, line: entry.words.line,
            "its sentence says that `\(other)` speaks, and not `\(speaker)`",
            help:
                "correct the speaker, or remove the reference: a line without one is shown as the "
                + "editor’s")
    }

    /// Whether a sentence opens with a pronoun, and so does not say whom it means: "He has been the
    /// mayor since".
    private func opensWithPronoun(_ sentence: ArraySlice<UInt8>) -> Bool {
        let word = sentence.prefix { $0.isASCIILetter }
        return ["He", "She", "They", "His", "Her", "Their"].contains { word.elementsEqual($0.utf8) }
    }
}
