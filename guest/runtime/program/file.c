/*
 * Files as streams. Each has one buffer, which holds either what has been read ahead or what is still to be written; a
 * lock, since threads share streams. In text mode lines end in "\r\n" in the file and in "\n" for the program.
 */
#include "lock.h"
#include "stream.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BUFFER 4096
#define NONE (-1)
enum { READS = 1, WRITES = 2, APPENDS = 4, TEXT = 8 };

static FILE *files;
static volatile LONG filesLock;
static int lastNumber = 2;

int __ntw_errno(void) {
    static const struct { DWORD error; int number; } known[] = {
        {ERROR_FILE_NOT_FOUND, ENOENT}, {ERROR_PATH_NOT_FOUND, ENOENT}, {ERROR_INVALID_NAME, ENOENT},
        {ERROR_TOO_MANY_OPEN_FILES, EMFILE}, {ERROR_INVALID_HANDLE, EBADF}, {ERROR_NOT_ENOUGH_MEMORY, ENOMEM},
        {ERROR_FILE_EXISTS, EEXIST}, {ERROR_ALREADY_EXISTS, EEXIST}, {ERROR_DISK_FULL, ENOSPC},
        {ERROR_DIR_NOT_EMPTY, ENOTEMPTY}, {ERROR_INVALID_PARAMETER, EINVAL}, {ERROR_NOT_SAME_DEVICE, EXDEV},
    };
    DWORD error = GetLastError();
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].error == error) return known[i].number;
    return error == ERROR_DIRECTORY ? ENOTDIR : EACCES;
}

static int failed(FILE *stream) {
    errno = __ntw_errno();
    stream->failed = 1;
    return EOF;
}

/* Writes what is pending. The stream is locked. */
static int flush(FILE *stream) {
    DWORD written;
    if (stream->pending == 0) return 0;
    int bytes = stream->pending;
    stream->pending = 0;
    return WriteFile(stream->file, stream->bytes, (DWORD)bytes, &written, NULL) ? 0 : failed(stream);
}

/* Forgets what has been read ahead: the file's position is again where the program is. */
static void rewindAhead(FILE *stream) {
    LARGE_INTEGER back;
    back.QuadPart = (LONGLONG)stream->at - stream->end - (stream->pushed != NONE);
    stream->at = stream->end = 0;
    stream->pushed = NONE;
    if (back.QuadPart != 0) SetFilePointerEx(stream->file, back, NULL, FILE_CURRENT);
}

static void putByte(FILE *stream, char byte) {
    if (stream->pending == BUFFER && flush(stream) != 0) return;
    stream->bytes[stream->pending++] = (unsigned char)byte;
}

void __ntw_file_put(FILE *stream, const char *text, size_t length) {
    lock(&stream->guard);
    if ((stream->flags & WRITES) == 0) {
        errno = EBADF;
        stream->failed = 1;
    } else {
        if (stream->at != stream->end || stream->pushed != NONE) rewindAhead(stream);
        for (size_t i = 0; i < length && !stream->failed; i++) {
            if (text[i] == '\n' && (stream->flags & TEXT) != 0) putByte(stream, '\r');
            putByte(stream, text[i]);
        }
    }
    unlock(&stream->guard);
}

/* The next byte as the file has it. The stream is locked. */
static int rawByte(FILE *stream) {
    DWORD bytes;
    if (stream->at < stream->end) return stream->bytes[stream->at++];
    stream->at = stream->end = 0;
    if (!ReadFile(stream->file, stream->bytes, BUFFER, &bytes, NULL)) return failed(stream);
    if (bytes == 0) {
        stream->atEnd = 1;
        return EOF;
    }
    stream->end = (int)bytes;
    return stream->bytes[stream->at++];
}

static int textByte(FILE *stream) {
    int character = rawByte(stream);
    if (character != '\r' || (stream->flags & TEXT) == 0) return character;
    int next = rawByte(stream);
    if (next == '\n') return next;
    if (next != EOF) stream->at--;
    else stream->atEnd = 0;
    return character;
}

