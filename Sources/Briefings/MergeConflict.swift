package import Diagnostics
import Bytes

/// The lines that Git leaves in a file of which two people changed the same place.
package enum MergeConflict {
    /// Whether a file has any of these lines.
    package static func stands(in utf8: [UInt8]) -> Bool {
        (line(ours, in: utf8[...]) ?? line(theirs, in: utf8[...])) != nil
    }

    /// An error at the first conflict of a text; `nil` where there is none.
    ///
    /// - Parameter isWhole: whether all three marks have to be there, in order, as in an article, which
    ///   may be about such things; in other files the first or the last one is enough. A line of `=`
    ///   alone underlines a heading.
    package static func diagnostic(
        in utf8: [UInt8], of path: String, isWhole: Bool
    ) -> Diagnostic? {
        guard let start = line(ours, in: utf8[...]) ?? line(theirs, in: utf8[...]) else {
            return nil
        }
        if isWhole {
            guard let middle = line(parting, in: utf8[start...]),
                line(theirs, in: utf8[middle...]) != nil
            else { return nil }
        }
        return Diagnostic(
            .error, "content/conflict", in: SourceFile(path: path, utf8: utf8), at: start,
            "Git left two versions of these lines",
            help: "keep one of them, or what is new of each, and delete the lines with <<<<<<<, "
                + "======= and >>>>>>>")
    }

    private static let ours = Array("<<<<<<< ".utf8)
    private static let parting = Array("=======\n".utf8)
    private static let theirs = Array(">>>>>>> ".utf8)

    /// The offset of the first line that begins with some bytes.
    private static func line(_ mark: [UInt8], in utf8: ArraySlice<UInt8>) -> Int? {
        var start = utf8.startIndex
        while let found = utf8[start...].firstOffset(of: mark) {
            if found == utf8.startIndex || utf8[found - 1] == lineFeed { return found }
            start = found + 1
        }
        return nil
    }
}
