import Language
import Testing

@testable import Workspace

@Suite struct AnnotationRecordTests {
    @Test func nominalsAreNoNamesInTheRecord() {
        let text = "NATO met. The alliance agreed."
        let sentence = SourceText.Block(kind: .paragraph, range: 0..<text.utf8.count, number: 1)
        let analysis = analyze(SourceText(utf8: Array(text.utf8), blocks: [sentence], date: nil))
        #expect(analysis.mentions.map(\.form) == [.name, .nominal])
        let json = AnnotationRecord.json(id: "1", text: Array(text.utf8), analysis: analysis)
        #expect(json.contains(#""mentions":[{"start":0,"end":4,"#))
        #expect(json.ranges(of: "\"entity\":\"nato\"").count == 1)
    }
}
