import Bytes
import CGlibc
import Glibc

/// The disk, through the system's own calls. Paths are absolute or relative to the working folder.
enum FileSystem {
    /// What stands at a path, symbolic links followed.
    enum Kind: Sendable {
        case file, folder, other
        /// Nothing, or a link that leads nowhere.
        case missing
    }

    static func kind(of path: String) -> Kind {
        var info = stat()
        guard stat(path, &info) == 0 else { return .missing }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Whether nothing stands at a path, not even a link that leads nowhere; `false` where the
    /// system does not say.
    static func isAbsent(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }

    /// The bytes of a regular file. Folders, pipes and devices are refused: these might never end.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        // A pipe that nobody writes to would block even while it is opened.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .last("cannot read", path) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw .last("cannot read", path) }
        guard info.st_mode & S_IFMT == S_IFREG else {
            let isFolder = info.st_mode & S_IFMT == S_IFDIR
            throw FileError(action: "cannot read", path: path, code: isFolder ? EISDIR : ENOTSUP)
        }
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
            while count < buffer.count {
                let rest = buffer.baseAddress.map { $0 + count }
                let got = pread(file, rest, buffer.count - count, off_t(count))
                if got < 0 { failure = .last("cannot read", path) }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Everything that comes out of a file, a pipe or a device.
    static func readToEnd(_ path: String) throws(FileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last("cannot read", path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = Glibc.read(file, &part, part.count), count != 0 {
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last("cannot read", path) }
            bytes += part[..<count]
        }
        return bytes
    }

    /// Writes a file that is not there yet, and that nobody else looks at.
    /// - Parameter mode: who may read and write it, less what the user's mask takes.
    static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644
    ) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0, write(bytes, toAndClosing: file) else {
            throw .last("cannot write", path)
        }
    }

    /// Opens a file to be written; what was in it is gone.
    /// - Parameter folder: an open folder from which the path leads, by default the working folder.
    /// - Returns: the open file; less than 0 where that failed, and `errno` says why.
    static func create(
        _ path: String, in folder: Int32 = AT_FDCWD, mode: mode_t = 0o644
    ) -> Int32 {
        openat(folder, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    }

    /// Writes all of an open file and closes it.
    /// - Returns: whether that worked; if not, `errno` says why.
    static func write(_ bytes: [UInt8], toAndClosing file: Int32) -> Bool {
        let failure = bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = Glibc.write(
                    file, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if written < 0, errno == EINTR { continue }
                if written < 0 { return errno }
                offset += written
            }
            return 0
        }
        let isClosed = close(file) == 0
        if failure != 0 { errno = failure }
        return failure == 0 && isClosed
    }

    /// Writes a file so that readers find it whole, old or new: beside it first, then moved into
    /// its place. Owner and permissions stay as they were, as far as the user may set them.
    /// - Parameter isLinkKept: whether a link stays, and the file that it leads to is written;
    ///   otherwise the file takes the link's place.
    static func replace(
        _ path: String, with bytes: [UInt8], isLinkKept: Bool
    ) throws(FileError) {
        let path = isLinkKept && isLink(path) ? realPath(path) ?? path : path
        // Not made of the file's own name, which may be as long as a name can be; hidden, so that a
        // draft left by a crash is not taken for content.
        let draft = "\(parent(of: path) ?? ".")/\(draftPrefix)\(getpid())-\(pthread_self())"
        do throws(FileError) {
            unlink(draft)
            try write(bytes, to: draft, mode: kind(of: path) == .missing ? 0o644 : 0o600)
            keepRights(of: path, on: draft)
            guard rename(draft, path) == 0 else { throw .last("cannot write", path) }
        } catch {
            unlink(draft)
            throw FileError(action: "cannot write", path: path, code: error.code)
        }
    }

