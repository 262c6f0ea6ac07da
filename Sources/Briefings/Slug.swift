internal import Language

/// The name of an entity or page in paths and URLs: lower-case ASCII letters, digits and hyphens.
public struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The slug's characters, 1 to 128 of them; at most 64 in those made of names.
    public let description: String

    /// A slug that is already one; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let isValid = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isValid, !text.isEmpty, text.utf8.count <= 128 else { return nil }
        description = String(text)
    }

    /// The slug of a name; every name has one.
    public init(of name: String) {
        self.description = slug(for: name)
    }

    /// Byte order.
    public static func < (a: Slug, b: Slug) -> Bool { a.description < b.description }
}
