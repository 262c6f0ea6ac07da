package import Language
import Bytes
import Markdown

/// Reads pasted plain text: a paragraph a line, or paragraphs between blank lines; bare
/// sub-headings; embedded posts of two lines; and a headline, date line and byline, if the text
/// opens with them.
package struct ArticleReader {
    /// Without surrounding white space; an empty one parts paragraphs. Indices are offsets into the
    /// text.
    private let lines: [ArraySlice<UInt8>]

    /// Reads an article.
    /// - Parameter text: valid UTF-8, `\n` line endings.
    package static func read(_ text: [UInt8]) -> Article {
        Article(
            blocks: ArticleReader(text).blocks().map { Article.Block($0.kind, joined($0.lines)) })
    }

    /// The blocks of a text where they stand, for an analysis whose offsets are the text's own.
    package static func sourceText(_ text: [UInt8], date: CalendarDate?) -> SourceText {
        let blocks = ArticleReader(text).blocks().enumerated().flatMap { $1.parts(number: $0 + 1) }
        return SourceText(utf8: text, blocks: blocks, date: date)
    }

    private init(_ text: [UInt8]) {
        lines = text.split(separator: lineFeed, omittingEmptySubsequences: false).map(trimmed)
    }

    /// A block as lines of the text.
    private struct LocatedBlock {
        var kind: Article.Block.Kind
        /// Never empty.
        var lines: [ArraySlice<UInt8>]

        /// The only line; empty when there are several.
        var line: ArraySlice<UInt8> { lines.count == 1 ? lines[0] : [] }

        var count: Int { lines.reduce(0) { $0 + $1.count } }

        /// The block as the analysis reads it; a post's words and attribution are two.
        func parts(number: Int) -> [SourceText.Block] {
            let start = lines[0].startIndex
            let last = lines[lines.count - 1].indices
            guard kind == .post else {
                return kind.parts(words: start..<last.upperBound, number: number)
            }
            return kind.parts(
                words: start..<lines[lines.count - 2].endIndex, attribution: last, number: number)
        }
    }

    private func blocks() -> [LocatedBlock] {
        var blocks: [LocatedBlock] = []
        let isWrapped = isHardWrapped
        for group in lines.split(whereSeparator: \.isEmpty) {
            // A post's signature may stand apart from it.
            if group.count == 1, let line = group.first, isAttribution(line), blocks.count > 1,
                let post = blocks.last, post.kind == .paragraph, !isCredit(post.line),
                post.count <= Self.longestPost
            {
                blocks[blocks.count - 1] = LocatedBlock(kind: .post, lines: post.lines + [line])
            } else {
                blocks += read(group, isWrapped: isWrapped)
            }
        }
        return classified(blocks)
    }

    /// The blocks of lines that no blank line parts.
    private func read(
        _ group: ArraySlice<ArraySlice<UInt8>>, isWrapped: Bool
    ) -> [LocatedBlock] {
        var blocks: [LocatedBlock] = []
        var paragraph: [ArraySlice<UInt8>] = []
        func close() {
            if !paragraph.isEmpty {
                blocks.append(LocatedBlock(kind: .paragraph, lines: paragraph))
            }
            paragraph = []
        }
        for line in group {
            if isAttribution(line), !paragraph.isEmpty {
                blocks.append(LocatedBlock(kind: .post, lines: paragraph + [line]))
                paragraph = []
            } else {
                if !isWrapped || isCredit(line) || paragraph.last.map(isCredit) == true { close() }
                paragraph.append(line)
            }
        }
        close()
        return blocks
    }

    /// Whether line breaks within a paragraph are only there to keep lines short: none is long, and
    /// most of those that another line follows stop in the middle of a sentence.
    private var isHardWrapped: Bool {
        var broken = 0
        var whole = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            if line.count > 120 { return false }
            if isAttribution(next) || isCredit(next) || isCredit(line) || isName(next) { continue }
            if endsSentence(line) || line.count < 50 { whole += 1 } else { broken += 1 }
        }
        return broken > 2 * whole
    }

    /// Finds headings, which only their surroundings tell from paragraphs, and the credits at the
    /// article's head.
    private func classified(_ blocks: [LocatedBlock]) -> [LocatedBlock] {
        var result = blocks
        // A date or a byline may stand above the headline.
        let end = blocks.indices.suffix(Self.longestEnd).dropFirst().first {
            blocks[$0].kind == .paragraph && Furniture.opensEnd(blocks[$0].line)
        }
        let first = blocks.prefix(3).prefix {
            $0.kind == .paragraph
                && (isCredit($0.line) || isKicker($0.line)
                    || Furniture.isCaption($0.line, opens: true))
        }.count
        let credits = creditsEnd(of: blocks[first...])
        for index in result.indices where result[index].kind == .paragraph {
            let line = result[index].line
            let next = index + 1 < result.count ? result[index + 1] : nil
            if let end, index >= end, end > credits {
                result[index].kind = .credit
            } else if index < first, first < result.count {
                result[index].kind = .credit
            } else if index == first, credits > 0 || isHeadline(line) && next != nil {
                result[index].kind = .heading
            } else if index + Self.tail >= result.count,
                isPublished(line) || Furniture.ends(line)
                    || index == result.count - 1 && isDateAlone(line)
            {
                result[index].kind = .credit
            } else if Furniture.begins(line) || Furniture.isCaption(line, opens: false) {
                result[index].kind = .credit
            } else if index < credits {
                if isCredit(line) || isName(line) { result[index].kind = .credit }
            } else if isHeading(line), let next, next.count > line.count {
                result[index].kind = .heading
            }
        }
        return result
    }

    /// UTF-8 code units: 280 characters, and accents.
    private static let longestPost = 320

    /// Blocks that may follow an article: notes to editors, and whom to ask.
    private static let longestEnd = 8

    /// Blocks at an article's end among which the date may stand that it was published.
    private static let tail = 3

    /// Past the last credit that has nothing but short lines before it, a headline first and perhaps
    /// what stands under it; 0 where there is no such credit.
    private func creditsEnd(of blocks: ArraySlice<LocatedBlock>) -> Int {
        let head = blocks.prefix(7).prefix {
            $0.kind == .paragraph && (1...240).contains($0.line.count)
        }
        return head.dropFirst().lastIndex { isCredit($0.line) }.map { $0 + 1 } ?? 0
    }
}

