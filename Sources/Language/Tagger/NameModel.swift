import NameModel

/// The trained weights, read where they lie: nothing is decoded or copied.
///
/// The bytes are a `Header`, the transitions, the buckets, the fingerprints and the rows (see
/// `NameModelFormat`). A feature's 64-bit hash names its bucket by its highest bits and is told
/// from the bucket's other features by the next sixteen; a stranger passes once in 65,536 times.
package struct NameModel: Sendable {
    /// Sums of weights, one a tag.
    typealias Scores = SIMD16<Int32>

    /// The model that is shipped; `nil` if its bytes are none.
    package static let shared = NameModel(
        UnsafeRawBufferPointer(start: name_model_bytes(), count: name_model_count()))

    private let bytes: ModelBytes
    private let bucketShift: UInt64
    private let fingerprintShift: UInt64
    private let buckets: Int
    private let fingerprints: Int
    private let rows: Int
    /// From each tag, and from a name's outside at the start, to each tag.
    let transitions: [Scores]

    /// A model in memory that outlives it, or `nil` where the bytes are none.
    /// - Parameter bytes: aligned to 16 bytes.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let format = NameModelFormat(reading: bytes) else { return nil }
        self.bytes = ModelBytes(bytes)
        bucketShift = UInt64(64 - format.bucketBits)
        fingerprintShift = UInt64(48 - format.bucketBits)
        buckets = format.buckets
        fingerprints = format.fingerprints
        rows = format.rows
        var transitions: [Scores] = []
        for row in 0...NameTag.count {
            var scores = Scores()
            for tag in 0..<NameTag.count {
                scores[tag] = Int32(
                    truncatingIfNeeded: self.bytes.word32(
                        at: format.transitions + (row * 16 + tag) * 4))
            }
            transitions.append(scores)
        }
        self.transitions = transitions
    }

    /// Adds the weights of a feature, if it has any.
    @inline(__always)
    func add(_ feature: UInt64, to scores: inout Scores) {
        let bucket = buckets &+ Int(truncatingIfNeeded: feature &>> bucketShift) &* 4
        var index = Int(bytes.word32(at: bucket))
        let end = Int(bytes.word32(at: bucket &+ 4))
        let fingerprint = UInt16(truncatingIfNeeded: feature &>> fingerprintShift)
        while index < end {
            if bytes.word16(at: fingerprints &+ index &* 2) == fingerprint {
                let row = bytes.row(at: rows &+ index &* 16)
                scores &+= row.weights &* row.scale
                return
            }
            index &+= 1
        }
    }
}

/// Where the parts of a model lie. All numbers are little-endian.
package struct NameModelFormat: Sendable {
    /// "names", version 1.
    package static let magic: UInt64 = 0x0001_7365_6D61_6E00
    /// Bytes: the magic, the number of features, the bits of a bucket's number, the number of tags.
    package static let headerSize = 32

    /// The number of features.
    package let count: Int
    /// 2 to this power is the number of buckets.
    package let bucketBits: Int

    /// A row of 16 32-bit numbers for each tag and one for the start.
    package var transitions: Int { Self.headerSize }
    /// 32 bits each: the index of a bucket's first feature; one more for the end.
    package var buckets: Int { transitions + (NameTag.count + 1) * 64 }
    /// 16 bits a feature, aligned to 16 bytes.
    package var fingerprints: Int { Self.aligned(buckets + (1 << bucketBits + 1) * 4) }
    /// 16 bytes a feature: 13 signed weights, one unused byte, and their scale in 16 bits.
    package var rows: Int { Self.aligned(fingerprints + count * 2) }
    /// Bytes of the whole.
    package var size: Int { rows + count * 16 }

    /// The layout of a model with so many features.
    package init(count: Int, bucketBits: Int) {
        self.count = count
        self.bucketBits = bucketBits
    }

    /// The layout of a model in memory; `nil` unless every part of it lies inside.
    init?(reading memory: UnsafeRawBufferPointer) {
        guard memory.count >= Self.headerSize else { return nil }
        let bytes = ModelBytes(memory)
        let count = Int(bytes.word32(at: 8))
        let bits = Int(bytes.word32(at: 12))
        guard bytes.word64(at: 0) == Self.magic, Int(bytes.word32(at: 16)) == NameTag.count,
            (4...20).contains(bits), count < 1 << 24
        else { return nil }
        self.init(count: count, bucketBits: bits)
        guard size == memory.count else { return nil }
        var last: UInt32 = 0
        for bucket in 0...(1 << bits) {
            let start = bytes.word32(at: buckets + bucket * 4)
            guard start >= last, start <= count else { return nil }
            last = start
        }
    }

    /// The sixteen bits that tell a feature from the others of its bucket.
    package static func fingerprint(of feature: UInt64, bucketBits: Int) -> UInt16 {
        UInt16(truncatingIfNeeded: feature &>> UInt64(48 - bucketBits))
    }

    private static func aligned(_ offset: Int) -> Int { (offset + 15) & ~15 }
}

/// Memory that is read by offset; whoever reads has made sure that the offset lies inside.
struct ModelBytes: Sendable {
    /// An address, since pointers are not `Sendable`; the memory is never written to or freed.
    private let address: UInt

    init(_ bytes: UnsafeRawBufferPointer) { address = UInt(bitPattern: bytes.baseAddress) }

    private var start: UnsafeRawPointer? {
        @inline(__always) get { UnsafeRawPointer(bitPattern: address) }
    }

    @inline(__always)
    func word16(at offset: Int) -> UInt16 { load(offset) }

    @inline(__always)
    func word32(at offset: Int) -> UInt32 { load(offset) }

    @inline(__always)
    func word64(at offset: Int) -> UInt64 { load(offset) }

    /// Thirteen weights, and the number that each is a multiple of.
    @inline(__always)
    func row(at offset: Int) -> (weights: SIMD16<Int32>, scale: Int32) {
        let low = widened(word64(at: offset))
        let high = widened(word64(at: offset &+ 8))
        return (SIMD16(lowHalf: low, highHalf: high), Int32(word16(at: offset &+ 14)))
    }

    /// Eight signed bytes.
    @inline(__always)
    private func widened(_ word: UInt64) -> SIMD8<Int32> {
        let low = UInt32(truncatingIfNeeded: word)
        let high = UInt32(truncatingIfNeeded: word &>> 32)
        let lanes = SIMD8(low, low, low, low, high, high, high, high)
        let shifts = SIMD8<UInt32>(24, 16, 8, 0, 24, 16, 8, 0)
        return SIMD8<Int32>(truncatingIfNeeded: lanes &<< shifts) &>> 24
    }

    @inline(__always)
    private func load<Word: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Word {
        guard let start else { return 0 }
        return Word(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Word.self))
    }
}
