/// A file of the site, as a path from its root: `entities/nato/index.html`.
///
/// It cannot lead out of the site: no part of it is empty, `.` or `..`, and it does not begin with
/// a slash.
public struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path with `/` between its parts.
    public let description: String

    /// A path, if it is one that stays in the site.
    public init?(_ path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.isEmpty, !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
            !path.utf8.contains(0)
        else { return nil }
        description = path
    }

    /// A path written in the program.
    init(literal path: StaticString) { description = "\(path)" }

    /// `FOLDER/SLUG/index.html`.
    init(page slug: some CustomStringConvertible, in folder: StaticString) {
        description = "\(folder)/\(slug)/index.html"
    }

    /// What leads from this file to the root of the site: `../../`, or nothing at the root.
    public var root: String {
        let depth = description.utf8.count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: depth)
    }

    /// Byte order.
    public static func < (a: OutputPath, b: OutputPath) -> Bool { a.description < b.description }
}