// MARK: What a line is

/// `— Name (@handle) Month D, YYYY`, with any dash.
private func isAttribution(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 200, dashes.contains(where: line.starts) else { return false }
    guard let at = line.firstIndex(of: UInt8(ascii: "@")), at > line.startIndex else {
        return false
    }
    return line[at - 1] == UInt8(ascii: "(") && line[at...].contains(UInt8(ascii: ")"))
}

private let dashes = ["— ", "– ", "- ", "-- "].map { Array($0.utf8) }

/// A byline or a date on a line of its own.
private func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 120, !line.isEmpty else { return false }
    let words = words(of: line)
    if let by = words.prefix(2).firstIndex(where: bylineWords.contains),
        by == 0 || ["Words", "Written"].contains(words[0])
    {
        return isByline(words.dropFirst(by + 1)) && !endsSentence(line)
    }
    // "Published … updated …" is twice as long.
    let dates = words.count { isYear($0) || isInFigures($0) }
    return words.count <= (dates > 1 ? 18 : 9) && isDateLine(words) || isParted(line)
        || isAgencyLine(line) || isReporter(words)
}

private let bylineWords: [Substring] = ["By", "BY", "by", "Byline:"]

private func words(of line: ArraySlice<UInt8>) -> [Substring] {
    line.split(whereSeparator: isWordEnd).map { Substring(decoding: $0, as: UTF8.self) }
}

/// "OPINION", "Home > News > World", "New Delhi:": what an article is and where from, above its words.
private func isKicker(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 60 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    let name = text.lowercased().filter { $0.isLetter || $0 == " " }
    let isPlace =
        text.hasSuffix(":") && words(of: line).allSatisfy { $0.first?.isUppercase == true }
    return isPlace || kickers.contains(name.trimmingPrefix(" ").description)
        || text.contains(" > ")
        || text.contains(" | ")
            && text.split(separator: "|").allSatisfy { $0.split(separator: " ").count <= 2 }
}

