import CGlibc
import Glibc

/// Memory for the threads that build a site.
///
/// glibc gives every thread but the first a heap of its own, and lets that grow a few pages at a
/// time with a system call for each, thousands for a site, during which no other thread can be
/// given a page. It keeps what it has grown to, so it is made to grow at once.
enum ThreadHeap {
    /// Bytes; untouched ones take no memory. A heap has 64 MiB at most.
    private static let size = 32 << 20

    private static let isReady: Bool = {
        // Blocks as large as that would come from elsewhere, and go back to the system when freed.
        mallopt(M_MMAP_THRESHOLD, Int32(size)) == 1
            && mallopt(M_TRIM_THRESHOLD, Int32(2 * size)) == 1
    }()

    /// Lets the heap of this thread grow.
    static func reserve() {
        guard isReady else { return }
        // The block is looked at, since the compiler leaves out memory that nobody uses.
        let block = malloc(size - 4096)
        if malloc_usable_size(block) > 0 {
            useHugePages(for: block)
            free(block)
        }
    }

    /// Lets the system map pages of 2 MiB, each with one page fault instead of 512. It may decline.
    private static func useHugePages(for block: UnsafeMutableRawPointer?) {
        let page = 2 << 20
        guard let start = block?.alignedUp(toMultipleOf: page) else { return }
        madvise(start, size - 2 * page, MADV_HUGEPAGE)
    }
}
