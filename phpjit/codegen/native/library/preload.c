/* Loads a shared library without the interpreter: Python holds on to it while ctypes does the same. */
#include "boxing.h"
#include <dlfcn.h>

PyObject *pj_preload(PyObject *module, PyObject *path)
{
    (void)module;
    const char *name = PyUnicode_AsUTF8(path);
    if (!name) return NULL;
    void *found;
    Py_BEGIN_ALLOW_THREADS
    found = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(found != NULL);        /* it stays for as long as the process */
}
