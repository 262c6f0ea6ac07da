import Briefings

/// Which key points and events rest on which block of the text.
package struct Backlinks: Sendable {
    /// Numbers from 1, by block.
    private var keyPoints: [Int: [Int]] = [:]
    private var events: [Int: [Int]] = [:]

    /// The links back from a briefing's text.
    package init(_ page: BriefingPage) {
        for (index, statement) in page.keyPoints.enumerated() {
            for block in statement.blocksInOrder {
                keyPoints[block, default: []].append(index + 1)
            }
        }
        for (index, event) in page.events.enumerated() {
            for block in event.statement.blocksInOrder {
                events[block, default: []].append(index + 1)
            }
        }
    }

    /// Numbers of the key points that rest on block `¶n`.
    package func keyPoints(of block: Int) -> [Int] { keyPoints[block] ?? [] }

    /// Numbers of the events that rest on block `¶n`.
    package func events(of block: Int) -> [Int] { events[block] ?? [] }
}
