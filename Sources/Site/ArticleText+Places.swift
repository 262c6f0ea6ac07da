package import Briefings
import Markdown

extension ArticleText {
    /// Where the words of a statement stand: in each block that some are taken from, from the first
    /// to the last, with what an ellipsis leaves out between them; empty where that cannot be told.
    ///
    /// By the rule that proves them: the fragments between ellipses are whole words of the blocks,
    /// in their order, any white space being like any other.
    package func places(of statement: Statement) -> [Place] {
        var places: [Place] = []
        var numbers = statement.blocksInOrder[...]
        var from = 0
        for fragment in Wording.fragments(of: statement.text.utf8) {
            var found: Range<Int>?
            while let number = numbers.first, found == nil {
                guard blocks.indices.contains(number - 1) else { return [] }
                let block = blocks[number - 1]
                found = Wording.range(
                    of: fragment, in: utf8, max(from, block.lowerBound)..<block.upperBound)
                if let found {
                    ArticleText.extend(&places, number - 1, found)
                    from = found.upperBound
                } else {
                    numbers = numbers.dropFirst()
                    from = 0
                }
            }
            if found == nil { return [] }
        }
        return places
    }

    private static func extend(_ places: inout [Place], _ block: Int, _ range: Range<Int>) {
        if let last = places.last, last.block == block {
            places.removeLast()
            let start = min(last.range.lowerBound, range.lowerBound)
            places.append(Place(block: block, range: start..<range.upperBound))
        } else {
            places.append(Place(block: block, range: range))
        }
    }
}
