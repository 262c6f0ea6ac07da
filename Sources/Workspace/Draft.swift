import Glibc

/// The folder that a site is made in before it takes its place; other builds let it be as long as
/// this value lives.
final class Draft: Sendable {
    /// Where it is, beside the output folder.
    let path: String
    /// Held open for its lock, which ends with the process however that ends.
    private let descriptor: Int32

    /// Makes a new, empty folder in `folder`.
    convenience init(in folder: String) throws(FileError) {
        // Another build may take it for abandoned before it is locked, and remove it.
        for _ in 0..<8 {
            if let (path, descriptor) = try Draft.makeFolder(in: folder) {
                self.init(path: path, descriptor: descriptor)
                return
            }
        }
        throw FileError(action: "cannot make a folder in", path: folder, code: EBUSY)
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// A new folder, open and locked; `nil` when another build has got hold of it.
    private static func makeFolder(
        in folder: String
    ) throws(FileError) -> (path: String, descriptor: Int32)? {
        let path = try FileSystem.makeFolder(named: "\(folder)/\(FileSystem.draftPrefix)")
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw .last("cannot open", path) }
        // Without locks in the file system a build goes on; what a killed one leaves there is never
        // removed.
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        guard !isTaken, isThere(path, descriptor) else {
            close(descriptor)
            return nil
        }
        guard fchmod(descriptor, 0o755 & ~FileSystem.mask) == 0 else {
            let failure = FileError.last("cannot make a folder in", folder)
            close(descriptor)
            throw failure
        }
        return (path, descriptor)
    }

    /// Whether an open folder is what stands at a path.
    private static func isThere(_ path: String, _ descriptor: Int32) -> Bool {
        var (open, there) = (stat(), stat())
        return fstat(descriptor, &open) == 0 && stat(path, &there) == 0
            && open.st_ino == there.st_ino && open.st_dev == there.st_dev
    }

    /// Whether a name is that of a draft, or of an old site moved aside for one.
    private static func isName(_ name: String) -> Bool {
        let length =
            name.utf8.count - (name.hasSuffix(FileSystem.aside) ? FileSystem.aside.count : 0)
        return name.hasPrefix(FileSystem.draftPrefix)
            && length == FileSystem.draftPrefix.utf8.count + 6
    }

    deinit { close(descriptor) }

    /// Removes the drafts that killed builds have left: nobody holds their locks. A whole site
    /// stays if somebody has put files into it, or if it was moved aside: it may be the only one.
    static func removeAbandoned(in folder: String) {
        for name in (try? FileSystem.names(in: folder)) ?? []
        where isName(name) {
            let path = "\(folder)/\(name)"
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
            if FileSystem.kind(of: "\(path)/\(Build.manifest)") == .file {
                let foreign = try? OutputFolder.foreignFiles(in: path)
                if name.hasSuffix(FileSystem.aside) || foreign?.isEmpty != true { continue }
            }
            try? FileSystem.removeTree(path)
        }
    }
}
