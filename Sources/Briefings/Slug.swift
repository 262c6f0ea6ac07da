import Bytes
import Language

/// The name of an entity or page in paths and URLs: lower-case ASCII letters, digits and hyphens.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The slug's characters, 1 to 255 of them; at most 64 in those made of names.
    package let description: String

    /// A slug that is already one; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let isValid =
            text.utf8.withContiguousStorageIfAvailable(Slug.isValid)
            ?? Array(text.utf8).withUnsafeBufferPointer(Slug.isValid)
        guard isValid else { return nil }
        description = String(text)
    }

    /// A slug in UTF-8 that is already one; `nil` for anything else.
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard Slug.isValid(text) else { return nil }
        description = String(decoding: text, as: UTF8.self)
    }

    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        (1...limit).contains(text.count)
            && text.allSatisfy {
                $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-")
            }
    }

    /// The slug of a name; every name has one.
    package init(of name: String) {
        self.description = slug(for: name)
    }

    /// The slug of a file's name without its ending, not shortened: two files may differ in their
    /// last letter alone.
    package init(ofFile name: String) {
        self.description = slug(for: name, limit: Slug.limit)
    }

    /// Bytes that file systems allow in the name of a folder.
    private static let limit = 255

    /// Byte order.
    package static func < (a: Slug, b: Slug) -> Bool { a.description < b.description }
}
