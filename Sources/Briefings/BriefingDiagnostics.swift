import Diagnostics

/// Ids of diagnostics that other code asks for: some make others needless.
extension Diagnostic {
    /// The source of a briefing has another name now.
    package static let sourceRenamed = "briefing/source-renamed"
    /// The source of a briefing is not there.
    package static let sourceMissing = "briefing/source-missing"
    /// The source of a briefing is not what the briefing was made from.
    package static let sourceChanged = "briefing/source-changed"
    /// A reference leads to no block of the full text.
    static let noSuchBlock = "briefing/no-such-block"
    /// Words that are not those of the block that they refer to.
    static let notInSource = "briefing/not-in-source"
    static let textMissing = "briefing/text-missing"
    static let textAdded = "briefing/text-added"
    static let textDiffers = "briefing/text-differs"

    /// Whether it says that a full text is not the article's.
    package var isOfOtherText: Bool {
        [Self.textMissing, Self.textAdded, Self.textDiffers].contains(id)
    }
}
