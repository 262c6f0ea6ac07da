internal import Markdown

/// The link reference definitions that make `[¶3]` a reference and `[the city][geneva]` a mention.
///
/// A file has them at its end for what the machine wrote; a person who refers to another paragraph or
/// puts brackets around another name need not know of them.
public enum LinkDefinitions {
    /// A file with the definitions that it lacks at its end; most lack none.
    public static func completed(_ utf8: [UInt8]) -> [UInt8] {
        let missing = missing(in: utf8)
        if missing.isEmpty { return utf8 }
        return missing.sorted().reduce(utf8 + [lineFeed]) { file, label in
            let target =
                label.hasPrefix("¶") ? "#p\(label.dropFirst())" : "../entities/\(label).md"
            return file + "\n[\(label)]: \(target)\n".utf8
        }
    }

    /// The labels that are used and defined nowhere.
    private static func missing(in utf8: [UInt8]) -> Set<String> {
        let used = labels(in: utf8) { label, before, _ in
            isReference(label) || before == UInt8(ascii: "]") && isSlug(label)
        }
        if used.isEmpty { return [] }
        return used.subtracting(
            labels(in: utf8) { $1 == lineFeed && $2 == UInt8(ascii: ":") })
    }

    /// What stands between brackets in a line, where that and the bytes around it are as wanted.
    private static func labels(
        in utf8: [UInt8],
        where isWanted: (_ label: ArraySlice<UInt8>, _ before: UInt8, _ after: UInt8?) -> Bool
    ) -> Set<String> {
        var labels: Set<String> = []
        var rest = utf8[...]
        while let open = rest.firstOffset(of: [UInt8(ascii: "[")]) {
            let label = utf8[(open + 1)...].prefix { $0 != UInt8(ascii: "]") && $0 != lineFeed }
            rest = utf8[label.endIndex...]
            let before = open == 0 ? lineFeed : utf8[open - 1]
            if rest.first == UInt8(ascii: "]"), isWanted(label, before, rest.dropFirst().first) {
                labels.insert(String(decoding: label, as: UTF8.self))
            }
        }
        return labels
    }

    private static func isReference(_ label: ArraySlice<UInt8>) -> Bool {
        let digits = label.dropFirst(2)
        return label.starts(with: [0xC2, 0xB6]) && (1...9).contains(digits.count)
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A slug with a letter: "1" is a label of a person's own.
    private static func isSlug(_ label: ArraySlice<UInt8>) -> Bool {
        label.contains { (0x61...0x7A).contains($0) }
            && Slug(String(decoding: label, as: UTF8.self)) != nil
    }
}
