#pragma once

#include <stddef.h>

// Memory for one parse at a time on one thread: handed out by moving a mark, given back all at
// once.
//
// cmark-gfm allocates every node and string by itself and frees them one by one, which with the
// system's allocator is a third of the time of a parse. Its allocator takes no context, so the
// arena in use is the thread's, and in C, whose thread-local variables cost nothing to reach.

/// `count` times `size` zero bytes; null when there is no such memory.
void *parse_arena_calloc(size_t count, size_t size);

/// The first bytes of `old`, which may be null, in a block of at least `size` bytes; null when there
/// is no such memory.
void *parse_arena_realloc(void *old, size_t size);

/// Does nothing: `parse_arena_reset` gives back all at once.
void parse_arena_free(void *block);

/// Takes back everything that was handed out on this thread; keeps some for the next parse.
void parse_arena_reset(void);
