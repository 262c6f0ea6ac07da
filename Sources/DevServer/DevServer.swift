package import Diagnostics
package import Site
package import Workspace
import FlyingSocks
import Glibc

/// Shows a site to whoever works on its content: makes it anew at each change, and tells the pages
/// that are open in a browser to load themselves again. Reached from this machine alone.
package struct DevServer: Sendable {
    /// What there is to say while it runs.
    package enum Event: Sendable {
        /// It can be reached at this address; the port that it should have had may be taken.
        case listening(String, instead: UInt16?)
        /// Articles have been ingested.
        case ingested(Ingest.Report)
        /// The site has been made, and this is new to be said about its content; with errors there
        /// is no site, all is said, and pages stay as they were.
        case made(Site?, [Diagnostic], Duration)
    }

    /// Why the server cannot run.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The port that is tried first where none is asked for.
    package static let usualPort: UInt16 = 8000

    private let folder: SiteFolder
    /// Whether new and changed articles are ingested.
    private let ingests: Bool
    private let includesDrafts: Bool
    private let tell: @Sendable (Event) -> Void

    /// A server of a site.
    /// - Parameters:
    ///   - ingests: whether new and changed articles are ingested before the site is made.
    ///   - includesDrafts: whether briefings marked `draft: true` belong to the site.
    ///   - tell: takes what there is to say, one after the other.
    package init(
        of folder: SiteFolder, ingests: Bool, includesDrafts: Bool,
        tell: @escaping @Sendable (Event) -> Void
    ) {
        self.folder = folder
        self.ingests = ingests
        self.includesDrafts = includesDrafts
        self.tell = tell
    }

    /// Serves until the task ends.
    /// - Parameter port: where; 0 for any that is free. By default the usual one, and if that is
    ///   taken, any.
    /// - Throws: `Failure` when the port cannot be had, `FileError` when changes cannot be watched.
    package func run(on port: UInt16? = nil) async throws {
        let (listener, taken) = try Self.listen(on: port)
        // Before anything is read, so that no change after that is missed.
        let changes = try folder.changes()
        let editions = Editions()
        let address = try BaseURL(listener.address)
        tell(.listening(listener.address, instead: taken))
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await listener.run(Responder(editions: editions).answer) }
            group.addTask { await publish(to: editions, at: address, after: changes) }
            // Browsers that wait are answered now and then, before they lose patience.
            while true {
                try await Task.sleep(for: .seconds(20))
                await editions.release()
            }
        }
    }

    private static func listen(on port: UInt16?) throws -> (Listener, taken: UInt16?) {
        do {
            return (try Listener(port: port ?? usualPort), nil)
        } catch SocketError.failed(_, EADDRINUSE, _) where port == nil {
            return (try Listener(port: 0), usualPort)
        } catch SocketError.failed(_, let code, let reason) {
            throw Failure(
                description: "cannot serve on port \(port ?? usualPort): \(reason)"
                    + (code == EADDRINUSE ? "; choose another one with --port" : ""))
        }
    }

    /// Makes the site, and again after each change.
    private func publish(
        to editions: Editions, at address: BaseURL, after changes: AsyncStream<Void>
    ) async {
        var last = await make(for: editions, at: address, after: nil)
        for await _ in changes { last = await make(for: editions, at: address, after: last) }
    }

    /// What came of making the site once.
    private struct Outcome {
        /// Whether files of the content were written, which is a change, too.
        let hasWritten: Bool
        let diagnostics: [Diagnostic]
        /// The files of entities that were made since the server runs: articles are saved before
        /// they are whole, and what their beginnings seemed to name is taken back.
        let provisional: Set<String>
    }

    private func make(
        for editions: Editions, at address: BaseURL, after last: Outcome?
    ) async -> Outcome {
        let start = ContinuousClock.now
        let provisional = last?.provisional ?? []
        let ingested = ingests ? await Ingest.run(in: folder, provisional: provisional) : nil
        if let ingested { tell(.ingested(ingested)) }
        let (contents, found) = await SiteLoader.load(
            folder, after: ingested, includesDrafts: includesDrafts)
        let faults = [(ingested?.failure).map { .failed($0) }, folder.fault].compactMap(\.self)
        let diagnostics = Array(Set((ingested?.diagnostics ?? []) + found + faults)).sorted()
        let isSound = diagnostics.allSatisfy { $0.severity != .error }
        let preview = isSound ? await Preview(contents.standing(at: address), from: folder) : nil
        await editions.publish(preview, diagnostics)
        let outcome = Outcome(
            hasWritten: ingested?.hasWritten ?? false, diagnostics: diagnostics,
            provisional: provisional.union(ingested?.entities ?? []))
        // What was ingested before has made this change, and has been told.
        let isEcho = last?.hasWritten == true && !outcome.hasWritten
        if isEcho, diagnostics == last?.diagnostics { return outcome }
        let known = Set(isSound ? last?.diagnostics ?? [] : [])
        let news = diagnostics.filter { !known.contains($0) }
        tell(.made(preview?.site, news, ContinuousClock.now - start))
        return outcome
    }
}
