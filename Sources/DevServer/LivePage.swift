import Bytes
import Diagnostics
import HTML
import Workspace

/// A page as it is shown while somebody works on its content: with what there is to say about that,
/// and a script that loads the page again when it has changed.
struct LivePage {
    /// Names what is to be seen.
    let version: String
    /// The page.
    let utf8: [UInt8]

    /// - Parameters:
    ///   - page: the page as it will be published.
    ///   - path: its file, from the root of the site.
    init(_ page: [UInt8], of path: String, in edition: Edition) {
        let notices = Notices(
            edition.diagnostics, about: edition.preview?.contentFiles(of: path) ?? [],
            doubts: edition.preview?.doubts(about: path) ?? [])
        self.init(page, notices, assetsVersion: edition.preview?.assetsVersion ?? 0)
    }

    /// The page before there is a site.
    static func waiting(in edition: Edition) -> LivePage {
        let text =
            edition.number == 0
            ? "The site is being made." : "The site cannot be made before its errors are mended."
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Dossier</title>
            <link rel="icon" href="data:,">
            <style>:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif } body { margin: 2rem }</style>
            </head>
            <body>
            <p>\(text)</p>
            </body>
            </html>

            """
        return LivePage(
            page.utf8, Notices(edition.diagnostics, about: [], doubts: []), assetsVersion: 0)
    }

    private static let end = Array("</body>".utf8)

    private init(_ page: [UInt8], _ notices: Notices, assetsVersion: UInt64) {
        let notices = notices.html.utf8
        let seen = [FNV1a.hash(of: page), FNV1a.hash(of: notices), assetsVersion]
        version = String(seen.reduce(into: FNV1a()) { $0.add(word: $1) }.value, radix: 16)
        let script: HTML = """
            <script src="\(ReloadScript.address)" data-version="\(version)"></script>

            """
        let place = page[...].lastOffset(of: LivePage.end) ?? page.count
        utf8 = page[..<place] + notices + script.utf8 + page[place...]
    }
}

/// The script that loads a page again when it has changed.
enum ReloadScript {
    /// Where it stands; no file of a site can.
    static let address = "/-/reload.js"
    /// Where it asks whether a page has changed: `?page=PATH&version=VERSION`.
    static let changes = "/-/changes"
    /// The script.
    static let bytes = PackageResources.reload_js
}