    /// Gives a draft the owner and permissions of the file or folder that it will replace, if there
    /// is one.
    static func keepRights(of path: String, on draft: String) {
        var old = stat()
        guard stat(path, &old) == 0 else { return }
        var new = stat()
        let isAnothers =
            stat(draft, &new) == 0 && (new.st_uid != old.st_uid || new.st_gid != old.st_gid)
        // Only root may give files away.
        if isAnothers { _ = chown(draft, old.st_uid, old.st_gid) }
        chmod(draft, old.st_mode & 0o7777)
    }

    /// What the names of drafts begin with: files and folders that are to replace others.
    static let draftPrefix = ".dossier-new-"

    /// Removes the drafts of files that a stopped program has left; no other program may be writing
    /// into the folder now.
    static func removeDrafts(in folder: String) {
        for name in (try? names(in: folder)) ?? [] where name.hasPrefix(draftPrefix) {
            let numbers = name.dropFirst(draftPrefix.count).split(
                separator: "-", omittingEmptySubsequences: false)
            let isOurs = numbers.count == 2 && numbers.allSatisfy { UInt64($0) != nil }
            if isOurs { unlink("\(folder)/\(name)") }
        }
    }

    /// Renames a file, and replaces the one that has the new name.
    static func move(_ path: String, to other: String) throws(FileError) {
        guard rename(path, other) == 0 else { throw .last("cannot write", other) }
    }

    /// Makes a folder and those it stands in; one that is there already is left as it is.
    /// - Parameter folder: what the path counts from.
    static func makeFolder(_ path: String, in folder: Int32 = AT_FDCWD) throws(FileError) {
        if mkdirat(folder, path, 0o755) == 0 { return }
        if errno == ENOENT, let parent = parent(of: path) {
            try makeFolder(parent, in: folder)
            if mkdirat(folder, path, 0o755) == 0 { return }
        }
        var found = stat()
        guard errno == EEXIST, fstatat(folder, path, &found, 0) == 0,
            found.st_mode & S_IFMT == S_IFDIR
        else { throw .last("cannot make", path) }
    }

    /// The user's mask (`umask`): permissions that new files do not get. It can be read only by
    /// setting it, so no file may be made meanwhile.
    static var mask: mode_t {
        let mask = umask(0o077)
        umask(mask)
        return mask
    }

    /// The path of a name in a folder, which may be the root.
    static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The folder a path stands in.
    static func parent(of path: String) -> String? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path.utf8.count > 1 else {
            return path == "/" || path == "." ? nil : "."
        }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The names in a folder, in order, `.` and `..` left out.
    static func names(in folder: String) throws(FileError) -> [String] {
        try entries(in: folder).map(\.name)
    }

    /// A name in a folder.
    struct Entry {
        let name: String
        /// Whether the folder itself knows it for a plain file.
        let isPlainFile: Bool
        /// Whether the folder itself knows it for a folder, not a link to one.
        let isFolder: Bool
    }

    /// What is in a folder, in the order of the names.
    static func entries(in folder: String) throws(FileError) -> [Entry] {
        guard let stream = opendir(folder) else { throw .last("cannot read", folder) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            // At the folder's end, `readdir` leaves `errno` as it is.
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            let type = Int(entry.pointee.d_type)
            if name != ".", name != ".." {
                entries.append(
                    Entry(
                        name: name, isPlainFile: type == Int(DT_REG), isFolder: type == Int(DT_DIR))
                )
            }
        }
        guard errno == 0 else { throw .last("cannot read", folder) }
        // Names that are equal as text may differ in their bytes.
        return entries.sorted {
            $0.name == $1.name
                ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : $0.name < $1.name
        }
    }

    /// All files below a folder, as paths from it. Links are files.
    static func tree(_ folder: String, prefix: String = "") throws(FileError) -> [String] {
        var paths: [String] = []
        for entry in try entries(in: folder) {
            let path = "\(folder)/\(entry.name)"
            guard isRealFolder(entry, at: path) else {
                paths.append(prefix + entry.name)
                continue
            }
            paths += try tree(path, prefix: "\(prefix)\(entry.name)/")
        }
        return paths
    }

