/** Names by which the loader enters a user-mode program. Apart, since workers need them and the compiler's flags not. */

/** Where a program may begin, under the names that clang gives them. */
export const PROGRAM_ENTRIES = [
  '__main_argc_argv',
  '__main_void',
  '__original_main',
  'main',
  'wmain',
  '_Z5wmainv',
  '_Z5wmainiPPw',
  'WinMain',
  '_Z7WinMainPvS_Pci',
  'wWinMain',
  '_Z8wWinMainPvS_Pwi',
] as const;

/** Ends a program: what the end of main calls. */
export const PROGRAM_EXIT = 'exit';

/** What a thread of a program calls at its end: destructors of its variables. */
export const PROGRAM_THREAD_END = '__ntw_thread_ends';

/** What a C++ exception that nothing has caught is given to. */
export const PROGRAM_UNCAUGHT = '__ntw_uncaught';
