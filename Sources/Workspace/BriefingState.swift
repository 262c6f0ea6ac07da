import Briefings
import Diagnostics

/// A briefing as it stands, beside what the last ingest made of it.
struct BriefingState: Sendable {
    /// Without its ending.
    let name: String
    /// The briefing, from the site's folder.
    let path: String
    /// The briefing's bytes; `nil` when there is none.
    let current: [UInt8]?
    /// What the last ingest made; `nil` when there is none.
    let base: [UInt8]?
    /// Where that is kept under another name; `nil` when it is not.
    let formerBase: String?
    /// Whether that ingest was stopped before it had noted so, or Git has left two versions of what it
    /// noted.
    let isUnfinished: Bool
    /// Why one of them cannot be read though it is there.
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
            current == base ? nil : site.readIfPresent(BriefingState.announcement(of: path)).bytes
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

    /// Whether what a stopped ingest was about to write stands there, but for a day that a person has
    /// given it since.
    private static func wasWritten(_ announced: [UInt8], as current: [UInt8]?) -> Bool {
        guard let current, current != announced else { return current != nil }
        if case .given = GivenDate.change(in: current, insteadOf: announced) { return true }
        return false
    }

    /// Where the pristine output of an ingest is kept.
    static func base(of path: String) -> String {
        kept(path, in: SiteFolder.bases)
    }

    /// Where an ingest says what it is about to write, until that is written and is the base.
    static func announcement(of path: String) -> String {
        kept(path, in: SiteFolder.announcements)
    }

    private static func kept(_ briefing: String, in folder: String) -> String {
        "\(folder)/\(DiskPath(briefing).relative(to: SiteFolder.briefings) ?? briefing)"
    }

    /// A person wrote there: it is not what the last ingest wrote, whatever the lines end with.
    var isEdited: Bool {
        guard let current, current != base else { return false }
        return TextDecoder.normalized(current) != base.map(TextDecoder.normalized)
    }

    /// How a person has changed the date since the last ingest.
    var changeOfDate: GivenDate.Change? {
        guard let current, let base, isEdited else { return nil }
        return GivenDate.change(in: current, insteadOf: base)
    }

    /// The day that a person had given before the last ingest, or, where that is not known any more,
    /// has given by now.
    var givenDay: GivenDate? { (base ?? current).flatMap(GivenDate.init(in:)) }

    /// That day if it is an article's, and not that of another one whose file this has taken.
    func givenDay(for article: Article, with digest: String) -> GivenDate? {
        guard let made = base ?? current, let day = givenDay else { return nil }
        if isMade(made, ofArticleWith: digest) { return day }
        let told = StoryText(SourceFile(path: path, utf8: made))
        return told.sharesAny(article.blocks.map(\.utf8)) ? day : nil
    }

    /// Whether the last ingest made it of an article with this digest, or a person says that it is
    /// of that.
    func isOf(_ digest: String) -> Bool {
        guard let current else { return false }
        return [base, current].contains { $0.map { isMade($0, ofArticleWith: digest) } ?? false }
    }

    private func isMade(_ file: [UInt8], ofArticleWith digest: String) -> Bool {
        BriefingReader.origin(of: file).sha256 == digest
    }
}
