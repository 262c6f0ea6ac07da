package import Briefings
import Markdown

extension ArticleText {
    /// Where the words of a statement stand: in each block that some are taken from, from the first
    /// to the last, with what an ellipsis leaves out between them; empty where that cannot be told.
    ///
    /// By the rule that proves them: the fragments between ellipses are whole words of the blocks,
    /// in their order, any white space being like any other.
    package func places(of statement: Statement) -> [Place] {
        let numbers = statement.blocksInOrder
        guard numbers.allSatisfy({ blocks.indices.contains($0 - 1) }) else { return [] }
        let fragments = Wording.fragments(of: statement.text.utf8)
        let found = Wording.places(of: fragments, in: numbers.map { blocks[$0 - 1] })
        guard found.count == fragments.count else { return [] }
        var places: [Place] = []
        for (text, range) in found {
            let place = Place(block: numbers[text] - 1, range: range)
            if let last = places.last, last.block == place.block {
                places[places.count - 1] = Place(
                    block: place.block, range: last.range.lowerBound..<place.range.upperBound)
            } else {
                places.append(place)
            }
        }
        return places
    }
}
