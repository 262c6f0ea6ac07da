import Glibc

/// The folder that a site is made in before it takes its place; other builds let it be as long as
/// this value lives.
final class Draft: Sendable {
    /// Where it is, beside the output folder.
    let path: String
    /// Held open for its lock, which ends with the process however that ends.
    private let descriptor: Int32

    private static let prefix = ".dossier-new-"

    /// Makes an empty folder of its own.
    init(in folder: String) throws(FileError) {
        var template = Array("\(folder)/\(Draft.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil, chmod(template, 0o755) == 0 else {
            throw .last("cannot make a folder in", folder)
        }
        path = template.withUnsafeBufferPointer { name in
            String(decoding: name.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last("cannot open", path) }
        // A file system that has no locks is no reason not to build: what is left there stays.
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    deinit { close(descriptor) }

    /// Removes what builds left that were killed: nobody holds it.
    static func removeAbandoned(in folder: String) {
        for name in (try? FileSystem.names(in: folder)) ?? []
        where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
            let path = "\(folder)/\(name)"
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileSystem.removeTree(path) }
        }
    }
}
