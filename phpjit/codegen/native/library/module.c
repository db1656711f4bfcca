/* The library as a Python module: addresses of its functions, and what the library needs of the process. */
#include "selected.h"
#include "pool.h"

pj_objects objects_of_library;
extern PyMethodDef pj_region_methods[];     /* region.c */
extern PyMethodDef pj_parallel_methods[];   /* parallel_module.c */
extern PyMethodDef pj_limit_methods[];      /* limits.c */
PyObject *pj_make_function(PyObject *module, PyObject *args);    /* function.c */
PyObject *pj_load_object(PyObject *module, PyObject *args);     /* elf.c */
int pj_preload_ready(void);                                     /* preload.c */
PyObject *pj_preload(PyObject *module, PyObject *path);         /* preload.c */
PyObject *pj_sample(PyObject *module, PyObject *args);          /* profile.c */
PyObject *pj_gil_wait(PyObject *module, PyObject *unused);
PyObject *pj_run_buffers(PyObject *module, PyObject *args);     /* buffers.c */
PyObject *pj_parallel_site(PyObject *module, PyObject *text);

/* ---- the host: GIL, signals, output ---- */

static void *release_gil(void) { return PyEval_SaveThread(); }
static void take_gil(void *state) { PyEval_RestoreThread(state); }

static int run_signals(void)
{
    if (PyErr_Occurred())
        return -1;
    return PyErr_CheckSignals();
}

static int print(const char *bytes, pj_int n)
{
    PyObject *text, *result;
    if (!objects_of_library.echo)
        return 0;
    text = PyUnicode_DecodeLatin1(bytes, (Py_ssize_t)n, NULL);
    if (!text)
        return -1;
    result = PyObject_CallOneArg(objects_of_library.echo, text);
    Py_DECREF(text);
    Py_XDECREF(result);
    return result ? 0 : -1;
}

/* ---- the module's functions ---- */

/* Compiled code may call these, which stand in the compiler's own library. */
typedef int wide __attribute__((mode(TI)));
typedef unsigned int unsigned_wide __attribute__((mode(TI)));
extern unsigned_wide __udivti3(unsigned_wide, unsigned_wide);
extern unsigned_wide __umodti3(unsigned_wide, unsigned_wide);
extern wide __divti3(wide, wide);
extern wide __modti3(wide, wide);

static const struct { const char *name; void *address; } names[] = {
#define PJ_SYMBOL(name) {#name, (void *)name},
#include "symbols.inc"  /* made by setup.py: PJ_SYMBOL(…) for every function in library.h */
    PJ_SYMBOL(__udivti3) PJ_SYMBOL(__umodti3) PJ_SYMBOL(__divti3) PJ_SYMBOL(__modti3)
#undef PJ_SYMBOL
};

static PyObject *symbols(PyObject *module, PyObject *unused)
{
    PyObject *made = PyDict_New();
    (void)module;
    (void)unused;
    for (size_t i = 0; made && i < sizeof names / sizeof *names; i++) {
        PyObject *address = PyLong_FromVoidPtr(names[i].address);
        if (!address || PyDict_SetItemString(made, names[i].name, address) < 0)
            Py_CLEAR(made);
        Py_XDECREF(address);
    }
    PyObject *single = made ? PyLong_FromVoidPtr(pj_chr(NULL, 0)) : NULL;     /* the table of one-byte strings */
    if (made && (!single || PyDict_SetItemString(made, "pj_single", single) < 0))
        Py_CLEAR(made);
    Py_XDECREF(single);
    return made;
}

static PyObject *init(PyObject *module, PyObject *args)
{
    PyObject *php_array, *ref, *undef, *echo, *settle = NULL;
    (void)module;
    if (!PyArg_ParseTuple(args, "OOOO|O:init", &php_array, &ref, &undef, &echo, &settle))
        return NULL;
    Py_INCREF(php_array);
    Py_INCREF(ref);
    Py_INCREF(undef);
    Py_INCREF(echo);
    Py_XINCREF(settle);
    objects_of_library = (pj_objects){php_array, ref, undef, echo, settle};   /* for good: a second call leaks the first ones */
    if (!pj_find_slots())
        return NULL;
    pj_keep_memory();
    pj_cores_start();
    Py_RETURN_NONE;
}

