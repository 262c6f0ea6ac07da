import Language

/// People of whom an article says but a part of the name: too little to look for them in others.
struct PartsOfNames {
    private let surnames: Set<String>

    /// - Parameter entities: all that are known.
    init(among entities: [KnownEntity]) {
        surnames = Set(
            entities.lazy.filter { $0.kind == .person }.flatMap { PersonName($0.name).surnames })
    }

    /// Whether a person is called by one word only, or as somebody is by the surname.
    func contains(_ entity: KnownEntity) -> Bool {
        entity.kind == .person && (!entity.name.contains(" ") || surnames.contains(entity.name))
    }
}
