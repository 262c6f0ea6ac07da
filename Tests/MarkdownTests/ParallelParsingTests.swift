import Testing

@testable import Markdown

/// cmark-gfm's extensions keep their characters in tables that all parsers share, and our arena hangs on
/// the thread: parsing at the same time must give what parsing alone gives.
@Suite struct ParallelParsingTests {
    private static let texts: [[UInt8]] = (0..<40).map { number in
        let text = """
            ---
            title: text \(number)
            ---

            # Part ~~\(number)~~ at https://a.example/\(number)

            A ~~b~~ c www.d.example/\(number) *e* [f\(number)] g@h.example i[^1] http://j.example.

            - [x] k ~~l~~
            - m https://n.example/o_p_q

            | r | s |
            |---|--:|
            | ~~t~~ | www.u.example |

            [f\(number)]: v.md "w"
            [^1]: x ~~y~~ www.z.example
            """
        return Array((text + String(repeating: "\n\nmore ~~text~~", count: number * 2)).utf8)
    }

    @Test func parsesAtTheSameTimeAgree() async throws {
        let alone = try ParallelParsingTests.texts.map { try Document(parsing: $0) }
        #expect(alone.allSatisfy { hasEverything($0) })
        let differing = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<500).count { step in
                        let index = (step * 7 + task) % alone.count
                        let document = try? Document(parsing: ParallelParsingTests.texts[index])
                        return document != alone[index] || document.map(hasEverything) != true
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(differing == 0)
    }
}

/// Autolinks are no part of a text's value, so they are counted.
private func hasEverything(_ document: Document) -> Bool {
    let spans = document.blocks.flatMap { $0.text.spans.map(\.kind) }
    let links = spans.count { if case .autolink = $0 { true } else { false } }
    return links == 4 && spans.contains(.strikethrough)
        && document.blocks.last?.children.isEmpty == false
}
