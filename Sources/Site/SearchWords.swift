/// Cuts text into the words that searching compares: runs of letters, digits and marks, folded.
struct SearchWords: ~Copyable {
    /// Of longer words only so many letters count.
    static let longestWord = 15
    /// A word's bytes: four for each letter at most.
    static let mostBytes = 4 * longestWord

    /// The word being read, its length in bytes and letters.
    private let word: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var letters = 0

    private init(_ word: UnsafeMutableBufferPointer<UInt8>) { self.word = word }

    /// Calls `body` with every word of UTF-8 text, in order. Single letters of ASCII are none.
    static func forEach(
        in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: mostBytes) { buffer in
            var words = SearchWords(buffer)
            words.forEach(in: text, body)
        }
    }

    private mutating func forEach(
        in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                let folded = SearchWords.ascii(byte)
                if folded == 0 { end(body) } else { append(folded) }
            } else {
                let (scalar, width) = SearchWords.decode(text, index)
                index += width
                switch SearchFold.fold(scalar) {
                case SearchFold.separator: end(body)
                case SearchFold.nothing: break
                case let folded: append(scalar: folded)
                }
            }
        }
        end(body)
    }

    private mutating func end(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if count > 1 { body(UnsafeBufferPointer(rebasing: word[..<count])) }
        (count, letters) = (0, 0)
    }

    private mutating func append(_ byte: UInt8) {
        guard letters < SearchWords.longestWord else { return }
        word[count] = byte
        count += 1
        letters += 1
    }

    private mutating func append(scalar: UInt32) {
        guard letters < SearchWords.longestWord, let scalar = Unicode.Scalar(scalar),
            let encoded = UTF8.encode(scalar)
        else { return }
        letters += 1
        for byte in encoded {
            word[count] = byte
            count += 1
        }
    }

    /// The small letter or digit of a byte; 0 for what belongs to no word.
    private static func ascii(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: 0
        }
    }

    /// The scalar at an offset; bytes that are no UTF-8 are taken one by one for U+FFFD.
    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (scalar: UInt32, width: Int) {
        let first = text[index]
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard width > 1, index + width <= text.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return (value, width)
    }
}
