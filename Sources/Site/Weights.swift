extension Site {
    /// The entities that a briefing mentions, merged ones as one, in order of first mention, with
    /// the number of their mentions; hidden ones are left out.
    /// - Parameter index: the briefing's.
    /// - Returns: indices into `entities`, each once.
    package func weights(inBriefing index: Int) -> [(entity: Int, count: Int)] {
        let page = briefings[index]
        var weights: [(entity: Int, count: Int)] = []
        weights.reserveCapacity(cast[index].count)
        var numbers = [Int: Int](minimumCapacity: cast[index].count)
        for (name, entity) in cast[index].enumerated() {
            guard let entity else { continue }
            let count = page.entities[name].count
            if let known = numbers[entity] {
                weights[known].count += count
            } else {
                numbers[entity] = weights.count
                weights.append((entity, count))
            }
        }
        return weights
    }

    /// The entities that a briefing mentions most, those of one count in order of first mention.
    /// - Returns: indices into `entities`.
    package func mostMentioned(inBriefing index: Int, limit: Int) -> [Int] {
        var weights = weights(inBriefing: index)
        return weights.takeMost(limit)
    }
}

extension [(entity: Int, count: Int)] {
    /// Takes out those with the highest counts, of one count in their order.
    /// - Parameter least: what is not counted as often stays.
    /// - Returns: their entities.
    package mutating func takeMost(_ limit: Int, countedAtLeast least: Int = 1) -> [Int] {
        var most: [Int] = []
        while most.count < limit,
            let next = indices.max(by: { self[$0].count < self[$1].count }),
            self[next].count >= least
        {
            most.append(remove(at: next).entity)
        }
        return most
    }
}
