/*
 * Threads, mutexes, condition variables and clocks of libc++, over Win32. A condition variable is a counter of what
 * has been signalled: who waits has read it under the mutex, and sleeps while it has not changed.
 */
#include "lock.h"
#include "thread.h"
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <errno.h>
#include <mutex>
#include <process.h>
#include <shared_mutex>
#include <stdlib.h>
#include <string.h>
#include <thread>

_LIBCPP_BEGIN_NAMESPACE_STD

int __libcpp_mutex_lock(long *mutex) {
    ::lock(mutex);
    return 0;
}

bool __libcpp_mutex_trylock(long *mutex) {
    long free = 0;
    return __atomic_compare_exchange_n(mutex, &free, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

int __libcpp_mutex_unlock(long *mutex) {
    ::unlock(mutex);
    return 0;
}

int __libcpp_recursive_mutex_init(__libcpp_recursive_mutex_t *mutex) {
    *mutex = {};
    return 0;
}

static bool isMine(__libcpp_recursive_mutex_t *mutex) {
    return __atomic_load_n(&mutex->__owner, __ATOMIC_RELAXED) == GetCurrentThreadId();
}

static void own(__libcpp_recursive_mutex_t *mutex) {
    __atomic_store_n(&mutex->__owner, GetCurrentThreadId(), __ATOMIC_RELAXED);
    mutex->__count++;
}

int __libcpp_recursive_mutex_lock(__libcpp_recursive_mutex_t *mutex) {
    if (!isMine(mutex)) ::lock(&mutex->__word);
    own(mutex);
    return 0;
}

bool __libcpp_recursive_mutex_trylock(__libcpp_recursive_mutex_t *mutex) {
    if (!isMine(mutex) && !__libcpp_mutex_trylock(&mutex->__word)) return false;
    own(mutex);
    return true;
}

int __libcpp_recursive_mutex_unlock(__libcpp_recursive_mutex_t *mutex) {
    if (--mutex->__count != 0) return 0;
    __atomic_store_n(&mutex->__owner, 0, __ATOMIC_RELAXED);
    ::unlock(&mutex->__word);
    return 0;
}

int __libcpp_condvar_signal(long *condition) {
    __atomic_add_fetch(condition, 1, __ATOMIC_RELEASE);
    WakeByAddressSingle(condition);
    return 0;
}

int __libcpp_condvar_broadcast(long *condition) {
    __atomic_add_fetch(condition, 1, __ATOMIC_RELEASE);
    WakeByAddressAll(condition);
    return 0;
}

static bool waitFor(long *condition, long *mutex, DWORD milliseconds) {
    long seen = __atomic_load_n(condition, __ATOMIC_ACQUIRE);
    ::unlock(mutex);
    bool woken = WaitOnAddress(condition, &seen, sizeof seen, milliseconds) != 0;
    ::lock(mutex);
    return woken;
}

int __libcpp_condvar_wait(long *condition, long *mutex) {
    waitFor(condition, mutex, INFINITE);
    return 0;
}

/* Until a time of the system clock. */
int __libcpp_condvar_timedwait(long *condition, long *mutex, __libcpp_timespec_t *until) {
    long long left = until->tv_sec * 1000 + (until->tv_nsec + 999999) / 1000000 -
                     chrono::duration_cast<chrono::milliseconds>(chrono::system_clock::now().time_since_epoch()).count();
    DWORD milliseconds = left <= 0 ? 0 : left > 0x7fffffff ? 0x7fffffff : (DWORD)left;
    return waitFor(condition, mutex, milliseconds) ? 0 : ETIMEDOUT;
}

struct ThreadStart {
    void *(*routine)(void *);
    void *argument;
};

static unsigned runThread(void *parameter) {
    ThreadStart start = *(ThreadStart *)parameter;
    free(parameter);
    start.routine(start.argument);
    return 0;
}

int __libcpp_thread_create(__libcpp_thread_t *thread, void *(*routine)(void *), void *argument) {
    ThreadStart *start = (ThreadStart *)malloc(sizeof *start);
    if (start == nullptr) return ENOMEM;
    *start = {routine, argument};
    unsigned id = 0;
    uintptr_t handle = _beginthreadex(nullptr, 0, runThread, start, 0, &id);
    if (handle == 0) {
        free(start);
        return EAGAIN;
    }
    *thread = {(void *)handle, id};
    return 0;
}

__libcpp_thread_id __libcpp_thread_get_current_id() { return GetCurrentThreadId(); }

int __libcpp_thread_join(__libcpp_thread_t *thread) {
    WaitForSingleObject(thread->__handle, INFINITE);
    return __libcpp_thread_detach(thread);
}

int __libcpp_thread_detach(__libcpp_thread_t *thread) {
    CloseHandle(thread->__handle);
    *thread = {};
    return 0;
}

void __libcpp_thread_yield() { Sleep(0); }

void __libcpp_thread_sleep_for(const chrono::nanoseconds &time) {
    long long milliseconds = (time.count() + 999999) / 1000000;
    for (; milliseconds > 0x7fffffff; milliseconds -= 0x7fffffff) Sleep(0x7fffffff);
    if (milliseconds > 0) Sleep((DWORD)milliseconds);
}

/* There is one key, for what libc++ keeps for a thread. */
static void (*destroyValue)(void *);

int __libcpp_tls_create(long *key, void (*destroy)(void *)) {
    destroyValue = destroy;
    *key = 0;
    return 0;
}

void *__libcpp_tls_get(long) { return __ntw_thread()->value; }

int __libcpp_tls_set(long, void *value) {
    __ntw_thread()->value = value;
    __ntw_thread()->destroy = destroyValue;
    return 0;
}

__thread_specific_ptr<__thread_struct> &__thread_local_data() {
    static __thread_specific_ptr<__thread_struct> data;
    return data;
}

/* Nothing is kept: notify_all_at_thread_exit and the like are not there. */
__thread_struct::__thread_struct() : __p_(nullptr) {}
__thread_struct::~__thread_struct() {}

thread::~thread() {
    if (joinable()) __libcpp_verbose_abort("a std::thread is destroyed while it could be joined");
}

void thread::join() {
    if (__libcpp_thread_isnull(&__t_)) __libcpp_verbose_abort("thread::join: there is nothing to join");
    __libcpp_thread_join(&__t_);
    __t_ = _LIBCPP_NULL_THREAD;
}

void thread::detach() {
    if (__libcpp_thread_isnull(&__t_)) __libcpp_verbose_abort("thread::detach: there is nothing to detach");
    __libcpp_thread_detach(&__t_);
    __t_ = _LIBCPP_NULL_THREAD;
}

unsigned thread::hardware_concurrency() noexcept { return 0; }

namespace this_thread {
void sleep_for(const chrono::nanoseconds &time) { __libcpp_thread_sleep_for(time); }
}

mutex::~mutex() noexcept {}
void mutex::lock() { __libcpp_mutex_lock(&__m_); }
bool mutex::try_lock() noexcept { return __libcpp_mutex_trylock(&__m_); }
void mutex::unlock() noexcept { __libcpp_mutex_unlock(&__m_); }

recursive_mutex::recursive_mutex() { __libcpp_recursive_mutex_init(&__m_); }
recursive_mutex::~recursive_mutex() {}
void recursive_mutex::lock() { __libcpp_recursive_mutex_lock(&__m_); }
bool recursive_mutex::try_lock() noexcept { return __libcpp_recursive_mutex_trylock(&__m_); }
void recursive_mutex::unlock() noexcept { __libcpp_recursive_mutex_unlock(&__m_); }

condition_variable::~condition_variable() {}
void condition_variable::notify_one() noexcept { __libcpp_condvar_signal(&__cv_); }
void condition_variable::notify_all() noexcept { __libcpp_condvar_broadcast(&__cv_); }
void condition_variable::wait(unique_lock<mutex> &held) noexcept {
    if (!held.owns_lock()) __libcpp_verbose_abort("condition_variable::wait: the mutex is not locked");
    __libcpp_condvar_wait(&__cv_, held.mutex()->native_handle());
}
void condition_variable::__do_timed_wait(unique_lock<mutex> &held,
                                         chrono::time_point<chrono::system_clock, chrono::nanoseconds> until) noexcept {
    long long count = until.time_since_epoch().count();
    __libcpp_timespec_t time = {count / 1000000000, (long)(count % 1000000000)};
    __libcpp_condvar_timedwait(&__cv_, held.mutex()->native_handle(), &time);
}

__shared_mutex_base::__shared_mutex_base() : __state_(0) {}

/* As libc++ lays it out: the top bit of the state is a writer that has entered, the rest counts readers. */
void __shared_mutex_base::lock() {
    unique_lock<mutex> held(__mut_);
    while ((__state_ & __write_entered_) != 0) __gate1_.wait(held);
    __state_ |= __write_entered_;
    while ((__state_ & __n_readers_) != 0) __gate2_.wait(held);
}

bool __shared_mutex_base::try_lock() {
    unique_lock<mutex> held(__mut_);
    if (__state_ != 0) return false;
    __state_ = __write_entered_;
    return true;
}

void __shared_mutex_base::unlock() {
    unique_lock<mutex> held(__mut_);
    __state_ = 0;
    __gate1_.notify_all();
}

void __shared_mutex_base::lock_shared() {
    unique_lock<mutex> held(__mut_);
    while ((__state_ & __write_entered_) != 0) __gate1_.wait(held);
    __state_++;
}

bool __shared_mutex_base::try_lock_shared() {
    unique_lock<mutex> held(__mut_);
    if ((__state_ & __write_entered_) != 0) return false;
    __state_++;
    return true;
}

void __shared_mutex_base::unlock_shared() {
    unique_lock<mutex> held(__mut_);
    if (--__state_ == __write_entered_) __gate2_.notify_one();
}

/* 0 before, 1 while it runs, ~0 when it has run. */
void __call_once(volatile once_flag::_State_type &flag, void *argument, void (*routine)(void *)) {
    static mutex running;
    static condition_variable ended;
    unique_lock<mutex> held(running);
    while (flag == 1) ended.wait(held);
    if (flag != 0) return;
    flag = 1;
    held.unlock();
    routine(argument);
    held.lock();
    __atomic_store_n(&flag, ~once_flag::_State_type(0), __ATOMIC_RELEASE);
    ended.notify_all();
}

int __libcpp_execute_once(long *flag, void (*routine)()) {
    static mutex running;
    lock_guard<mutex> held(running);
    if (std::exchange(*flag, 1) == 0) routine();
    return 0;
}

namespace chrono {
system_clock::time_point system_clock::now() noexcept {
    return time_point(duration_cast<duration>(nanoseconds((NtwClock(0) - 116444736000000000) * 100)));
}
system_clock::time_point system_clock::from_time_t(time_t time) noexcept { return time_point(seconds(time)); }
time_t system_clock::to_time_t(const time_point &time) noexcept {
    return duration_cast<seconds>(time.time_since_epoch()).count();
}
steady_clock::time_point steady_clock::now() noexcept { return time_point(nanoseconds(NtwClock(1) * 100)); }
}

void __throw_system_error(int error, const char *what) {
    __libcpp_verbose_abort("system_error: %s: %s", what, strerror(error));
}

_LIBCPP_END_NAMESPACE_STD
