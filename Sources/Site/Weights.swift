extension Site {
    /// The entities that a briefing mentions, merged ones as one, in order of first mention, with
    /// the number of their mentions; hidden ones are left out.
    /// - Parameter index: the briefing's.
    /// - Returns: indices into `entities`, each once.
    public func weights(inBriefing index: Int) -> [(entity: Int, count: Int)] {
        let page = briefings[index]
        var weights: [(entity: Int, count: Int)] = []
        weights.reserveCapacity(cast[index].count)
        for (name, entity) in cast[index].enumerated() {
            guard let entity else { continue }
            let count = page.entities[name].count
            if let known = weights.firstIndex(where: { $0.entity == entity }) {
                weights[known].count += count
            } else {
                weights.append((entity, count))
            }
        }
        return weights
    }

    /// The entities that a briefing mentions most, those of one count in order of first mention.
    /// - Returns: indices into `entities`.
    public func mostMentioned(inBriefing index: Int, limit: Int) -> [Int] {
        var weights = weights(inBriefing: index)
        var most: [Int] = []
        while most.count < limit,
            let next = weights.indices.max(by: { weights[$0].count < weights[$1].count })
        {
            most.append(weights.remove(at: next).entity)
        }
        return most
    }
}
