internal import CCMarkGFM
internal import Glibc

/// Memory for one parse at a time on one thread: handed out by moving a mark, given back all at
/// once.
///
/// cmark-gfm allocates every node and string by itself and frees them one by one, which with the
/// system's allocator is a third of the time of a parse. Its allocator takes no context, so the
/// arena in use hangs on the thread.
final class ParseArena {
    /// What a parser is to be made with.
    let memory: UnsafeMutablePointer<cmark_mem>
    // Only its own thread touches an arena, one call at a time.
    @exclusivity(unchecked) private var chunks: [UnsafeMutableRawBufferPointer] = []
    /// What is left of the last chunk; no address while there is none.
    @exclusivity(unchecked) private var mark: UnsafeMutableRawPointer?
    @exclusivity(unchecked) private var left = 0

    private static let chunkSize = 1 << 19
    /// Each allocation is preceded by its size; both keep this alignment.
    private static let alignment = 16

    /// The thread's arena, made when it is first asked for and freed with the thread.
    static func current() -> ParseArena {
        if let arena = onThread { return arena.takeUnretainedValue() }
        let arena = ParseArena()
        pthread_setspecific(key, Unmanaged.passRetained(arena).toOpaque())
        return arena
    }

    private static var onThread: Unmanaged<ParseArena>? {
        pthread_getspecific(key).map { Unmanaged<ParseArena>.fromOpaque($0) }
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { arena in
            if let arena { Unmanaged<ParseArena>.fromOpaque(arena).release() }
        }
        return key
    }()

    private init() {
        memory = .allocate(capacity: 1)
        memory.initialize(
            to: cmark_mem(
                calloc: { count, size in
                    ParseArena.onThread?._withUnsafeGuaranteedRef { $0.allocate(count, size) }
                },
                realloc: { old, size in
                    ParseArena.onThread?._withUnsafeGuaranteedRef { $0.reallocate(old, size) }
                },
                free: { _ in }))
    }

    deinit {
        for chunk in chunks { chunk.deallocate() }
        memory.deallocate()
    }

    /// Takes back everything that was handed out; keeps one chunk for the next parse.
    func reset() {
        for chunk in chunks.dropFirst() { chunk.deallocate() }
        chunks = Array(chunks.prefix(1))
        if let first = chunks.first, first.count > ParseArena.chunkSize {
            first.deallocate()
            chunks = []
        }
        mark = chunks.first?.baseAddress
        left = chunks.first?.count ?? 0
    }

    /// `count` times `size` zero bytes; `nil` when that is more than can be counted.
    private func allocate(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        guard !overflow, let block = take(bytes) else { return nil }
        return memset(block, 0, bytes)
    }

    private func reallocate(
        _ old: UnsafeMutableRawPointer?, _ size: Int
    ) -> UnsafeMutableRawPointer? {
        guard let old else { return take(size) }
        let oldSize = (old - ParseArena.alignment).load(as: Int.self)
        guard size > oldSize else { return old }
        guard let block = take(size) else { return nil }
        return memcpy(block, old, oldSize)
    }

    private func take(_ size: Int) -> UnsafeMutableRawPointer? {
        let (sum, overflow) = size.addingReportingOverflow(2 * ParseArena.alignment - 1)
        guard !overflow else { return nil }
        let need = sum & ~(ParseArena.alignment - 1)
        if need > left { addChunk(of: need) }
        guard let block = mark else { return nil }
        mark = block + need
        left -= need
        block.storeBytes(of: size, as: Int.self)
        return block + ParseArena.alignment
    }

    private func addChunk(of need: Int) {
        let chunk = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(need, ParseArena.chunkSize), alignment: ParseArena.alignment)
        chunks.append(chunk)
        mark = chunk.baseAddress
        left = chunk.count
    }
}
