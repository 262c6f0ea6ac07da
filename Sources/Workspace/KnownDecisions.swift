import Briefings
import Bytes

/// What the briefings were last read with: `content/.dossier/entities.sha256`.
///
/// The digest of all that had been decided of entities, in a line, and the briefings, in a line each,
/// that could not be read with that: their articles were away, or at fault.
struct KnownDecisions: Equatable {
    var digest: String
    /// Names without their ending.
    var behind: Set<String>

    init(digest: String, behind: Set<String>) {
        self.digest = digest
        // A name of two lines would be two names.
        self.behind = behind.filter { !$0.utf8.contains(UInt8(ascii: "\n")) }
    }

    /// What the last ingest noted; nothing where there was none.
    init(in site: SiteFolder) {
        let note = site.readIfPresent(SiteFolder.knownDigest).bytes ?? []
        let lines = ArticleDecoder.normalized(note).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self) }
        digest = lines.first ?? ""
        behind = Set(lines.dropFirst())
    }

    var utf8: [UInt8] {
        Array(([digest] + behind.sorted()).map { "\($0)\n" }.joined().utf8)
    }
}
