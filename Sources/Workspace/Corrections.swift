import Briefings
import Diagnostics

/// People's corrections of entities, and which briefings were made with the latest of them.
struct Corrections: Sendable {
    private var store: EntityStore
    private let noted: NotedCorrections
    /// Whether all entity files could be read without errors; otherwise no briefing is written.
    let areSound: Bool
    /// Whether corrections, or the briefings there are, have changed since the last ingest.
    let areNew: Bool

    init(_ store: EntityStore, in site: SiteFolder) {
        self.store = store
        noted = NotedCorrections(in: site)
        areSound = store.diagnostics.allSatisfy { $0.severity != .error }
        areNew =
            noted.digest
            != NotedCorrections.digest(of: store.digest(with: []), Ingest.made(in: site))
    }

    /// The same, to be noted of these entities.
    func knowing(_ store: EntityStore) -> Corrections {
        var corrections = self
        corrections.store = store
        return corrections
    }

    /// Whether all briefings are to be made anew.
    var areNewAndSound: Bool { areSound && areNew }

    /// Whether a briefing is stale: it was not made with the corrections that the others were made
    /// with.
    func isStale(_ briefing: String) -> Bool {
        areSound && noted.stale.contains(briefing)
    }

    /// The note to write of corrections and stale briefings; `nil` while entity files have errors.
    /// - Parameters:
    ///   - read: the briefings that are made with the corrections now, or are removed.
    ///   - entities: the entities that are new.
    ///   - all: the names of all briefings.
    func note(
        made read: [String], with entities: [Entity], ofAll all: () -> Set<String>
    ) -> NotedCorrections? {
        guard areSound else { return nil }
        return NotedCorrections(
            digest: store.digest(with: entities),
            stale: (areNew ? all() : noted.stale).subtracting(read))
    }
}
