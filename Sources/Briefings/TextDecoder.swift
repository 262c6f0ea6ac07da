package import Diagnostics
import Bytes
import Glibc

/// Turns a raw file's bytes into UTF-8 text with `\n` line endings and no byte order mark.
///
/// UTF-8 is taken as it is. An article's bytes that are not UTF-8 are read as Windows-1252, of
/// which Latin-1's letters are a part, and the reader is told so; bytes that are mostly UTF-8 with
/// a few broken characters are refused, since reading them as anything else would spoil the good
/// ones.
package enum TextDecoder {
    /// Where a file comes from.
    package enum Origin: String, Sendable {
        /// From anywhere: what is not UTF-8 is read as Windows-1252.
        case article
        /// Written for the site, which publishes it as it is: it has to be UTF-8.
        case file
    }

    /// The text, if it can be read, and diagnostics, whose ids begin with the origin.
    package static func decode(
        _ source: SourceFile, from origin: Origin = .article
    ) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
        let (text, diagnostics) = lines(of: source, from: origin)
        guard let text,
            let conflict = MergeConflict.diagnostic(
                in: text, of: source.path, isWhole: origin == .article)
        else { return (text, diagnostics) }
        return (nil, diagnostics + [conflict])
    }

    private static func lines(
        of source: SourceFile, from origin: Origin
    ) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
        var bytes = source.utf8
        if isPlain(bytes) { return (bytes, []) }
        if bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
        if let nul = source.utf8.firstIndex(of: 0) {
            let diagnostic = Diagnostic(
                .error, "\(origin)/nul-byte", in: source, at: nul, "the file has a NUL byte",
                help: "save it as UTF-8 text; UTF-16 and binary formats are not read")
            return (nil, [diagnostic])
        }
        let scan = bytes.withUnsafeBufferPointer(UTF8Scan.init)
        guard let broken = scan.firstBroken else { return (withPlainLineEnds(bytes), []) }
        let offset = broken + source.utf8.count - bytes.count
        if scan.multibyteCount > scan.brokenCount || origin != .article {
            let diagnostic = Diagnostic(
                .error, "\(origin)/invalid-utf8", in: source, at: offset,
                scan.multibyteCount > scan.brokenCount
                    ? "the file is UTF-8 but for \(scan.brokenCount) broken "
                        + (scan.brokenCount == 1 ? "character" : "characters")
                    : "the file is not UTF-8",
                help: origin == .article
                    ? "repair the text at this place; nothing was made of the file"
                    : "save it as UTF-8, and look at this place first")
            return (nil, [diagnostic])
        }
        let diagnostic = Diagnostic(
            .warning, "article/encoding", in: source, at: offset,
            "the file is not UTF-8 and was read as Windows-1252",
            help: "look at its accented letters and quotation marks, or save it as UTF-8")
        return (withPlainLineEnds(windows1252(bytes)), [diagnostic])
    }

    /// Whether there is nothing to do, as with nearly every file: UTF-8, no mark, no `\r`, no NUL.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, buffer.first != 0xEF else { return bytes.isEmpty }
            return memchr(start, 0, buffer.count) == nil
                && memchr(start, Int32(UInt8(ascii: "\r")), buffer.count) == nil
                && UTF8Scan(buffer).firstBroken == nil
        }
    }

    /// The digest of a file, the same whatever its lines end with and with a byte order mark or
    /// without: Git and editors may change that.
    package static func digest(of utf8: [UInt8]) -> String {
        SHA256.hexDigest(of: normalized(utf8))
    }

    /// Without a byte order mark; `\r\n` and lone `\r` become `\n`.
    package static func normalized(_ bytes: [UInt8]) -> [UInt8] {
        withPlainLineEnds(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
    }

    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != UInt8(ascii: "\r") {
                result.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
                result.append(UInt8(ascii: "\n"))
            }
        }
        return result
    }

    /// The byte order mark in UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                let value = byte < 0xA0 ? highControls[Int(byte) - 0x80] : UInt16(byte)
                let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
                text += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return text
    }

    /// 0x80 to 0x9F of Windows-1252 as the WHATWG Encoding Standard maps them.
    private static let highControls: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}

/// What a pass over supposed UTF-8 finds.
struct UTF8Scan {
    /// Offset of the first byte that is not part of a well-formed character.
    private(set) var firstBroken: Int?
    private(set) var brokenCount = 0
    /// Well-formed characters of more than one byte.
    private(set) var multibyteCount = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index = UTF8Scan.endOfASCII(in: bytes, from: index + 1)
            } else if let length = UTF8Scan.length(in: bytes, at: index) {
                multibyteCount += 1
                index += length
            } else {
                if firstBroken == nil { firstBroken = index }
                brokenCount += 1
                index += 1
            }
        }
    }

    /// Skips ASCII, eight bytes at a time where it can.
    private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        { index += 8 }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the well-formed multi-byte character at an offset (Unicode 15, table 3-7).
    private static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where !bytes[index + offset].continuesScalar { return nil }
        return length
    }
}
