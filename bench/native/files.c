/* Copies a large file in pieces of 64 KiB with pread and pwrite. */
#include "bench.h"
#include "../shared/files.h"
#include <unistd.h>

static int source, target;
static unsigned char piece[FILE_PIECE];

static int OpenFile(void)
{
    FILE *file = tmpfile();

    if (file == NULL) {
        perror("tmpfile");
        exit(1);
    }
    return fileno(file);
}

static void Check(ssize_t bytes)
{
    if (bytes != FILE_PIECE) {
        perror("transfer");
        exit(1);
    }
}

static void FileWrite(unsigned int number)
{
    Check(pwrite(source, piece, FILE_PIECE, (off_t)number * FILE_PIECE));
}

static void FileCopy(unsigned int number)
{
    Check(pread(source, piece, FILE_PIECE, (off_t)number * FILE_PIECE));
    Check(pwrite(target, piece, FILE_PIECE, (off_t)number * FILE_PIECE));
}

int main(void)
{
    source = OpenFile();
    target = OpenFile();
    MeasureFiles();
    return 0;
}
