/// The documents of a word as text: a number for each, the step from the one before times four plus
/// the field, in digits of ASCII.
///
/// A number is written in 92 digits, those that stand for themselves in a string of JavaScript: any
/// number of leading digits 46 to 91, the lowest first, and one last digit 0 to 45.
enum SearchPostings {
    /// The most documents that are listed for a word. Of one in more, documents are kept where it
    /// stands in another field than the text, and of these the first.
    static let longestList = 4096

    private static let radix: UInt32 = 46

    /// Appends a list of documents.
    /// - Parameter codes: documents' numbers times four plus the field, rising.
    /// - Returns: whether documents were left out.
    static func append(_ codes: ArraySlice<UInt32>, to out: inout [UInt8]) -> Bool {
        guard codes.count > longestList else {
            append(all: codes, to: &out)
            return false
        }
        append(all: codes.lazy.filter { $0 & 3 != 0 }.prefix(longestList), to: &out)
        return true
    }

    private static func append(all codes: some Sequence<UInt32>, to out: inout [UInt8]) {
        var next: UInt32 = 0
        for code in codes {
            append((code >> 2 - next) << 2 | code & 3, to: &out)
            next = code >> 2 + 1
        }
    }

    private static func append(_ number: UInt32, to out: inout [UInt8]) {
        var rest = number
        while rest >= radix {
            rest -= radix
            out.append(digit(radix + rest % radix))
            rest /= radix
        }
        out.append(digit(rest))
    }

    /// Printable ASCII from `!` on, without the quotation mark and the backslash.
    private static func digit(_ value: UInt32) -> UInt8 {
        let byte = UInt8(truncatingIfNeeded: value) + UInt8(ascii: "!")
        if byte < UInt8(ascii: "\"") { return byte }
        return byte + 1 < UInt8(ascii: "\\") ? byte + 1 : byte + 2
    }
}
