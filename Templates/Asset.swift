internal import Briefings

/// A file that pages load, named by its content so that browsers may keep it for ever.
public struct Asset: Sendable {
    /// From the root of the site: `assets/site-HASH.css`.
    public let path: String
    /// The file.
    public let bytes: [UInt8]

    private init(_ name: String, _ ending: String, _ bytes: [UInt8]) {
        path = "assets/\(name)-\(SHA256.hexDigest(of: bytes).prefix(10)).\(ending)"
        self.bytes = bytes
    }

    /// The one style sheet.
    static let styleSheet = Asset("site", "css", PackageResources.site_css)
    /// What makes cards come on hovering; nothing needs it.
    static let script = Asset("site", "js", PackageResources.site_js)

    /// What searches, on the search page alone.
    static let searchScript = Asset("search", "js", PackageResources.search_js)

    /// All that a site is written with.
    public static let all = [styleSheet, script, searchScript]
}
