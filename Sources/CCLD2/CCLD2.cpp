#include "CCLD2.h"

#include <cstdio>
#include <cstring>

// The header of Debian's package uses FILE without including <cstdio>.
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

const char *cld2_language(const char *text, int length) {
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int textBytes = 0;
  bool isReliable = false;
  int validPrefix = 0;
  CLD2::CLDHints noHints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text, length, true, &noHints, 0, languages, percents, scores, nullptr, &textBytes,
      &isReliable, &validPrefix);
  if (language == CLD2::UNKNOWN_LANGUAGE || !isReliable) return nullptr;
  const char *code = CLD2::LanguageCode(language);
  // The codes that BCP 47 has replaced.
  if (std::strcmp(code, "iw") == 0) return "he";
  if (std::strcmp(code, "jw") == 0) return "jv";
  if (std::strcmp(code, "un") == 0) return nullptr;
  return code;
}
