import Briefings
import Bytes

/// What the briefings were last read with: `content/.dossier/entities.sha256`.
///
/// A digest of all that had been decided of entities and of the briefings' names, in a line, and the
/// briefings, in a line each, that do not heed that: their articles were away, or at fault, or a person
/// had edited them. Where decisions and briefings of two branches come together, neither's digest fits.
struct KnownDecisions: Equatable {
    var digest: String
    /// Names without their ending.
    var behind: Set<String>

    init(digest: String, behind: Set<String>) {
        self.digest = digest
        // A name of two lines would be two names.
        self.behind = behind.filter { !$0.utf8.contains(UInt8(ascii: "\n")) }
    }

    /// The digest of what is known of entities, by its own digest, and of the briefings that have been
    /// made.
    /// - Parameter briefings: names without their ending, in any order.
    static func digest(of entities: String, _ briefings: [String]) -> String {
        let lines = [entities] + briefings.map(DiskPath.init).sorted().map(\.text)
        return SHA256.hexDigest(of: Array(lines.joined(separator: "\n").utf8))
    }

    /// What the last ingest noted; nothing where there was none.
    init(in site: SiteFolder) {
        let note = site.readIfPresent(SiteFolder.knownDigest).bytes ?? []
        let lines = TextDecoder.normalized(note).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self) }
        digest = lines.first ?? ""
        behind = Set(lines.dropFirst())
    }

    var utf8: [UInt8] {
        Array(([digest] + behind.sorted()).map { "\($0)\n" }.joined().utf8)
    }
}
