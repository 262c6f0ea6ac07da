import Briefings

/// What changes in a file, line by line.
package struct LineDiff: Sendable {
    /// From the site's folder.
    package let path: String
    private let old: [UInt8]
    private let new: [UInt8]
    private let edited: [UInt8]?

    /// Whether there was no file, or an empty one.
    package var isNewFile: Bool { old.isEmpty }

    /// Whether there will be none.
    package var isRemoval: Bool { new.isEmpty }

    /// Two versions of a UTF-8 text; an empty old one is a new file.
    /// - Parameter edited: the file as a person has changed the old version: headings give its lines, and
    ///   what it has already is left out.
    init(path: String, from old: [UInt8], to new: [UInt8], in edited: [UInt8]? = nil) {
        self.path = path
        self.old = old
        self.new = new
        self.edited = edited
    }

    /// The lines that go, `-`, and come, `+`, under a heading for each stretch of the new file, or of the
    /// edited one.
    ///
    /// Compares the two, which takes time where much of a long file has changed.
    package var text: String {
        let (before, after) = (LineDiff.lines(old), LineDiff.lines(new))
        let edited = edited.map(LineDiff.lines)
        var text = ""
        for stretch in LineDiff.stretches(from: before, to: after) {
            var line = stretch.start + 1
            if let edited {
                if stretch.isTakenOver(in: edited) { continue }
                line = stretch.place(in: edited).map { $0 + 1 } ?? line
            }
            text += "@@ line \(line) @@\n"
            for line in stretch.gone { text += "-\(String(decoding: line, as: UTF8.self))\n" }
            for line in stretch.come { text += "+\(String(decoding: line, as: UTF8.self))\n" }
        }
        return text
    }

    /// Whether a person has done in a file all that differs between two versions of it.
    static func isTakenOver(from old: [UInt8], to new: [UInt8], in edited: [UInt8]) -> Bool {
        let edited = lines(TextDecoder.normalized(edited))
        return stretches(from: lines(old), to: lines(new)).allSatisfy {
            $0.isTakenOver(in: edited)
        }
    }

    /// Compared byte by byte: strings of other bytes can be equal.
    private typealias Line = ArraySlice<UInt8>

    private static func lines(_ utf8: [UInt8]) -> [Line] {
        var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Lines in a row that go, and those that come for them.
    private struct Stretch {
        /// Index of the first in the new version.
        let start: Int
        /// The line above, where there is one.
        let above: Line?
        var gone: [Line] = []
        var come: [Line] = []

        /// Whether a person has done the same: what comes is there, and what goes is not.
        func isTakenOver(in edited: [Line]) -> Bool {
            (come.isEmpty || !edited.ranges(of: come).isEmpty)
                && (gone.isEmpty || edited.ranges(of: gone).isEmpty)
        }

        /// Index of where it belongs in the file of a person, if that has its lines or the one above.
        func place(in edited: [Line]) -> Int? {
            if !gone.isEmpty, let range = edited.ranges(of: gone).first { return range.lowerBound }
            return above.flatMap { edited.firstIndex(of: $0) }.map { $0 + 1 }
        }
    }

    /// What differs between two versions.
    private static func stretches(from old: [Line], to new: [Line]) -> [Stretch] {
        var gone: Set<Int> = []
        var come: Set<Int> = []
        if old.isEmpty {
            come = Set(new.indices)
        } else {
            for step in new.difference(from: old) {
                switch step {
                case .remove(let offset, _, _): gone.insert(offset)
                case .insert(let offset, _, _): come.insert(offset)
                }
            }
        }
        var stretches: [Stretch] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            var stretch = Stretch(start: after, above: after == 0 ? nil : new[after - 1])
            while gone.contains(before) || come.contains(after) {
                if gone.contains(before) {
                    stretch.gone.append(old[before])
                    before += 1
                } else {
                    stretch.come.append(new[after])
                    after += 1
                }
            }
            if !stretch.gone.isEmpty || !stretch.come.isEmpty { stretches.append(stretch) }
            before += 1
            after += 1
        }
        return stretches
    }
}
