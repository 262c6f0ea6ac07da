extension Resolver {
    /// Gives bodies that many states have to the state whose they are, unless people have decided what
    /// such a name means.
    mutating func nameBodies() {
        let bodies = BodiesOfStates(
            names, in: document, gazetteer: gazetteer,
            merged: { [known] slug in known.bySlug[slug].map { known.entities[$0].merged } ?? [] },
            isDecided: { entity in
                let body = names.entities[entity]
                return SharedBodies.contains(body.name)
                    && known.bySlug[body.slug].map { known.entities[$0].isSought } ?? false
            })
        for (mention, name) in bodies.named() {
            var entity =
                gazetteer.organization(named: name).map {
                    Analysis.Entity(slug: $0.slug, name: $0.name, kind: $0.kind)
                } ?? Analysis.Entity(slug: slug(for: name), name: name, kind: .organization)
            if let number = known.bySlug[entity.slug] {
                let decided = known.entities[number]
                let words = document.text(document.bytes(of: names.tokens[mention]))
                if known.excludes(words, entity: number) { continue }
                if decided.isHidden { names.hidden.insert(decided.slug) }
                entity = Analysis.Entity(
                    slug: decided.slug, name: decided.name, kind: decided.kind)
            }
            names.mentions[mention].entity = register(entity)
        }
    }
}
