internal import Briefings

/// A file of the site, as a path from its root: `entities/nato/index.html`.
///
/// It cannot lead out of the site: it is made of words of the program, slugs and numbers alone.
public struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path with `/` between its parts.
    public let description: String

    /// A path written in the program.
    init(literal path: StaticString) { description = "\(path)" }

    /// `FOLDER/SLUG/index.html`.
    init(page slug: Slug, in folder: StaticString) {
        description = "\(folder)/\(slug)/index.html"
    }

    /// `FOLDER/NUMBER/index.html`.
    init(page number: Int, in folder: StaticString) {
        description = "\(folder)/\(number)/index.html"
    }

    /// What leads from this file to the root of the site: `../../`, or nothing at the root.
    public var root: String {
        let depth = description.utf8.count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: depth)
    }

    /// Byte order.
    public static func < (a: OutputPath, b: OutputPath) -> Bool { a.description < b.description }
}
