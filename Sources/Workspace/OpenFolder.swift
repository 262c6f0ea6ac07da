import Glibc

/// A folder that is being filled. It is held open, so that the system looks up paths from it and
/// not from the root of the disk for each file.
final class OpenFolder: Sendable {
    private let path: String
    private let descriptor: Int32

    /// Makes the folder if need be, and opens it.
    init(_ path: String) throws(FileError) {
        try FileSystem.makeFolder(path)
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last("cannot open", path) }
    }

    deinit { close(descriptor) }

    /// Writes a file that nobody else looks at yet; the folders it stands in are made if need be.
    /// - Parameter file: its path from this folder.
    func write(_ bytes: [UInt8], to file: String) throws(FileError) {
        var opened = FileSystem.create(file, in: descriptor)
        if opened < 0, errno == ENOENT, let parent = FileSystem.parent(of: file) {
            try makeFolder(parent)
            opened = FileSystem.create(file, in: descriptor)
        }
        guard opened >= 0, FileSystem.write(bytes, toAndClosing: opened) else {
            throw .last("cannot write", "\(path)/\(file)")
        }
    }

    /// Makes a folder and those it stands in; one that is there already is left as it is.
    /// - Parameter folder: its path from this folder.
    func makeFolder(_ folder: some StringProtocol) throws(FileError) {
        do throws(FileError) {
            try FileSystem.makeFolder(String(folder), in: descriptor)
        } catch {
            throw FileError(action: error.action, path: "\(path)/\(folder)", code: error.code)
        }
    }
}
