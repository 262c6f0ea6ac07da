import ArgumentParser
import Briefings
import Foundation
import Language

/// `evaluate key-points`.
struct KeyPointScores: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key-points",
        abstract: "Compare key points with first paragraphs, by ROUGE-1 and ROUGE-2 F.",
        discussion: """
            The first paragraph of a Wikinews article is a summary that a person wrote. The key
            points of the rest, headline included, are compared with it, and so are the first three
            sentences of the rest. Articles with fewer than two paragraphs are left out.
            """)

    @Argument(help: "A folder of plain-text articles, *.txt.")
    var folder: String

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".txt") }.sorted()
        var points: [Score] = []
        var leads: [Score] = []
        for name in names {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder).appending(path: name))
            guard let pair = Summaries(article: Array(data), fileName: name) else { continue }
            points.append(Score(pair.keyPoints, pair.reference))
            leads.append(Score(pair.lead, pair.reference))
        }
        print("\(points.count) articles; means of F, per cent")
        print("| | ROUGE-1 | ROUGE-2 |\n|---|---|---|")
        print("| key points | \(mean(points.map(\.one))) | \(mean(points.map(\.two))) |")
        print("| first three sentences | \(mean(leads.map(\.one))) | \(mean(leads.map(\.two))) |")
    }

    private struct Score {
        let one: Double
        let two: Double

        init(_ text: String, _ reference: String) {
            let words = (Rouge.words(text), Rouge.words(reference))
            one = Rouge(words.0, reference: words.1, length: 1).f
            two = Rouge(words.0, reference: words.1, length: 2).f
        }
    }

    private func mean(_ values: [Double]) -> String {
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        return String(Double(Int((mean * 10_000).rounded())) / 100)
    }
}

/// The texts that are compared for one article.
private struct Summaries {
    /// The first paragraph.
    let reference: String
    /// The key points of the rest.
    let keyPoints: String
    /// The first three sentences of the rest.
    let lead: String

    /// `nil` with fewer than two paragraphs.
    init?(article bytes: [UInt8], fileName: String) {
        let article = ArticleReader.read(bytes)
        let date = ArticleMetadata(of: article, fileName: fileName).date
        guard let first = article.blocks.firstIndex(where: { $0.kind == .paragraph }) else {
            return nil
        }
        var rest = article
        rest.blocks.remove(at: first)
        guard rest.blocks.contains(where: { $0.kind == .paragraph }) else { return nil }
        let text = rest.sourceText(date: date)
        let analysis = analyze(text)
        func words(_ ranges: some Sequence<Range<Int>>) -> String {
            ranges.map { String(decoding: text.utf8[$0], as: UTF8.self) }.joined(separator: " ")
        }
        reference = String(decoding: article.blocks[first].utf8, as: UTF8.self)
        keyPoints = words(analysis.keyPoints)
        let told = analysis.sentences.filter { text.blocks[$0.block].kind == .paragraph }
        lead = words(told.prefix(3).map(\.range))
    }
}
