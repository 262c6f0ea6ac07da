/// What the tagger says of a token: outside of names, or the first or a later token of one.
///
/// The raw value is 0 for outside; the kind at place `k` of `EntityKind.allCases` has `2k + 1` for
/// the first token of a name and `2k + 2` for a later one.
package struct NameTag: Sendable, Equatable {
    /// Its number in the model.
    package let rawValue: UInt8

    /// The number of tags.
    package static let count = 1 + 2 * EntityKind.allCases.count
    /// No part of a name.
    package static let outside = NameTag(rawValue: 0)

    /// A tag by its number, less than `count`.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The tag of a name's first token, or of a later one.
    package init(_ kind: EntityKind, isFirst: Bool) {
        let place = EntityKind.allCases.firstIndex(of: kind) ?? 0
        rawValue = UInt8(2 * place + (isFirst ? 1 : 2))
    }

    /// The kind of the name; `nil` outside.
    package var kind: EntityKind? {
        rawValue == 0 ? nil : EntityKind.allCases[Int(rawValue - 1) / 2]
    }

    /// Whether the token goes on with a name.
    package var isLater: Bool { rawValue > 0 && rawValue % 2 == 0 }

    /// Whether the tag may stand right after another one: a name goes on only with its own kind.
    package func canFollow(_ previous: NameTag) -> Bool {
        !isLater || previous.rawValue == rawValue || previous.rawValue == rawValue - 1
    }

    /// The names that a sequence of tags spells, as positions in it.
    package static func names(in tags: some Collection<NameTag>)
        -> [(range: Range<Int>, kind: EntityKind)]
    {
        var names: [(range: Range<Int>, kind: EntityKind)] = []
        var previous = NameTag.outside
        for (index, tag) in tags.enumerated() {
            defer { previous = tag }
            guard let kind = tag.kind else { continue }
            if tag.isLater, previous.kind == kind, let last = names.last {
                names[names.count - 1].range = last.range.lowerBound..<(index + 1)
            } else {
                names.append((index..<(index + 1), kind))
            }
        }
        return names
    }
}
