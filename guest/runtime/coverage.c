/*
 * Linked into drivers that count which of their lines run. The compiler leaves counters, a record for each function
 * and the functions' names in sections of their own; this says where they are. Never instrumented.
 */
extern const char __start___llvm_prf_data[];
extern const char __stop___llvm_prf_data[];
extern const char __start___llvm_prf_names[];
extern const char __stop___llvm_prf_names[];

const char *const NtwCoverage[] = {
    __start___llvm_prf_data,
    __stop___llvm_prf_data,
    __start___llvm_prf_names,
    __stop___llvm_prf_names,
};

/* What the compiler takes for a sign that the counters are written somewhere at the end. */
int __llvm_profile_runtime;
