import Bytes
import Glibc
import Synchronization

/// A file's path and bytes, for turning byte offsets into lines and columns.
package struct SourceFile: Sendable {
    /// As people know it: from the site's folder.
    package let path: String
    /// The file's bytes; they need not be valid UTF-8.
    package let utf8: [UInt8]
    private let lines = LineCursor()

    /// A file.
    package init(path: String, utf8: [UInt8]) {
        self.path = path
        self.utf8 = utf8
    }

    /// Line and column of a byte offset; an offset past the end counts as the end. Linear in the
    /// distance from the last place asked for, if this one is behind that.
    package func position(ofOffset offset: Int) -> SourcePosition {
        let end = min(offset, utf8.count)
        let (line, start) = lines.line(at: end, of: utf8)
        let column = utf8[start..<end].count { !$0.continuesScalar } + 1
        return SourcePosition(line: line, column: column)
    }

    /// The offset of the first byte of a 1-based line; the end of the file when there are fewer
    /// lines. As fast as `position(ofOffset:)`.
    package func offset(ofLine line: Int) -> Int { lines.start(ofLine: line, of: utf8) }

    /// The offset of a place; a column past the end of its line counts as the end of the line.
    package func offset(of position: SourcePosition) -> Int {
        let start = offset(ofLine: position.line)
        let line = utf8[start...].prefix { $0 != lineFeed }
        let columns = line.indices.lazy.filter { !line[$0].continuesScalar }
        return columns.dropFirst(max(0, position.column - 1)).first ?? line.endIndex
    }

    /// The line an offset lies in, without its line ending; of a long one what is around the
    /// offset, and how many columns are left out before that.
    func line(around offset: Int) -> (text: String, columnsBefore: Int) {
        let at = min(offset, utf8.count)
        let line = start(ofLineAround: at)
        let start = max(line, utf8.scalarStart(at: max(line, at - Self.reach)))
        let reach = utf8[at...].prefix(Self.reach)
        let end = reach.firstIndex(of: lineFeed) ?? max(at, utf8.scalarStart(at: reach.endIndex))
        return (
            String(decoding: utf8[start..<max(start, end)], as: UTF8.self),
            utf8[line..<start].count { !$0.continuesScalar }
        )
    }

    /// Bytes of a long line on either side of a place.
    private static let reach = 400

    private func start(ofLineAround offset: Int) -> Int {
        utf8[..<offset].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    }
}

/// Counts lines, and goes on where it left off: most files have hardly any diagnostics, and some
/// have thousands, one after another.
private final class LineCursor: Sendable {
    private typealias Line = (number: Int, start: Int)
    private let last = Mutex<Line>((1, 0))

    /// The 1-based line that an offset lies in, and where it begins.
    func line(at offset: Int, of utf8: [UInt8]) -> (number: Int, start: Int) {
        last.withLock { line in
            if offset < line.start { line = (1, 0) }
            while let next = utf8.firstNewline(in: line.start..<offset) {
                line = (line.number + 1, next + 1)
            }
            return line
        }
    }

    /// Where a 1-based line begins.
    func start(ofLine number: Int, of utf8: [UInt8]) -> Int {
        last.withLock { line in
            if number < line.number { line = (1, 0) }
            while line.number < number {
                guard let next = utf8.firstNewline(in: line.start..<utf8.count) else {
                    return utf8.count
                }
                line = (line.number + 1, next + 1)
            }
            return line.start
        }
    }
}

extension [UInt8] {
    fileprivate func firstNewline(in range: Range<Int>) -> Int? {
        withUnsafeBufferPointer { bytes in
            guard let first = bytes.baseAddress,
                let found = memchr(first + range.lowerBound, Int32(lineFeed), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(first)
        }
    }
}
