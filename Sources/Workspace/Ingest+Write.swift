import Briefings
import Diagnostics

/// Writes what is planned, each file whole or not at all.
extension Ingest {
    /// Says what would be written and removed.
    func rehearse(_ plan: Plan, _ report: inout Report) {
        report.removed = plan.removed().map(\.path)
        report.missed = plan.outcomes.compactMap(\.missed)
        report.changes =
            plan.outcomes.compactMap { outcome in
                guard case .briefing(let markdown) = outcome.change else { return nil }
                return diff(outcome.path, markdown)
            } + plan.entities.map { diff(SiteFolder.path(of: $0.slug), $0.file) }
            + report.removed.map { diff($0, []) }
    }

    /// Writes what is planned, but no file that a person has written, or written in, since it was
    /// read, and removes the briefings that others take the place of.
    ///
    /// An ingest that is stopped here is continued by the next one: the note on corrections is
    /// written last.
    func write(_ plan: Plan, _ report: inout Report) {
        var pending = Set(
            (plan.entities.map { SiteFolder.path(of: $0.slug) } + plan.changed.map(\.path)).map(
                DiskPath.init))
        do throws(FileError) {
            try write(plan, &report, &pending)
        } catch {
            report.failure = error
            report.entities.removeAll { pending.contains(DiskPath($0)) }
            report.briefings.removeAll { pending.contains(DiskPath($0.path)) }
        }
        report.diagnostics += plan.outcomes.flatMap(\.notes)
    }

    /// - Parameter pending: the files that are still to be written.
    private func write(
        _ plan: Plan, _ report: inout Report, _ pending: inout Set<DiskPath>
    ) throws(FileError) {
        for folder in [
            SiteFolder.briefings, SiteFolder.notes, SiteFolder.bases, SiteFolder.writeAheadCopies,
            SiteFolder.entities,
        ] {
            try FileSystem.makeFolder(site.path(folder))
            FileSystem.removeDrafts(in: site.path(folder))
        }
        try write(plan.entities, &report, &pending)
        let left = try write(plan.changed, &report, &pending)
        for state in plan.removed(besides: left) where try Ingest.remove(state, from: site) {
            report.removed.append(state.path)
        }
        if var corrections = plan.corrections {
            corrections.digest = NotedCorrections.digest(
                of: corrections.digest, Ingest.made(in: site))
            try site.replace(SiteFolder.knownDigest, with: corrections.utf8)
            try writeMergeRule()
        }
    }

    /// Writes the files of new entities, but for those that have got one meanwhile.
    private func write(
        _ entities: [Entity], _ report: inout Report, _ pending: inout Set<DiskPath>
    ) throws(FileError) {
        for entity in entities {
            let path = SiteFolder.path(of: entity.slug)
            if FileSystem.kind(of: site.path(path)) == .missing {
                try site.replace(path, with: entity.file)
                report.store?.add([entity])
            } else {
                report.entities.removeAll { $0 == path }
            }
            pending.remove(DiskPath(path))
        }
    }

    /// Writes briefings that nobody has edited meanwhile.
    /// - Returns: the paths of those that somebody has.
    private func write(
        _ briefings: [ArticleIngest.Outcome], _ report: inout Report,
        _ pending: inout Set<DiskPath>
    ) throws(FileError) -> Set<DiskPath> {
        var left: Set<DiskPath> = []
        for briefing in briefings {
            let path = DiskPath(briefing.path)
            if site.readIfPresent(briefing.path).bytes == briefing.state.current {
                try write(briefing)
            } else {
                left.insert(path)
            }
            pending.remove(path)
        }
        FileSystem.removeEmptyFolder(site.path(SiteFolder.writeAheadCopies))
        for index in report.briefings.indices
        where left.contains(DiskPath(report.briefings[index].path)) {
            report.briefings[index].action = .left
        }
        report.diagnostics += left.sorted().map {
            Diagnostic(
                .warning, "briefing/edited", file: $0.text,
                "the briefing was edited while it was made anew, and was left as it is",
                help: "run `dossier ingest` again")
        }
        return left
    }

    /// Lets Git merge the notes of two branches; a rule that a person has written stays.
    private func writeMergeRule() throws(FileError) {
        guard FileSystem.kind(of: site.path(SiteFolder.mergeRule)) == .missing else { return }
        let note = SiteFolder.knownDigest.split(separator: "/").last ?? ""
        let rule = """
            # Branches that each note what they have ingested come together; the next ingest sets it right.
            \(note) merge=union

            """
        try site.replace(SiteFolder.mergeRule, with: Array(rule.utf8))
    }

    /// Writes a briefing and the copy that proves it ours, in an order in which it never looks
    /// edited by a person, even when stopped midway.
    private func write(_ briefing: ArticleIngest.Outcome) throws(FileError) {
        let base = BriefingState.base(of: briefing.path)
        let writeAheadCopy = BriefingState.writeAheadCopy(of: briefing.path)
        switch briefing.change {
        case .briefing(let markdown):
            try site.replace(writeAheadCopy, with: markdown)
            try site.replace(briefing.path, with: markdown)
            try FileSystem.move(site.path(writeAheadCopy), to: site.path(base))
        case .base(let bytes):
            try site.replace(base, with: bytes)
            try FileSystem.remove(site.path(writeAheadCopy))
        case .nothing: break
        }
        if let former = briefing.state.formerBase { try FileSystem.remove(site.path(former)) }
    }

    /// Removes a briefing and its pristine copy, unless somebody has edited the briefing since it
    /// was read.
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
