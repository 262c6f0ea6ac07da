import Briefings
import Bytes

/// What the briefings were last made with: `content/.dossier/entities.sha256`.
///
/// The first line is a digest of all entities, as people have corrected them, and of the briefings'
/// names. Each other line names a stale briefing, one not made with these: its article was missing
/// or at fault, or a person had edited it. After a merge of two branches neither's digest fits.
struct NotedCorrections: Equatable {
    var digest: String
    /// Names without their ending.
    var stale: Set<String>

    init(digest: String, stale: Set<String>) {
        self.digest = digest
        // A name with a line break would be read back as two.
        self.stale = stale.filter { !$0.utf8.contains(UInt8(ascii: "\n")) }
    }

    /// The digest of all entities, given by their own digest, and of the names of the briefings
    /// that have been made.
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
        stale = Set(lines.dropFirst())
    }

    var utf8: [UInt8] {
        Array(([digest] + stale.sorted()).map { "\($0)\n" }.joined().utf8)
    }
}
