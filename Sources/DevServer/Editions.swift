import Diagnostics
import Workspace

/// A site as its content was at one moment, and what there was to say about that.
struct Edition: Sendable {
    /// Counts up from 0, which is before the site has been made.
    var number = 0
    /// The last site that could be made; `nil` where there was none yet.
    var preview: Preview?
    /// What there is to say about the content, which may be newer than the site.
    var diagnostics: [Diagnostic] = []
}

/// The editions of a site, one after the other; those who want the next one may wait for it.
actor Editions {
    /// The newest.
    private(set) var newest = Edition()
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Whether somebody waits.
    var isAwaited: Bool { !waiting.isEmpty }

    /// Puts out another edition.
    /// - Parameter preview: the site; without one, the last stays.
    func publish(_ preview: Preview?, _ diagnostics: [Diagnostic]) {
        newest = Edition(
            number: newest.number + 1, preview: preview ?? newest.preview, diagnostics: diagnostics)
        release()
    }

    /// The first edition after one, or that one again when those who wait are released before there
    /// is.
    func edition(after number: Int) async -> Edition {
        if newest.number == number { await withCheckedContinuation { waiting.append($0) } }
        return newest
    }

    /// Lets nobody wait any longer.
    func release() {
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