static PyObject *configure(PyObject *module, PyObject *args)
{
    long long memory_limit, precision, serialize_precision;
    (void)module;
    if (!PyArg_ParseTuple(args, "LLL:configure", &memory_limit, &precision, &serialize_precision))
        return NULL;
    pj_configure(memory_limit, precision, serialize_precision);
    Py_RETURN_NONE;
}

static PyObject *context(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return PyLong_FromVoidPtr(pj_context_here());
}

static PyObject *wait_busy(PyObject *module, PyObject *args)
{
    void *found[PJ_PLACES];
    double limit;
    long long given;
    int n;
    (void)module;
    if (!PyArg_ParseTuple(args, "dL:wait_busy", &limit, &given))
        return NULL;
    pj_int heard_of = given;
    Py_BEGIN_ALLOW_THREADS
    n = pj_wait_busy(limit, found, &heard_of);
    Py_END_ALLOW_THREADS
    PyObject *list = PyList_New(n);
    for (int i = 0; list && i < n; i++) {
        PyObject *address = PyLong_FromVoidPtr(found[i]);
        if (!address)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, address);
    }
    return list ? Py_BuildValue("NL", list, (long long)heard_of) : NULL;
}

static PyMethodDef methods[] = {
    {"symbols", symbols, METH_NOARGS, "name -> address of every function for compiled code"},
    {"init", init, METH_VARARGS, "init(PhpArray, Ref, UNDEF, echo, settle=None)"},
    {"configure", configure, METH_VARARGS, "configure(memory_limit, precision, serialize_precision) of this thread"},
    {"make_function", pj_make_function, METH_VARARGS,
     "make_function(address, name, fallback, layouts=None, keep=None, hidden=None, thrower=None, call=None) -> builtin; a "
     "kernel that throws has thrower((site, message, code, parameters …), this or None) called in the end; `call`: it "
     "takes its arguments from memory (call.c)"},
    {"load_object", pj_load_object, METH_VARARGS, "load_object(bytes, addresses, names): (capsule, their addresses)"},
    {"preload", pj_preload, METH_O, "preload(path): load a shared library without the GIL; whether that was possible"},
    {"run_buffers", pj_run_buffers, METH_VARARGS, "run_buffers(address, words, n, site, flat=False): 0, or the code of a bail-out"},
    {"parallel_site", pj_parallel_site, METH_O, "parallel_site(b\"kind|line|file\"): the record of a place, for run_buffers"},
    {"sample", pj_sample, METH_VARARGS, "sample(context, thread, seconds, limit, seen): where a thread is, for the profiler"},
    {"gil_wait", pj_gil_wait, METH_NOARGS, "seconds that loop regions have waited for the GIL when they were done"},
    {"wait_busy", wait_busy, METH_VARARGS,
     "wait_busy(seconds, heard): waits for native code that runs for long; its addresses, and what the next call gives for heard"},
    {"context", context, METH_NOARGS, "address of this thread's context"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "phpjit.codegen.native._library", "Helpers of native code.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__library(void)
{
    host_of_library = (pj_host){release_gil, take_gil, run_signals, print, NULL};
    PyObject *module = PyModule_Create(&definition);
    if (module && (!pj_preload_ready() || !pj_packed_ready() || !pj_selected_ready()
                   || PyModule_AddFunctions(module, pj_region_methods) < 0
                   || PyModule_AddFunctions(module, pj_packing_methods) < 0
                   || PyModule_AddFunctions(module, pj_parallel_methods) < 0
                   || PyModule_AddFunctions(module, pj_limit_methods) < 0))
        Py_CLEAR(module);
    return module;
}