    /// Whether an entry is a folder, not a link to one; not all file systems tell that with the
    /// name.
    private static func isRealFolder(_ entry: Entry, at path: String) -> Bool {
        if entry.isFolder || entry.isPlainFile { return entry.isFolder }
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .last("cannot remove", path) }
    }

    /// Removes a folder that has nothing in it; another one stays.
    static func removeEmptyFolder(_ path: String) { rmdir(path) }

    /// Removes a folder with everything in it; links are removed, not followed.
    static func removeTree(_ folder: String) throws(FileError) {
        for entry in try entries(in: folder) {
            let path = "\(folder)/\(entry.name)"
            if isRealFolder(entry, at: path) {
                try removeTree(path)
            } else if unlink(path) != 0 {
                throw .last("cannot remove", path)
            }
        }
        guard rmdir(folder) == 0 else { throw .last("cannot remove", folder) }
    }

    /// Removes a folder as `removeTree` does, but on all cores, and leaves what cannot be removed.
    static func removeLargeTree(_ folder: String) async {
        let folders = subfolders(of: folder).flatMap { [$0] + subfolders(of: $0) }
        // In reverse, so that folders go after those in them.
        _ = await parallelMap(folders.count, as: "removing the old site") {
            try? removeTree(folders[folders.count - 1 - $0])
        }
        try? removeTree(folder)
    }

    private static func subfolders(of folder: String) -> [String] {
        ((try? entries(in: folder)) ?? []).filter(\.isFolder).map { "\(folder)/\($0.name)" }
    }

    /// The path without links, `.` and `..`; `nil` when nothing is there.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path without links, `.` and `..`, also where there is nothing yet.
    static func resolved(_ path: String) -> String {
        if let real = realPath(path) { return real }
        var place = path.hasPrefix("/") ? "/" : realPath(".") ?? "."
        for part in path.split(separator: "/") where part != "." {
            let next =
                part == ".."
                ? parent(of: place) ?? place : place == "/" ? "/\(part)" : "\(place)/\(part)"
            place = realPath(next) ?? next
        }
        return place
    }

    /// Whether a symbolic link stands at a path, wherever it leads.
    static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    /// Names what a file holds as far as the system tells without reading it: its size, and when it
    /// changed.
    static func version(of path: String) -> UInt64 {
        var info = stat()
        guard lstat(path, &info) == 0 else { return 0 }
        var hash = FNV1a()
        for part in [Int(info.st_size), info.st_mtim.tv_sec, info.st_mtim.tv_nsec] {
            hash.add(word: UInt64(truncatingIfNeeded: part))
        }
        return hash.value
    }

    /// Whether a path is that of a plain file which has no other name.
    static func isOnlyName(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && info.st_nlink == 1
    }

    /// Makes an empty folder whose name begins with `start` and is unique.
    static func makeFolder(named start: String) throws(FileError) -> String {
        var template = Array("\(start)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .last("cannot make a folder like", start) }
        return template.withUnsafeBufferPointer { name in
            String(decoding: name.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// The suffix of an old folder that is moved aside for the finished one.
    static let aside = "-old"

    /// Puts a finished folder in the place of another one, if there is one; that then stands where
    /// the finished one was.
    static func swap(_ finished: String, with place: String) throws(FileError) {
        guard kind(of: place) != .missing else {
            guard rename(finished, place) == 0 else { throw .last("cannot make", place) }
            return
        }
        if exchange_paths(finished, place) == 0 { return }
        // Not every file system can do it in one step.
        let old = finished + aside
        guard rename(place, old) == 0 else { throw .last("cannot replace", place) }
        guard rename(finished, place) == 0 else {
            let failure = FileError.last("cannot make", place)
            rename(old, place)
            throw failure
        }
        guard rename(old, finished) == 0 else { throw .last("cannot move", old) }
    }
}
