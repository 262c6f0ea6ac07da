import Bytes

/// Takes out of our own style sheet and scripts what only their authors read: comments, indentation
/// and, in a style sheet, space that separates nothing.
///
/// It knows strings and block comments, no more: it is for these files, not for any.
enum Minifier {
    /// - Parameter keepsLines: whether line breaks mean something, as in a script.
    static func minified(_ source: [UInt8], keepsLines: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(source.count)
        var quote: UInt8?
        var index = 0
        while index < source.count {
            let byte = source[index]
            if let open = quote {
                out.append(byte)
                if byte == backslash, index + 1 < source.count {
                    index += 1
                    out.append(source[index])
                } else if byte == open {
                    quote = nil
                }
            } else if source[index...].starts(with: commentStart) {
                index += 2
                while index + 1 < source.count, !source[index...].starts(with: commentEnd) {
                    index += 1
                }
                index += 1
            } else if quotes.contains(byte) {
                quote = byte
                out.append(byte)
            } else if byte == lineFeed || byte == space {
                appendSpace(byte, keepsLines, &out)
            } else {
                if !keepsLines { dropNeedless(before: byte, &out) }
                out.append(byte)
            }
            index += 1
        }
        return out
    }

    private static func appendSpace(_ byte: UInt8, _ keepsLines: Bool, _ out: inout [UInt8]) {
        guard let last = out.last, last != lineFeed else { return }
        if keepsLines {
            if byte == lineFeed, last == space { out.removeLast() }
            if byte == lineFeed || last != space { out.append(byte) }
        } else if last != space, !closing.contains(last) {
            out.append(space)
        }
    }

    /// Removes space that separates nothing, and the semicolon behind the last declaration of a
    /// rule.
    private static func dropNeedless(before byte: UInt8, _ out: inout [UInt8]) {
        if opening.contains(byte), out.last == space { out.removeLast() }
        if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
    }

    private static let space = UInt8(ascii: " ")
    private static let backslash = UInt8(ascii: "\\")
    private static let quotes = Array("\"'`".utf8)
    private static let commentStart = Array("/*".utf8)
    private static let commentEnd = Array("*/".utf8)
    /// After these, and before those, a style sheet needs no space. Not after `:` in selectors, but
    /// there ours have none either.
    private static let closing = Array("{};,:>".utf8)
    private static let opening = Array("{};,>".utf8)
}
