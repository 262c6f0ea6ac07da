package import HTML
package import Briefings

/// A file of the site, as a path from its root: `entities/nato/index.html`.
///
/// It cannot lead out of the site: it is made of words of the program, slugs, numbers and
/// checked names of files.
package struct OutputPath: Sendable, Hashable, CustomStringConvertible {
    /// The path with `/` between its parts.
    package let description: String
    /// The path as it stands in a page.
    package let html: HTML

    /// A path written in the program.
    init(literal path: StaticString) { self.init("\(path)") }

    /// `briefings/SLUG/index.html`.
    package init(briefing slug: Slug) { self.init(page: slug, in: "briefings") }

    /// `FOLDER/SLUG/index.html`.
    init(page slug: Slug, in folder: StaticString) {
        self.init("\(folder)/\(slug)/index.html")
    }

    /// `FOLDER/NUMBER/index.html`.
    init(page number: Int, in folder: StaticString) {
        self.init("\(folder)/\(number)/index.html")
    }

    /// `sitemap-NUMBER.xml`.
    init(sitemapPart number: Int) { self.init("sitemap-\(number).xml") }

    /// `SLUG/index.html`.
    package init(page slug: Slug) { self.init("\(slug)/index.html") }

    /// `assets/own/NAME`.
    /// - Parameter name: a path that does not lead upwards.
    package init(ownAsset name: String) { self.init("assets/own/\(name)") }

    /// A file beside this one.
    /// - Parameter name: a word of the program.
    package func sibling(_ name: StaticString) -> OutputPath {
        var path = ""
        if let end = description.utf8.lastIndex(of: UInt8(ascii: "/")) {
            path += description[...end]
        }
        path += name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return OutputPath(path)
    }

    private init(_ path: String) {
        description = path
        html = HTML(escaping: path)
    }

    /// How many folders of the site the file stands in.
    package var depth: Int { description.utf8.count { $0 == UInt8(ascii: "/") } }
}
