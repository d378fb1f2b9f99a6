// SQLite, with wrappers for what Swift cannot see.
#pragma once

// Debian's SQLite is built with both; the header hides changesets unless told so.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

/// `SQLITE_TRANSIENT` is a cast macro: the value is copied before the call returns.
static inline sqlite3_destructor_type sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// `sqlite3_db_config` is variadic, which Swift cannot call. A store may come from elsewhere: its
/// schema is not trusted to call functions with side effects, nor may SQL write to the schema.
static inline int sqlite_defend(sqlite3 *db) {
  int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}
