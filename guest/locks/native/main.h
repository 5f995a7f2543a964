/*
 * The harness as a program: its arguments are the words of a LAB_CONFIGURATION, its output the answer as it lies in
 * memory. Samples by its first thread, which sleeps in between.
 */
#ifndef LAB_NATIVE_MAIN_H
#define LAB_NATIVE_MAIN_H

#define LAB_WARM_UP_NANOSECONDS 3000000

static pthread_barrier_t LabGo;

static void LabPin(ULONG cores)
{
    cpu_set_t set;

    CPU_ZERO(&set);
    for (int core = 0; core < 32; core++) {
        if (cores >> core & 1) {
            CPU_SET(core, &set);
        }
    }
    pthread_setaffinity_np(pthread_self(), sizeof set, &set);
}

/* The cores in turn. */
static ULONG LabOneOf(ULONG cores, ULONG index)
{
    ULONG chosen = index % (ULONG)__builtin_popcount(cores);

    for (ULONG core = 0; core < 32; core++) {
        if ((cores >> core & 1) && chosen-- == 0) {
            return 1u << core;
        }
    }
    return cores;
}

static void *LabNativeThread(void *context)
{
    LAB_WORKER *worker = context;
    ULONG cores = LabConfiguration.Cores;

    if (cores != 0) {
        LabPin(LabConfiguration.PinEach ? LabOneOf(cores, worker->Index - 1) : cores);
    }
    pthread_barrier_wait(&LabGo);
    LabThread(worker);
    return NULL;
}

static ULONGLONG LabCpuTime(const struct rusage *usage)
{
    ULONGLONG seconds = (ULONGLONG)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec);

    return seconds * 1000000000ULL + (ULONGLONG)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) * 1000ULL;
}

static void LabRunSample(struct rusage *before, struct rusage *after)
{
    pthread_t threads[LAB_MOST_THREADS];

    pthread_barrier_init(&LabGo, NULL, LabThreads + 1);
    for (ULONG index = 0; index < LabThreads; index++) {
        if (pthread_create(&threads[index], NULL, LabNativeThread, &LabWorkers[index]) != 0) {
            perror("pthread_create");
            exit(1);
        }
    }
    getrusage(RUSAGE_SELF, before);
    pthread_barrier_wait(&LabGo);
    do {
        LabNativeSleep(1000000);
    } while (!LabSample());
    for (ULONG index = 0; index < LabThreads; index++) {
        pthread_join(threads[index], NULL);
    }
    getrusage(RUSAGE_SELF, after);
}

int main(int count, char **arguments)
{
    LAB_CONFIGURATION configuration = {0};
    struct rusage before, after;
    ULONG *words = (ULONG *)&configuration;

    for (int word = 1; word < count && word <= (int)(sizeof configuration / sizeof(ULONG)); word++) {
        words[word - 1] = (ULONG)strtoul(arguments[word], NULL, 10);
    }
    if (configuration.Threads == 0 || configuration.Threads > LAB_MOST_THREADS) {
        return 2;
    }
    /* The processor comes up to speed, and the process has had a thread: the C library counts on being alone before. */
    for (ULONGLONG begun = LabClock(); LabClock() - begun < LAB_WARM_UP_NANOSECONDS;) {
        LabWork(1000);
    }
    if (!LabPrepare(&configuration)) {
        return 3;
    }
    LabRunSample(&before, &after);
    SIZE_T size = LabAnswerSize();
    LAB_RESULT *result = malloc(size);
    if (result == NULL) {
        return 3;
    }
    LabAnswer(result);
    result->CpuTime = LabCpuTime(&after) - LabCpuTime(&before);
    result->Switches = (ULONGLONG)(after.ru_nvcsw - before.ru_nvcsw);
    return fwrite(result, size, 1, stdout) == 1 ? 0 : 4;
}

#endif
