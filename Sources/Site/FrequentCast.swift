/// The entities that most of some events mention, and which events do.
package struct FrequentCast: Sendable {
    /// Those in most events first, then by name; only those in two or more, and not in all.
    package let pages: [EntityPage]
    /// In how many events each of them is.
    package let counts: [Int]
    /// For each event a bit for each of `pages` that it mentions, the lowest for the first.
    package let bits: [UInt16]

    /// - Parameters:
    ///   - events: some of the site's.
    ///   - limit: how many are wanted, at most 16.
    package init(of events: ArraySlice<Site.DatedEvent>, in site: Site, limit: Int) {
        // The casts one after another, and where each ends.
        var cast: [Int] = []
        var ends: [Int] = []
        var counts: [Int: Int] = [:]
        for event in events {
            for entity in site.cast(of: event) {
                cast.append(entity)
                counts[entity, default: 0] += 1
            }
            ends.append(cast.count)
        }
        let chosen = counts.filter { $0.value > 1 && $0.value < events.count }
            .sorted { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }
            .prefix(min(limit, UInt16.bitWidth)).map(\.key)
        pages = chosen.map { site.entities[$0] }
        self.counts = chosen.map { counts[$0] ?? 0 }
        let bit = Dictionary(uniqueKeysWithValues: zip(chosen, 0...))
        var start = 0
        bits = ends.map { end in
            defer { start = end }
            return cast[start..<end].reduce(0) { $0 | (bit[$1].map { 1 << UInt16($0) } ?? 0) }
        }
    }
}
