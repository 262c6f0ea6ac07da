#include "ParseArena.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct chunk {
    struct chunk *older;
    size_t size;
    _Alignas(max_align_t) char bytes[];
} chunk;

/// What stands before each block.
typedef union {
    size_t size;
    max_align_t alignment;
} header;

static const size_t chunk_size = 1 << 19;

/// Where the thread's memory hangs, so that it is freed when the thread ends.
static pthread_key_t newest_chunk;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/// What is left of the newest chunk.
static _Thread_local char *mark;
static _Thread_local size_t left;

static void free_chunks(void *newest) {
    for (chunk *next, *each = newest; each; each = next) {
        next = each->older;
        free(each);
    }
}

static void make_key(void) { pthread_key_create(&newest_chunk, free_chunks); }

static void use(chunk *newest) {
    pthread_setspecific(newest_chunk, newest);
    mark = newest ? newest->bytes : NULL;
    left = newest ? newest->size : 0;
}

static bool add_chunk(size_t need) {
    pthread_once(&once, make_key);
    size_t size = need > chunk_size ? need : chunk_size;
    chunk *added = malloc(sizeof(chunk) + size);
    if (!added) return false;
    *added = (chunk){.older = pthread_getspecific(newest_chunk), .size = size};
    use(added);
    return true;
}

static inline void *take(size_t size) {
    if (size > SIZE_MAX / 2) return NULL;
    size_t need = (sizeof(header) + size + sizeof(header) - 1) / sizeof(header) * sizeof(header);
    if (need > left && !add_chunk(need)) return NULL;
    header *block = (header *)mark;
    mark += need;
    left -= need;
    // All of it: cmark-gfm's autolinks look at the byte before a text, and what stands there decides.
    memset(block, 0, sizeof(header));
    block->size = size;
    return block + 1;
}

void *parse_arena_calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) return NULL;
    void *block = take(bytes);
    return block ? memset(block, 0, bytes) : NULL;
}

void *parse_arena_realloc(void *old, size_t size) {
    size_t old_size = old ? ((header *)old - 1)->size : 0;
    if (old && size <= old_size) return old;
    void *block = take(size);
    return block && old ? memcpy(block, old, old_size) : block;
}

void parse_arena_free(void *block) { (void)block; }

void parse_arena_reset(void) {
    pthread_once(&once, make_key);
    chunk *kept = pthread_getspecific(newest_chunk);
    while (kept && kept->older) {
        chunk *older = kept->older;
        free(kept);
        kept = older;
    }
    if (kept && kept->size > chunk_size) {
        free(kept);
        kept = NULL;
    }
    use(kept);
}
