import Bytes

/// A URL that is fit for a page: relative, or with the scheme `http`, `https`, `mailto` or `tel`.
///
/// Anything else (`javascript:`, `data:`, …) becomes `#`, which leads nowhere. Control characters,
/// spaces, and the characters that RFC 3986 has no place for are percent-encoded, so that a scheme
/// cannot hide behind a tab or a line break, which browsers skip.
public struct URLReference: Sendable, Hashable {
    /// The URL, ready to be escaped for an attribute.
    public let text: String

    /// Checks and encodes `url`.
    public init(_ url: String) {
        let bytes = Array(url.utf8)
        guard URLReference.isAllowed(bytes) else {
            text = "#"
            return
        }
        guard bytes.contains(where: URLReference.needsEncoding) else {
            text = url
            return
        }
        var encoded: [UInt8] = []
        for byte in bytes {
            if URLReference.needsEncoding(byte) {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(UInt8(hexDigit: byte >> 4))
                encoded.append(UInt8(hexDigit: byte & 15))
            } else {
                encoded.append(byte)
            }
        }
        text = String(decoding: encoded, as: UTF8.self)
    }

    private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }

    /// Whether a URL says by which scheme it is followed, RFC 3986 section 3.1: `https://a.org`,
    /// `mailto:a@b.md`, `urn:a:b`.
    public static func hasScheme(_ url: String) -> Bool {
        guard let end = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = url.utf8[..<end]
        // One letter is a drive: `C:\article.txt`.
        return scheme.count > 1 && scheme.first.map(\.isASCIILetter) == true
            && scheme.allSatisfy {
                $0.isASCIIAlphanumeric
                    || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
            }
    }

    /// Whether a URL leads out into the web: one with an authority, `https://a.org` or `//a.org`.
    public static func isExternal(_ url: String) -> Bool {
        if url.utf8.starts(with: "//".utf8) { return true }
        return hasScheme(url)
            && url.utf8.drop { $0 != UInt8(ascii: ":") }.starts(with: "://".utf8)
    }

    /// Whether a URL is fit for a page: the text before its first `:` is a known scheme, or there is
    /// no scheme at all.
    public static func isAllowed(_ url: String) -> Bool { isAllowed(Array(url.utf8)) }

    private static func isAllowed(_ bytes: [UInt8]) -> Bool {
        var scheme: [UInt8] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: ":"): return schemes.contains(scheme)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case 0...0x20: continue
            default: scheme.append(byte | 0x20)
            }
        }
        return true
    }

    /// A part of a URL without percent-encoding: `My%20article` is `My article`.
    public static func percentDecoded(_ text: some StringProtocol) -> String {
        var decoded: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            // Swift's reader of numbers would take "+1", too.
            if byte == UInt8(ascii: "%"), rest.count > 1,
                rest.prefix(2).allSatisfy(\.isASCIIAlphanumeric),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                rest.removeFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func needsEncoding(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F...0xFF: true
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
