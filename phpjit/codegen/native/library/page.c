/* The page that a tree of processes shares, forked ones and started ones, also after the first of them has ended.
 *
 * It is a file in memory that each process of the tree keeps open under the same number.  A process that was started looks
 * for it in those above it, in /proc, and takes that of the outermost; nothing is left when the last one ends, whichever
 * way.  Where Python has made one already (phpjit/family.py), and there is none above, it is that one.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pool.h"

/* As in family.py, where the name's number has to change, too, when what stands on the page does. */
enum { NUMBER = 900, SIZE = 32768, GENERATIONS = 32 };
#define NAME "phpjit-cores-1"

void pj_proc_text(pj_int pid, const char *name, char *text, size_t size)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%lld/%s", (long long)pid, name);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = file < 0 ? -1 : read(file, text, size - 1);
    if (file >= 0)
        close(file);
    text[n < 0 ? 0 : n] = 0;
}

#ifdef F_ADD_SEALS

static pid_t parent_of(pid_t pid)
{
    char text[512], *p;
    pj_proc_text(pid, "stat", text, sizeof text);
    p = strrchr(text, ')');
    return p && strlen(p) > 4 ? (pid_t)strtol(p + 4, NULL, 10) : 0;
}

/* The page of a process, opened; -1: it has none.  Ours, and nobody can shorten it below us. */
static int page_of(pid_t pid)
{
    static const char name[] = "/memfd:" NAME;
    char path[64], text[sizeof name];
    struct stat s;
    snprintf(path, sizeof path, "/proc/%d/fd/%d", (int)pid, NUMBER);
    if (readlink(path, text, sizeof text) < (ssize_t)sizeof name - 1 || memcmp(text, name, sizeof name - 1))
        return -1;
    int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return -1;
    int seals = fcntl(file, F_GET_SEALS);
    if (!fstat(file, &s) && s.st_uid == geteuid() && s.st_size == SIZE && seals >= 0 && seals & F_SEAL_SHRINK)
        return file;
    close(file);
    return -1;
}

static int new_page(void)
{
    int file = memfd_create(NAME, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0 || (!ftruncate(file, SIZE) && !fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK)))
        return file;
    close(file);
    return -1;
}

static int find(void)
{
    int file = page_of(getpid()), own = file >= 0;
    pid_t pid = getppid();
    for (int i = 0; i < GENERATIONS && pid > 0; i++, pid = parent_of(pid)) {
        int above = page_of(pid);
        if (above < 0)
            continue;
        if (file >= 0)
            close(file);
        file = above;
    }
    if (file < 0)
        file = new_page();
    if (file < 0 || file == NUMBER)
        return file;
    int kept = own ? dup3(file, NUMBER, O_CLOEXEC) : fcntl(file, F_DUPFD_CLOEXEC, NUMBER);
    if (kept > NUMBER)      /* somebody else has that number: those below us do not find it */
        close(kept);
    return file;
}

#else

static int find(void) { return -1; }

#endif

void *pj_page_shared(size_t size)
{
    int file = size <= SIZE ? find() : -1;
    void *page = mmap(NULL, size, PROT_READ | PROT_WRITE, file < 0 ? MAP_SHARED | MAP_ANONYMOUS : MAP_SHARED, file, 0);
    if (file >= 0 && file != NUMBER)
        close(file);
    return page == MAP_FAILED ? NULL : page;
}
