import Language
import Markdown

/// The blocks that lines refer to, each made when it is first asked for.
final class CitedBlocks {
    private let blocks: [TextBlock]
    private var looked: [Int: CitedBlock] = [:]

    /// Whether the text is a conversation.
    private lazy var isConversation = Conversation.isOne(
        of: blocks.compactMap { block in
            Conversation.label(of: block.text.utf8[...]).map {
                Conversation.speaker(block.text.utf8[$0])
            }
        })

    init(_ blocks: [TextBlock]) { self.blocks = blocks }

    /// Whether a block begins with the name of who speaks in it: "Ruiz: We could not wait."
    func isSpoken(_ number: Int) -> Bool { label(of: number) != nil }

    /// Where a block names who speaks in it.
    func label(of number: Int) -> Range<Int>? {
        Conversation.label(of: blocks[number - 1].text.utf8[...]).flatMap {
            isConversation ? $0 : nil
        }
    }

    /// - Parameter number: the block's number in the full text, from 1.
    subscript(number: Int) -> CitedBlock {
        if let block = looked[number] { return block }
        let block = CitedBlock(blocks[number - 1].text.utf8)
        looked[number] = block
        return block
    }
}
