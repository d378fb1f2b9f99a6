// uchardet: guesses the charset of bytes that do not say.
#pragma once
#include <uchardet/uchardet.h>
