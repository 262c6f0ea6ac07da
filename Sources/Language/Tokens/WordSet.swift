/// An immutable set of word keys, which are hashes already: open addressing, one probe for most
/// words.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    /// A set of keys.
    init(_ keys: some Collection<UInt64>) {
        var size = 4
        while size < keys.count * 2 { size *= 2 }
        mask = size - 1
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys {
            var slot = Int(truncatingIfNeeded: key) & mask
            while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
            slots[slot] = key
        }
        self.slots = slots
    }

    /// Whether a key is among them. 0, which marks a free slot, never is.
    func contains(_ key: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// The keys, in no order.
    var keys: [UInt64] { slots.filter { $0 != 0 } }

    /// Those of both.
    func union(_ other: WordSet) -> WordSet { WordSet(keys + other.keys) }
}
