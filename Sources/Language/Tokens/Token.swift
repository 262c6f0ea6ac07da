import Bytes

/// A word, a number, a punctuation mark, or something that is no text (a URL, a handle).
struct Token: Equatable {
    /// UTF-8 offsets.
    let start: UInt32
    let end: UInt32
    /// What the characters look like.
    var flags: Flags
    /// What the word is known for; empty for a word in no word list.
    var classes: WordClass
    /// For a word, the hash of its lower-case letters; for punctuation, the scalar's value.
    let key: UInt64

    /// Properties read off the characters.
    struct Flags: OptionSet {
        let rawValue: UInt16

        static let word = Flags(rawValue: 1)
        static let number = Flags(rawValue: 1 << 1)
        static let punctuation = Flags(rawValue: 1 << 2)
        /// A URL, an e-mail address, a handle, a hashtag: never annotated.
        static let opaque = Flags(rawValue: 1 << 3)
        /// The first letter is a capital.
        static let capital = Flags(rawValue: 1 << 4)
        /// Two or more letters, none of them small.
        static let allCapitals = Flags(rawValue: 1 << 5)
        /// A single capital letter.
        static let initial = Flags(rawValue: 1 << 6)
        /// The token touches the one before it.
        static let glued = Flags(rawValue: 1 << 7)
        /// `'s` or `’s`.
        static let possessive = Flags(rawValue: 1 << 8)
        /// Stands in a heading, or among words of which most are capitals: capitals say nothing.
        static let titleCase = Flags(rawValue: 1 << 9)
        /// First word of a sentence, or after an opening quotation mark or a colon.
        static let opening = Flags(rawValue: 1 << 10)
        /// Written with periods between its letters: "U.S."
        static let dotted = Flags(rawValue: 1 << 11)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var isWord: Bool { flags.contains(.word) }
    var isNumber: Bool { flags.contains(.number) }
    var isCapital: Bool { flags.contains(.capital) }
    var isGlued: Bool { flags.contains(.glued) }
    var isOpening: Bool { flags.contains(.opening) }

    /// Whether the token is this punctuation mark.
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
        flags.contains(.punctuation) && key == UInt64(scalar.value)
    }
}

/// The key of a word: FNV-1a over its lower-case bytes, folded a last time for the low bits.
struct WordHash {
    private var hash = FNV1a()

    mutating func add(_ byte: UInt8) { hash.add(byte) }

    var key: UInt64 { hash.value ^ hash.value &>> 32 }

    /// Adds a letter beyond ASCII, a small one.
    mutating func add(scalar: UInt32) {
        add(UInt8(truncatingIfNeeded: scalar))
        add(UInt8(truncatingIfNeeded: scalar >> 8))
        add(UInt8(truncatingIfNeeded: scalar >> 16))
    }

    /// The key of a word of small letters.
    static func key(_ word: String) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars {
            if scalar.isASCII {
                hash.add(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                hash.add(scalar: scalar.value)
            }
        }
        return hash.key
    }

    /// The keys of words of small letters, white space between them; each of one token.
    static func keys(_ words: String) -> WordSet {
        WordSet(words.split(whereSeparator: \.isWhitespace).map { key(String($0)) })
    }

    /// The key of a sequence of words, from the key of its beginning and of its next word.
    static func join(_ head: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (head &* 0x9E37_79B9_7F4A_7C15) ^ next
        return mixed ^ mixed &>> 29
    }
}
