#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

struct dateline_breaker {
  UBreakIterator *lines;
  UBreakIterator *characters;
  UText text;
};

dateline_breaker *dateline_breaker_open(void) {
  dateline_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  // The root locale's rules: what the text's language would change is not worth guessing it.
  breaker->lines = ubrk_open(UBRK_LINE, "", NULL, 0, &error);
  breaker->characters = ubrk_open(UBRK_CHARACTER, "", NULL, 0, &error);
  breaker->text = (UText)UTEXT_INITIALIZER;
  if (U_SUCCESS(error)) return breaker;
  dateline_breaker_close(breaker);
  return NULL;
}

void dateline_breaker_close(dateline_breaker *breaker) {
  if (breaker->lines) ubrk_close(breaker->lines);
  if (breaker->characters) ubrk_close(breaker->characters);
  utext_close(&breaker->text);
  free(breaker);
}

static bool mark(
  dateline_breaker *breaker, UBreakIterator *iterator, const uint8_t *text, int32_t length,
  bool *flags) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)text, length, &error);
  ubrk_setUText(iterator, &breaker->text, &error);
  if (U_FAILURE(error)) return false;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
    flags[at] = true;
  }
  return true;
}

bool dateline_breaker_lines(
  dateline_breaker *breaker, const uint8_t *text, int32_t length, bool *flags) {
  return mark(breaker, breaker->lines, text, length, flags);
}

bool dateline_breaker_characters(
  dateline_breaker *breaker, const uint8_t *text, int32_t length, bool *flags) {
  return mark(breaker, breaker->characters, text, length, flags);
}

int32_t dateline_bidi_levels(const uint16_t *text, int32_t length, uint8_t *levels) {
  UErrorCode error = U_ZERO_ERROR;
  UBiDi *bidi = ubidi_openSized(length, 0, &error);
  if (U_FAILURE(error)) return -1;
  ubidi_setPara(bidi, (const UChar *)text, length, UBIDI_DEFAULT_LTR, NULL, &error);
  const UBiDiLevel *found = ubidi_getLevels(bidi, &error);
  int32_t level = -1;
  if (U_SUCCESS(error)) {
    memcpy(levels, found, (size_t)length);
    level = ubidi_getParaLevel(bidi) & 1;
  }
  ubidi_close(bidi);
  return level;
}

void dateline_bidi_order(const uint8_t *levels, int32_t count, int32_t *order) {
  ubidi_reorderVisual(levels, count, order);
}

uint32_t dateline_mirrored(uint32_t scalar) { return (uint32_t)u_charMirror((UChar32)scalar); }
