import Dispatch
import Glibc
import Synchronization

extension SiteFolder {
    /// An element whenever something in `content/` has changed and nothing more does for a moment,
    /// or something has for a second; changes that nobody has waited for are one element. It does
    /// not end by itself.
    /// - Throws: `FileError` when the system does not tell of changes.
    package func changes() throws(FileError) -> AsyncStream<Void> {
        let watch = try FolderWatch("content", in: root)
        return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
            let queue = DispatchQueue(label: "content watch")
            let events = DispatchSource.makeReadSource(
                fileDescriptor: watch.descriptor, queue: queue)
            let calm = DispatchSource.makeTimerSource(queue: queue)
            var latest: DispatchTime?
            events.setEventHandler {
                guard watch.readChanges() else { return }
                // Who saves a hundred files wants one build, but who writes on and on wants some.
                let limit = latest ?? .now() + .seconds(1)
                latest = limit
                calm.schedule(deadline: min(.now() + .milliseconds(50), limit))
            }
            calm.setEventHandler {
                latest = nil
                guard case .terminated = stream.yield() else { return }
                events.cancel()
                calm.cancel()
            }
            events.activate()
            calm.activate()
        }
    }
}

/// A folder and those in it under the eye of inotify(7), also when it is removed and made again.
/// What begins with a dot is passed over, and so is what an editor keeps beside the file that it
/// saves.
final class FolderWatch: Sendable {
    /// Readable when something has happened.
    let descriptor: Int32
    private let name: String
    private let parent: String
    /// By the system's number for each.
    private let folders = Mutex<[Int32: String]>([:])

    /// Complete files, and what needs no writing: links, folders, other names and rights.
    private static let kinds =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
        | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR)

    /// Begins to watch.
    /// - Parameter name: the folder's, in `parent`.
    /// - Throws: `FileError` when the folder is not there, or the system watches too many already.
    init(_ name: String, in parent: String) throws(FileError) {
        self.name = name
        self.parent = parent
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw .last("cannot watch", root) }
        guard FileSystem.kind(of: root) == .folder else {
            throw FileError(action: "cannot watch", path: root, code: ENOTDIR)
        }
        for folder in [parent, root] { try watch(folder) }
        try watchFolders(in: root)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private var root: String { "\(parent)/\(name)" }

    /// Takes note of what has happened since the last time; folders that are new are watched, too.
    /// - Returns: whether any of it matters.
    func readChanges() -> Bool {
        var hasChanged = false
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            for event in Event.all(in: buffer[..<count]) where matters(event) {
                hasChanged = true
                if event.mayBeNewFolder || isOfRoot(event) {
                    // What cannot be watched any more is read at the next change all the same.
                    try? watch(root)
                    try? watchFolders(in: root)
                }
            }
        }
        return hasChanged
    }

    /// Whether it is about the folder's own name: it may be another one now.
    private func isOfRoot(_ event: Event) -> Bool {
        event.name == name && folders.withLock { $0[event.folder] } == parent
    }

    /// Whether content may have changed.
    private func matters(_ event: Event) -> Bool {
        if event.name.hasPrefix(".") || event.name.hasSuffix("~") { return false }
        guard let folder = folders.withLock({ $0[event.folder] }) else { return true }
        if folder == parent { return event.name == name }
        // A plain file is reported again when it is complete.
        return event.kind & UInt32(IN_CREATE) == 0
            || !FileSystem.isOnlyName("\(folder)/\(event.name)")
    }

    /// Watches a folder; one that is watched already goes on to be.
    private func watch(_ folder: String) throws(FileError) {
        let number = inotify_add_watch(descriptor, folder, FolderWatch.kinds)
        guard number >= 0 else { throw .last("cannot watch", folder) }
        // Where a link leads to a folder that is watched, its own name stays.
        folders.withLock { $0[number] = $0[number] ?? folder }
    }

    /// Watches all folders in a folder, and those that links to files lead to. Links to folders are
    /// followed where the site's own folders stand, and nowhere else, where they might lead round
    /// in circles.
    private func watchFolders(in folder: String) throws(FileError) {
        // A folder may be gone again: then there is nothing in it to be watched.
        for entry in (try? FileSystem.entries(in: folder)) ?? []
        where !entry.isPlainFile && !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            let isLink = FileSystem.isLink(path)
            do throws(FileError) {
                switch FileSystem.kind(of: path) {
                case .folder where !isLink || folder == root:
                    try watch(path)
                    try watchFolders(in: path)
                case .file where isLink:
                    if let target = FileSystem.realPath(path).flatMap(FileSystem.parent) {
                        try watch(target)
                    }
                default: break
                }
            } catch  where error.isMissing || error.isDenied {
                continue
            }
        }
    }

    /// One thing that has happened, see inotify(7).
    private struct Event {
        /// The system's number of the folder.
        let folder: Int32
        let kind: UInt32
        /// The file's in its folder; empty where it is about the folder itself.
        let name: String

        /// Whether there may be a folder that was not there before. With too much at once the
        /// system says no more than that something happened.
        var mayBeNewFolder: Bool { kind & (UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW)) != 0 }

        /// The events that stand one behind the other in what the system gives: each the folder's
        /// number, the kind, a cookie, the length of a name, four bytes each, and the name, filled
        /// up with zeros.
        static func all(in bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            var rest = bytes
            while rest.count >= 16 {
                let (folder, kind, length) = rest.withUnsafeBytes {
                    (
                        $0.loadUnaligned(as: Int32.self),
                        $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                        $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
                    )
                }
                let name = rest.dropFirst(16).prefix(Int(length)).prefix { $0 != 0 }
                events.append(
                    Event(
                        folder: folder, kind: kind, name: String(decoding: name, as: UTF8.self)))
                rest = rest.dropFirst(16 + Int(length))
            }
            return events
        }
    }
}
