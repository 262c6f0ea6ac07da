import Bytes
package import Diagnostics

/// Words that the end of a line divides, as in columns of a PDF: "the Coun-⏎cil".
///
/// Whether a hyphen belongs to the word is told by how the rest of the text spells the word, or
/// else by what stands before the hyphen.
struct DividedWords {
    /// The words that were divided and have been joined, in order.
    private(set) var whole: [String] = []
    private let text: [UInt8]
    /// All words of the text, with their hyphens.
    private lazy var spelled = Set(
        String(decoding: text, as: UTF8.self).split { !Self.isOfWord($0) && $0 != Self.hyphen }
            .map(String.init))

    /// - Parameter text: all of the text that the lines are of.
    init(of text: [UInt8]) { self.text = text }

    /// The lines of one block, separated by line feeds, but joined where a word is divided.
    mutating func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        var result: [UInt8] = []
        for line in lines {
            if !result.isEmpty, !attach(line, to: &result) { result.append(lineFeed) }
            result += line
        }
        return result
    }

    /// Removes the hyphen at the end of what is read so far, where it is not the word's own.
    /// - Returns: whether the next line goes on with the same word.
    private mutating func attach(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) -> Bool {
        guard let mark = Self.marks.first(where: { result.suffix($0.count).elementsEqual($0) })
        else { return false }
        let head = Self.head(of: result.dropLast(mark.count).suffix(Self.longest))
        let tail = String(decoding: line.prefix(Self.longest), as: UTF8.self).prefix(
            while: Self.isOfWord)
        // "two-⏎and three-year terms".
        guard !head.isEmpty, !tail.isEmpty, !Self.conjunctions.contains(String(tail)) else {
            return false
        }
        if mark == Self.softHyphen || !isCompound(head, tail) {
            result.removeLast(mark.count)
            whole.append(head + tail)
        }
        return true
    }

    /// Whether a hyphen belongs between two parts of a word.
    private mutating func isCompound(_ head: String, _ tail: Substring) -> Bool {
        // "COVID-⏎19", "Anglo-⏎American", "e-⏎mail", "20-year-⏎old".
        guard let first = tail.first, first.isLowercase, head.count > 1,
            head.allSatisfy(\.isLetter)
        else { return true }
        if spelled.contains(head + tail) { return false }
        return spelled.contains("\(head)-\(tail)")
            || Self.firstHalves.contains(head.lowercased()) && !Self.endings.contains(String(tail))
    }

    /// The last word of a text, its inner hyphens included; empty behind a dash.
    private static func head(of text: ArraySlice<UInt8>) -> String {
        let words = String(decoding: text, as: UTF8.self)
        guard words.last.map(isOfWord) == true else { return "" }
        return String(words.reversed().prefix { isOfWord($0) || $0 == hyphen }.reversed())
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    private static let hyphen: Character = "-"
    private static let softHyphen = Array("\u{AD}".utf8)
    private static let marks = [Array("-".utf8), Array("\u{2010}".utf8), softHyphen]
    /// UTF-8 code units of a line that are looked at.
    private static let longest = 64

    private static let conjunctions: Set = ["and", "or", "to", "nor"]
    /// Words that more often stand before a hyphen of the word's own than before one that cuts a
    /// longer word.
    private static let firstHalves = set(
        """
        well self long short high low half full one two three four five six seven eight nine ten twenty
        thirty forty fifty sixty seventy eighty ninety first second third year month week day hour old new
        world state right left far hard soft vice cross non then
        """)
    /// "long-⏎er", "high-⏎ly", "right-⏎eous".
    private static let endings = set(
        "er ers est ly ness ing ings ed en ens ened ening s eous ful less ish ward wards")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension Article {
    /// A note about words that stand divided in the article's file and whole in its briefing.
    package func rejoinedNotes(file: String) -> [Diagnostic] {
        guard let first = rejoined.first else { return [] }
        let others = rejoined.count - 1
        let words =
            switch others {
            case 0: "“\(first)”, divided by the end of a line, is"
            case 1: "“\(first)” and another word, divided by the ends of lines, are"
            default: "“\(first)” and \(others) other words, divided by the ends of lines, are"
            }
        return [
            Diagnostic(
                .note, "article/divided-words", file: file,
                "\(words) read whole",
                help: "where a hyphen is a word’s own, keep the word on one line")
        ]
    }
}
