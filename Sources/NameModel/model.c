#include "NameModel.h"

static _Alignas(64) const unsigned char model[] = {
#embed "names.model"
};

static _Alignas(64) const unsigned char lists[] = {
#embed "names.lists"
};

const unsigned char *name_model_bytes(void) { return model; }

size_t name_model_count(void) { return sizeof model; }

const unsigned char *name_lists_bytes(void) { return lists; }

size_t name_lists_count(void) { return sizeof lists; }
