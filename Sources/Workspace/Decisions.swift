import Briefings
import Diagnostics

/// People's corrections of entities, and which briefings were made with the latest of them.
struct Decisions: Sendable {
    private let store: EntityStore
    private let noted: KnownDecisions
    /// Whether all entity files could be read without errors; otherwise no briefing is written.
    let areSound: Bool
    /// Whether corrections, or the briefings there are, have changed since the last ingest.
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

    /// Whether a briefing is stale: it was not made with the corrections that the others were made with.
    func areBehind(_ briefing: String) -> Bool {
        areSound && noted.behind.contains(briefing)
    }

    /// The note to write of corrections and stale briefings; `nil` while entity files have errors.
    /// - Parameters:
    ///   - read: the briefings that are made with the corrections now, or are removed.
    ///   - entities: the entities that are new.
    ///   - all: the names of all briefings.
    func heeded(
        by read: [String], with entities: [Entity], ofAll all: () -> Set<String>
    ) -> KnownDecisions? {
        guard areSound else { return nil }
        return KnownDecisions(
            digest: store.digest(with: entities),
            behind: (areNew ? all() : noted.behind).subtracting(read))
    }
}
