import Language

/// The numbers of the blocks that name each entity, for the lines that cite them.
struct NamingBlocks {
    /// Ascending, a block as often as it names the entity.
    private var numbers: [Int: [Int]] = [:]

    /// Blocks are added in the order of the text.
    mutating func append(_ block: Int, naming entity: Int) {
        numbers[entity, default: []].append(block)
    }

    /// The last block that names an entity, up to and including a given one.
    func last(of entity: Int, upTo block: Int) -> Int? {
        guard let numbers = numbers[entity] else { return nil }
        let after = numbers.partitioningIndex { $0 > block }
        return after > 0 ? numbers[after - 1] : nil
    }

    /// The block that names an entity first.
    func first(of entity: Int) -> Int? { numbers[entity]?.first }
}
