package import Language
package import Markdown

/// A mention in a briefing: a link to an entity's file.
package struct Mention: Sendable, Hashable {
    /// The entity’s slug.
    package var slug: Slug
    /// The kind that the link’s title gives; the entity’s file goes before it.
    package var kind: EntityKind

    /// A mention of an entity.
    package init(_ slug: Slug, _ kind: EntityKind) {
        self.slug = slug
        self.kind = kind
    }

    /// The link's target: `../entities/SLUG.md`.
    package var url: String { Mention.url(of: slug) }

    /// What a mention of an entity links to.
    package static func url(of slug: Slug) -> String { prefix + slug.description + suffix }

    /// The mention as inline formatting.
    package var link: InlineSpan.Kind { .link(url: url, title: kind.rawValue) }

    /// Whether a link's target begins like an entity's file, without a look at the name.
    package static func isMention(_ url: String) -> Bool {
        // Called several times for every link of a site; `hasPrefix` is slower, as it compares characters.
        url.utf8.withContiguousStorageIfAvailable { $0.starts(with: prefixBytes) }
            ?? url.hasPrefix(prefix)
    }

    /// Whether a link's target is that of a mention; the entity need not exist.
    package static func isWellFormed(_ url: String) -> Bool {
        var url = url
        return url.withUTF8 { name(in: $0).map(Slug.isValid) ?? false }
    }

    private static let prefix = "../entities/"
    private static let prefixBytes = Array(prefix.utf8)
    private static let suffix = ".md"
    private static let suffixBytes = Array(suffix.utf8)

    /// The mention that a link is; `nil` for other formatting and other links.
    package init?(_ formatting: InlineSpan.Kind) {
        guard case .link(var url, let title) = formatting, let slug = url.withUTF8(Mention.slug)
        else { return nil }
        self.init(slug, EntityKind(rawValue: title) ?? .organization)
    }

    /// The slug of the entity whose file a link leads to; `nil` for other links.
    package static func slug(of url: String) -> Slug? {
        var url = url
        return url.withUTF8(slug)
    }

    private static func slug(in target: UnsafeBufferPointer<UInt8>) -> Slug? {
        name(in: target).flatMap { Slug(utf8: $0) }
    }

    /// The name between the prefix of a target and its suffix; a fragment may follow, which is one
    /// of the entity's page.
    private static func name(
        in target: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8>? {
        guard target.starts(with: prefixBytes) else { return nil }
        let name = target.dropFirst(prefixBytes.count).dropLast(suffixBytes.count)
        if target[name.endIndex...].elementsEqual(suffixBytes) {
            return UnsafeBufferPointer(rebasing: name)
        }
        return target.firstIndex(of: UInt8(ascii: "#")).flatMap {
            self.name(in: UnsafeBufferPointer(rebasing: target[..<$0]))
        }
    }
}

/// A reference to a block of the full text: `[¶3]`, a link to `#p3`.
package struct Reference: Sendable, Hashable {
    /// The block's number, from 1.
    package let block: Int

    /// A reference to a block.
    package init(block: Int) { self.block = block }

    /// The words of the reference.
    package var label: String { "¶\(block)" }
    /// The link's target.
    package var url: String { "#p\(block)" }

    /// The reference that a link is.
    init?(_ formatting: InlineSpan.Kind) {
        guard case .link(let url, _) = formatting, url.hasPrefix("#p"),
            let number = Int(url.dropFirst(2)), number > 0, url == "#p\(number)"
        else { return nil }
        block = number
    }
}
