package import Diagnostics
package import Site

// What there is to say about a site that is not built.

extension Ingest.Report {
    /// A note for each article that no briefing is made of yet: it has not been checked.
    package var unbriefed: [Diagnostic] {
        changes.lazy.filter(\.isNewFile).map(\.path)
            .filter { DiskPath($0).relative(to: SiteFolder.briefings) != nil }
            .map {
                Diagnostic(
                    .note, "briefing/not-made", file: $0,
                    "the briefing is still to be made of its article",
                    help: "run `dossier ingest`")
            }
    }
}

extension LineDiff {
    /// A build would begin by writing or removing this file.
    package var notIngested: Diagnostic {
        Diagnostic(
            .error, "output/not-ingested", file: path,
            "a build would \(isRemoval ? "remove" : "write") this file",
            help: "run `dossier ingest`")
    }
}

extension Site {
    /// A note for each draft of an article whose day is not known.
    package var undated: [Diagnostic] {
        briefings.filter { $0.date == nil && $0.hasFullText && $0.standing == .machineDraft }.map {
            Diagnostic(
                .note, "briefing/no-date", file: $0.file,
                "the day of its article is not known: words such as “Thursday” stay undated",
                help: "write `date: 2022-01-21` into its head, before you edit anything else")
        }
    }
}
