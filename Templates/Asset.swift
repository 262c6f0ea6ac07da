import Briefings
import Bytes

/// A file that pages load, named by its content so that browsers may keep it for ever.
package struct Asset: Sendable {
    /// From the root of the site: `assets/site-HASH.css`.
    package let path: String
    /// The file.
    package let bytes: [UInt8]

    private init(_ name: String, _ ending: String, _ source: [UInt8]) {
        let bytes = Minifier.minified(source, keepsLines: ending == "js")
        path = "assets/\(name)-\(SHA256.hexDigest(of: bytes).prefix(10)).\(ending)"
        self.bytes = bytes
    }

    /// The style sheet of every page, and the only one of a briefing's.
    static let styleSheet = Asset("site", "css", PackageResources.site_css)
    /// The style sheet that all other pages need as well.
    static let listSheet = Asset("lists", "css", PackageResources.lists_css)
    /// The script that shows cards on hovering; pages work without it.
    static let script = Asset("site", "js", PackageResources.site_js)

    /// The script that searches, on the search page alone.
    static let searchScript = Asset("search", "js", PackageResources.search_js)

    /// All assets of a site.
    package static let all = [styleSheet, listSheet, script, searchScript]
}
