/* Loads a shared library without the interpreter: Python holds on to it while ctypes does the same.
 *
 * A fork waits until it is loaded.  A child that was forked in the middle would find the library in the loader's list, and
 * take it for a whole one, though its relocations or its constructors are missing.
 */
#include "boxing.h"
#include <dlfcn.h>
#include <pthread.h>

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

static void before_fork(void) { pthread_mutex_lock(&loading); }
static void after_fork(void) { pthread_mutex_unlock(&loading); }

int pj_preload_ready(void) { return pthread_atfork(before_fork, after_fork, after_fork) == 0; }

PyObject *pj_preload(PyObject *module, PyObject *path)
{
    (void)module;
    const char *name = PyUnicode_AsUTF8(path);
    if (!name) return NULL;
    void *found;
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&loading);           /* the fork holds the GIL: it must be free again before that is asked for */
    found = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    pthread_mutex_unlock(&loading);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(found != NULL);        /* it stays for as long as the process */
}
