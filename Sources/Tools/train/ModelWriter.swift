import Language

/// Writes weights in the format that `NameModel` reads.
struct ModelWriter {
    /// 2 to this power is the number of buckets.
    private static let bucketBits = 16

    private let rows: [(hash: UInt64, weights: [Int8], scale: UInt16)]
    private let transitions: [[Int32]]

    /// - Parameters:
    ///   - hashes: of the features, each with its row of `perceptron.weights`.
    ///   - most: the number of features that are kept, those with the largest weights.
    init(_ perceptron: Perceptron, hashes: [UInt64], most: Int) {
        let sizes = perceptron.weights.map(Self.size)
        let order = sizes.indices.sorted {
            sizes[$0] == sizes[$1] ? hashes[$0] < hashes[$1] : sizes[$0] > sizes[$1]
        }
        let kept = order.prefix(most).filter { sizes[$0] > 0 }
        // The largest weight is 127 times the largest scale.
        let unit = (kept.first.map { sizes[$0] } ?? 1) / (127 * Self.largestScale)
        rows = kept.map { index in
            let scale = max((sizes[index] / 127 / unit).rounded(), 1)
            let weights = (0..<NameTag.count).map { tag in
                Int8((perceptron.weights[index][tag] / (scale * unit)).rounded().clamped(127))
            }
            return (hashes[index], weights, UInt16(scale))
        }.sorted { $0.hash < $1.hash }
        transitions = perceptron.transitions.map { row in
            (0..<16).map { Int32((row[$0] / unit).rounded()) }
        }
    }

    private static let largestScale: Float = 4000

    private static func size(_ row: Perceptron.Row) -> Float {
        max(row.max(), -row.min())
    }

    /// The bytes of the model.
    func bytes() -> [UInt8] {
        let format = NameModelFormat(count: rows.count, bucketBits: Self.bucketBits)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(format.size)
        bytes.append(NameModelFormat.magic)
        bytes.append(UInt32(rows.count))
        bytes.append(UInt32(Self.bucketBits))
        bytes.append(UInt32(NameTag.count))
        bytes.pad(to: format.transitions)
        for weight in transitions.joined() { bytes.append(weight) }
        appendBuckets(to: &bytes)
        bytes.pad(to: format.fingerprints)
        for row in rows {
            bytes.append(
                NameModelFormat.fingerprint(of: row.hash, bucketBits: Self.bucketBits))
        }
        bytes.pad(to: format.rows)
        for row in rows {
            for weight in row.weights { bytes.append(UInt8(bitPattern: weight)) }
            bytes.append(UInt8(0))
            bytes.append(row.scale)
        }
        return bytes
    }

    private func appendBuckets(to bytes: inout [UInt8]) {
        var row = 0
        for bucket in 0...(1 << Self.bucketBits) {
            while row < rows.count, Int(rows[row].hash >> UInt64(64 - Self.bucketBits)) < bucket {
                row += 1
            }
            bytes.append(UInt32(row))
        }
    }
}

extension Float {
    fileprivate func clamped(_ most: Float) -> Float { max(-most, min(most, self)) }
}

extension [UInt8] {
    /// Little-endian.
    fileprivate mutating func append(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func pad(to size: Int) {
        append(contentsOf: repeatElement(0, count: Swift.max(0, size - count)))
    }
}
