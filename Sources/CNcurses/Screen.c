// Wrappers around curses' macros and globals.
#include "CNcurses.h"

#include <stdio.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

SCREEN *dateline_open_screen(const char *terminal) {
  // The terminal's own size counts, whatever LINES and COLUMNS in the environment say.
  use_env(FALSE);
  use_tioctl(TRUE);
  SCREEN *screen = newterm(terminal, stdout, stdin);
  if (!screen) return NULL;
  set_escdelay(25);
  raw();
  noecho();
  nonl();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // A frame is never left half drawn because a key is waiting.
  typeahead(-1);
  return screen;
}

WINDOW *dateline_window(void) { return stdscr; }
int dateline_colors(void) { return COLORS; }
int dateline_color_pairs(void) { return COLOR_PAIRS; }

static attr_t look(unsigned attributes) {
  attr_t look = A_NORMAL;
  if (attributes & DATELINE_BOLD) look |= A_BOLD;
  if (attributes & DATELINE_DIM) look |= A_DIM;
  if (attributes & DATELINE_ITALIC) look |= A_ITALIC;
  if (attributes & DATELINE_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & DATELINE_REVERSE) look |= A_REVERSE;
  return look;
}

void dateline_set_cell(
  cchar_t *cell, const uint32_t scalars[5], unsigned attributes, int pair) {
  wchar_t text[6] = {0};
  for (int index = 0; index < 5 && scalars[index]; index++) text[index] = (wchar_t)scalars[index];
  setcchar(cell, text, look(attributes), 0, &pair);
}

void dateline_put_row(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(window, row, column, cells, count);
}

void dateline_send_look(unsigned attributes, int pair) {
  vid_puts(look(attributes), 0, &pair, putchar);
  fflush(stdout);
}

void dateline_send_move(int row, int column) {
  putp(tparm(cursor_address, row, column, 0, 0, 0, 0, 0, 0, 0));
  fflush(stdout);
}

const char *dateline_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

enum dateline_terminal dateline_look_up(const char *terminal) {
  int result = 0;
  if (setupterm(terminal, STDOUT_FILENO, &result) != OK) {
    return result == -1 ? DATELINE_NO_DATABASE : DATELINE_UNKNOWN;
  }
  bool can_move = dateline_capability("cup") != NULL;
  del_curterm(cur_term);
  return can_move ? DATELINE_KNOWN : DATELINE_INCAPABLE;
}

bool dateline_has_flag(const char *name) { return tigetflag(name) == 1; }

bool dateline_key(int index, const char **name, const char **sequence) {
  static const char *const names[] = {
    "kcuu1", "kcud1", "kcub1", "kcuf1", "khome", "kend", "kpp", "knp", "kich1", "kdch1", "kcbt",
    "kbs", "kent", "kf1", "kf2", "kf3", "kf4", "kf5", "kf6", "kf7", "kf8", "kf9", "kf10", "kf11",
    "kf12",
  };
  if (index < 0 || index >= (int)(sizeof names / sizeof names[0])) return false;
  *name = names[index];
  *sequence = dateline_capability(names[index]);
  return true;
}
