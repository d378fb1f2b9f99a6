// SQLite, with wrappers for what Swift cannot see.
#pragma once
#include <sqlite3.h>

/// `SQLITE_TRANSIENT` is a cast macro: the value is copied before the call returns.
static inline sqlite3_destructor_type sqlite_transient(void) { return SQLITE_TRANSIENT; }
