/// A place in a file as people count: lines and columns from 1, a column being a Unicode scalar.
package struct SourcePosition: Sendable, Hashable, Comparable {
    /// 1-based line.
    package var line: Int
    /// 1-based column.
    package var column: Int

    /// A place.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The first character of a file.
    package static let start = SourcePosition(line: 1, column: 1)

    /// Reading order.
    package static func < (a: SourcePosition, b: SourcePosition) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}
