import Briefings
import Diagnostics

/// A briefing as it stands, beside what the last ingest made of it.
struct BriefingState: Sendable {
    /// The file's name without its ending.
    let name: String
    /// The briefing, from the site's folder.
    let path: String
    /// The briefing's bytes; `nil` when there is none.
    let current: [UInt8]?
    /// The pristine copy of what the last ingest made; `nil` when there is none.
    let base: [UInt8]?
    /// The path of `base` where that is kept under the briefing's former name; otherwise `nil`.
    let formerBase: String?
    /// Whether the last ingest was stopped before the pristine copy was in its place, or Git has
    /// left a merge conflict in that.
    let isUnfinished: Bool
    /// Why the briefing or its pristine copy cannot be read though it is there.
    let fault: Diagnostic?

    /// - Parameter old: the name that it was made under, where a person may have renamed it since.
    init(_ name: String, formerly old: String? = nil, in site: SiteFolder) {
        self.name = name
        path = SiteFolder.path(ofBriefing: name)
        let (current, fault) = site.readIfPresent(path)
        var (base, baseFault) = site.readIfPresent(BriefingState.base(of: path))
        let formerBase = old.map { BriefingState.base(of: SiteFolder.path(ofBriefing: $0)) }
        if let formerBase, base == nil, baseFault == nil {
            (base, baseFault) = site.readIfPresent(formerBase)
            self.formerBase = base == nil ? nil : formerBase
        } else {
            self.formerBase = nil
        }
        self.current = current
        let announced =
            current == base ? nil : site.readIfPresent(BriefingState.writeAheadCopy(of: path)).bytes
        let made = announced.flatMap { BriefingState.wasWritten($0, as: current) ? $0 : nil }
        isUnfinished = made != nil || base.map(MergeConflict.stands) == true
        self.base = made ?? base
        self.fault =
            fault ?? baseFault
            ?? (current == nil && FileSystem.isLink(site.path(path))
                ? Diagnostic(
                    .error, "briefing/dangling-link", file: path, "the link leads nowhere",
                    help: "correct or remove it") : nil)
    }

    /// Whether the briefing is what a stopped ingest was about to write, except for a day that a
    /// person has given it since.
    private static func wasWritten(_ announced: [UInt8], as current: [UInt8]?) -> Bool {
        guard let current, current != announced else { return current != nil }
        if case .given = GivenDate.change(in: current, insteadOf: announced) { return true }
        return false
    }

    /// Where an ingest keeps the pristine copy of what it made.
    static func base(of path: String) -> String {
        kept(path, in: SiteFolder.bases)
    }

    /// Where an ingest keeps its write-ahead copy of a briefing; once the briefing is written, that
    /// becomes the pristine copy.
    static func writeAheadCopy(of path: String) -> String {
        kept(path, in: SiteFolder.writeAheadCopies)
    }

    private static func kept(_ briefing: String, in folder: String) -> String {
        "\(folder)/\(DiskPath(briefing).relative(to: SiteFolder.briefings) ?? briefing)"
    }

    /// Whether a person has edited the briefing: it differs from what the last ingest wrote in more
    /// than line endings.
    var isEdited: Bool {
        guard let current, current != base else { return false }
        return TextDecoder.normalized(current) != base.map(TextDecoder.normalized)
    }

    /// How a person has changed the date since the last ingest.
    var changeOfDate: GivenDate.Change? {
        guard let current, let base, isEdited else { return nil }
        return GivenDate.change(in: current, insteadOf: base)
    }

    /// The day that a person had given before the last ingest; where the pristine copy is gone, the
    /// one that the briefing gives now.
    var givenDay: GivenDate? { (base ?? current).flatMap(GivenDate.init(in:)) }

    /// `givenDay` if it was given to this article, and not to another one that had its file name
    /// before.
    func givenDay(for article: Article, with digest: String) -> GivenDate? {
        guard let made = base ?? current, let day = givenDay else { return nil }
        if isMade(made, ofArticleWith: digest) { return day }
        let told = StoryText(SourceFile(path: path, utf8: made))
        return told.sharesAny(article.blocks.map(\.utf8)) ? day : nil
    }

    /// Whether the briefing is of the article with this digest: the last ingest made it of that, or
    /// a person has written so into it.
    func isOf(_ digest: String) -> Bool {
        guard let current else { return false }
        return [base, current].contains { $0.map { isMade($0, ofArticleWith: digest) } ?? false }
    }

    private func isMade(_ file: [UInt8], ofArticleWith digest: String) -> Bool {
        BriefingReader.origin(of: file).sha256 == digest
    }
}
