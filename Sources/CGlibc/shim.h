#include <fcntl.h>
#include <malloc.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges what two paths of one file system name, in one step: renameat2(2).
/// Returns 0, or -1 where that cannot be done, and errno says why.
static inline int exchange_paths(const char *one, const char *other) {
    const unsigned int exchange = 1 << 1;  // RENAME_EXCHANGE
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, exchange);
}
