// The wide build of ncurses, with wrappers for what Swift cannot see, and the guard that gives the
// terminal back however the process ends.
#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: - The screen

/// Opens the screen on standard input and output; NULL if `terminal` is unknown or cannot do.
SCREEN *dateline_open_screen(const char *terminal);

/// `stdscr` is a mutable C global, which Swift refuses to read.
WINDOW *dateline_window(void);

/// `COLORS` and `COLOR_PAIRS` are, too.
int dateline_colors(void);
int dateline_color_pairs(void);

/// Attributes are cast macros, which Swift cannot see.
enum dateline_attribute {
  DATELINE_BOLD = 1,
  DATELINE_DIM = 2,
  DATELINE_ITALIC = 4,
  DATELINE_UNDERLINE = 8,
  DATELINE_REVERSE = 16
};

/// A character with its marks (five scalars, 0 where there is none) and its look, for curses.
void dateline_set_cell(
  cchar_t *cell, const uint32_t scalars[5], unsigned attributes, int pair);

/// Writes `count` characters, of which wide ones take two columns, from the row's beginning.
void dateline_put_row(WINDOW *window, int row, int column, const cchar_t *cells, int count);

/// Sends the look to the terminal at once, outside of any frame; curses knows of it.
void dateline_send_look(unsigned attributes, int pair);

/// Sends a move of the cursor, of which curses does not know.
void dateline_send_move(int row, int column);

// MARK: - What a terminal can

enum dateline_terminal {
  DATELINE_UNKNOWN,
  DATELINE_KNOWN,
  /// It cannot move its cursor.
  DATELINE_INCAPABLE,
  /// terminfo itself is missing.
  DATELINE_NO_DATABASE
};

/// Says what terminfo knows of a terminal of that name; does not touch the screen.
enum dateline_terminal dateline_look_up(const char *terminal);

/// Returns a string capability of the open terminal by its terminfo name, NULL if it has none.
const char *dateline_capability(const char *name);

/// Whether the open terminal has a flag, among them the extended ones such as `XT`.
bool dateline_has_flag(const char *name);

/// Every key's terminfo name and sequence of the open terminal: `index` from 0, false at the end.
bool dateline_key(int index, const char **name, const char **sequence);

// MARK: - The guard

/// What signals ask for, to be taken by the loop.
enum dateline_signal {
  DATELINE_RESIZED = 1,
  DATELINE_STOPPED = 2,
  DATELINE_CONTINUED = 4,
  DATELINE_TERMINATE = 8,
  DATELINE_HANG_UP = 16,
  DATELINE_INTERRUPT = 32
};

/// Saves the terminal's settings, which `dateline_guard_restore` brings back; to be called first.
bool dateline_guard_save(int terminal);

/// Opens a pipe of which neither end blocks or is inherited.
bool dateline_open_pipe(int *output, int *input);

/// Catches signals from now on; each writes a byte to `wake`. To be called before curses, which
/// leaves signals alone that are caught.
void dateline_guard_arm(int wake);

/// Says that the terminal is taken: whoever ends the process from now on, by `exit`, a signal or
/// a crash, first writes `reset` and restores the settings.
void dateline_guard_take(const char *reset, size_t length);

/// Gives the terminal back; safe in a signal's handler, and idle when it is not taken.
void dateline_guard_restore(void);

/// Puts all handlers back as they were.
void dateline_guard_disarm(void);

/// Returns the signals that came since the last call, as a sum of `dateline_signal`.
unsigned dateline_guard_signals(void);

/// Leaves the terminal's signals to a program that is run in it: `^C` is for that one alone, and
/// `^Z` stops both.
void dateline_guard_step_aside(void);
void dateline_guard_step_back(void);

/// Stops the process and its group as `^Z` does in the shell, until it is continued; to be called
/// when stepped aside.
void dateline_stop_process(void);
