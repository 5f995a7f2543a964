/* The copy, the same text for both sides; each defines FileWrite and FileCopy for one piece. */
#ifndef BENCH_FILES_H
#define BENCH_FILES_H

#define FILE_PIECE 65536
/* The host sets it when it compiles. */
#ifndef BENCH_MEGABYTES
#define BENCH_MEGABYTES 256
#endif
#define FILE_PIECES (BENCH_MEGABYTES * 16u)
#define FILE_CALLS 3

static void FileWrite(unsigned int piece);
static void FileCopy(unsigned int piece);

/* The fastest of a few copies, after one that makes the target's pages. */
static void MeasureFiles(void)
{
    long long best = 0;

    for (unsigned int piece = 0; piece < FILE_PIECES; piece++) FileWrite(piece);
    for (int call = 0; call <= FILE_CALLS; call++) {
        long long start = BenchNow();
        for (unsigned int piece = 0; piece < FILE_PIECES; piece++) FileCopy(piece);
        long long elapsed = BenchNow() - start;
        if (call == 1 || (call > 1 && elapsed < best)) best = elapsed;
    }
    BenchReport("file-copy", FILE_PIECES, best);
}

#endif
