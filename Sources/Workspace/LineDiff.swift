import Briefings

/// What changes in a file, line by line.
package struct LineDiff: Sendable {
    /// The file's path from the site's folder.
    package let path: String
    private let old: [UInt8]
    private let new: [UInt8]
    private let edited: [UInt8]?

    /// Whether there was no file, or an empty one.
    package var isNewFile: Bool { old.isEmpty }

    /// Whether the file is to be removed.
    package var isRemoval: Bool { new.isEmpty }

    /// Two versions of a UTF-8 text; an empty old one is a new file.
    /// - Parameter edited: the old version as a person has edited it. Headings then give its lines,
    ///   and changes that it already has are left out.
    init(path: String, from old: [UInt8], to new: [UInt8], in edited: [UInt8]? = nil) {
        self.path = path
        self.old = old
        self.new = new
        self.edited = edited
    }

    /// The lines removed, `-`, and added, `+`; each stretch has a heading with its line in the new
    /// file, or in the edited one.
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

    /// Whether a person has already made in a file all changes between two versions of it.
    static func isTakenOver(from old: [UInt8], to new: [UInt8], in edited: [UInt8]) -> Bool {
        let edited = lines(TextDecoder.normalized(edited))
        return stretches(from: lines(old), to: lines(new)).allSatisfy {
            $0.isTakenOver(in: edited)
        }
    }

    /// Lines are compared as bytes: strings that differ in their bytes can be equal.
    private typealias Line = ArraySlice<UInt8>

    private static func lines(_ utf8: [UInt8]) -> [Line] {
        var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Removed lines in a row, and the lines added in their place.
    private struct Stretch {
        /// Index in the new version at which the stretch begins.
        let start: Int
        /// The line above in the new version, where there is one.
        let above: Line?
        var gone: [Line] = []
        var come: [Line] = []

        /// Whether a person has made the same change: the new lines are there, the old are not.
        func isTakenOver(in edited: [Line]) -> Bool {
            (come.isEmpty || !edited.ranges(of: come).isEmpty)
                && (gone.isEmpty || edited.ranges(of: gone).isEmpty)
        }

        /// Index of its place in a person's file, if that has the removed lines or the one above.
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
