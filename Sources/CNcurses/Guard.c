// Gives the terminal back however the process ends. Everything that a handler does here is safe
// in one: `write`, `tcsetattr`, `sigaction` and `raise` alone.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int terminal = -1;
static struct termios saved;
static char reset_bytes[512];
static size_t reset_length;
static atomic_int wake_pipe = -1;
/// Whether the terminal is ours now, and so must be given back.
static atomic_bool is_taken;
static atomic_uint pending;

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
static const int endings[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int notices[] = {SIGWINCH, SIGTSTP, SIGCONT};
static struct sigaction before[NSIG];
static bool is_armed;
static bool wants_backtrace;
/// Handlers need a stack of their own: a crash may be the end of the other one.
static char spare_stack[65536];

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

bool dateline_open_pipe(int *output, int *input) {
  int ends[2];
  if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  *output = ends[0];
  *input = ends[1];
  return true;
}

bool dateline_guard_save(int descriptor) {
  terminal = descriptor;
  return tcgetattr(descriptor, &saved) == 0;
}

void dateline_guard_restore(void) {
  if (!atomic_exchange(&is_taken, false)) return;
  int error = errno;
  const char *bytes = reset_bytes;
  size_t left = reset_length;
  while (left > 0) {
    ssize_t written = write(terminal, bytes, left);
    if (written < 0 && errno != EINTR) break;
    if (written > 0) {
      bytes += written;
      left -= (size_t)written;
    }
  }
  tcsetattr(terminal, TCSADRAIN, &saved);
  errno = error;
}

static void wake(void) {
  int error = errno;
  ssize_t ignored = write(atomic_load(&wake_pipe), "", 1);
  (void)ignored;
  errno = error;
}

/// Ends the process as `number` would have without us, once the handler returns.
static void give_up(int number) {
  dateline_guard_restore();
  sigaction(number, &before[number], NULL);
  raise(number);
}

/// Swift's own crash handler would take the terminal again to ask what to do next, which is only
/// for those who asked for it.
static void on_crash(int number) {
  if (!wants_backtrace) before[number] = (struct sigaction){.sa_handler = SIG_DFL};
  give_up(number);
}

static unsigned flag(int number) {
  switch (number) {
    case SIGWINCH: return DATELINE_RESIZED;
    case SIGTSTP: return DATELINE_STOPPED;
    case SIGCONT: return DATELINE_CONTINUED;
    case SIGHUP: return DATELINE_HANG_UP;
    case SIGINT: return DATELINE_INTERRUPT;
    default: return DATELINE_TERMINATE;
  }
}

/// The first one is for the loop to take; whoever sends a second one means it.
static void on_ending(int number) {
  static atomic_uint seen;
  if (atomic_fetch_add(&seen, 1) > 0) {
    give_up(number);
    return;
  }
  atomic_fetch_or(&pending, flag(number));
  wake();
}

static void on_notice(int number) {
  atomic_fetch_or(&pending, flag(number));
  wake();
}

/// Signals that were ignored when we came, as `nohup` does, stay ignored.
static void catch(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  // Whoever started us may have blocked them, and left that to us.
  sigset_t unblocked;
  sigemptyset(&unblocked);
  for (size_t index = 0; index < count; index++) sigaddset(&unblocked, numbers[index]);
  pthread_sigmask(SIG_UNBLOCK, &unblocked, NULL);
  for (size_t index = 0; index < count; index++) {
    struct sigaction *old = &before[numbers[index]];
    sigaction(numbers[index], &action, old);
    if (old->sa_handler == SIG_IGN) sigaction(numbers[index], old, NULL);
  }
}

void dateline_guard_arm(int pipe) {
  static bool is_registered;
  atomic_store(&wake_pipe, pipe);
  if (!is_registered) atexit(dateline_guard_restore);
  is_registered = true;
  if (is_armed) return;
  is_armed = true;
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  catch(crashes, COUNT(crashes), on_crash, SA_ONSTACK);
  catch(endings, COUNT(endings), on_ending, SA_ONSTACK | SA_RESTART);
  catch(notices, COUNT(notices), on_notice, SA_ONSTACK | SA_RESTART);
}

void dateline_guard_take(const char *reset, size_t length) {
  reset_length = length < sizeof reset_bytes ? length : sizeof reset_bytes;
  memcpy(reset_bytes, reset, reset_length);
  atomic_store(&is_taken, true);
}

static void put_back(const int *numbers, size_t count) {
  for (size_t index = 0; index < count; index++) {
    sigaction(numbers[index], &before[numbers[index]], NULL);
  }
}

void dateline_guard_disarm(void) {
  if (!is_armed) return;
  is_armed = false;
  put_back(crashes, COUNT(crashes));
  put_back(endings, COUNT(endings));
  put_back(notices, COUNT(notices));
  atomic_store(&wake_pipe, -1);
}

unsigned dateline_guard_signals(void) { return atomic_exchange(&pending, 0); }

static void on_nothing(int number) { (void)number; }

static void set_handler(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, NULL);
}

void dateline_guard_step_aside(void) {
  // Not ignored, as those who are started would inherit that.
  set_handler(SIGINT, on_nothing);
  set_handler(SIGQUIT, on_nothing);
  set_handler(SIGTSTP, SIG_DFL);
}

void dateline_guard_step_back(void) {
  set_handler(SIGINT, on_ending);
  set_handler(SIGQUIT, on_ending);
  set_handler(SIGTSTP, on_notice);
  // That we were continued is no news.
  atomic_fetch_and(&pending, ~(unsigned)(DATELINE_CONTINUED | DATELINE_STOPPED));
}

void dateline_stop_process(void) { kill(0, SIGTSTP); }
