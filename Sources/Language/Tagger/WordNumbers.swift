/// Numbers the words of a document that stand with a capital: a flat table of open addressing,
/// made once a document.
struct WordNumbers {
    private var keys: [UInt64]
    private var numbers: [Int32]
    private let mask: Int
    private(set) var count = 0

    /// - Parameter capacity: the most words there will be.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// The number of a word, a new one where it has none.
    mutating func number(adding key: UInt64) -> Int {
        let slot = self.slot(of: key)
        if numbers[slot] < 0 {
            keys[slot] = key
            numbers[slot] = Int32(count)
            count += 1
        }
        return Int(numbers[slot])
    }

    /// The number of a word that has one.
    func number(of key: UInt64) -> Int? {
        let number = numbers[slot(of: key)]
        return number < 0 ? nil : Int(number)
    }

    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ key &>> 23) & mask
        while numbers[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}
