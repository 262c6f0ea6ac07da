import Briefings
import Bytes
import Language

/// Names that were not known when other articles were read: what these make of a surname or of the first
/// word of a firm may be otherwise now.
struct NewNames {
    private let words: Set<[UInt8]>

    /// - Parameter entities: those that are new.
    init(_ entities: [Entity]) {
        words = Set(entities.flatMap(NewNames.words).map { Array($0.utf8) })
    }

    var isEmpty: Bool { words.isEmpty }

    /// Whether one of them stands in a text, be it within another word.
    func stand(in text: [UInt8]) -> Bool {
        words.contains { text[...].firstOffset(of: $0) != nil }
    }

    /// What an entity is called elsewhere: a person by the surname, the others by the first word and more.
    private static func words(of entity: Entity) -> [String] {
        let surnames = entity.kind == .person ? PersonName(entity.name).surnames : []
        return surnames.isEmpty
            ? [String(entity.name.prefix { $0 != " " })] : surnames.sorted()
    }
}
