import ArgumentParser
import Bytes
import Foundation
import Language

/// `train tag`: a model's names, for the scorer, without the rest of the analysis.
struct Tag: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tag JSON Lines from stdin, `id` and `text`; each line of a text is a block.")

    @Argument(help: "The model.")
    var model: String

    @Flag(help: "Leave the document out of it: no pass after the tagger.")
    var raw = false

    private struct Input: Decodable {
        let id: String
        let text: String
    }

    func run() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: model))
        // Lives as long as the process.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
        data.copyBytes(to: memory)
        guard let model = NameModel(UnsafeRawBufferPointer(memory)) else {
            throw ValidationError("\(model) is no model of this version")
        }
        let tagger = Tagger(model)
        while let line = readLine() {
            let input = try JSONDecoder().decode(Input.self, from: Data(line.utf8))
            print(Self.answer(input, tagger, raw: raw))
        }
    }

    private static func answer(_ input: Input, _ tagger: Tagger, raw: Bool) -> String {
        let utf8 = Array(input.text.utf8)
        var blocks: [SourceText.Block] = []
        var start = 0
        for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            blocks.append(
                SourceText.Block(
                    kind: .paragraph, range: start..<(start + line.count), number: blocks.count + 1)
            )
            start += line.count + 1
        }
        let text = TaggerText(SourceText(utf8: utf8, blocks: blocks, date: nil))
        let names = tagger.names(in: text, raw: raw)
        let ranges = text.tokenRanges
        let points = CodePointOffsets(utf8)
        let mentions = names.map { name in
            let start = points[ranges[name.tokens.lowerBound].lowerBound]
            let end = points[ranges[name.tokens.upperBound - 1].upperBound]
            return "{\"start\":\(start),\"end\":\(end),\"kind\":\"\(name.kind.rawValue)\"}"
        }
        return "{\"id\":\(JSON.string(input.id)),\"mentions\":[\(mentions.joined(separator: ","))]}"
    }
}
