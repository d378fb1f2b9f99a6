// The wide build of ncurses, with wrappers for what Swift cannot see.
#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <term.h>