private let kickers: Set<String> = [
    "for immediate release", "press release", "news release", "media release", "press statement",
    "media statement", "opinion", "analysis", "comment", "commentary", "editorial", "exclusive",
    "breaking", "breaking news", "interview", "obituary", "live", "live blog", "updated", "news",
    "politics", "business", "sport", "world", "local news", "the long read", "long read",
    "explainer", "feature", "fact check", "profile", "review", "letters",
]

/// "Published - December 13, 2023 07:15 am IST", wherever it stands.
private func isPublished(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = words(of: line).first?.lowercased().filter(\.isLetter) else { return false }
    return ["published", "updated", "posted"].contains(first) && isCredit(line)
}

/// "14 August 2023", "Berlin, 14 August 2023": a date, and no word besides but where.
private func isDateAlone(_ line: ArraySlice<UInt8>) -> Bool {
    let words = words(of: line)
    let place = words.prefix { !isOfDate($0) }
    return words.count <= 6 && place.count <= 2
        && place.allSatisfy { $0.first?.isUppercase == true }
        && words[place.endIndex...].allSatisfy(isOfDate) && isDateLine(words)
}

/// "Jane Doe | 27 October 2019 | 4 min read", "Oslo News · Posted: Sep 30, 2025": a date among a few
/// words each.
private func isParted(_ line: ArraySlice<UInt8>) -> Bool {
    let parts = String(decoding: line, as: UTF8.self).split { "|·•".contains($0) }
        .map { words(of: Array($0.utf8)[...]) }
    return parts.count > 1 && parts.allSatisfy { $0.count <= 9 }
        && parts.contains(where: isDateLine)
}

/// "Jane Doe North of England correspondent": a name, and what the person does for the paper.
private func isReporter(_ words: [Substring]) -> Bool {
    guard (3...10).contains(words.count), let last = words.last?.lowercased() else { return false }
    return ["correspondent", "reporter", "editor", "writer"].contains(last)
        && words.prefix(2).allSatisfy { $0.first?.isUppercase == true }
        && words.dropLast().count { $0.first?.isLowercase == true } < 3
}

/// `NEW YORK, Jan. 19 (Agency) —` on a line of its own: a city in capitals, no word in small letters,
/// and a name in brackets.
private func isAgencyLine(_ line: ArraySlice<UInt8>) -> Bool {
    let dash = dashes.map { Array(trimmed($0[...])) }.first { ends(line, with: $0) } ?? []
    let line = trimmed(line.dropLast(dash.count))
    guard line.last == UInt8(ascii: ")"), let open = line.firstIndex(of: UInt8(ascii: "(")) else {
        return false
    }
    let place = line[..<open].split(whereSeparator: isWordEnd)
    let agency = line[open...].split(whereSeparator: isWordEnd)
    guard let city = place.first, city.count > 2, city.allSatisfy(\.isASCIIUppercase) else {
        return false
    }
    return place.count <= 6
        && place.allSatisfy { $0[$0.startIndex].isASCIIUppercase || isNumber($0) }
        && (1...3).contains(agency.count) && !agency.joined().contains(where: \.isASCIIDigit)
}

private func isNumber(_ word: ArraySlice<UInt8>) -> Bool { word.allSatisfy(\.isASCIIDigit) }

/// Names, mostly, and no time: "By March 28, more than 300 ships" opens a sentence.
private func isByline(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, words.count < 12 else { return false }
    if ["staff", "our"].contains(first.lowercased()) { return words.count < 7 }
    return first.first?.isUppercase == true && !dateLineWords.contains(first.lowercased())
        && !(isMonth(first) && words.dropFirst().first?.first?.isNumber == true)
        && words.count { $0.first?.isLowercase == true } <= words.count / 2
}

private func isWordEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "("),
        UInt8(ascii: ")"),
        UInt8(ascii: "\t"):
        true
    default: false
    }
}

