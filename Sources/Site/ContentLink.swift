package import Briefings
import HTML

/// Where a link leads from one file of the content to another, entities' files apart: those are
/// mentions.
package enum ContentLink: Sendable, Equatable {
    /// `a.md`, `../briefings/a.md#p3`; the fragment begins with `#`, or is empty.
    case briefing(Slug, fragment: String)
    /// `../pages/a.md`.
    case page(Slug, fragment: String)
    /// `../assets/a/b.png`, without the folder.
    case asset(String)

    /// What a link means; `nil` for all others.
    /// - Parameter url: as it leads from the briefings' folder.
    package init?(_ url: String) {
        if URLReference.hasScheme(url) { return nil }
        if url.hasPrefix(Self.assets) {
            self = .asset(String(url.dropFirst(Self.assets.count)))
            return
        }
        let end = url.utf8.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex
        guard url[..<end].hasSuffix(".md") else { return nil }
        var name = url[..<end].dropLast(3)
        let folder = [Self.briefings, Self.pages].first(where: name.hasPrefix)
        name = name.dropFirst(folder?.count ?? 0)
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
        let slug = Slug(ofFile: URLReference.percentDecoded(name))
        let fragment = String(url[end...])
        self =
            folder == Self.pages
            ? .page(slug, fragment: fragment) : .briefing(slug, fragment: fragment)
    }

    private static let assets = "../assets/"
    private static let briefings = "../briefings/"
    private static let pages = "../pages/"
}
