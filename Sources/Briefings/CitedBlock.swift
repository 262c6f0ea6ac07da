import Bytes
import Language

/// A block of the full text and where its sentences and quotations begin and end.
final class CitedBlock {
    let utf8: [UInt8]
    /// The byte ranges of its sentences, in order.
    private(set) lazy var sentences = sentenceRanges(in: utf8, range: utf8.indices)

    /// The text with ASCII letters in lower case.
    private(set) lazy var small = utf8.map(\.asciiLowercased)

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    /// Whether a sentence, or in a quotation what somebody says, begins with words.
    func isOpening(_ words: Range<Int>, isQuotation: Bool) -> Bool {
        if sentences.contains(where: { $0.lowerBound == words.lowerBound }) { return true }
        let start = words.lowerBound
        guard let last = scalar(before: start) else { return true }
        // “We go,” with its marks, and "iPhone sales", which opens a sentence all the same.
        if let own = scalar(from: start), Self.quotes.contains(own.scalar),
            !isApostrophe(own, before: last)
        {
            return true
        }
        if isBrand(at: start), let mark = scalar(before: start, past: Self.closing),
            mark.scalar == "."
        {
            return true
        }
        // “We”, but no “States’ President”, where the mark is an apostrophe.
        if Self.quotes.contains(last.scalar) {
            return isQuotation && !isApostrophe(last, before: scalar(before: last.start))
        }
        guard let mark = scalar(before: start, past: [" "]) else { return true }
        // "LIMA (Agency) - The port".
        if mark.scalar == "-" {
            return scalar(before: mark.start).map { " -".unicodeScalars.contains($0.scalar) }
                ?? true
        }
        if Self.quotes.contains(mark.scalar), isQuotation { return true }
        let end = scalar(before: start, past: Self.closing)
        if end.map({ Self.ends.contains($0.scalar) }) ?? true { return true }
        // "New Delhi, Jun 3 (Agency) The port", "PARIS | The port".
        return start == wordsBehindDateline(of: utf8)
    }

    /// Whether a sentence, or in a quotation what somebody says, ends with words.
    func isEnding(_ words: Range<Int>, isQuotation: Bool) -> Bool {
        let end = words.upperBound
        if endsSentence(at: end) { return true }
        // “We go,” with its marks, or “We go” without the paper's comma.
        if let own = scalar(before: end), Self.quotes.contains(own.scalar),
            !isApostrophe(own, before: scalar(from: end))
        {
            return true
        }
        if isQuotation, let next = scalar(from: end, past: [",", "."]), next.start > end,
            Self.quotes.contains(next.scalar)
        {
            return true
        }
        if isBrand(at: scalar(from: end, past: [" "])?.start ?? end),
            utf8[end - 1] == UInt8(ascii: ".")
        {
            return true
        }
        let inside = scalar(before: end, past: Self.closing)
        if inside.map({ Self.ends.contains($0.scalar) }) ?? true { return true }
        guard let next = scalar(from: end, past: [" "]) else { return true }
        if Self.quotes.contains(next.scalar) {
            // "Putin" of "Putin’s aide" ends nothing.
            return isQuotation
                && (next.start > end || !isApostrophe(next, before: scalar(from: next.end)))
        }
        return next.scalar == "." ? endsSentence(at: next.end) : Self.ends.contains(next.scalar)
    }

    /// Whether a sentence ends at an offset, or with the marks that close behind it.
    private func endsSentence(at offset: Int) -> Bool {
        guard let sentence = sentences.first(where: { offset <= $0.upperBound }) else {
            return false
        }
        var end = offset
        while end < sentence.upperBound, let next = scalar(from: end),
            Self.closing.contains(next.scalar)
        {
            end = next.end
        }
        return end == sentence.upperBound
    }

    /// Whether a stretch lies within one sentence.
    func isOneSentence(_ stretch: Range<Int>) -> Bool {
        sentences.contains {
            $0.lowerBound <= stretch.lowerBound && stretch.upperBound <= $0.upperBound
        }
    }

    /// "iPhone", "eBay": a small letter before a capital.
    private func isBrand(at offset: Int) -> Bool {
        offset + 1 < utf8.count && utf8[offset].isASCIILowercase
            && utf8[offset + 1].isASCIIUppercase
    }

    /// What is left of a range without what lies between its first and its last quotation mark; all
    /// of it where there is none.
    func ownParts(of range: Range<Int>) -> [Range<Int>] {
        var marks: [Place] = []
        var index = range.lowerBound
        while index < range.upperBound, let place = scalar(from: index) {
            if Self.quotes.contains(place.scalar), !Self.apostrophes.contains(place.scalar) {
                marks.append(place)
            }
            index = place.end
        }
        guard let first = marks.first, let last = marks.last else { return [range] }
        return [range.lowerBound..<first.start, min(last.end, range.upperBound)..<range.upperBound]
    }

    private typealias Place = (scalar: Unicode.Scalar, start: Int, end: Int)

    private func isApostrophe(_ mark: Place, before other: Place?) -> Bool {
        Self.apostrophes.contains(mark.scalar) && other?.scalar.properties.isAlphabetic ?? false
    }

    /// The last scalar before an offset, past those of a set.
    private func scalar(before offset: Int, past: Set<Unicode.Scalar> = []) -> Place? {
        var end = offset
        while end > 0 {
            var start = end - 1
            while start > 0, utf8[start].continuesScalar { start -= 1 }
            guard let place = scalar(from: start) else { return nil }
            if !isPast(place.scalar, past) { return place }
            end = start
        }
        return nil
    }

    /// Whether a scalar is passed over; where a space is, so is other white space, but for line
    /// feeds.
    private func isPast(_ scalar: Unicode.Scalar, _ past: Set<Unicode.Scalar>) -> Bool {
        past.contains(scalar)
            || past.contains(" ") && scalar != "\n" && scalar.properties.isWhitespace
    }

    /// The first scalar from an offset on, past those of a set.
    private func scalar(from offset: Int, past: Set<Unicode.Scalar> = []) -> Place? {
        var start = offset
        while start < utf8.count {
            var end = start + 1
            while end < utf8.count, utf8[end].continuesScalar { end += 1 }
            guard
                let scalar = String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first
            else { return nil }
            if !isPast(scalar, past) { return (scalar, start, end) }
            start = end
        }
        return nil
    }

    private static let apostrophes = Set("'‘’".unicodeScalars)
    private static let quotes = Set("\"'“”‘’«»„‟‹›".unicodeScalars)
    private static let closing = quotes.union(")]} ".unicodeScalars)
    /// Marks that a line may begin behind or end before. A full stop is not one, as it may belong
    /// to "Gov.".
    private static let ends = Set("!?…:;—–_\n".unicodeScalars)
}
