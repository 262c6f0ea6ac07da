/// The mention that each token belongs to, by number.
struct MentionsByToken {
    private var numbers: [Int32]

    /// - Parameters:
    ///   - mentions: their tokens; disjoint.
    ///   - count: how many tokens there are.
    init(_ mentions: [Range<Int>], tokens count: Int) {
        numbers = [Int32](repeating: -1, count: count)
        for (number, range) in mentions.enumerated() {
            for token in range { numbers[token] = Int32(number) }
        }
    }

    /// `nil` for a token of no mention, and for one that there is not.
    subscript(token: Int) -> Int? {
        guard numbers.indices.contains(token), numbers[token] >= 0 else { return nil }
        return Int(numbers[token])
    }
}
