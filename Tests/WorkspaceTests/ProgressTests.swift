import Synchronization
import Testing
import Workspace

@Suite struct ProgressTests {
    /// A clock that is set by hand, and the lines shown.
    private final class Watch: Sendable {
        let time = Mutex(ContinuousClock.now)
        let lines = Mutex<[String]>([])

        func progress() -> Progress {
            Progress(now: { self.time.withLock { $0 } }) { line in
                self.lines.withLock { $0.append(line) }
            }
        }

        func pass(_ duration: Duration) { time.withLock { $0 += duration } }
    }

    @Test func `Work of less than a second is not spoken of`() {
        let watch = Watch()
        let progress = watch.progress()
        for number in 1...9 {
            watch.pass(.milliseconds(100))
            progress.note("reading", done: number, of: 9)
        }
        #expect(watch.lines.withLock { $0 }.isEmpty)
    }

    @Test func `Longer work is told of ten times a second`() {
        let watch = Watch()
        let progress = watch.progress()
        watch.pass(.seconds(1))
        for number in 1...8 {
            progress.note("reading", done: number, of: 8)
            watch.pass(.milliseconds(30))
        }
        #expect(watch.lines.withLock { $0 } == ["reading: 1 of 8", "reading: 5 of 8"])
    }
}
