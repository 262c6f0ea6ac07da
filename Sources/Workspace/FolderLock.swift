import Glibc

/// Keeps other programs of ours that want the same folder waiting as long as this value lives.
///
/// Held by an open file, hence gone with the process however that ends. On a file system that has
/// no locks nobody waits.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Waits until nobody else holds the folder's lock, and says so.
    init(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK
        else {
            return
        }
        Progress.current?.tell("waiting for another dossier in this folder")
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
