/// Letters with their accents as one scalar each, where Unicode has one: "é" and not "e" and an
/// accent, as files from some systems have it. Articles are looked through for names letter by
/// letter.
package enum ComposedLetters {
    /// A text with the letters of Latin script composed (the composition of Unicode’s form NFC).
    package static func composed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: accents.contains) else { return text }
        return String(text.map { letters[$0] ?? $0 })
    }

    /// Combining diacritical marks.
    private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

    /// Composed letters by themselves: characters are equal, with one hash, however they are
    /// spelled.
    private static let letters: [Character: Character] = {
        let blocks = [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>]
        let composed = blocks.joined().compactMap(Unicode.Scalar.init).map(Character.init)
        return Dictionary(composed.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
