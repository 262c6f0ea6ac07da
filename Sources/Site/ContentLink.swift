package import Briefings
import HTML
import Markdown

/// A link from one file of the content to another. Links to entities' files are not among them:
/// those are mentions.
package enum ContentLink: Sendable, Equatable {
    /// `a.md`, `../briefings/a.md#p3`; the fragment begins with `#`, or is empty.
    case briefing(Slug, fragment: String)
    /// `../pages/a.md`.
    case page(Slug, fragment: String)
    /// `../assets/a/b.png`, without the folder.
    case asset(String)

    /// What a link of the content leads to; `nil` for all other links.
    /// - Parameter url: the link as it leads from the briefings' folder.
    package init?(_ url: String) {
        if URLReference.hasScheme(url) { return nil }
        let url = Block.fromHere(url)
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

    /// Whether a link that is no `ContentLink` leads to no page and no file of any site either.
    package static func leadsNowhere(_ url: String) -> Bool {
        if URLReference.hasScheme(url) { return false }
        let end = url.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
        let path = url[..<(end ?? url.endIndex)]
        if path.isEmpty || path.hasPrefix("/") || path.hasPrefix("../../") { return false }
        let isPage = path.hasSuffix("/") || path.hasSuffix("/index.html")
        return path.hasPrefix("../") ? !isPage : !ownFiles.contains(String(path))
    }

    /// Files that stand in the folder of a page.
    private static let ownFiles: Set = ["index.html", "index.md", "annotations.json"]
    private static let assets = "../assets/"
    private static let briefings = "../briefings/"
    private static let pages = "../pages/"
}
