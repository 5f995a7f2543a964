/*
 * What is taken of the C library that the compiler brings along, see kernel-host/image/c-library.ts. The table only
 * names it: the linker drops the table, and with it every function that a program does not call.
 */
#include <math.h>

void *const __ntw_wanted[] = {
    (void *)sin, (void *)sinf, (void *)cos, (void *)cosf, (void *)tan, (void *)tanf, (void *)asin, (void *)asinf,
    (void *)acos, (void *)acosf, (void *)atan, (void *)atanf, (void *)sinh, (void *)sinhf, (void *)cosh,
    (void *)coshf, (void *)tanh, (void *)tanhf, (void *)asinh, (void *)asinhf, (void *)acosh, (void *)acoshf,
    (void *)atanh, (void *)atanhf, (void *)exp, (void *)expf, (void *)exp2, (void *)exp2f, (void *)expm1,
    (void *)expm1f, (void *)log, (void *)logf, (void *)log2, (void *)log2f, (void *)log10, (void *)log10f,
    (void *)log1p, (void *)log1pf, (void *)logb, (void *)logbf, (void *)cbrt, (void *)cbrtf, (void *)round,
    (void *)roundf, (void *)rint, (void *)rintf, (void *)nearbyint, (void *)nearbyintf, (void *)trunc,
    (void *)truncf, (void *)sqrt, (void *)sqrtf, (void *)fabs, (void *)fabsf, (void *)floor, (void *)floorf,
    (void *)ceil, (void *)ceilf, (void *)erf, (void *)erff, (void *)erfc, (void *)erfcf, (void *)tgamma,
    (void *)tgammaf, (void *)lgamma, (void *)lgammaf, (void *)atan2, (void *)atan2f, (void *)pow, (void *)powf,
    (void *)fmod, (void *)fmodf, (void *)hypot, (void *)hypotf, (void *)remainder, (void *)remainderf,
    (void *)fdim, (void *)fdimf, (void *)fmin, (void *)fminf, (void *)fmax, (void *)fmaxf, (void *)nextafter,
    (void *)nextafterf, (void *)copysign, (void *)copysignf, (void *)fma, (void *)fmaf, (void *)modf,
    (void *)modff, (void *)frexp, (void *)frexpf, (void *)ldexp, (void *)ldexpf, (void *)scalbn, (void *)scalbnf,
    (void *)scalbln, (void *)scalblnf, (void *)remquo, (void *)remquof, (void *)ilogb, (void *)ilogbf,
    (void *)lround, (void *)lroundf, (void *)llround, (void *)llroundf, (void *)lrint, (void *)lrintf,
    (void *)llrint, (void *)llrintf, (void *)nan, (void *)nanf,
};
