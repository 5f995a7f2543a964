/*
 * Variables of the environment. What getenv returns is kept, one text for each name, and given again as long as the
 * variable has not changed.
 */
#include "lock.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct variable {
    struct variable *next;
    wchar_t *name;
    wchar_t *wide;
    char *narrow;
};

static struct variable *variables;
static volatile LONG variablesLock;

static struct variable *variableOf(const wchar_t *name) {
    struct variable *at;
    for (at = variables; at != NULL; at = at->next)
        if (_wcsicmp(at->name, name) == 0) return at;
    at = calloc(1, sizeof *at);
    if (at == NULL || (at->name = _wcsdup(name)) == NULL) {
        free(at);
        return NULL;
    }
    at->next = variables;
    return variables = at;
}

/* Texts that somebody may still have are not freed. */
static struct variable *current(const wchar_t *name) {
    DWORD size = GetEnvironmentVariableW(name, NULL, 0);
    if (size == 0) return NULL;
    wchar_t *value = malloc(size * sizeof(wchar_t));
    if (value == NULL) return NULL;
    GetEnvironmentVariableW(name, value, size);
    struct variable *variable = variableOf(name);
    if (variable == NULL || (variable->wide != NULL && wcscmp(variable->wide, value) == 0)) {
        free(value);
        return variable;
    }
    size_t bytes = 0;
    variable->wide = value;
    variable->narrow = malloc(size * 3);
    if (variable->narrow != NULL) wcstombs_s(&bytes, variable->narrow, size * 3, value, (size_t)-1);
    return variable;
}

wchar_t *_wgetenv(const wchar_t *name) {
    lock(&variablesLock);
    struct variable *variable = current(name);
    unlock(&variablesLock);
    return variable == NULL ? NULL : variable->wide;
}

char *getenv(const char *name) {
    wchar_t wide[256];
    size_t units = 0;
    if (strlen(name) >= 256 || mbstowcs_s(&units, wide, 256, name, (size_t)-1) != 0) return NULL;
    lock(&variablesLock);
    struct variable *variable = current(wide);
    unlock(&variablesLock);
    return variable == NULL ? NULL : variable->narrow;
}

int getenv_s(size_t *needed, char *buffer, size_t size, const char *name) {
    const char *value = getenv(name);
    *needed = value == NULL ? 0 : strlen(value) + 1;
    if (buffer != NULL && size > 0) buffer[0] = 0;
    if (value == NULL) return 0;
    if (*needed > size) return ERANGE;
    memcpy(buffer, value, *needed);
    return 0;
}

int _dupenv_s(char **buffer, size_t *count, const char *name) {
    const char *value = getenv(name);
    *buffer = value == NULL ? NULL : _strdup(value);
    if (count != NULL) *count = value == NULL ? 0 : strlen(value) + 1;
    return value != NULL && *buffer == NULL ? ENOMEM : 0;
}

/* An empty value removes the variable, as Microsoft's does. */
int _putenv_s(const char *name, const char *value) {
    if (*value == 0) {
        SetEnvironmentVariableA(name, NULL);
        return 0;
    }
    return SetEnvironmentVariableA(name, value) ? 0 : EINVAL;
}

int _putenv(const char *text) {
    const char *end = strchr(text, '=');
    char name[256];
    if (end == NULL || end == text || end - text >= 256) return -1;
    memcpy(name, text, end - text);
    name[end - text] = 0;
    return _putenv_s(name, end + 1) == 0 ? 0 : -1;
}
