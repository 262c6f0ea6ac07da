import Bytes

/// Cuts bytes into tokens in one pass.
///
/// Hyphens part words ("Moscow-sponsored" is three tokens), apostrophes inside a word do not, a
/// possessive `'s` is a token of its own, and letters with periods between them are one word.
struct Tokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon

    /// Appends the tokens of a range, which begins and ends at scalar boundaries.
    func tokenize(_ range: Range<Int>, into tokens: inout [Token]) {
        var at = range.lowerBound
        var previousEnd = -1
        while at < range.upperBound {
            let byte = bytes[at]
            if byte <= 0x20 || byte == 0x7F {
                at += 1
                continue
            }
            let glue: Token.Flags = at == previousEnd ? .glued : []
            let token: Token
            if byte.isASCIIDigit {
                token = number(at, range.upperBound, glue)
            } else if byte.isASCIILetter {
                token = word(at, range.upperBound, glue)
            } else if byte < 0x80 {
                token = mark(at, range.upperBound, glue)
            } else {
                let scalar = Scalar.decode(bytes, at, range.upperBound)
                if scalar.isSpace {
                    at += scalar.width
                    continue
                }
                if scalar.isLetter {
                    token = word(at, range.upperBound, glue)
                } else if let suffix = curlyPossessive(at, range.upperBound, glue) {
                    token = suffix
                } else {
                    token = Token(
                        start: UInt32(at), end: UInt32(at + scalar.width),
                        flags: glue.union(.punctuation), classes: [], key: UInt64(scalar.value))
                }
            }
            tokens.append(token)
            at = Int(token.end)
            previousEnd = at
        }
    }

    private func mark(_ start: Int, _ limit: Int, _ glue: Token.Flags) -> Token {
        let byte = bytes[start]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), start + 1 < limit,
            bytes[start + 1].isASCIILetter || bytes[start + 1] == UInt8(ascii: "_")
        {
            var end = start + 1
            while end < limit, isNameByte(bytes[end]) { end += 1 }
            return opaque(start, end, glue)
        }
        if byte == UInt8(ascii: "'"), isPossessive(start, limit, width: 1) {
            return possessive(start, start + 2, glue)
        }
        return Token(
            start: UInt32(start), end: UInt32(start + 1), flags: glue.union(.punctuation),
            classes: [], key: UInt64(byte))
    }

    private func number(_ start: Int, _ limit: Int, _ glue: Token.Flags) -> Token {
        var end = start
        while end < limit {
            let byte = bytes[end]
            let isInside =
                byte.isASCIIAlphanumeric
                || ((byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: ":")) && end + 1 < limit && bytes[end + 1].isASCIIDigit
                    && bytes[end - 1].isASCIIDigit)
            guard isInside else { break }
            end += 1
        }
        var hash = WordHash()
        for index in start..<end { hash.add(bytes[index]) }
        return Token(
            start: UInt32(start), end: UInt32(end), flags: glue.union(.number), classes: [],
            key: hash.key)
    }

    private func opaque(_ start: Int, _ end: Int, _ glue: Token.Flags) -> Token {
        Token(
            start: UInt32(start), end: UInt32(end), flags: glue.union(.opaque), classes: [], key: 0)
    }

    private func possessive(_ start: Int, _ end: Int, _ glue: Token.Flags) -> Token {
        Token(
            start: UInt32(start), end: UInt32(end), flags: glue.union(.possessive), classes: [],
            key: 1)
    }

    private func word(_ start: Int, _ limit: Int, _ glue: Token.Flags) -> Token {
        var scan = WordScan()
        var at = start
        var isDomain = false
        while at < limit {
            let byte = bytes[at]
            if byte.isASCIILetter {
                scan.add(letter: byte)
                at += 1
            } else if byte.isASCIIDigit {
                scan.add(other: byte)
                at += 1
            } else if byte >= 0x80 {
                let scalar = Scalar.decode(bytes, at, limit)
                if scalar.isLetter {
                    scan.add(scalar)
                    at += scalar.width
                } else if scalar.isApostrophe, joins(at, scalar.width, limit) {
                    scan.add(other: 0x27)
                    at += scalar.width
                } else if scalar.isSoftHyphen, at > start {
                    at += scalar.width
                } else {
                    break
                }
            } else if byte == UInt8(ascii: "'"), joins(at, 1, limit) {
                scan.add(other: 0x27)
                at += 1
            } else if byte == UInt8(ascii: "&"), scan.isAllCapitals, at + 1 < limit,
                isCapital(bytes[at + 1])
            {
                scan.add(other: byte)
                at += 1
            } else if byte == UInt8(ascii: "."), at + 1 < limit, bytes[at + 1].isASCIILetter {
                if scan.isDottable(since: at, start) {
                    scan.addDot()
                    at += 1
                } else if !isCapital(bytes[at + 1]) {
                    isDomain = true
                    break
                } else {
                    break
                }
            } else if byte == UInt8(ascii: "."), scan.dots > 0, scan.lettersSinceDot == 1 {
                // The last period of "U.S." belongs to it.
                at += 1
                break
            } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":"),
                byte == UInt8(ascii: "@") || isScheme(at, limit)
            {
                isDomain = true
                break
            } else {
                break
            }
        }
        if isDomain { return opaque(start, afterNonSpace(at, limit), glue) }
        let key = scan.hash.key
        return Token(
            start: UInt32(start), end: UInt32(max(at, start + 1)), flags: glue.union(scan.flags),
            classes: lexicon.classes(of: key), key: key)
    }

    /// The end of a URL or address: the next space, or a bracket or quotation mark.
    private func afterNonSpace(_ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, bytes[at] > 0x20, bytes[at] != 0x22, bytes[at] != 0x3C, bytes[at] != 0x3E
        {
            at += 1
        }
        // A sentence's punctuation after an address is not part of it.
        while at > start + 1, [0x2C, 0x2E, 0x29, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[at - 1]) {
            at -= 1
        }
        return at
    }

    private func isScheme(_ colon: Int, _ limit: Int) -> Bool {
        colon + 2 < limit && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
    }

    /// Whether an apostrophe stands inside a word and is not the start of a possessive.
    private func joins(_ at: Int, _ width: Int, _ limit: Int) -> Bool {
        let next = at + width
        guard next < limit else { return false }
        return isLetter(bytes[next]) && !isPossessive(at, limit, width: width)
    }

    private func isPossessive(_ at: Int, _ limit: Int, width: Int) -> Bool {
        let letter = at + width
        guard letter < limit, bytes[letter] | 0x20 == UInt8(ascii: "s") else { return false }
        guard letter + 1 < limit else { return true }
        let after = bytes[letter + 1]
        return !isLetter(after) && !after.isASCIIDigit
    }

    /// Whether a letter begins with a byte, those of the alphabets of Europe and the Near East.
    private func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte >= 0xC3 && byte < 0xE2
    }

    private func curlyPossessive(_ at: Int, _ limit: Int, _ glue: Token.Flags) -> Token? {
        guard bytes[at] == 0xE2, at + 2 < limit, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99,
            glue.contains(.glued), isPossessive(at, limit, width: 3)
        else { return nil }
        return possessive(at, at + 4, glue)
    }

    private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_")
    }
}

