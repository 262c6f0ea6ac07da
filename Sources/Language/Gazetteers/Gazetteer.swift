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
        /// What stands before the name of a body of it: "Kenyan" Supreme Court.
        let attribute: String
    }

    static let shared = Gazetteer()

    let entities: [Entity]
    let index: NameIndex
    /// The head nouns of organizations' names, by slug: what "the alliance" can mean.
    let heads: [String: [UInt64]]
    /// The states of the world, by slug.
    let countries: [String: Int]
    /// The United States.
    var america: Int? { countries["united-states"] }
    /// The states by what stands for them: their own slugs, their capitals' and their governments'.
    let states: [String: Int]
    private let organizations: [String: Int]

    private init() {
        var builder = Builder()
        builder.addCountries(Countries.rows)
        builder.add(Places.rows, kind: .place)
        builder.add(Provinces.rows, kind: .place)
        builder.add(Organizations.rows, kind: .organization)
        builder.add(Groups.rows, kind: .group)
        builder.add(Groups.events, kind: .event)
        builder.add(Groups.works, kind: .work)
        builder.add(Groups.products, kind: .work)
        builder.add(Groups.indices, kind: .work)
        entities = builder.entities
        heads = builder.heads
        countries = builder.states.filter { [entities] in entities[$0.value].slug == $0.key }
        states = Countries.governments.reduce(into: builder.states) { [countries] states, row in
            for slug in row.value { states[slug] = countries[row.key] }
        }
        organizations = Dictionary(
            builder.names.lazy.map { ($0.name, Int($0.entry.entity)) }.filter {
                [entities] in entities[$0.1].kind == .organization
            }, uniquingKeysWith: { first, _ in first })
        index = NameIndex(builder.names, lexicon: .shared)
    }

    /// The organization that has a name, if it is listed.
    func organization(named name: String) -> Entity? {
        organizations[name].map { entities[$0] }
    }
}

/// Reads the rows of the tables.
private struct Builder {
    var entities: [Gazetteer.Entity] = []
    var names: [(name: String, entry: NameIndex.Entry)] = []
    var heads: [String: [UInt64]] = [:]
    var states: [String: Int] = [:]

    mutating func addCountries(_ rows: String) {
        let rows = rows.split(separator: "\n").map(fields)
        let adjectives = Dictionary(
            rows.map { (list($0, 2).first ?? "", 1) }, uniquingKeysWith: +)
        for fields in rows {
            guard let name = fields.first, !name.isEmpty else { continue }
            // "Congolese" is said of two states.
            let adjective = list(fields, 2).first { adjectives[$0] == 1 }
            let country = addEntity(
                name, kind: .place, isCountry: true,
                attribute: Self.attributes[name] ?? adjective ?? name)
            states[entities[country].slug] = country
            addNames(fields, from: 1, entity: country, form: .name)
            addNames(fields, from: 2, entity: country, form: .adjective)
            let capitals = list(fields, 3)
            guard let capital = capitals.first else { continue }
            let city = addEntity(capital, kind: .place, isCapital: true)
            // Brussels is the Union's.
            if capital != Self.capitalOfMany { states[entities[city].slug] = country }
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
        _ name: String, kind: EntityKind, isCountry: Bool = false, isCapital: Bool = false,
        attribute: String = ""
    ) -> Int {
        entities.append(
            Gazetteer.Entity(
                name: name, slug: slug(for: name), kind: kind, isCountry: isCountry,
                isCapital: isCapital, attribute: attribute))
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
        if entities[entity].kind == .organization, let head = BodyHeads.head(of: name) {
            heads[entities[entity].slug, default: []].append(head)
        }
    }

    /// Where the adjective is not what stands before a body's name.
    private static let attributes = [
        "United States": "US", "Myanmar": "Myanmar", "New Zealand": "New Zealand",
        "United Arab Emirates": "UAE", "Philippines": "Philippine",
        "Solomon Islands": "Solomon Islands",
    ]
    private static let capitalOfMany = "Brussels"
}
