// Compact Language Detector 2 behind C: it is written in C++.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// The language of UTF-8 text as its BCP 47 tag, or null where none is certain. The string is the
/// library's own and lives as long as the process.
const char *cld2_language(const char *text, int length);

#ifdef __cplusplus
}
#endif
