/// Counts features and numbers those that are seen often enough: a flat table of open addressing.
struct FeatureTable {
    private var keys: [UInt64]
    private var counts: [UInt32]
    private var mask: Int
    private var used = 0
    /// The hash of each numbered feature.
    private(set) var hashes: [UInt64] = []

    init() {
        keys = [UInt64](repeating: 0, count: 1 << 16)
        counts = [UInt32](repeating: 0, count: 1 << 16)
        mask = keys.count - 1
    }

    /// Notes one more sight of a feature.
    mutating func count(_ feature: UInt64) {
        if used * 3 > keys.count * 2 { grow() }
        let slot = self.slot(of: feature)
        if counts[slot] == 0 {
            keys[slot] = feature
            used += 1
        }
        counts[slot] = min(counts[slot] + 1, .max - 1)
    }

    /// Numbers the features seen at least `least` times; `number(of:)` works from then on.
    mutating func number(least: UInt32) {
        for slot in keys.indices where counts[slot] >= max(least, 1) {
            hashes.append(keys[slot])
        }
        hashes.sort()
        for slot in keys.indices where counts[slot] > 0 && counts[slot] < least {
            counts[slot] = .max
        }
        for (number, hash) in hashes.enumerated() { counts[slot(of: hash)] = UInt32(number) + 1 }
    }

    /// The number of a feature, or `nil` for a rare one.
    func number(of feature: UInt64) -> Int? {
        let count = counts[slot(of: feature)]
        return count == 0 || count == .max ? nil : Int(count) - 1
    }

    private func slot(of feature: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: feature) & mask
        while counts[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = (keys, counts)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        counts = [UInt32](repeating: 0, count: old.0.count * 2)
        mask = keys.count - 1
        for index in old.0.indices where old.1[index] > 0 {
            let slot = self.slot(of: old.0[index])
            keys[slot] = old.0[index]
            counts[slot] = old.1[index]
        }
    }
}
