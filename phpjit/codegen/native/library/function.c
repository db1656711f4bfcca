/* Function versions: native code as a Python builtin, which calls what comes after it where it cannot take a call.
 *
 *     make_function(address, name, fallback, layouts=None, keep=None, hidden=None, thrower=None, call=None) -> builtin
 *
 * How a call gets into the code is entry.c's and call.c's.
 */
#include "boxing.h"

static const char FUNCTION_NAME[] = "phpjit.function";

typedef struct {
    PyMethodDef definition;
    PyObject *name, *keep;
} function;

static void free_function(PyObject *capsule)
{
    function *f = PyCapsule_GetPointer(capsule, FUNCTION_NAME);
    Py_XDECREF(f->name);
    Py_XDECREF(f->keep);
    PyMem_Free(f);
}

PyObject *pj_make_function(PyObject *module, PyObject *args)
{
    unsigned long long address;
    PyObject *name, *fallback, *layouts = Py_None, *keep = Py_None, *rows = Py_None, *thrower = Py_None;
    PyObject *call = Py_None, *described = NULL;
    (void)module;
    if (!PyArg_ParseTuple(args, "KUO|OOOOO:make_function", &address, &name, &fallback, &layouts, &keep, &rows, &thrower,
                          &call))
        return NULL;
    if (call != Py_None && !(described = pj_describe_call((void *)(uintptr_t)address, call)))
        return NULL;
    function *f = PyMem_Calloc(1, sizeof *f);
    PyObject *capsule = f ? PyCapsule_New(f, FUNCTION_NAME, free_function) : PyErr_NoMemory();
    if (!capsule) {
        Py_XDECREF(described);
        PyMem_Free(f);
        return NULL;
    }
    f->name = PyUnicode_AsUTF8String(name);
    f->keep = Py_NewRef(keep);
    PyObject *self = described ? PyTuple_Pack(6, fallback, layouts, rows, thrower, described, call)
        : layouts == Py_None && rows == Py_None && thrower == Py_None ? Py_NewRef(fallback)
        : PyTuple_Pack(4, fallback, layouts, rows, thrower);
    PyObject *made = NULL;
    if (f->name && self) {
        uintptr_t entry = described ? (uintptr_t)pj_call_version : (uintptr_t)address;
        f->definition = (PyMethodDef){PyBytes_AS_STRING(f->name), (PyCFunction)entry, METH_FASTCALL, NULL};
        made = PyCFunction_NewEx(&f->definition, self, capsule);    /* which keeps the definition alive */
    }
    Py_XDECREF(self);
    Py_XDECREF(described);
    Py_DECREF(capsule);
    return made;
}

PyObject *pj_fallback(PyObject *self, PyObject **args, pj_int nargs)
{
    if (PyTuple_CheckExact(self))
        self = PyTuple_GET_ITEM(self, 0);
    return PyObject_Vectorcall(self, args, (size_t)nargs, NULL);
}
