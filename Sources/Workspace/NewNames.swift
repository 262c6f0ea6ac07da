import Briefings
import Bytes
import Language

/// The names of new entities. An article read without them may come out otherwise now: they may
/// change what a surname or the first word of a firm means in it.
struct NewNames {
    private let words: Set<[UInt8]>

    /// - Parameter entities: those that are new.
    init(_ entities: [Entity]) {
        words = Set(entities.flatMap(NewNames.words).map { Array($0.utf8) })
    }

    var isEmpty: Bool { words.isEmpty }

    /// Whether one of the names stands in a text, even within another word.
    func stand(in text: [UInt8]) -> Bool {
        words.contains { text[...].firstOffset(of: $0) != nil }
    }

    /// The words by which an article may name an entity: a person's surnames, or the first word of
    /// another name.
    private static func words(of entity: Entity) -> [String] {
        let surnames = entity.kind == .person ? PersonName(entity.name).surnames : []
        return surnames.isEmpty
            ? [String(entity.name.prefix { $0 != " " })] : surnames.sorted()
    }
}
