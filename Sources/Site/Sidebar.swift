package import Language
package import Markdown
import Briefings

/// Who and what a briefing mentions, by kind, the most mentioned first.
package struct Sidebar: Sendable {
    /// Entities of one kind.
    package struct Group: Sendable {
        /// The kind of all of them.
        package let kind: EntityKind
        /// Indices into `names`: the most mentioned first, then in order of first mention.
        package let names: [Int]
    }

    /// An entity in the sidebar.
    package struct Name: Sendable {
        /// The entity’s page.
        package let page: EntityPage
        /// Mentions in this briefing.
        package fileprivate(set) var count: Int
        /// Where in the text they are.
        package fileprivate(set) var marks: TickMarks
        /// The sentence of the first one.
        package let first: BriefingPage.Place
        /// Offices and descriptions, as the briefing's who's who words them.
        package fileprivate(set) var roles: [CitedStatement]
        /// For a person without an office here, the one that another briefing gives.
        package fileprivate(set) var otherOffice: OtherOffice?
        /// A person's words on it: the first paragraph of its file.
        package var note: Block? { page.entity.notes.first { $0.kind == .paragraph } }
        /// The number of its card, from 1; `nil` for those that are beyond `cardLimit`.
        package fileprivate(set) var card: Int?

        /// Whether a card says more than the sidebar: several mentions can be marked at once, an
        /// office and a note stand beside the mention.
        fileprivate var isWorthCard: Bool {
            count > 1 || !roles.isEmpty || otherOffice != nil || note != nil
        }
    }

    /// A page has so many cards at most, and the style sheet a rule for each. Where there are more
    /// names, those whose card says more than the sidebar come first.
    package static let cardLimit = 20

    /// All names: the most mentioned first, then in order of first mention.
    package let names: [Name]
    /// Kinds in the order people, organizations, places, groups, events, works; none empty.
    package let groups: [Group]
    /// For each of the briefing's entities its index in `names`; `nil` for hidden ones.
    private let nameOfEntity: [Int?]
    /// The same by the target of a mention's link; without hidden ones.
    private let nameOfURL: [String: Int]

    /// The sidebar of a briefing.
    /// - Parameter index: the briefing's, in the site's.
    package init(ofBriefing index: Int, in site: Site) {
        let page = site.briefings[index]
        var names: [Name] = []
        names.reserveCapacity(page.entities.count)
        /// The names by the entities, which are indices into the site's.
        var numbers = [Int: Int](minimumCapacity: page.entities.count)
        let found = site.cast[index].enumerated().map { index, entity -> Int? in
            guard let entity else { return nil }
            // Looked up part by part: copying each takes noticeable time.
            let mentioned = page.entities
            let roles = page.roles(of: index)
            if let known = numbers[entity] {
                names[known].count += mentioned[index].count
                names[known].marks.formUnion(mentioned[index].marks)
                names[known].roles += roles
                return known
            }
            numbers[entity] = names.count
            names.append(
                Name(
                    page: site.entities[entity], count: mentioned[index].count,
                    marks: mentioned[index].marks, first: mentioned[index].sightings[0].place,
                    roles: roles))
            return names.count - 1
        }
        for name in names.indices
        where names[name].roles.isEmpty && names[name].page.entity.kind == .person {
            names[name].otherOffice = site.office(of: names[name].page, beside: index)
        }
        // Stable: names of one count stay in order of first mention.
        let order = names.indices.sorted { names[$0].count > names[$1].count }
        var place = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { place[old] = new }
        var sorted = order.map { names[$0] }
        let worth = sorted.indices.filter { sorted[$0].isWorthCard }
        let others = sorted.indices.filter { !sorted[$0].isWorthCard }
        let chosen = (worth + others).prefix(Sidebar.cardLimit)
        for (index, name) in chosen.sorted().enumerated() { sorted[name].card = index + 1 }
        self.names = sorted
        let kinds = sorted.map { $0.page.entity.kind }
        groups = EntityKind.allCases.compactMap { kind in
            let own = kinds.indices.filter { kinds[$0] == kind }
            return own.isEmpty ? nil : Group(kind: kind, names: own)
        }
        nameOfEntity = found.map { $0.map { place[$0] } }
        var byURL = [String: Int](minimumCapacity: page.entities.count)
        for (index, name) in nameOfEntity.enumerated() { byURL[page.entities[index].url] = name }
        nameOfURL = byURL
    }

    /// The name that a mention means: an index into `names`; `nil` for entities that the text does
    /// not mention, and for hidden ones.
    /// - Parameter url: the target of the mention's link.
    package func name(at url: String) -> Int? { nameOfURL[url] }

    /// For each event of a briefing the names that it mentions: indices into `names`, each once.
    package func names(ofEventsOf page: BriefingPage) -> [[Int]] {
        page.castOfEvents.map { cast in
            var names: [Int] = []
            for entity in cast {
                if let name = nameOfEntity[entity], !names.contains(name) { names.append(name) }
            }
            return names
        }
    }
}
