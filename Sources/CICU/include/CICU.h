// The little of ICU that TextLayout needs, behind opaque types of our own: ICU's headers clash
// with Foundation's copy, and its functions are renamed by macros that Swift cannot see.
#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Finds where lines may end and where characters begin; opening one takes about a millisecond.
typedef struct dateline_breaker dateline_breaker;

/// Returns NULL when ICU's data is missing.
dateline_breaker *dateline_breaker_open(void);
void dateline_breaker_close(dateline_breaker *breaker);

/// Sets those of the `length` + 1 `flags` before which a line may end.
bool dateline_breaker_lines(
  dateline_breaker *breaker, const uint8_t *text, int32_t length, bool *flags);

/// Sets those of the `length` + 1 `flags` where a character as people see it (a grapheme cluster)
/// begins.
bool dateline_breaker_characters(
  dateline_breaker *breaker, const uint8_t *text, int32_t length, bool *flags);

/// Writes the embedding level of each UTF-16 unit of a paragraph; odd levels run right to left.
/// Returns the paragraph's own level, or -1 on failure.
int32_t dateline_bidi_levels(const uint16_t *text, int32_t length, uint8_t *levels);

/// Writes, for each place on the screen from the left, the index of the item that stands there.
void dateline_bidi_order(const uint8_t *levels, int32_t count, int32_t *order);

/// Returns the mirrored form of a bracket and the like, or the scalar itself.
uint32_t dateline_mirrored(uint32_t scalar);
