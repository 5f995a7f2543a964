/* Signals that a program raises itself; none comes from outside. */
#ifndef NTWASM_SIGNAL_H
#define NTWASM_SIGNAL_H

#define SIGINT 2
#define SIGILL 4
#define SIGFPE 8
#define SIGSEGV 11
#define SIGTERM 15
#define SIGBREAK 21
#define SIGABRT 22
#define NSIG 23
typedef int sig_atomic_t;
typedef void (*_crt_signal_t)(int);
#define SIG_DFL ((_crt_signal_t)0)
#define SIG_IGN ((_crt_signal_t)1)
#define SIG_ERR ((_crt_signal_t)-1)

#ifdef __cplusplus
extern "C" {
#endif
_crt_signal_t signal(int number, _crt_signal_t routine);
int raise(int number);
#ifdef __cplusplus
}
#endif

#endif
