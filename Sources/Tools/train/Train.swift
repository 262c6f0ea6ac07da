import ArgumentParser
import Foundation
import Language

/// Trains the tagger of names and measures it.
@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train the tagger of names.", subcommands: [Fit.self, Lists.self, Tag.self])
}

/// `train fit`: corpora in, a model out.
struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train on the corpora of a folder, as `teacher.py` writes them.")

    @Argument(help: "The folder of the corpora.")
    var data: String

    @Argument(help: "The model to write.")
    var model: String

    @Option(help: "Passes over the data.")
    var passes = 12

    @Option(help: "What every wrong tag is ahead by.")
    var margin: Float = 3

    @Option(help: "How often a feature must be seen.")
    var least: UInt32 = 2

    @Option(help: "The most features to keep.")
    var features = 200_000

    @Option(help: "Features left out while training, in 1/256.")
    var dropout: UInt64 = 64

    @Option(help: "Seed.")
    var seed: UInt64 = 1

    @Option(help: "Models that are averaged, each of another seed.")
    var models = 4

    func run() throws {
        let corpora = try Source.all.map { source in
            let path = URL(fileURLWithPath: data).appending(path: source.name + ".tsv")
            let text = try String(contentsOf: path, encoding: .utf8)
            return (source, Corpus(columns: text, longest: 10))
        }
        var table = FeatureTable()
        forEachText(corpora) { $0.countFeatures(in: &table) }
        table.number(least: least)
        var examples = Examples()
        forEachText(corpora) { examples.add($0, table) }
        print("\(examples.tags.count) tokens, \(table.hashes.count) features")
        var sum: Perceptron?
        for number in 0..<UInt64(models) {
            let settings = Perceptron.Settings(
                passes: passes, margin: margin, seed: seed + number, dropout: dropout)
            var perceptron = Perceptron(features: table.hashes.count, settings: settings)
            perceptron.train(examples) { pass, wrong in print("pass \(pass): \(wrong) wrong") }
            sum?.add(perceptron)
            if sum == nil { sum = perceptron }
        }
        guard let sum else { throw ValidationError("no model to train") }
        let writer = ModelWriter(sum, hashes: table.hashes, most: features)
        try Data(writer.bytes()).write(to: URL(fileURLWithPath: model))
    }

    /// Every document of every corpus as often as the mix says, and its copies in other letters.
    private func forEachText(
        _ corpora: [(source: Source, corpus: Corpus)], _ body: (LabelledText) -> Void
    ) {
        for (source, corpus) in corpora {
            var recase = Recasing(seed: 5)
            for document in corpus.documents {
                let copy = LabelledText(recase.copy(of: document), reading: source.reading)
                let text = LabelledText(document, reading: source.reading)
                for _ in 0..<source.copies {
                    body(text)
                    body(copy)
                }
            }
        }
    }
}

extension LabelledText {
    /// Counts the features of all tokens that can be part of a name.
    func countFeatures(in table: inout FeatureTable) {
        let extractor = NameFeatures(text)
        var list = FeatureList()
        for island in text.islands {
            for index in island.tokens {
                list.features.removeAll(keepingCapacity: true)
                extractor.append(index, of: island, to: &list)
                for feature in list.features { table.count(feature) }
            }
        }
    }
}
