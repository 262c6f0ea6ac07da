#ifndef NAME_MODEL_H
#define NAME_MODEL_H

#include <stddef.h>

/// The bytes of the trained model, mapped with the program; aligned to 64 bytes, never freed.
const unsigned char *name_model_bytes(void);

/// How many bytes there are.
size_t name_model_count(void);

/// The bytes of the listed names, likewise.
const unsigned char *name_lists_bytes(void);

/// How many bytes there are.
size_t name_lists_count(void);

#endif
