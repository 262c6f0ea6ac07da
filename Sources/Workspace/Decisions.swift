import Briefings
import Diagnostics

/// What people have decided of entities, and what of it the last ingest heeded.
struct Decisions: Sendable {
    private let store: EntityStore
    private let noted: KnownDecisions
    /// While a file of an entity cannot be read, the others' briefings are let be.
    let areSound: Bool
    /// Whether some have been taken since.
    let areNew: Bool

    init(_ store: EntityStore, in site: SiteFolder) {
        self.store = store
        noted = KnownDecisions(in: site)
        areSound = store.diagnostics.allSatisfy { $0.severity != .error }
        areNew =
            noted.digest
            != KnownDecisions.digest(of: store.digest(with: []), Ingest.made(in: site))
    }

    /// Whether all briefings are to be made anew.
    var areNewAndSound: Bool { areSound && areNew }

    /// Whether the briefing of a name does not heed what the others do.
    func areBehind(_ briefing: String) -> Bool {
        areSound && noted.behind.contains(briefing)
    }

    /// What is to be noted of them; `nil` while they are not sound.
    /// - Parameters:
    ///   - read: the briefings that were made with them, or go.
    ///   - entities: those that are new.
    ///   - all: all that have a briefing.
    func heeded(
        by read: [String], with entities: [Entity], ofAll all: () -> Set<String>
    ) -> KnownDecisions? {
        guard areSound else { return nil }
        return KnownDecisions(
            digest: store.digest(with: entities),
            behind: (areNew ? all() : noted.behind).subtracting(read))
    }
}
