import Language

extension EntityKind {
    /// The class that gives a mention its line and colour.
    var cssClass: StaticString {
        switch self {
        case .person: "per"
        case .organization: "org"
        case .place: "pla"
        case .group: "grp"
        case .event: "evt"
        case .work: "wrk"
        }
    }

    /// The `id` of its list among all names.
    var anchor: String { plural.lowercased() }

    /// The heading over entities of the kind.
    var plural: String {
        switch self {
        case .person: "People"
        case .organization: "Organizations"
        case .place: "Places"
        case .group: "Groups"
        case .event: "Events"
        case .work: "Works"
        }
    }

    /// One of the kind.
    var singular: String {
        switch self {
        case .person: "Person"
        case .organization: "Organization"
        case .place: "Place"
        case .group: "Group"
        case .event: "Event"
        case .work: "Work"
        }
    }
}
