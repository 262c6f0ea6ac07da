import Bytes

/// The slug of a name: lower-case ASCII letters, digits and single hyphens, never empty.
///
/// Latin letters lose their diacritics, apostrophes and periods vanish, everything else becomes a
/// hyphen. A name that leaves nothing gives `x-` and the first of its bytes in hexadecimal; where
/// it has more than 16, a hash of all of them (FNV-1a, 64 bits) tells it from its like.
/// What is longer than the limit is cut between words, and ends in six hexadecimal digits of such a
/// hash: names that begin alike are not one.
/// - Parameter limit: bytes it has at most, 64 or more.
package func slug(for name: String, limit: Int = 64) -> String {
    let isOne = name.utf8.withContiguousStorageIfAvailable { isSlug($0, limit: limit) }
    if isOne == true { return name }
    var out: [UInt8] = []
    for scalar in name.unicodeScalars {
        // A byte over the limit is enough to know that the slug must be cut.
        if out.count > limit + 16 { break }
        append(scalar, to: &out)
    }
    while out.last == hyphen { out.removeLast() }
    guard !out.isEmpty else { return hexadecimalSlug(of: name) }
    guard out.count > limit else { return String(decoding: out, as: UTF8.self) }
    let hash = hexadecimal(FNV1a.hash(of: name.utf8)).suffix(cutDigits)
    return String(decoding: cut(out, to: limit - cutDigits - 1) + [hyphen] + hash, as: UTF8.self)
}

/// Whether a slug is that of a name, be it from when one that was cut had no hash.
func isSlug(_ slug: String, of name: String) -> Bool {
    if slug == Language.slug(for: name) { return true }
    let whole = Language.slug(for: name, limit: max(64, 2 * name.utf8.count))
    return whole.utf8.count > 64 && slug.utf8.elementsEqual(cut(Array(whole.utf8), to: 64))
}

/// Hexadecimal digits behind what was cut.
private let cutDigits = 6

private let hyphen = UInt8(ascii: "-")

/// Whether a name is its own slug: most files are named by one.
private func isSlug(_ name: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    guard (1...limit).contains(name.count) else { return false }
    var last = hyphen
    for byte in name {
        let isWord = byte.isASCIIDigit || byte.isASCIILowercase
        guard isWord || byte == hyphen && last != hyphen else { return false }
        last = byte
    }
    return last != hyphen
}

private func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A:
        out.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A:
        out.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    // Period, apostrophes, prime, soft hyphen, joiners, combining marks.
    case 0x27, 0x2E, 0x60, 0xAD, 0xB4, 0x2B9...0x2BF, 0x300...0x36F, 0x200B...0x200D,
        0x2018, 0x2019, 0x2032:
        break
    default:
        if let letters = Transliteration.letters(for: scalar.value) {
            out.append(contentsOf: letters)
        } else if out.last != hyphen, !out.isEmpty {
            out.append(hyphen)
        }
    }
}

private func cut(_ bytes: [UInt8], to limit: Int) -> ArraySlice<UInt8> {
    // A hyphen right after the limit means that the word before it is whole.
    if let end = bytes[...limit].lastIndex(of: hyphen), end > 0 { return bytes[..<end] }
    return bytes[..<limit]
}

private func hexadecimalSlug(of name: String) -> String {
    var out = Array("x-".utf8)
    for byte in name.utf8.prefix(16) { out += hexadecimal(UInt64(byte)).suffix(2) }
    if out.count == 2 { out.append(UInt8(ascii: "0")) }
    if name.utf8.count > 16 { out += [hyphen] + hexadecimal(FNV1a.hash(of: name.utf8)) }
    return String(decoding: out, as: UTF8.self)
}

/// Sixteen digits.
private func hexadecimal(_ value: UInt64) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return stride(from: 60, through: 0, by: -4).map { digits[Int(value >> UInt64($0) & 15)] }
}

/// Latin letters beyond ASCII and the ASCII letters they are written with.
private enum Transliteration {
    static func letters(for scalar: UInt32) -> String.UTF8View? {
        let text: String? =
            switch scalar {
            case 0xC0..<0x180: latin[Int(scalar - 0xC0)]
            case 0x1E00..<0x1F00: latinAdditional[Int(scalar - 0x1E00)]
            default: rare[scalar]
            }
        guard let text, text != "-" else { return nil }
        return text.utf8
    }

    /// U+00C0 to U+017F, one word a letter.
    private static let latin = words(
        """
        a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e \
        e e i i i i d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e \
        e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l \
        l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u \
        u u u u u u u u w w y y y z z z z z z s
        """)

    /// U+1E00 to U+1EFF.
    private static let latinAdditional = words(
        """
        a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h \
        i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p \
        r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w \
        w w w w w w x x x x y y z z z z z z h t w y a s - - ss - a a a a a a a a a a a a a a a a \
        a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o o o o o o o o o o o \
        o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y - - - - - -
        """)

    private static let rare: [UInt32: String] = [
        0x18F: "e", 0x1A0: "o", 0x1A1: "o", 0x1AF: "u", 0x1B0: "u", 0x1CD: "a", 0x1CE: "a",
        0x1CF: "i", 0x1D0: "i", 0x1D1: "o", 0x1D2: "o", 0x1D3: "u", 0x1D4: "u", 0x1E6: "g",
        0x1E7: "g", 0x218: "s", 0x219: "s", 0x21A: "t", 0x21B: "t", 0x259: "e",
    ]

    private static func words(_ list: String) -> [String] {
        list.split(separator: " ").map(String.init)
    }
}
