import Bytes

/// What stands in a pasted article and is none of it: captions, pointers to other articles, notes on
/// what was corrected.
package enum Furniture {
    /// Whether a line begins as such a thing does: "Photo: …", "READ MORE: …", "Correction: …".
    package static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(longest).map(\.asciiLowercased)
        return openings.contains { head.starts(with: $0) }
    }

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
