import Bytes

/// Which labels a document's link reference definitions give to which targets.
package struct LinkLabels: Sendable {
    /// Folded label to target; labels ignore case and fold white space (GFM, section 4.7).
    private var targets: [[UInt8]: String] = [:]
    private var fullLabels: [String: String] = [:]
    private var ambiguous: Set<[UInt8]> = []

    /// No labels.
    package init() {}

    /// Reserves the label that the full form `[text][label]` uses for a target.
    package mutating func define(_ label: String, for url: String) {
        targets[LinkLabels.folded(label)] = url
        fullLabels[url] = label
    }

    /// Offers `[surface]` as a label for a target. Two targets that want one label both go without.
    package mutating func offer(_ surface: String, for url: String) {
        guard LinkLabels.isPlain(surface) else { return }
        let key = LinkLabels.folded(surface)
        guard let taken = targets[key] else {
            targets[key] = url
            return
        }
        // A label that was reserved by `define` stays its target's; one that two others want goes
        // to neither.
        let isFullLabel = fullLabels[taken].map(LinkLabels.folded) == key
        if taken != url, !isFullLabel { ambiguous.insert(key) }
    }

    /// The label that the full form uses for a target.
    func fullLabel(of url: String) -> String { fullLabels[url] ?? url }

    /// Whether `[surface]` alone leads to `url`.
    package func isShortcut(_ surface: String, to url: String) -> Bool {
        let key = LinkLabels.folded(surface)
        return LinkLabels.isPlain(surface) && targets[key] == url && !ambiguous.contains(key)
    }

    /// Letters, digits and the marks inside names: a label that needs no escape and cannot be a
    /// footnote's or a task box's.
    private static func isPlain(_ surface: String) -> Bool {
        guard surface.utf8.count > 1, surface.utf8.count < 200, !surface.contains("  "),
            surface.first != " ", surface.last != " "
        else { return false }
        return surface.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case " ", "-", ".", "'", "’": true
            default: scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            }
        }
    }

    /// Close to Unicode's full case folding, which cmark-gfm applies: `ß`, `SS` and `ss` are one
    /// label. Bytes, since strings that are canonically equivalent are one to Swift and two to
    /// cmark-gfm.
    private static func folded(_ label: String) -> [UInt8] {
        Array(label.lowercased().uppercased().lowercased().utf8)
    }

    /// Equal for labels that are one label to every reader: those that differ in the case of ASCII
    /// letters. Where two readers may differ, and cmark-gfm's table of cases is an old one, each
    /// label gets a definition of its own.
    static func definitionKey(_ label: String) -> [UInt8] {
        label.utf8.map { $0.asciiLowercased }
    }
}