int __ntw_file_get(FILE *stream) {
    int character = EOF;
    lock(&stream->guard);
    if ((stream->flags & READS) == 0) {
        errno = EBADF;
        stream->failed = 1;
    } else if (stream->pushed != NONE) {
        character = stream->pushed;
        stream->pushed = NONE;
    } else {
        flush(stream);
        character = textByte(stream);
    }
    unlock(&stream->guard);
    return character;
}

int __ntw_file_unget(int character, FILE *stream) {
    if (character == EOF) return EOF;
    if (stream->pushed != NONE) {
        if (stream->at == 0) return EOF;
        stream->bytes[--stream->at] = (unsigned char)stream->pushed;
    }
    stream->pushed = (unsigned char)character;
    stream->atEnd = 0;
    return (unsigned char)character;
}

void __ntw_flush_all(void) {
    lock(&filesLock);
    for (FILE *stream = files; stream != NULL; stream = stream->next) {
        lock(&stream->guard);
        flush(stream);
        unlock(&stream->guard);
    }
    unlock(&filesLock);
}

/* What a mode asks for. Returns 0 for one that is none. */
static unsigned modeOf(const char *mode, DWORD *disposition) {
    unsigned flags;
    int plus = strchr(mode, '+') != NULL, fresh = strchr(mode, 'x') != NULL;
    if (*mode == 'r') flags = READS | (plus ? WRITES : 0), *disposition = OPEN_EXISTING;
    else if (*mode == 'w') flags = WRITES | (plus ? READS : 0), *disposition = fresh ? CREATE_NEW : CREATE_ALWAYS;
    else if (*mode == 'a') flags = WRITES | APPENDS | (plus ? READS : 0), *disposition = OPEN_ALWAYS;
    else return 0;
    return flags | (strchr(mode, 'b') == NULL ? TEXT : 0);
}

static int openInto(FILE *stream, const wchar_t *name, const char *mode) {
    DWORD disposition;
    unsigned flags = modeOf(mode, &disposition);
    if (flags == 0 || name == NULL) {
        errno = EINVAL;
        return 0;
    }
    DWORD access = (flags & READS) != 0 ? GENERIC_READ : 0;
    if ((flags & APPENDS) != 0) access |= FILE_APPEND_DATA;
    else if ((flags & WRITES) != 0) access |= GENERIC_WRITE;
    HANDLE file = CreateFileW(name, access, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, disposition, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        errno = __ntw_errno();
        return 0;
    }
    if (stream->bytes == NULL) stream->bytes = malloc(BUFFER);
    if (stream->bytes == NULL) {
        CloseHandle(file);
        errno = ENOMEM;
        return 0;
    }
    stream->file = file;
    stream->flags = flags;
    stream->at = stream->end = stream->pending = stream->atEnd = stream->failed = 0;
    stream->pushed = NONE;
    lock(&filesLock);
    stream->next = files;
    files = stream;
    unlock(&filesLock);
    return 1;
}

/* Takes a stream off the list, writes what is pending, and closes its file. */
static int shut(FILE *stream) {
    lock(&filesLock);
    for (FILE **link = &files; *link != NULL; link = &(*link)->next) {
        if (*link != stream) continue;
        *link = stream->next;
        break;
    }
    unlock(&filesLock);
    int result = flush(stream);
    CloseHandle(stream->file);
    stream->file = NULL;
    return result;
}

static wchar_t *wideName(const char *name, wchar_t *to, int room) {
    if (name == NULL || MultiByteToWideChar(CP_UTF8, 0, name, -1, to, room) == 0) return NULL;
    return to;
}

static FILE *openWide(const wchar_t *name, const char *mode) {
    FILE *stream = calloc(1, sizeof *stream);
    if (stream == NULL) return NULL;
    stream->number = __atomic_add_fetch(&lastNumber, 1, __ATOMIC_RELAXED);
    if (openInto(stream, name, mode)) return stream;
    free(stream->bytes);
    free(stream);
    return NULL;
}

FILE *fopen(const char *name, const char *mode) {
    wchar_t wide[1024];
    return openWide(wideName(name, wide, 1024), mode);
}

