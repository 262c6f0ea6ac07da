import Bytes

/// What stands in a pasted article and is none of it: captions, pointers to other articles, notes on
/// what was corrected.
package enum Furniture {
    /// Whether a line begins as such a thing does: "Photo: …", "READ MORE: …", "Correction: …".
    package static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(longest).map(\.asciiLowercased)
        return openings.contains { head.starts(with: $0) }
    }

    /// Whether a line is what stands under a picture: it ends in who took it, "(AP Photo/Jane Doe)",
    /// "Photograph: Jane Doe/Agency".
    /// - Parameter opens: whether it stands above the article, where the name of an agency in brackets
    ///   is no signature.
    package static func isCaption(_ line: ArraySlice<UInt8>, opens: Bool) -> Bool {
        guard line.count <= longestCaption, let last = line.last else { return false }
        let text = line.map(\.asciiLowercased)
        let isBracket = last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
        if isBracket,
            let open = text.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
            ),
            text.count - open <= longestSource
        {
            let source = text[(open + 1)...].dropLast()
            let before = text[..<open].last { !$0.isASCIIWhitespace }
            return pictures.contains { source.firstOffset(of: $0) != nil }
                || opens && before == UInt8(ascii: ".")
                    && agencies.contains { source.elementsEqual($0) }
        }
        guard !isBracket, last != UInt8(ascii: ".") else { return false }
        let tail = text.suffix(longestSource)
        return sources.contains { source in
            guard let offset = tail.firstOffset(of: source) else { return false }
            let before = text[..<offset].last { !$0.isASCIIWhitespace }
            return before.map { Array(".|)/-".utf8).contains($0) || $0 >= 0x80 } ?? false
        }
    }

    /// UTF-8 code units.
    private static let longestCaption = 600
    private static let longestSource = 80
    private static let pictures = [
        "photo", "getty", "picture:", "image:", "image by", "picture by", "file pic", "credit:",
    ].map { Array($0.utf8) }
    private static let sources = [
        "photo: ", "photos: ", "photograph: ", "photo credit: ", "picture: ", "image: ",
        "image credit: ", "image source: ", "credit: ", "photo by ",
    ].map { Array($0.utf8) }
    private static let agencies = [
        "afp", "ap", "reuters", "pti", "ani", "xinhua", "epa", "agence france-presse",
        "associated press",
    ].map { Array($0.utf8) }

    /// Whether a line at an article's end says who else had a hand in it: "X in Lima contributed to
    /// this report.", "Additional reporting by X".
    package static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        if line.count > longestCredit { return false }
        let text = line.map(\.asciiLowercased)
        return thanks.contains { text[...].firstOffset(of: $0) != nil }
            || signatures.contains { text.starts(with: $0) }
    }

    /// Whether a line parts an article from what does not belong to it any more: "About Acme Ltd",
    /// "Notes to editors".
    package static func opensEnd(_ line: ArraySlice<UInt8>) -> Bool {
        if line.count > longestEnd || line.last == UInt8(ascii: ".") { return false }
        let text = line.map(\.asciiLowercased)
        return endings.contains { text.starts(with: $0) }
            && line.first.map { $0.isASCIIUppercase || !$0.isASCIILetter } == true
    }

    /// UTF-8 code units.
    private static let longestEnd = 60
    private static let endings = [
        "about ", "notes to editors", "note to editors", "media contact", "press contact",
        "for media enquiries", "for further information", "-ends-", "ends",
    ].map { Array($0.utf8) }

    /// UTF-8 code units.
    private static let longestCredit = 400
    private static let thanks = [
        "contributed to this report", "contributed to this story", "contributed reporting",
        "contributed to this article",
    ].map { Array($0.utf8) }
    private static let signatures = [
        "additional reporting by", "(additional reporting by", "reporting by ", "(reporting by",
        "editing by ", "(editing by", "with inputs from", "with agency inputs", "(with inputs",
        "with files from", "(with files from", "writing by ",
    ].map { Array($0.utf8) }

    private static let openings = [
        "photo:", "photos:", "file photo", "photograph:", "image:", "picture:", "caption:",
        "video:", "watch:", "listen:", "read more:", "read also:", "also read:", "read next:",
        "see also:", "related:", "more on this", "sign up for", "sign up to", "subscribe to",
        "follow us on", "correction:", "correction (", "clarification:", "editor’s note:",
        "editor's note:", "this report by ", "this story was first published",
        "this article was first published", "this story has been updated",
        "this article has been updated",
    ].map { Array($0.utf8) }

    private static let longest = openings.map(\.count).max() ?? 0
}