/// What is seen of a word while its letters go by.
private struct WordScan {
    var hash = WordHash()
    private(set) var dots = 0
    private(set) var lettersSinceDot = 0
    private var letters = 0
    private var capitals = 0
    private var startsCapital = false

    var isAllCapitals: Bool { letters == capitals }

    var flags: Token.Flags {
        var flags: Token.Flags = .word
        if startsCapital { flags.insert(.capital) }
        if letters > 1, letters == capitals { flags.insert(.allCapitals) }
        if letters == 1, capitals == 1 { flags.insert(.initial) }
        if dots > 0 { flags.insert(.dotted) }
        return flags
    }

    /// Whether all before a period is single letters with periods: "U", "U.S".
    func isDottable(since at: Int, _ start: Int) -> Bool {
        lettersSinceDot == 1 && at - start == dots * 2 + 1
    }

    mutating func addDot() {
        dots += 1
        lettersSinceDot = 0
    }

    mutating func add(letter: UInt8) {
        let isCapital = letter < 0x60
        count(isCapital)
        hash.add(letter | 0x20)
    }

    mutating func add(other: UInt8) {
        lettersSinceDot += 1
        hash.add(other)
    }

    mutating func add(_ scalar: Scalar) {
        let lower = scalar.lowercased
        count(lower != scalar.value)
        hash.add(scalar: lower)
    }

    private mutating func count(_ isCapital: Bool) {
        if letters == 0 { startsCapital = isCapital }
        letters += 1
        lettersSinceDot += 1
        if isCapital { capitals += 1 }
    }
}
