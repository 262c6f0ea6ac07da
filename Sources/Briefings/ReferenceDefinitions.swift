internal import Markdown

/// The link reference definitions that make `[¶3]` a reference.
///
/// The file has them for the references that the machine wrote; a person who refers to another block
/// need not know of them.
enum ReferenceDefinitions {
    /// A file with the definitions that it lacks at its end; most lack none.
    static func completed(_ utf8: [UInt8]) -> [UInt8] {
        let (used, defined) = numbers(in: utf8)
        let missing = used.subtracting(defined)
        if missing.isEmpty { return utf8 }
        return missing.sorted().reduce(utf8 + [lineFeed]) { $0 + "\n[¶\($1)]: #p\($1)\n".utf8 }
    }

    /// The numbers of the references in a file, and of those that a line defines.
    private static func numbers(in utf8: [UInt8]) -> (used: Set<Int>, defined: Set<Int>) {
        var used: Set<Int> = []
        var defined: Set<Int> = []
        var rest = utf8[...]
        while let start = rest.firstOffset(of: open) {
            let digits = rest[(start + open.count)...].prefix { (0x30...0x39).contains($0) }
            let end = digits.endIndex
            rest = rest[end...]
            guard rest.first == UInt8(ascii: "]"), digits.count <= longestNumber,
                let number = Int(String(decoding: digits, as: UTF8.self))
            else { continue }
            let isLineStart = start == 0 || utf8[start - 1] == lineFeed
            if isLineStart, rest.dropFirst().first == UInt8(ascii: ":") {
                defined.insert(number)
            } else {
                used.insert(number)
            }
        }
        return (used, defined)
    }

    private static let open = Array("[¶".utf8)
    private static let longestNumber = 9
}
