import Briefings
import Bytes
import Diagnostics
import Language

/// What is written of an ingest, and how: all of it or nothing of a file.
extension Ingest {
    /// What is to be written.
    struct Plan {
        var briefings: [ArticleIngest.Outcome] = []
        /// Those that are new.
        var entities: [Entity] = []
        /// `nil` where they are still to be heeded; with the digest of the entities alone.
        var decisions: KnownDecisions?
    }

    /// What to write for some articles, in order; the report is told of it.
    func plan(
        _ outcomes: [ArticleIngest.Outcome], _ store: EntityStore, _ report: inout Report
    ) -> Plan {
        var new: [Entity] = []
        var slugs = Set(store.entities.keys)
        for outcome in outcomes {
            report.diagnostics += outcome.diagnostics
            if let action = outcome.action { report.briefings.append((outcome.path, action)) }
            for entity in outcome.entities where slugs.insert(entity.slug).inserted {
                let path = SiteFolder.path(of: entity.slug)
                // A file that could not be read is a person's all the same, and so is a link.
                guard FileSystem.kind(of: site.path(path)) == .missing,
                    !FileSystem.isLink(site.path(path))
                else { continue }
                report.entities.append(path)
                new.append(entity)
            }
        }
        report.diagnostics += store.namesakes(of: new) { entity in
            outcomes.first { outcome in
                let text = outcome.markdown ?? outcome.base ?? []
                return text[...].firstOffset(of: Array("[\(entity.name)]".utf8)) != nil
            }?.path
        }
        return Plan(
            briefings: outcomes.filter { $0.markdown != nil || $0.base != nil },
            entities: new)
    }

    /// Says what would be written and removed.
    func rehearse(_ plan: Plan, _ report: inout Report) {
        report.removed = report.replaced.map(\.path)
        report.changes =
            plan.briefings.compactMap { briefing in
                briefing.markdown.map { diff(briefing.path, $0) }
            } + plan.entities.map { diff(SiteFolder.path(of: $0.slug), $0.file) }
            + report.removed.map { diff($0, []) }
    }

    /// Writes what is planned, but no file that a person has written, or written in, since it was
    /// read, and removes the briefings that others take the place of.
    ///
    /// Whoever is stopped here goes on with the next ingest: what was decided is noted last.
    func write(_ plan: Plan, _ report: inout Report) {
        var pending = Set(
            (plan.entities.map { SiteFolder.path(of: $0.slug) } + plan.briefings.map(\.path)).map(
                DiskPath.init))
        do throws(FileError) {
            try write(plan, &report, &pending)
        } catch {
            report.failure = error
            report.entities.removeAll { pending.contains(DiskPath($0)) }
            report.briefings.removeAll { pending.contains(DiskPath($0.path)) }
        }
    }

    /// - Parameter pending: the files that are still to be written.
    private func write(
        _ plan: Plan, _ report: inout Report, _ pending: inout Set<DiskPath>
    ) throws(FileError) {
        for folder in [
            SiteFolder.briefings, SiteFolder.notes, SiteFolder.bases, SiteFolder.announcements,
            SiteFolder.entities,
        ] {
            try FileSystem.makeFolder(site.path(folder))
            FileSystem.removeDrafts(in: site.path(folder))
        }
        for entity in plan.entities {
            let path = SiteFolder.path(of: entity.slug)
            if FileSystem.kind(of: site.path(path)) == .missing {
                try site.replace(path, with: entity.file)
                report.store?.add([entity])
            } else {
                report.entities.removeAll { $0 == path }
            }
            pending.remove(DiskPath(path))
        }
        var left: Set<String> = []
        for briefing in plan.briefings {
            if site.readIfPresent(briefing.path).bytes == briefing.state.current {
                try write(briefing)
            } else {
                left.insert(briefing.path)
            }
            pending.remove(DiskPath(briefing.path))
        }
        FileSystem.removeEmptyFolder(site.path(SiteFolder.announcements))
        for index in report.briefings.indices where left.contains(report.briefings[index].path) {
            report.briefings[index].action = .left
        }
        report.diagnostics += left.sorted().map {
            Diagnostic(
                .warning, "briefing/edited", file: $0,
                "the briefing was edited while it was made anew, and was left as it is",
                help: "run `dossier ingest` again")
        }
        for state in report.replaced where try Ingest.remove(state, from: site) {
            report.removed.append(state.path)
        }
        if var decisions = plan.decisions {
            decisions.digest = KnownDecisions.digest(of: decisions.digest, Ingest.made(in: site))
            try site.replace(SiteFolder.knownDigest, with: decisions.utf8)
            try writeMergeRule()
        }
    }

    /// Lets Git join what two branches have noted; a rule of a person's own stays.
    private func writeMergeRule() throws(FileError) {
        guard FileSystem.kind(of: site.path(SiteFolder.mergeRule)) == .missing else { return }
        let note = SiteFolder.knownDigest.split(separator: "/").last ?? ""
        let rule = """
            # Branches that each note what they have ingested come together; the next ingest sets it right.
            \(note) merge=union

            """
        try site.replace(SiteFolder.mergeRule, with: Array(rule.utf8))
    }

    /// Writes a briefing and what says that we wrote it, such that at no time it would be taken for
    /// a person's.
    private func write(_ briefing: ArticleIngest.Outcome) throws(FileError) {
        let base = BriefingState.base(of: briefing.path)
        let announcement = BriefingState.announcement(of: briefing.path)
        if let markdown = briefing.markdown {
            try site.replace(announcement, with: markdown)
            try site.replace(briefing.path, with: markdown)
            try FileSystem.move(site.path(announcement), to: site.path(base))
        } else if let bytes = briefing.base {
            try site.replace(base, with: bytes)
            try FileSystem.remove(site.path(announcement))
        }
        if let former = briefing.state.formerBase { try FileSystem.remove(site.path(former)) }
    }

    /// Removes a briefing that nobody has edited, and the copy that says so; not where somebody has
    /// since it was read.
    /// - Returns: whether it is gone.
    static func remove(
        _ briefing: BriefingState, from site: SiteFolder
    ) throws(FileError) -> Bool {
        guard site.readIfPresent(briefing.path).bytes == briefing.current else { return false }
        for path in [briefing.path, BriefingState.base(of: briefing.path)] {
            try FileSystem.remove(site.path(path))
        }
        return true
    }

    private func diff(_ path: String, _ new: [UInt8]) -> LineDiff {
        let old = try? FileSystem.read(site.path(path))
        return LineDiff(path: path, from: old ?? [], to: new)
    }
}
