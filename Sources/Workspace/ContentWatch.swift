import Dispatch
import Glibc

extension SiteFolder {
    /// An element whenever something in `content/` has changed and nothing more does for a moment;
    /// changes that nobody has waited for are one element. It does not end by itself.
    /// - Throws: `FileError` when the system does not tell of changes.
    package func changes() throws(FileError) -> AsyncStream<Void> {
        let watch = try FolderWatch(path("content"))
        return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
            let queue = DispatchQueue(label: "content watch")
            let events = DispatchSource.makeReadSource(
                fileDescriptor: watch.descriptor, queue: queue)
            let calm = DispatchSource.makeTimerSource(queue: queue)
            events.setEventHandler {
                // Each change puts it off: who saves a hundred files wants one build.
                if watch.readChanges() { calm.schedule(deadline: .now() + .milliseconds(50)) }
            }
            calm.setEventHandler {
                guard case .terminated = stream.yield() else { return }
                events.cancel()
                calm.cancel()
            }
            events.activate()
            calm.activate()
        }
    }
}

/// A folder and those in it under the eye of inotify(7). What begins with a dot is passed over, and so
/// is what an editor keeps beside the file that it saves.
final class FolderWatch: Sendable {
    /// Readable when something has happened.
    let descriptor: Int32
    private let root: String

    /// A file is reported when it is complete, not at each write.
    private static let kinds =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
        | UInt32(IN_MOVED_TO)

    /// Begins to watch.
    /// - Throws: `FileError` when the folder is not there, or the system watches too many already.
    init(_ root: String) throws(FileError) {
        self.root = root
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw .last("cannot watch", root) }
        guard watch(root) else { throw .last("cannot watch", root) }
        watchFolders(in: root)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Takes note of what has happened since the last time; folders that are new are watched, too.
    /// - Returns: whether any of it matters.
    func readChanges() -> Bool {
        var (hasChanged, hasNewFolder) = (false, false)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            for event in Event.all(in: buffer[..<count]) where event.matters {
                hasChanged = true
                hasNewFolder = hasNewFolder || event.mayBeNewFolder
            }
        }
        // Those that are watched already stay as they are.
        if hasNewFolder { watchFolders(in: root) }
        return hasChanged
    }

    private func watch(_ folder: String) -> Bool {
        inotify_add_watch(descriptor, folder, FolderWatch.kinds | UInt32(IN_ONLYDIR)) >= 0
    }

    /// Watches all folders in a folder; links are followed where the site's own folders stand, and
    /// nowhere else, where they might lead round in circles.
    private func watchFolders(in folder: String) {
        // A folder may be gone again: then there is nothing in it to be watched.
        for entry in (try? FileSystem.entries(in: folder)) ?? [] where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            if entry.isPlainFile || (folder != root && FileSystem.isLink(path)) { continue }
            if watch(path) { watchFolders(in: path) }
        }
    }

    /// One thing that has happened, see inotify(7).
    private struct Event {
        let kind: UInt32
        /// The file's in its folder; empty where it is about the folder itself.
        let name: String

        /// Whether content may have changed.
        var matters: Bool { !name.hasPrefix(".") && !name.hasSuffix("~") }

        /// Whether there may be a folder that was not there before. With too much at once the system says
        /// no more than that something happened.
        var mayBeNewFolder: Bool { kind & (UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW)) != 0 }

        /// The events that stand one behind the other in what the system gives: each a descriptor, the kind,
        /// a cookie, the length of a name, four bytes each, and the name, filled up with zeros.
        static func all(in bytes: ArraySlice<UInt8>) -> [Event] {
            var events: [Event] = []
            var rest = bytes
            while rest.count >= 16 {
                let (kind, length) = rest.withUnsafeBytes {
                    (
                        $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                        $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
                    )
                }
                let name = rest.dropFirst(16).prefix(Int(length)).prefix { $0 != 0 }
                events.append(Event(kind: kind, name: String(decoding: name, as: UTF8.self)))
                rest = rest.dropFirst(16 + Int(length))
            }
            return events
        }
    }
}
