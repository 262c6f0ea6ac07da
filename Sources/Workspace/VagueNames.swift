import Language

/// Names that say too little to look for them in other articles: of people a part of the name, of
/// bodies one that many states have.
struct VagueNames {
    private let surnames: Set<String>

    /// - Parameter entities: all that are known.
    init(among entities: [KnownEntity]) {
        surnames = Set(
            entities.lazy.filter { $0.kind == .person }.flatMap { PersonName($0.name).surnames })
    }

    /// Whether a person is called by one word only, or as somebody is by the surname, or a body by what
    /// it is.
    func contains(_ entity: KnownEntity) -> Bool {
        switch entity.kind {
        case .person: !entity.name.contains(" ") || surnames.contains(entity.name)
        case .organization: SharedBodies.contains(entity.name)
        case .place, .group, .event, .work: false
        }
    }
}
