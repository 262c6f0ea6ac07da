import Glibc

/// What the benchmark asks of the disk, through the system's own calls.
enum Disk {
    /// Makes a folder and those it stands in; one that is there already is left as it is.
    static func makeFolder(_ path: String) throws(Failure) {
        if mkdir(path, 0o755) == 0 { return }
        let parent = parent(of: path)
        if errno == ENOENT, parent != path {
            try makeFolder(parent)
            if mkdir(path, 0o755) == 0 { return }
        }
        var info = stat()
        guard errno == EEXIST, stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
            throw Failure("cannot make the folder \(path)", code: errno)
        }
    }

    /// Makes `run-1` in a folder, or the first of `run-2`, `run-3` … that has never been.
    /// - Returns: its whole path, without links.
    static func makeRunFolder(in work: String) throws(Failure) -> String {
        try makeFolder(work)
        var number = 1
        while mkdir("\(work)/run-\(number)", 0o755) != 0 {
            guard errno == EEXIST else { throw Failure("cannot write in \(work)", code: errno) }
            number += 1
        }
        return try whole("\(work)/run-\(number)")
    }

    /// A path from the root, without links.
    static func whole(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else {
            throw Failure("cannot find \(path)", code: errno)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The folder a path stands in; `/` stands in itself.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func write(_ text: String, to path: String) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure("cannot write \(path)", code: errno) }
        defer { close(file) }
        var text = text
        let code = text.withUTF8 { bytes -> Int32 in
            var offset = 0
            while offset < bytes.count {
                let rest = bytes.baseAddress.map { $0 + offset }
                let written = Glibc.write(file, rest, bytes.count - offset)
                if written < 0 { return errno }
                offset += written
            }
            return 0
        }
        if code != 0 { throw Failure("cannot write \(path)", code: code) }
    }

    /// The end of a text file; empty when it cannot be read.
    static func end(of path: String, limit: Int = 2_000) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let start = max(0, size - limit)
            count = max(0, pread(file, buffer.baseAddress, limit, off_t(start)))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many files there are below a folder, and their bytes. Links are neither.
    static func size(of folder: String) throws(Failure) -> (files: Int, bytes: Int) {
        guard let stream = opendir(folder) else {
            throw Failure("cannot read \(folder)", code: errno)
        }
        defer { closedir(stream) }
        var total = (files: 0, bytes: 0)
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var info = stat()
            guard name != ".", name != "..", lstat("\(folder)/\(name)", &info) == 0 else {
                continue
            }
            if info.st_mode & S_IFMT == S_IFDIR {
                let below = try size(of: "\(folder)/\(name)")
                total = (total.files + below.files, total.bytes + below.bytes)
            } else if info.st_mode & S_IFMT == S_IFREG {
                total = (total.files + 1, total.bytes + Int(info.st_size))
            }
        }
        return total
    }
}
