import Bytes
import Markdown

/// Cuts text into the words that searching compares: runs of letters, digits and marks, folded.
/// Letters with periods between them are one word: "U.S." is found by "us", and the other way
/// round. So are the digits of a number, "8.3" and "100,000", which is found by "100000", and names
/// such as "AT&T", found by "att", and "G-20".
struct SearchWords: ~Copyable {
    /// Of longer words only so many letters count.
    static let longestWord = 15
    /// A word's bytes: four for each letter at most.
    static let mostBytes = 4 * longestWord

    /// Letters on either side of "&", and digits behind a letter and a hyphen.
    private static let (longestPart, longestNumber) = (3, 4)

    private let text: UnsafeBufferPointer<UInt8>
    /// Room to spell a word in that is not plain ASCII.
    private let spelling: UnsafeMutableBufferPointer<UInt8>
    private var index = 0

    /// Calls `body` with every word of UTF-8 text, in order. A single ASCII letter is not a word.
    @inline(__always)
    static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (SearchWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: mostBytes) { spelling in
            var words = SearchWords(text: text, spelling: spelling)
            while words.index < text.count {
                if let word = words.next() { body(word) }
            }
        }
    }

    private init(
        text: UnsafeBufferPointer<UInt8>, spelling: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.text = text
        self.spelling = spelling
    }

    /// Takes a word from the text, or a separator, or a letter that is no word.
    @inline(__always)
    private mutating func next() -> SearchWord? {
        let start = index
        let first = ASCIIRun(EightBytes.word(of: text, at: start))
        var second = ASCIIRun.none
        if first.count == 8 { second = ASCIIRun(EightBytes.word(of: text, at: start + 8)) }
        index = start + first.count + second.count
        if second.count == 8 { skipASCII() }
        let count = index - start
        if index < text.count {
            let separator = text[index]
            if separator < 0x80 {
                if count > 0, isWithinNumber(index), let number = number(from: start) {
                    return number
                }
                if separator == UInt8(ascii: "&"), let name = joinedName(from: start) {
                    return name
                }
                index += 1
            } else {
                let (scalar, width) = decode()
                guard SearchFold.fold(scalar) == SearchFold.separator else {
                    index = start
                    return spell()
                }
                index += width
            }
        }
        guard count > 1 else { return count == 1 ? initials(from: start) : nil }
        // Eight bytes and seven more: fifteen letters.
        let kept = EightBytes.lowest(7, of: second.folded)
        return SearchWord(
            first: first.folded, second: kept, count: min(count, SearchWords.longestWord))
    }

    /// Passes over the letters after the first sixteen.
    private mutating func skipASCII() {
        while case let run = ASCIIRun(EightBytes.word(of: text, at: index)), run.count > 0 {
            index += run.count
        }
    }

    /// Whether a mark stands between two digits, and may go on with their number.
    @inline(__always)
    private func isWithinNumber(_ mark: Int) -> Bool {
        (text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ","))
            && mark + 1 < text.count && text[mark + 1].isASCIIDigit && text[mark - 1].isASCIIDigit
    }

    /// The number that digits before the index begin, where a comma before three more digits, or a
    /// period before some, goes on with it, and no word or further part follows, as in
    /// "21.01.2022".
    @inline(never)
    private mutating func number(from start: Int) -> SearchWord? {
        let isLater =
            start > 1 && text[start - 2].isASCIIDigit
            && (text[start - 1] == UInt8(ascii: ".") || text[start - 1] == UInt8(ascii: ","))
        guard !isLater, text[start..<index].allSatisfy(\.isASCIIDigit) else { return nil }
        var count = 0
        func append(_ bytes: Range<Int>) {
            for byte in text[bytes].prefix(SearchWords.longestWord - count) {
                spelling[count] = byte
                count += 1
            }
        }
        append(start..<index)
        var end = index
        while index - start < 4, digits(from: end + 1) == 3, text[end] == UInt8(ascii: ",") {
            append(end + 1..<end + 4)
            end += 4
        }
        let decimals = digits(from: end + 1)
        if end < text.count, text[end] == UInt8(ascii: "."), decimals > 0 {
            append(end..<end + 1 + decimals)
            end += 1 + decimals
        }
        let isFollowed =
            end < text.count && text[end] == UInt8(ascii: ".") && digits(from: end + 1) > 0
        guard end > index, !isFollowed, isEnd(at: end) else { return nil }
        index = end
        return SearchWord(UnsafeBufferPointer(rebasing: spelling[..<count]))
    }

    /// How many digits stand from an offset on.
    private func digits(from offset: Int) -> Int {
        offset < text.count ? text[offset...].prefix(while: \.isASCIIDigit).count : 0
    }

    /// "att" of "AT&T", "sp" of "S&P": a few letters before the index and behind each "&".
    @inline(never)
    private mutating func joinedName(from start: Int) -> SearchWord? {
        var count = 0
        var end = start
        var part = start..<index
        while (1...SearchWords.longestPart).contains(part.count),
            text[part].allSatisfy(\.isASCIILetter), isEnd(at: part.upperBound)
        {
            for byte in text[part].prefix(SearchWords.longestWord - count) {
                spelling[count] = byte | 0x20
                count += 1
            }
            end = part.upperBound
            guard end < text.count, text[end] == UInt8(ascii: "&") else { break }
            let next = text[(end + 1)...].prefix(while: \.isASCIILetter)
            part = next.startIndex..<next.endIndex
        }
        guard end > index else { return nil }
        index = end
        return SearchWord(UnsafeBufferPointer(rebasing: spelling[..<count]))
    }

    /// The word that a letter of ASCII begins if periods join it to others, or a hyphen to a
    /// number: "us" of "U.S.", "g20" of "G-20".
    private mutating func initials(from start: Int) -> SearchWord? {
        if let name = numberedName(from: start) { return name }
        guard text[start].isASCIILetter, isJoined(at: start + 1) else { return nil }
        spelling[0] = text[start] | 0x20
        var count = 1
        index = start + 1
        while isJoined(at: index) {
            if count < SearchWords.longestWord {
                spelling[count] = text[index + 1] | 0x20
                count += 1
            }
            index += 2
        }
        return SearchWord(UnsafeBufferPointer(rebasing: spelling[..<count]))
    }

    private mutating func numberedName(from start: Int) -> SearchWord? {
        guard text[start].isASCIILetter, start + 1 < text.count,
            text[start + 1] == UInt8(ascii: "-")
        else { return nil }
        let digits = start + 2..<start + 2 + digits(from: start + 2)
        guard (1...SearchWords.longestNumber).contains(digits.count), isEnd(at: digits.upperBound)
        else { return nil }
        spelling[0] = text[start] | 0x20
        for (place, byte) in text[digits].enumerated() { spelling[place + 1] = byte }
        index = digits.upperBound
        return SearchWord(UnsafeBufferPointer(rebasing: spelling[...digits.count]))
    }

    /// Whether a period stands at an offset, and a single letter behind it.
    @inline(__always)
    private mutating func isJoined(at period: Int) -> Bool {
        guard period + 1 < text.count, text[period] == UInt8(ascii: "."),
            text[period + 1].isASCIILetter
        else { return false }
        return isEnd(at: period + 2)
    }

    /// Whether no word goes on at an offset.
    private mutating func isEnd(at offset: Int) -> Bool {
        guard offset < text.count else { return true }
        let start = index
        defer { index = start }
        index = offset
        return SearchFold.fold(decode().scalar) == SearchFold.separator
    }

    // MARK: Beyond ASCII

    /// Takes a word letter by letter, with the separator behind it.
    @inline(never)
    private mutating func spell() -> SearchWord? {
        var count = 0
        var letters = 0
        while index < text.count {
            let (scalar, width) = decode()
            index += width
            let folded = SearchFold.fold(scalar)
            if folded == SearchFold.separator { break }
            guard folded != SearchFold.nothing, letters < SearchWords.longestWord,
                let letter = Unicode.Scalar(folded), let encoded = UTF8.encode(letter)
            else { continue }
            letters += 1
            for byte in encoded {
                spelling[count] = byte
                count += 1
            }
        }
        return count > 1 ? SearchWord(UnsafeBufferPointer(rebasing: spelling[..<count])) : nil
    }

    /// The scalar at the index; bytes that are no UTF-8 are taken one by one for U+FFFD.
    private func decode() -> (scalar: UInt32, width: Int) {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard width > 1, index + width <= text.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return (value, width)
    }
}

/// The letters and digits of ASCII at the beginning of eight bytes.
private struct ASCIIRun {
    /// How many there are.
    let count: Int
    /// These in lower case, zeros after them.
    let folded: UInt64

    static let none = ASCIIRun(count: 0, folded: 0)

    private init(count: Int, folded: UInt64) {
        self.count = count
        self.folded = folded
    }

    /// - Parameter bytes: the first one lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        // Seven bits, so that no sum reaches into the byte above; in each, the highest bit of a sum
        // tells whether it reached a bound.
        let low = bytes & ASCIIRun.all(0x7F)
        let small = low | ASCIIRun.all(0x20)
        let letters = (small &+ ASCIIRun.all(0x80 - 0x61)) & ~(small &+ ASCIIRun.all(0x80 - 0x7B))
        let digits = (low &+ ASCIIRun.all(0x80 - 0x30)) & ~(low &+ ASCIIRun.all(0x80 - 0x3A))
        let others = (~(letters | digits) | bytes) & ASCIIRun.all(0x80)
        count = others.trailingZeroBitCount >> 3
        folded = EightBytes.lowest(count, of: bytes | ASCIIRun.all(0x20))
    }

    /// One byte eight times.
    @inline(__always)
    private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
