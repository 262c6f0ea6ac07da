import Bytes

/// Where the lines of a text were broken only to keep them short, so that a paragraph goes on in
/// the next one.
struct LineWrapping {
    /// Whether the whole text is broken so: few of its paragraphs are of one line.
    private let isWhole: Bool
    /// The greatest length of lines in wrapped paragraphs, in characters; `nil` where none are
    /// wrapped, or all.
    private let width: Int?

    /// - Parameter lines: a text's, without white space at their ends; an empty one parts paragraphs.
    init(_ lines: [ArraySlice<UInt8>]) {
        isWhole = Self.isHardWrapped(lines)
        width = isWhole ? nil : Self.width(of: lines)
    }

    /// Whether a line goes on in the one below it.
    func goesOn(_ line: ArraySlice<UInt8>, in next: ArraySlice<UInt8>) -> Bool {
        if ArticleLine.isCredit(next) || ArticleLine.isCredit(line) || opensItem(next) {
            return false
        }
        if isWhole { return !Self.endsParagraph(line) }
        guard let width else { return false }
        if Self.isBroken(line, before: next) { return true }
        return Self.isFull(line, of: width)
            && !(ArticleLine.endsStatement(line) && ArticleLine.isHeading(next))
    }

    /// Whether lines that nothing parts are one headline, whatever the rest of the text is like.
    static func isHeadline(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        (2...mostHeadlineLines).contains(lines.count)
            && zip(lines, lines.dropFirst()).allSatisfy { line, next in
                length(line) > narrowest && isBroken(line, before: next)
                    && !ArticleLine.isCredit(next)
            }
            && lines.last.map(ArticleLine.endsSentence) == false
    }

    private func opensItem(_ line: ArraySlice<UInt8>) -> Bool {
        Self.itemMarks.contains(where: line.starts)
    }

    /// Marks before the items of a list; a dash is left out, since it may stand in a sentence.
    private static let itemMarks = ["• ", "▪ ", "● ", "* ", "\u{F0B7}"].map { Array($0.utf8) }

    /// Whether the line of a wrapped text is the last one of a paragraph that no blank line ends.
    private static func endsParagraph(_ line: ArraySlice<UInt8>) -> Bool {
        line.count < shortLine && ArticleLine.endsStatement(line)
    }

    /// The most UTF-8 code units of a line that is not full.
    private static let shortLine = 50

    /// Whether line breaks within a paragraph are only there to keep lines short: few paragraphs
    /// have but one, and most lines that another one follows stop in the middle of a sentence.
    private static func isHardWrapped(_ lines: [ArraySlice<UInt8>]) -> Bool {
        var broken = 0
        var whole = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            if ArticleLine.isAttribution(next) || ArticleLine.isCredit(next)
                || ArticleLine.isCredit(line) || ArticleLine.isName(next)
            {
                continue
            }
            if ArticleLine.endsStatement(line) || line.count < shortLine {
                whole += 1
            } else {
                broken += 1
            }
        }
        let single = lines.split(whereSeparator: \.isEmpty).count {
            $0.count == 1 && $0.first.map { $0.count > shortLine } ?? false
        }
        return broken > 2 * whole && broken > single
    }

    /// The length of the longest line that stops in the middle of a sentence, where such lines are
    /// of about one length, as a page of a PDF has them between its headings and lists, and most
    /// lines that are as long stop there, too.
    private static func width(of lines: [ArraySlice<UInt8>]) -> Int? {
        let pairs = zip(lines, lines.dropFirst()).filter { line, next in
            !line.isEmpty && !next.isEmpty && length(line) <= longestWrapped
                && !ArticleLine.isCredit(line) && !ArticleLine.isCredit(next)
                && !ArticleLine.isAttribution(next)
        }
        let broken = pairs.filter { isBroken($0, before: $1) }.map { length($0.0) }
        guard let width = broken.max() else { return nil }
        let full = pairs.filter { isFull($0.0, of: width) }
        let isEven =
            broken.count { $0 > fullLength(of: width) } * 4 >= broken.count * 3
        let isProse =
            full.count { ArticleLine.endsStatement($0.0) } * 2 <= full.count
            && full.count { isBroken($0, before: $1) } * 3 >= full.count
        return isEven && isProse && (width > shortLine || broken.count >= fewestNarrow)
            ? width : nil
    }

    /// Whether a sentence goes on in the next line, with a small letter.
    private static func isBroken(
        _ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>
    ) -> Bool {
        !ArticleLine.endsStatement(line) && next.first.map(\.isASCIILowercase) ?? false
    }

    private static func isFull(_ line: ArraySlice<UInt8>, of width: Int) -> Bool {
        (fullLength(of: width) + 1...width).contains(length(line))
    }

    /// Characters: a longer line is full, since the next word did not fit into it.
    private static func fullLength(of width: Int) -> Int {
        max(width - longestWord, width * 2 / 3)
    }

    /// In characters.
    private static func length(_ line: ArraySlice<UInt8>) -> Int {
        line.count { !$0.continuesScalar }
    }

    /// The most characters of a wrapped line, and of the word that did not fit into it.
    private static let longestWrapped = 110
    private static let longestWord = 20
    /// Each line of a wrapped headline but the last has more characters.
    private static let narrowest = 25
    static let mostHeadlineLines = 3
    /// The fewest broken lines that prove a narrow column, and not a list.
    private static let fewestNarrow = 4
}
