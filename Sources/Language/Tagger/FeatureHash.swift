/// Hashes of features: 64 bits, the same on every machine.
enum FeatureHash {
    /// A well-mixed hash of a pair.
    @inline(__always)
    static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed &>> 32
        mixed = mixed &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed &>> 32
    }

    @inline(__always)
    static func join(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        join(join(first, second), third)
    }
}

/// Takes the features of a token, one hash at a time.
protocol FeatureSink {
    mutating func add(_ feature: UInt64)
}

/// Collects the features of tokens in a list, as training wants them.
package struct FeatureList: FeatureSink {
    /// In the order in which they were found.
    package var features: [UInt64] = []

    /// None yet.
    package init() {}

    mutating func add(_ feature: UInt64) { features.append(feature) }
}
