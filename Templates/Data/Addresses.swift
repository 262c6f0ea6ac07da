package import Site
import Briefings
import HTML

/// Addresses and ids of pages in files for machines, which may be read far from the site.
package struct Addresses: Sendable {
    /// Where the site stands, ending in a slash; `nil` where that is not known.
    let base: String?
    /// What ids begin with: the address, or else a URN (RFC 8141) of the site's title.
    private let root: String

    /// The addresses of a site's pages.
    package init(_ site: Site) {
        base = site.configuration.baseURL.map { URLReference($0.text).text }
        root = base ?? "urn:x-dossier:\(Slug(of: site.configuration.title))/"
    }

    /// A page's id, which never changes while the site stays where it is.
    func id(_ path: OutputPath) -> String { root + path.page }

    /// The page's address; `nil` where the site's is not known.
    func url(_ path: OutputPath) -> String? { base.map { $0 + path.page } }

    /// A relative reference to a page, from a file that says its own address if that is known.
    /// - Parameter root: from the file to the root of the site.
    func reference(_ path: OutputPath, from root: String) -> String {
        root + (base == nil ? path.description : path.page)
    }

    /// The page's address, or where that is not known its path from the root of the site.
    func link(_ path: OutputPath) -> String { url(path) ?? path.description }
}
