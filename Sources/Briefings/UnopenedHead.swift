import Bytes
import Diagnostics

extension Diagnostic {
    /// An error for a file whose head has lost the line above it, and is text by that.
    /// - Parameter keys: those that a head may begin with.
    static func unopenedHead(
        in source: SourceFile, keys: @autoclosure () -> [String]
    ) -> Diagnostic? {
        guard source.utf8.first?.isASCIILowercase == true else { return nil }
        let line = source.utf8.prefix { $0 != lineFeed }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
            keys().contains(String(decoding: line[..<colon], as: UTF8.self))
        else { return nil }
        return Diagnostic(
            .error, "front-matter/unopened", in: source, line: 1,
            "the head of the file has no line of `---` above it",
            help: "write one above it, and one below")
    }
}
