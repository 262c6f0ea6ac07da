import Bytes
import Diagnostics
import Markdown
import Testing

@testable import Briefings

/// The law of the format: what is written is read back, and the full text is the article.
@Suite struct RoundTripTests {
    /// Each case is an article of its own; a failure names the seed that makes it again.
    @Test(arguments: 0..<8)
    func hostileArticlesComeBack(_ part: UInt64) {
        var count = 0
        for seed in part * 1000..<part * 1000 + 500 {
            guard let hostile = HostileBriefing(seed: seed) else { continue }
            let faults = hostile.faults()
            #expect(faults.isEmpty, "seed \(seed)")
            count += 1
        }
        #expect(count > 490)
    }

    /// Guards the generator: a property over articles without anything in them would prove nothing.
    @Test func hostileArticlesHoldEverything() {
        var text: [UInt8] = []
        var mentions = 0
        var kinds: [Article.Block.Kind: Int] = [:]
        var elements = 0
        var anchors = 0
        for seed in 0..<500 as Range<UInt64> {
            guard let hostile = HostileBriefing(seed: seed) else { continue }
            for block in hostile.article.blocks {
                text += block.utf8
                kinds[block.kind, default: 0] += 1
            }
            for block in hostile.briefing.fullText { mentions += block.text.spans.count }
            elements += hostile.briefing.statements.count
            for case .event(let entry) in hostile.briefing.section(.timeline)?.elements ?? [] {
                anchors += entry.anchor == nil ? 0 : 1
            }
        }
        #expect(mentions > 2000)
        #expect(elements > 800)
        #expect(anchors > 100)
        #expect(kinds.count == 4 && kinds.values.allSatisfy { $0 > 20 })
        let lineEnds: Set<Character> = ["\n", "\u{2028}", "\u{2029}"]
        for piece in HostileText.pieces where lineEnds.isDisjoint(with: piece) && !piece.isBlank {
            let isThere = text[...].firstOffset(of: Array(piece.utf8)) != nil
            #expect(isThere, "\(piece.debugDescription)")
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
