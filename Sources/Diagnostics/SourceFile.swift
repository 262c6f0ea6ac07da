/// A file's path and bytes, for turning byte offsets into lines and columns.
public struct SourceFile: Sendable {
    /// As people know it: from the site's folder.
    public let path: String
    /// The file's bytes; they need not be valid UTF-8.
    public let utf8: [UInt8]

    /// A file.
    public init(path: String, utf8: [UInt8]) {
        self.path = path
        self.utf8 = utf8
    }

    /// Line and column of a byte offset; an offset past the end counts as the end. Linear in the
    /// offset.
    public func position(ofOffset offset: Int) -> SourcePosition {
        var position = SourcePosition.start
        for byte in utf8.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                position = SourcePosition(line: position.line + 1, column: 1)
            } else if byte & 0xC0 != 0x80 {
                position.column += 1
            }
        }
        return position
    }

    /// The offset of the first byte of a 1-based line; the end of the file when there are fewer
    /// lines.
    public func offset(ofLine line: Int) -> Int {
        var left = line - 1
        guard left > 0 else { return 0 }
        for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
            left -= 1
            if left == 0 { return offset + 1 }
        }
        return utf8.count
    }

    /// The offset of a place; a column past the end of its line counts as the end of the line.
    public func offset(of position: SourcePosition) -> Int {
        let start = offset(ofLine: position.line)
        let line = utf8[start...].prefix { $0 != UInt8(ascii: "\n") }
        let columns = line.indices.lazy.filter { line[$0] & 0xC0 != 0x80 }
        return columns.dropFirst(max(0, position.column - 1)).first ?? line.endIndex
    }

    /// The line an offset lies in, without its line ending.
    func line(around offset: Int) -> String {
        let newline = UInt8(ascii: "\n")
        let at = min(offset, utf8.count)
        let start = utf8[..<at].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = utf8[at...].firstIndex(of: newline) ?? utf8.count
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}