FILE *_wfopen(const wchar_t *name, const wchar_t *mode) {
    char narrow[16];
    int at = 0;
    for (; mode[at] != 0 && at < 15; at++) narrow[at] = (char)mode[at];
    narrow[at] = 0;
    return openWide(name, narrow);
}

errno_t fopen_s(FILE **stream, const char *name, const char *mode) {
    *stream = fopen(name, mode);
    return *stream == NULL ? errno : 0;
}

errno_t _wfopen_s(FILE **stream, const wchar_t *name, const wchar_t *mode) {
    *stream = _wfopen(name, mode);
    return *stream == NULL ? errno : 0;
}

FILE *freopen(const char *name, const char *mode, FILE *stream) {
    wchar_t wide[1024];
    if (stream->file != NULL) shut(stream);
    return openInto(stream, wideName(name, wide, 1024), mode) ? stream : NULL;
}

int fclose(FILE *stream) {
    if (stream->file == NULL) return 0;
    int result = shut(stream);
    free(stream->bytes);
    stream->bytes = NULL;
    if (stream->number > 2) free(stream);
    return result;
}

int fflush(FILE *stream) {
    if (stream == NULL) {
        __ntw_flush_all();
        return 0;
    }
    if (stream->file == NULL) return 0;
    lock(&stream->guard);
    int result = flush(stream);
    if (result == 0 && (stream->at != stream->end || stream->pushed != NONE)) rewindAhead(stream);
    unlock(&stream->guard);
    return result;
}

int _fseeki64(FILE *stream, long long by, int from) {
    LARGE_INTEGER distance;
    if (stream->file == NULL || fflush(stream) != 0) return -1;
    distance.QuadPart = by;
    lock(&stream->guard);
    int result = SetFilePointerEx(stream->file, distance, NULL, (DWORD)from) ? 0 : -1;
    if (result != 0) errno = EINVAL;
    else stream->atEnd = 0;
    unlock(&stream->guard);
    return result;
}

long long _ftelli64(FILE *stream) {
    LARGE_INTEGER none, position;
    none.QuadPart = 0;
    if (stream->file == NULL) return -1;
    lock(&stream->guard);
    long long result = -1;
    if (SetFilePointerEx(stream->file, none, &position, FILE_CURRENT))
        result = position.QuadPart + stream->pending - (stream->end - stream->at) - (stream->pushed != NONE);
    unlock(&stream->guard);
    return result;
}

int fseek(FILE *stream, long by, int from) { return _fseeki64(stream, by, from); }
long ftell(FILE *stream) { return (long)_ftelli64(stream); }

void rewind(FILE *stream) {
    _fseeki64(stream, 0, SEEK_SET);
    clearerr(stream);
}

int fgetpos(FILE *stream, fpos_t *position) {
    *position = _ftelli64(stream);
    return *position < 0 ? -1 : 0;
}

int fsetpos(FILE *stream, const fpos_t *position) { return _fseeki64(stream, *position, SEEK_SET); }

static int done(BOOL result) {
    if (!result) errno = __ntw_errno();
    return result ? 0 : -1;
}

int remove(const char *name) { return done(DeleteFileA(name)); }
int _unlink(const char *name) { return done(DeleteFileA(name)); }
int _wremove(const wchar_t *name) { return done(DeleteFileW(name)); }
int rename(const char *from, const char *to) { return done(MoveFileA(from, to)); }
int _wrename(const wchar_t *from, const wchar_t *to) { return done(MoveFileW(from, to)); }

FILE *tmpfile(void) {
    wchar_t folder[MAX_PATH], name[MAX_PATH];
    if (GetTempPathW(MAX_PATH, folder) == 0 || GetTempFileNameW(folder, L"crt", 0, name) == 0) return NULL;
    FILE *stream = openWide(name, "w+b");
    if (stream == NULL) return NULL;
    /* Goes when it is closed. */
    CloseHandle(stream->file);
    stream->file = CreateFileW(name, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, FILE_FLAG_DELETE_ON_CLOSE, NULL);
    return stream;
}