/// A year among the words, and a month or a date in figures; few other words.
private func isDateLine(_ words: [Substring]) -> Bool {
    let others = words.filter { !isOfDate($0) }
    if words.contains(where: isInFigures) { return others.count <= 4 }
    // "KOUROU, French Guiana — June 28, 2024".
    let hasDay = words.contains(where: isDay)
    let isPlaced =
        hasDay && others.allSatisfy { $0.first?.isLowercase == false }
        && words.first.map { $0.utf8.count > 2 && $0.utf8.allSatisfy(\.isASCIIUppercase) } ?? false
    return words.contains(where: isYear) && words.contains(where: isMonth)
        && others.count <= (isPlaced ? 4 : hasDay ? 2 : 1)
}

/// Whether date lines have such a word: a number, a month, "Published", "GMT".
private func isOfDate(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) || isMonth(word) || isTimeZone(word)
        || dateLineWords.contains(word.lowercased().filter(\.isLetter))
}

/// "GMT", "AEDT".
private func isTimeZone(_ word: Substring) -> Bool {
    (2...4).contains(word.utf8.count) && word.utf8.allSatisfy(\.isASCIIUppercase)
}

private func isYear(_ word: Substring) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
}

private func isDay(_ word: Substring) -> Bool { Int(word).map((1...31).contains) ?? false }

private func isMonth(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && months.contains(word.prefix(3).lowercased())
}

/// "2023-08-14T10:15Z", "14/08/2023".
private func isInFigures(_ word: Substring) -> Bool {
    NumericDate(in: Array(word.utf8)[...]) != nil
}

private let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

private let dateLineWords: Set<String> = [
    "published", "updated", "posted", "last", "date", "on", "at", "of", "by", "am", "pm", "utc",
    "gmt", "first", "modified", "created", "issued",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "est", "edt", "et",
]

/// "Jane Doe": two to four words with capitals, as a byline without "By".
private func isName(_ line: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    return (2...4).contains(words.count) && !endsSentence(line)
        && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { !$0.isNumber } }
}

private func isHeadline(_ text: ArraySlice<UInt8>) -> Bool {
    (1...240).contains(text.count) && !endsSentence(text)
}

/// A short line of few words that begins like a name or a sentence and ends like neither.
private func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 100, !endsSentence(text), !isTurn(text), !isSigned(text) else {
        return false
    }
    guard let first = String(decoding: text, as: UTF8.self).first else { return false }
    return (first.isUppercase || first.isNumber)
        && text.split(separator: UInt8(ascii: " ")).count <= 12
}

/// "Q: Will it close?", "A: It will": a question or an answer of an interview.
private func isTurn(_ text: ArraySlice<UInt8>) -> Bool {
    ["Q: ", "A: "].contains { text.starts(with: $0.utf8) }
}

/// "Reporting by Ida Holm; Editing by Bo Lund": who made the article, at its end.
private func isSigned(_ text: ArraySlice<UInt8>) -> Bool {
    ["Reporting by ", "Additional reporting by "].contains { text.starts(with: $0.utf8) }
}

/// Closes with a full stop or another mark that a heading does not end in, before any closing
/// quotes.
private func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let mark = closingMarks.first(where: { ends(rest, with: $0) }) {
        rest = rest.dropLast(mark.count)
    }
    return finalMarks.contains { ends(rest, with: $0) }
}

private let closingMarks = ["”", "’", "\"", "'", ")", "]"].map { Array($0.utf8) }
private let finalMarks = [".", "!", ",", ";", ":", "…", "—"].map { Array($0.utf8) }

private func ends(_ text: ArraySlice<UInt8>, with mark: [UInt8]) -> Bool {
    text.count >= mark.count && text.suffix(mark.count).elementsEqual(mark)
}

private func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(lines.joined(separator: [lineFeed]))
}

/// Without white space at its ends.
func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first.isASCIIWhitespace { line = line.dropFirst() }
    while let last = line.last, last.isASCIIWhitespace { line = line.dropLast() }
    return line
}
