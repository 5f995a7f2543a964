/* The exceptions of <stdexcept> and their like: a text that copies share. */
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stdlib.h>
#include <string.h>
#include <variant>

namespace std {

/* A count stands before the text. */
static long *countOf(const char *text) { return (long *)text - 1; }

static const char *newText(const char *text) {
    size_t size = strlen(text) + 1;
    long *block = (long *)malloc(sizeof(long) + size);
    if (block == nullptr) abort();
    *block = 1;
    return (const char *)memcpy(block + 1, text, size);
}

__libcpp_refstring::__libcpp_refstring(const char *text) : __imp_(newText(text)) {}
__libcpp_refstring::__libcpp_refstring(const __libcpp_refstring &other) noexcept : __imp_(other.__imp_) {
    __atomic_add_fetch(countOf(__imp_), 1, __ATOMIC_RELAXED);
}
__libcpp_refstring &__libcpp_refstring::operator=(const __libcpp_refstring &other) noexcept {
    __libcpp_refstring copy(other);
    const char *old = __imp_;
    __imp_ = copy.__imp_;
    copy.__imp_ = old;
    return *this;
}
__libcpp_refstring::~__libcpp_refstring() {
    if (__atomic_sub_fetch(countOf(__imp_), 1, __ATOMIC_ACQ_REL) == 0) free(countOf(__imp_));
}

#define DEFINE_FAMILY(name)                                                                   \
    name::name(const string &text) : __imp_(text.c_str()) {}                                  \
    name::name(const char *text) : __imp_(text) {}                                            \
    name::name(const name &other) noexcept : __imp_(other.__imp_) {}                          \
    name &name::operator=(const name &other) noexcept {                                       \
        __imp_ = other.__imp_;                                                                \
        return *this;                                                                         \
    }                                                                                         \
    name::~name() noexcept {}                                                                 \
    const char *name::what() const noexcept { return __imp_.c_str(); }
DEFINE_FAMILY(logic_error)
DEFINE_FAMILY(runtime_error)

domain_error::~domain_error() noexcept {}
invalid_argument::~invalid_argument() noexcept {}
length_error::~length_error() noexcept {}
out_of_range::~out_of_range() noexcept {}
range_error::~range_error() noexcept {}
overflow_error::~overflow_error() noexcept {}
underflow_error::~underflow_error() noexcept {}
bad_optional_access::~bad_optional_access() noexcept {}
const char *bad_optional_access::what() const noexcept { return "bad_optional_access"; }
const char *bad_variant_access::what() const noexcept { return "bad_variant_access"; }

}

_LIBCPP_BEGIN_NAMESPACE_STD
bad_weak_ptr::~bad_weak_ptr() noexcept {}
const char *bad_weak_ptr::what() const noexcept { return "bad_weak_ptr"; }
bad_function_call::~bad_function_call() noexcept {}
const char *bad_function_call::what() const noexcept { return "std::bad_function_call"; }
_LIBCPP_END_NAMESPACE_STD
