import ArgumentParser
import Briefings
import Glibc
import Language

/// `benchmark annotate`.
struct AnnotateBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Time the analysis of invented articles in this process, on one core.",
        discussion: """
            The first call makes the tables that all later ones share. Nothing is read or written.
            """)

    @Option(help: "How much text, in millions of bytes.")
    var megabytes = 10

    func validate() throws {
        if megabytes < 1 { throw ValidationError("--megabytes is at least 1") }
    }

    func run() throws {
        var articles: [(text: [UInt8], date: CalendarDate)] = []
        var size = 0
        let teller = Storyteller()
        while size < megabytes * 1_000_000 {
            let story = teller.story(articles.count)
            articles.append((story.article, story.date))
            size += articles[articles.count - 1].text.count
        }
        var counts = Counts()
        let first = Stopwatch()
        let analyzer = Analyzer()
        let text = ArticleReader.sourceText(articles[0].text, date: articles[0].date)
        counts.add(analyzer.analyze(text))
        let opening = first.elapsed
        counts = Counts()
        let all = Stopwatch()
        for article in articles {
            counts.add(analyzer.analyze(ArticleReader.sourceText(article.text, date: article.date)))
        }
        print(report(articles.count, size, counts, opening, all.elapsed), terminator: "")
    }

    private func report(
        _ articles: Int, _ size: Int, _ counts: Counts, _ first: Stopwatch.Time,
        _ all: Stopwatch.Time
    ) -> String {
        let megabytes = Double(size) / 1_000_000
        var table = Table([
            "articles", "MB", "first call ms", "wall s", "CPU s", "MB/s per core",
        ])
        table.append([
            String(articles), megabytes.fixed(1), (first.wall * 1000).fixed(1), all.wall.fixed(3),
            all.cpu.fixed(3), (megabytes / all.cpu).fixed(1),
        ])
        let found = """
            Found \(counts.mentions) mentions, \(counts.events) events and \(counts.quotations) \
            quotations. MB/s are of CPU time.
            """
        return "\(found)\n\n\(table.markdown)"
    }
}

/// What the analyses found: proof that they were made.
private struct Counts {
    var mentions = 0
    var events = 0
    var quotations = 0

    mutating func add(_ analysis: Analysis) {
        mentions += analysis.mentions.count
        events += analysis.events.count
        quotations += analysis.quotations.count
    }
}

/// Times a stretch of work on this thread.
private struct Stopwatch {
    /// Seconds on a monotonic clock, and seconds that the thread had a processor.
    struct Time {
        let wall: Double
        let cpu: Double
    }

    private let start = Stopwatch.now

    /// Since the stopwatch was made.
    var elapsed: Time {
        let now = Stopwatch.now
        return Time(wall: now.wall - start.wall, cpu: now.cpu - start.cpu)
    }

    private static var now: Time {
        Time(wall: seconds(CLOCK_MONOTONIC), cpu: seconds(CLOCK_THREAD_CPUTIME_ID))
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
