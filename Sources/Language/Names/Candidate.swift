/// A stretch of tokens that may name an entity, before the article as a whole is asked.
struct Candidate {
    /// What speaks for it.
    enum Basis: Equatable {
        /// Index into the gazetteer.
        case gazetteer(Int)
        /// Index into the known entities.
        case known(Int)
        /// The tagger names its kind.
        case tagged
        /// A capitalised word or two: something only if the article says more.
        case unclear
        /// One word of a headline: something only where the article names it elsewhere.
        case title
    }

    var tokens: Range<Int>
    var kind: EntityKind
    var basis: Basis
    var form: Analysis.Form = .name
    /// Sentence index.
    var sentence: Int

    var count: Int { tokens.count }

    /// A person whom no list has; the word of a headline may yet be anything.
    var isUnlistedPerson: Bool {
        switch basis {
        case .tagged, .unclear: kind == .person
        case .gazetteer, .known, .title: false
        }
    }
}
