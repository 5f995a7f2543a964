/*
 * Types at run time: the objects that the compiler makes of each type point to these classes, so their names and
 * members are given by the C++ ABI; what they can do is ours.
 */
#include "typeinfo.h"
#include <stdlib.h>
#include <string.h>

std::type_info::~type_info() {}

namespace __cxxabiv1 {

Type::~Type() {}
bool Type::bases(const void *, Visitor &, bool) const { return false; }
bool Type::isPointer() const { return false; }

#define DEFINE_PLAIN(name) name::~name() {}
DEFINE_PLAIN(__fundamental_type_info)
DEFINE_PLAIN(__array_type_info)
DEFINE_PLAIN(__function_type_info)
DEFINE_PLAIN(__enum_type_info)
DEFINE_PLAIN(__class_type_info)
DEFINE_PLAIN(__si_class_type_info)
DEFINE_PLAIN(__vmi_class_type_info)
DEFINE_PLAIN(__pbase_type_info)
DEFINE_PLAIN(__pointer_type_info)
DEFINE_PLAIN(__pointer_to_member_type_info)

bool __class_type_info::isClass() const { return true; }
bool Type::isClass() const { return false; }
bool __pbase_type_info::isPointer() const { return true; }

bool __si_class_type_info::bases(const void *object, Visitor &visitor, bool isPublic) const {
    return visitor.visit(base, object, isPublic);
}

bool __vmi_class_type_info::bases(const void *object, Visitor &visitor, bool isPublic) const {
    for (unsigned at = 0; at < count; at++) {
        long offset = base[at].offsetAndFlags >> 8;
        if ((base[at].offsetAndFlags & VIRTUAL) != 0 && object != nullptr)
            offset = *(const long *)(*(const char *const *)object + offset);
        const void *part = object == nullptr ? nullptr : (const char *)object + offset;
        if (visitor.visit(base[at].type, part, isPublic && (base[at].offsetAndFlags & PUBLIC) != 0)) return true;
    }
    return false;
}

bool Visitor::visit(const Type *type, const void *object, bool isPublic) {
    return at(type, object, isPublic) || type->bases(object, *this, isPublic);
}

/* Looks for the one public base of a type. */
struct FindBase : Visitor {
    const Type *wanted;
    const void *found = nullptr;
    bool ambiguous = false, isFound = false, hidden = false;

    bool at(const Type *type, const void *object, bool isPublic) override {
        if (*type != *wanted) return false;
        if (!isPublic) hidden = true;
        else if (isFound && found != object) ambiguous = true;
        else {
            isFound = true;
            found = object;
        }
        return false;
    }
};

static bool toBase(const Type *from, const Type *to, const void *&object) {
    FindBase find;
    find.wanted = to;
    find.visit(from, object, true);
    if (!find.isFound || find.ambiguous) return false;
    object = find.found;
    return true;
}

/* Whether a handler for `wanted` takes an object of type `thrown`; then `object` is what it gets. */
bool catches(const Type *wanted, const Type *thrown, const void *&object) {
    if (thrown->isPointer()) {
        const void *target = *(const void *const *)object;
        if (*wanted == *thrown) {
            object = target;
            return true;
        }
        if (!wanted->isPointer()) return false;
        const __pbase_type_info *to = static_cast<const __pbase_type_info *>(wanted);
        const __pbase_type_info *from = static_cast<const __pbase_type_info *>(thrown);
        if ((from->flags & ~to->flags & QUALIFIERS) != 0) return false;
        bool fits = *to->pointee == *from->pointee || *to->pointee == typeid(void);
        if (!fits && to->pointee->isClass() && from->pointee->isClass())
            fits = toBase(from->pointee, to->pointee, target);
        if (fits) object = target;
        return fits;
    }
    if (*wanted == *thrown) return true;
    if (wanted->isPointer() && *thrown == typeid(decltype(nullptr))) {
        object = nullptr;
        return true;
    }
    return wanted->isClass() && thrown->isClass() && toBase(thrown, wanted, object);
}

/* Looks for parts of a type, and whether one of them has a part of another type at an address. */
struct FindPart : Visitor {
    const Type *wanted, *source;
    const void *sourceObject;
    const void *around = nullptr, *found = nullptr;
    bool sourceIsPublic = false;
    int count = 0;

    bool at(const Type *type, const void *object, bool isPublic) override {
        if (*type == *source && object == sourceObject && isPublic) sourceIsPublic = true;
        if (*type != *wanted) return false;
        FindPart inside;
        inside.wanted = inside.source = source;
        inside.sourceObject = sourceObject;
        type->bases(object, inside, true);
        if (inside.sourceIsPublic) around = object;
        if (isPublic && object != found) {
            found = object;
            count++;
        }
        return false;
    }
};

extern "C" void *__dynamic_cast(const void *object, const Type *source, const Type *wanted, ptrdiff_t) {
    const void *const *table = *(const void *const *const *)object;
    const void *whole = (const char *)object + (ptrdiff_t)table[-2];
    const Type *type = (const Type *)table[-1];
    FindPart find;
    find.wanted = wanted;
    find.source = source;
    find.sourceObject = object;
    find.visit(type, whole, true);
    if (find.around != nullptr) return (void *)find.around;
    return find.sourceIsPublic && find.count == 1 ? (void *)find.found : nullptr;
}

}
