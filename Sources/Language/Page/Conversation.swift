import Bytes

/// An interview or a transcript: paragraphs that begin with who speaks, "Merz: No.", and those that
/// go on behind them.
package struct Conversation: Sendable {
    /// What somebody says, until another one speaks.
    struct Turn: Sendable {
        /// Where who speaks is named, without the colon. UTF-8 offsets into the text.
        let label: Range<Int>
        /// Whether it is of somebody who asks, more often than not.
        let isAsked: Bool
        /// Whether the paragraph before says who speaks in this one: "Ana Ruiz, the mayor, said:".
        var isIntroduced = false
    }

    /// By block; `nil` before the first turn, and where the text is none.
    private let turns: [Turn?]

    init(_ text: SourceText) {
        let lines = text.blocks.map { text.utf8[$0.range.clamped(to: text.utf8.indices)] }
        let labels = zip(text.blocks, lines).map { block, line in
            block.kind == .paragraph ? Self.label(of: line) : nil
        }
        let speakers = labels.map { $0.map { Self.speaker(text.utf8[$0]) } }
        guard Self.isOne(of: speakers.compactMap(\.self)) else {
            turns = Self.introduced(text.blocks, lines)
            return
        }
        var asked: [[UInt8]: (turns: Int, questions: Int)] = [:]
        for (line, speaker) in zip(lines, speakers) {
            guard let speaker else { continue }
            asked[speaker, default: (0, 0)].turns += 1
            if line.contains(UInt8(ascii: "?")) { asked[speaker]?.questions += 1 }
        }
        var last: Turn?
        turns = zip(labels, speakers).map { label, speaker in
            if let label, let count = speaker.flatMap({ asked[$0] }) {
                last = Turn(label: label, isAsked: count.questions * 2 >= count.turns)
            }
            return last
        }
    }

    /// Whose turn a block is of.
    func turn(ofBlock block: Int) -> Turn? { turns.indices.contains(block) ? turns[block] : nil }

    // MARK: Introductions

    /// The turns of paragraphs without quotation marks below one that ends in "X said:", as
    /// statements to the press have them; none where there are no such.
    private static func introduced(
        _ blocks: [SourceText.Block], _ lines: [ArraySlice<UInt8>]
    ) -> [Turn?] {
        var turns: [Turn?] = []
        for (index, next) in zip(blocks.indices, blocks.indices.dropFirst())
        where blocks[index].kind == .paragraph && blocks[next].kind == .paragraph {
            guard let label = speaker(introducedBy: lines[index]),
                lines[next].first?.isASCIILetter == true
            else { continue }
            if turns.isEmpty { turns = [Turn?](repeating: nil, count: blocks.count) }
            turns[next] = Turn(label: label, isAsked: false, isIntroduced: true)
        }
        return turns
    }

    /// "Ana Ruiz" of "Ana Ruiz, the mayor, said:".
    private static func speaker(introducedBy line: ArraySlice<UInt8>) -> Range<Int>? {
        guard line.count <= longestIntroduction, line.last == UInt8(ascii: ":"),
            line.first?.isASCIIUppercase == true,
            let verb = line.split(separator: UInt8(ascii: " ")).last,
            introducing.contains(Array(verb)), verb.startIndex > line.startIndex
        else { return nil }
        let comma = line.firstIndex(of: UInt8(ascii: ",")) ?? verb.startIndex
        return line.startIndex..<min(comma, verb.startIndex - 1)
    }

    /// UTF-8 code units.
    private static let longestIntroduction = 240
    private static let introducing = Set(
        ["said:", "says:", "added:", "commented:", "stated:", "continued:", "concluded:"].map {
            Array($0.utf8)
        })

    // MARK: Labels

    /// Where a paragraph names who speaks in it: "WOLF BLITZER, CNN HOST" before a colon.
    package static func label(of line: ArraySlice<UInt8>) -> Range<Int>? {
        guard let first = line.first, first.isASCIIUppercase || first >= 0x80,
            let colon = line.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")),
            line[(colon + 1)...].first?.isASCIIWhitespace ?? true
        else { return nil }
        let label = line.startIndex..<colon
        let words = line[label].split(separator: UInt8(ascii: " "))
        return words.count <= mostWords && words.allSatisfy(isOfName) ? label : nil
    }

    private static func isOfName(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        // "Rep.", and not the end of a sentence.
        if word.last == UInt8(ascii: "."), word.count > 5 { return false }
        return first.isASCIIUppercase || first >= 0x80 || first == UInt8(ascii: "(")
            || particles.contains { word.elementsEqual($0) }
    }

    /// What one speaker's labels have in common: the last word of the name, in small letters.
    package static func speaker(_ label: ArraySlice<UInt8>) -> [UInt8] {
        let name = label.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
        return name.split(separator: UInt8(ascii: " ")).last.map { $0.map(\.asciiLowercased) } ?? []
    }

    /// Whether the speakers of paragraphs, in their order, make a conversation: two of them speak
    /// twice.
    package static func isOne(of speakers: [[UInt8]]) -> Bool {
        Dictionary(grouping: speakers) { $0 }.values.count { $0.count > 1 } > 1
    }

    /// UTF-8 code units.
    private static let longestLabel = 70
    private static let mostWords = 8
    private static let particles = [
        "of", "the", "for", "and", "de", "la", "von", "van", "der", "al",
    ]
    .map { Array($0.utf8) }
}
