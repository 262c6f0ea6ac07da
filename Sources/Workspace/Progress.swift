import Synchronization

/// Tells how far long work has come: nothing in the first second, then ten times a second.
package final class Progress: Sendable {
    /// Where the work of this task shows its progress; mostly nowhere.
    @TaskLocal static var current: Progress?

    private let show: @Sendable (String) -> Void
    private let now: @Sendable () -> ContinuousClock.Instant
    private let due: Mutex<ContinuousClock.Instant>

    /// - Parameters:
    ///   - now: what time it is.
    ///   - show: takes a line such as “writing pages: 1200 of 5000”, from any thread.
    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        show: @escaping @Sendable (String) -> Void
    ) {
        self.now = now
        self.show = show
        due = Mutex(now() + .seconds(1))
    }

    /// Does work, and shows its steps.
    package func following<Result>(
        isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Result
    ) async rethrows -> Result {
        try await Progress.$current.withValue(self, operation: work)
    }

    /// Shows a line at once.
    func tell(_ line: String) { show(line) }

    /// Notes how many parts of a step are done, and shows that when it is due.
    package func note(_ step: StaticString, done: Int, of total: Int) {
        let time = now()
        // A thread that finds another one showing progress goes on with its work.
        let isDue = due.withLockIfAvailable { due in
            guard time >= due else { return false }
            due = time + .milliseconds(100)
            return true
        }
        if isDue == true { show("\(step): \(done) of \(total)") }
    }
}
