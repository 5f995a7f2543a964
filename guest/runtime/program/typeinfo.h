/* Types at run time, as the C++ ABI lays them out. */
#ifndef NTWASM_PROGRAM_TYPEINFO_H
#define NTWASM_PROGRAM_TYPEINFO_H

#include <typeinfo>

namespace __cxxabiv1 {

class Type;

/* Is shown a type and its bases. Says whether it has seen enough. */
struct Visitor {
    virtual bool at(const Type *type, const void *object, bool isPublic) = 0;
    bool visit(const Type *type, const void *object, bool isPublic);
};

/* What all of the compiler's type objects are. */
class Type : public std::type_info {
public:
    virtual ~Type();
    virtual bool bases(const void *object, Visitor &visitor, bool isPublic) const;
    virtual bool isClass() const;
    virtual bool isPointer() const;
};

#define DECLARE_PLAIN(name) class name : public Type { public: virtual ~name(); }
DECLARE_PLAIN(__fundamental_type_info);
DECLARE_PLAIN(__array_type_info);
DECLARE_PLAIN(__function_type_info);
DECLARE_PLAIN(__enum_type_info);
#undef DECLARE_PLAIN

class __class_type_info : public Type {
public:
    virtual ~__class_type_info();
    bool isClass() const override;
};

class __si_class_type_info : public __class_type_info {
public:
    const __class_type_info *base;
    virtual ~__si_class_type_info();
    bool bases(const void *object, Visitor &visitor, bool isPublic) const override;
};

enum { VIRTUAL = 1, PUBLIC = 2, QUALIFIERS = 7 };

struct Base {
    const __class_type_info *type;
    long offsetAndFlags;
};

class __vmi_class_type_info : public __class_type_info {
public:
    unsigned flags, count;
    Base base[1];
    virtual ~__vmi_class_type_info();
    bool bases(const void *object, Visitor &visitor, bool isPublic) const override;
};

class __pbase_type_info : public Type {
public:
    unsigned flags;
    const Type *pointee;
    virtual ~__pbase_type_info();
    bool isPointer() const override;
};

class __pointer_type_info : public __pbase_type_info {
public:
    virtual ~__pointer_type_info();
};

class __pointer_to_member_type_info : public __pbase_type_info {
public:
    const __class_type_info *context;
    virtual ~__pointer_to_member_type_info();
};

bool catches(const Type *wanted, const Type *thrown, const void *&object);

}

#endif
