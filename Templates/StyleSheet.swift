internal import Briefings

/// The one style sheet, named by its content so that browsers may keep it for ever.
public enum StyleSheet {
    /// The sheet.
    public static var bytes: [UInt8] { PackageResources.site_css }

    /// `assets/site-HASH.css`.
    public static let path = "assets/site-\(SHA256.hexDigest(of: bytes).prefix(10)).css"
}
