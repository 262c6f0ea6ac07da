/// An immutable map from word keys to small values: open addressing, one probe for most words.
struct WordTable<Value>: Sendable where Value: Sendable {
    private let keys: [UInt64]
    private let values: [Value]
    private let mask: Int
    private let blank: Value

    /// - Parameter blank: what a free slot holds and an unknown key gives.
    init(_ content: [UInt64: Value], blank: Value) {
        var size = 16
        while size < content.count * 3 { size *= 2 }
        mask = size - 1
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value](repeating: blank, count: size)
        for (key, value) in content {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            // Key 0 marks a free slot; a word that hashed to it would not be found.
            keys[slot] = max(key, 1)
            values[slot] = value
        }
        self.keys = keys
        self.values = values
        self.blank = blank
    }

    /// The value of a key, or the blank.
    subscript(key: UInt64) -> Value {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return blank
    }
}
