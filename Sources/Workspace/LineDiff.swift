/// What changes in a file, line by line.
package struct LineDiff: Sendable {
    /// From the site's folder.
    package let path: String
    private let old: [UInt8]
    private let new: [UInt8]

    /// Whether there was no file, or an empty one.
    package var isNewFile: Bool { old.isEmpty }

    /// Whether there will be none.
    package var isRemoval: Bool { new.isEmpty }

    /// Two versions of a UTF-8 text; an empty old one is a new file.
    init(path: String, from old: [UInt8], to new: [UInt8]) {
        self.path = path
        self.old = old
        self.new = new
    }

    /// The lines that go, `-`, and come, `+`, under a heading for each stretch of the new file.
    ///
    /// Compares the two, which takes time where much of a long file has changed.
    package var text: String {
        let lines = (LineDiff.lines(old), LineDiff.lines(new))
        if old.isEmpty {
            return LineDiff.text([], [:], Dictionary(uniqueKeysWithValues: zip(0..., lines.1)))
        }
        let change = lines.1.difference(from: lines.0)
        var gone: [Int: Line] = [:]
        var come: [Int: Line] = [:]
        for step in change {
            switch step {
            case .remove(let offset, let line, _): gone[offset] = line
            case .insert(let offset, let line, _): come[offset] = line
            }
        }
        return LineDiff.text(lines.0, gone, come)
    }

    /// Compared byte by byte: strings of other bytes can be equal.
    private typealias Line = ArraySlice<UInt8>

    private static func lines(_ utf8: [UInt8]) -> [Line] {
        var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Walks both versions at once; a heading opens each stretch of changed lines.
    private static func text(_ old: [Line], _ gone: [Int: Line], _ come: [Int: Line])
        -> String
    {
        var text = ""
        var (before, after) = (0, 0)
        var isOpen = false
        while before < old.count || come[after] != nil {
            if !isOpen, gone[before] != nil || come[after] != nil {
                text += "@@ line \(after + 1) @@\n"
                isOpen = true
            }
            if let line = gone[before] {
                text += "-\(String(decoding: line, as: UTF8.self))\n"
                before += 1
            } else if let line = come[after] {
                text += "+\(String(decoding: line, as: UTF8.self))\n"
                after += 1
            } else {
                isOpen = false
                before += 1
                after += 1
            }
        }
        return text
    }
}
