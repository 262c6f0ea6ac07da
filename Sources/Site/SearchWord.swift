import Bytes

/// A word as searching compares words: folded UTF-8.
///
/// Its first sixteen bytes are two numbers, so that most words are compared and hashed as such.
/// Longer ones borrow the text they stand in.
struct SearchWord {
    /// Bytes 0 to 7 in the order of memory, zeros after the end.
    let first: UInt64
    /// Bytes 8 to 15.
    let second: UInt64
    /// Bytes from 16 on.
    let rest: UnsafeBufferPointer<UInt8>
    /// How many bytes it has.
    let count: Int

    /// A word of sixteen bytes at most.
    @inline(__always)
    init(first: UInt64, second: UInt64, count: Int) {
        self.first = first
        self.second = second
        self.count = count
        rest = UnsafeBufferPointer(start: nil, count: 0)
    }

    /// A word of more than sixteen bytes.
    init(first: UInt64, second: UInt64, rest: UnsafeBufferPointer<UInt8>) {
        self.first = first
        self.second = second
        self.rest = rest
        count = 16 + rest.count
    }

    /// The word of all bytes of a buffer.
    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        first = EightBytes.word(of: utf8, at: 0)
        second = EightBytes.word(of: utf8, at: 8)
        count = utf8.count
        rest = UnsafeBufferPointer(rebasing: utf8[min(16, count)...])
    }

    /// Which part of the index it belongs to; see `SearchPart.count`.
    var part: Int {
        switch UInt8(truncatingIfNeeded: first) {
        case ..<UInt8(ascii: "a"): 0
        case let byte where byte <= UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 1
        default: SearchPart.count - 1
        }
    }

    /// The word's bytes.
    var utf8: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        bytes.withUnsafeMutableBytes { copy(to: $0) }
        return bytes
    }

    /// Copies the word's bytes to the beginning of a buffer.
    func copy(to buffer: UnsafeMutableRawBufferPointer) {
        withUnsafeBytes(of: (first.littleEndian, second.littleEndian)) {
            buffer.copyMemory(from: .init(rebasing: $0[..<min(count, 16)]))
        }
        if count > 16 {
            UnsafeMutableRawBufferPointer(rebasing: buffer[16...])
                .copyMemory(from: UnsafeRawBufferPointer(rest))
        }
    }

    /// Its upper bits depend on all bytes.
    @inline(__always)
    var hash: UInt64 {
        var hash = FNV1a(value: first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xC2B2_AE3D_27D4_EB4F)
        for byte in rest { hash.add(byte) }
        return hash.value
    }
}

/// Reading bytes eight at a time.
enum EightBytes {
    /// The eight bytes at an offset as they lie in memory, the first one lowest; zeros after the
    /// end of the buffer.
    @inline(__always)
    static func word(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        if offset &+ 8 <= bytes.count {
            return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return offset < bytes.count ? end(of: raw, from: offset) : 0
    }

    private static func end(of bytes: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        guard bytes.count < 8 else {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64(8 * (offset + 8 - bytes.count))
        }
        return bytes[offset...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The lowest bytes of a word, zeros in place of the others.
    /// - Parameter count: 0 to 8.
    @inline(__always)
    static func lowest(_ count: Int, of word: UInt64) -> UInt64 {
        // Shifts beyond the width give zero.
        word & ~(~0 << UInt64(8 * count))
    }
}
