#include "NameModel.h"

static _Alignas(64) const unsigned char bytes[] = {
#embed "names.model"
};

const unsigned char *name_model_bytes(void) { return bytes; }

size_t name_model_count(void) { return sizeof bytes; }
