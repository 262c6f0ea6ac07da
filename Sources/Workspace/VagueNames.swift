import Language

/// Names that say too little to look for them in other articles: a person's that is part of a name,
/// and a body's that many states have.
struct VagueNames {
    private let surnames: Set<String>

    /// - Parameter entities: all that are known.
    init(among entities: [KnownEntity]) {
        surnames = Set(
            entities.lazy.filter { $0.kind == .person }.flatMap { PersonName($0.name).surnames })
    }

    /// Whether an entity's name is vague: a person's single word or another person's surname, or a
    /// body's that many states have.
    func contains(_ entity: KnownEntity) -> Bool {
        switch entity.kind {
        case .person: !entity.name.contains(" ") || surnames.contains(entity.name)
        case .organization: SharedBodies.contains(entity.name)
        case .place, .group, .event, .work: false
        }
    }
}
