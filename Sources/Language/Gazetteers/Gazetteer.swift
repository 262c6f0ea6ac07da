/// The entities everybody knows, and the index of their names; built once.
struct Gazetteer: Sendable {
    struct Entity: Sendable {
        let name: String
        let slug: String
        let kind: EntityKind
        /// Whether it is a state of the world.
        let isCountry: Bool
        /// Whether it is the capital of one.
        let isCapital: Bool
    }

    static let shared = Gazetteer()

    let entities: [Entity]
    let index: NameIndex
    /// The head nouns of organizations' names, by slug: what "the alliance" can mean.
    let heads: [String: [UInt64]]

    private init() {
        var builder = Builder()
        builder.addCountries(Countries.rows)
        builder.add(Places.rows, kind: .place)
        builder.add(Organizations.rows, kind: .organization)
        builder.add(Groups.rows, kind: .group)
        builder.add(Groups.events, kind: .event)
        builder.add(Groups.works, kind: .work)
        builder.add(Groups.products, kind: .work)
        builder.add(Groups.indices, kind: .work)
        entities = builder.entities
        heads = builder.heads
        index = NameIndex(builder.names, lexicon: .shared)
    }
}

/// Reads the rows of the tables.
private struct Builder {
    var entities: [Gazetteer.Entity] = []
    var names: [(name: String, entry: NameIndex.Entry)] = []
    var heads: [String: [UInt64]] = [:]

    mutating func addCountries(_ rows: String) {
        for row in rows.split(separator: "\n") {
            let fields = self.fields(of: row)
            guard let name = fields.first, !name.isEmpty else { continue }
            let country = addEntity(name, kind: .place, isCountry: true)
            addNames(fields, from: 1, entity: country, form: .name)
            addNames(fields, from: 2, entity: country, form: .adjective)
            let capitals = list(fields, 3)
            guard let capital = capitals.first else { continue }
            let city = addEntity(capital, kind: .place, isCapital: true)
            for alias in capitals.dropFirst() { addName(alias, city, .name) }
        }
    }

    mutating func add(_ rows: String, kind: EntityKind) {
        for row in rows.split(separator: "\n") {
            let fields = self.fields(of: row)
            guard let name = fields.first, !name.isEmpty else { continue }
            let entity = addEntity(name, kind: kind)
            addNames(fields, from: 1, entity: entity, form: .name)
            addNames(fields, from: 2, entity: entity, form: .adjective)
        }
    }

    private func fields(of row: Substring) -> [String] {
        row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    private func list(_ fields: [String], _ index: Int) -> [String] {
        guard index < fields.count else { return [] }
        return fields[index].split(separator: ",").map(String.init)
    }

    private mutating func addEntity(
        _ name: String, kind: EntityKind, isCountry: Bool = false, isCapital: Bool = false
    ) -> Int {
        entities.append(
            Gazetteer.Entity(
                name: name, slug: slug(for: name), kind: kind, isCountry: isCountry,
                isCapital: isCapital))
        addName(name, entities.count - 1, .name)
        return entities.count - 1
    }

    private mutating func addNames(
        _ fields: [String], from index: Int, entity: Int, form: Analysis.Form
    ) {
        for alias in list(fields, index) { addName(alias, entity, form) }
    }

    private mutating func addName(_ name: String, _ entity: Int, _ form: Analysis.Form) {
        let entry = NameIndex.Entry(
            entity: Int32(truncatingIfNeeded: entity), form: form, needsCapitals: false)
        names.append((name, entry))
        if entities[entity].kind == .organization, let head = Nominals.head(of: name) {
            heads[entities[entity].slug, default: []].append(head)
        }
    }
}
