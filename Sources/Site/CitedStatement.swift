package import Briefings
import Language
import Markdown

/// A statement, and where in the text of its briefing its words stand.
package struct CitedStatement: Sendable {
    /// The words, and the blocks they rest on.
    package let statement: Statement
    /// For each of its references the `id` of the sentence that its words begin in, or of the block
    /// where that cannot be told.
    package let anchors: [TextAnchor]
    /// Whether the page has to mark it as a person's, so that it is not taken for the article's
    /// words.
    package let isMarked: Bool
}

extension BriefingPage {
    /// Whether a page has to mark a statement as a person's, since it rests on no words of the
    /// article. Without an article nothing is marked: all is a person's.
    package func marks(_ statement: Statement) -> Bool { hasFullText && statement.isEditors }

    /// Whether a page has to mark the date of an event as a person's.
    package func marksDate(of entry: TimelineEntry) -> Bool { hasFullText && entry.isDateEditors }
}

/// How to choose among several sentences that have the same words.
enum Likeness {
    /// The first one.
    case first
    /// The words are an office: the sentence in which its holder is mentioned, one of these.
    case office(heldIn: [BriefingPage.Sighting])
    /// The words are a quotation: the sentence in which a quotation mark stands before them.
    case quotation
}

extension BriefingPage {
    /// A key point or the like with its places.
    package func cited(_ statement: Statement) -> CitedStatement { cited(statement, .first) }

    /// A quotation's words with their places.
    package func cited(_ quote: QuoteEntry) -> CitedStatement { cited(quote.words, .quotation) }

    /// An event with its places.
    /// - Parameter event: its index.
    package func cited(event: Int) -> CitedStatement {
        let statement = events[event].statement
        var words = CitedWords(of: statement, in: passages)
        let others = statement.references.dropFirst().map {
            anchor(of: words.place(in: $0, .first), in: $0)
        }
        return CitedStatement(
            statement: statement, anchors: (anchor(ofEvent: event).map { [$0] } ?? []) + others,
            isMarked: marks(statement))
    }

    /// The `id` of the sentence that an event is told in first; `nil` where it has no reference.
    /// - Parameter event: its index.
    package func anchor(ofEvent event: Int) -> TextAnchor? {
        let event = events[event]
        return event.statement.references.first.map { anchor(of: event.place, in: $0) }
    }

    func cited(_ statement: Statement, _ likeness: Likeness) -> CitedStatement {
        var words = CitedWords(of: statement, in: passages)
        return CitedStatement(
            statement: statement,
            anchors: statement.references.map { anchor(of: words.place(in: $0, likeness), in: $0) },
            isMarked: marks(statement))
    }

    private func anchor(of place: Place?, in reference: Reference) -> TextAnchor {
        place.flatMap { passages[$0.passage].anchor(ofSentence: $0.sentence) }
            ?? TextAnchor(block: reference.block, sentence: nil)
    }
}

/// The words of a statement in the passages that it rests on.
struct CitedWords {
    private let statement: Statement
    private let passages: [BriefingPage.Passage]
    private let fragments: [ArraySlice<UInt8>]

    init(of statement: Statement, in passages: [BriefingPage.Passage]) {
        self.statement = statement
        self.passages = passages
        fragments = Wording.fragments(of: statement.text.utf8)
    }

    /// The fragments in the blocks of all its references, in the article's order.
    private lazy var places: [(block: Int, range: Range<Int>)] = {
        let numbers = statement.blocksInOrder.filter { $0 <= passages.count }
        return Wording.places(of: fragments, in: numbers.map { passages[$0 - 1].text.utf8 })
            .map { (numbers[$0.text], $0.range) }
    }()

    /// The sentence in which the first fragment that a block has begins; `nil` in a heading, and
    /// where it cannot be told.
    mutating func place(
        in reference: Reference, _ likeness: Likeness = .first
    ) -> BriefingPage.Place? {
        guard reference.block <= passages.count else { return nil }
        let index = reference.block - 1
        guard passages[index].number != nil, passages[index].kind != .heading else { return nil }
        let sentence =
            passages[index].sentence(of: fragments, at: index, likeness)
            ?? passages[index].sentence(at: offset(in: reference))
        return sentence.map { BriefingPage.Place(passage: index, sentence: $0) }
    }

    /// Where the first of the fragments that a block has begins in it.
    private mutating func offset(in reference: Reference) -> Int? {
        if let place = places.first(where: { $0.block == reference.block }) {
            return place.range.lowerBound
        }
        // All fragments were found in other blocks of the references; this one may repeat some,
        // such as a date's.
        let text = passages[reference.block - 1].text.utf8
        return fragments.lazy.compactMap { Wording.range(of: $0, in: text, text.indices) }.first?
            .lowerBound
    }
}

extension BriefingPage.Passage {
    /// The sentence in which the first fragment that the passage has begins, where a likeness
    /// decides that.
    /// - Parameter index: the passage's, as the sightings of a likeness count.
    fileprivate func sentence(
        of fragments: [ArraySlice<UInt8>], at index: Int, _ likeness: Likeness
    ) -> Int? {
        switch likeness {
        case .first: nil
        case .office(let sightings):
            sightings.lazy.map(\.place).first { place in
                place.passage == index
                    && fragments.contains {
                        Wording.range(of: $0, in: text.utf8, sentences[place.sentence]) != nil
                    }
            }?.sentence
        case .quotation: fragments.lazy.compactMap(firstQuoted).first.flatMap(sentence(at:))
        }
    }

    /// Where some words begin that a quotation mark stands before.
    private func firstQuoted(_ words: ArraySlice<UInt8>) -> Int? {
        Wording.places(of: words, in: text.utf8, text.utf8.indices)
            .first { followsMark($0.lowerBound) }?.lowerBound
    }

    private func followsMark(_ offset: Int) -> Bool {
        ["“", "\"", "‘", "«", "'"].contains { mark in
            text.utf8[..<offset].suffix(mark.utf8.count).elementsEqual(mark.utf8)
        }
    }

    /// The sentence that an offset lies in, or the next one.
    fileprivate func sentence(at offset: Int?) -> Int? {
        guard let offset else { return nil }
        let index = sentences.partitioningIndex { offset < $0.upperBound }
        return index < sentences.count ? index : nil
    }
}
