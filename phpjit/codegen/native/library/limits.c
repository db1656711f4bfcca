/* A builtin in front of a function version: calls with arrays that are too long to be copied go elsewhere.
 *
 *     make_limited(function, otherwise, limit) -> builtin
 */
#include "boxing.h"

/* How many elements the arrays among the arguments have, those inside of them not counted. */
static Py_ssize_t elements(PyObject *const *args, Py_ssize_t n)
{
    Py_ssize_t size = 0;
    for (Py_ssize_t i = 0; i < n; i++) {
        PyObject *x = args[i];
        if ((PyObject *)Py_TYPE(x) == objects_of_library.ref)
            x = *pj_slot(x, pj_slots_of_classes.v);
        if (x && (PyObject *)Py_TYPE(x) == objects_of_library.php_array) {
            PyObject *d = *pj_slot(x, pj_slots_of_classes.d);
            size += d != Py_None ? PyObject_Size(d) : PyObject_Size(*pj_slot(x, pj_slots_of_classes.l));
        }
    }
    return size;
}

static PyObject *limited(PyObject *self, PyObject *const *args, Py_ssize_t n)
{
    if (!pj_slots_of_classes.known && !pj_find_slots())
        return NULL;
    int large = elements(args, n) > PyLong_AsSsize_t(PyTuple_GET_ITEM(self, 2));
    return PyObject_Vectorcall(PyTuple_GET_ITEM(self, large), args, (size_t)n, NULL);
}

static PyMethodDef limited_definition = {
    "limited", (PyCFunction)(void (*)(void))limited, METH_FASTCALL, "See make_limited.",
};

static PyObject *make_limited(PyObject *module, PyObject *args)
{
    PyObject *function, *otherwise;
    Py_ssize_t limit;
    (void)module;
    if (!PyArg_ParseTuple(args, "OOn:make_limited", &function, &otherwise, &limit))
        return NULL;
    PyObject *self = Py_BuildValue("OOn", function, otherwise, limit);
    PyObject *made = self ? PyCFunction_NewEx(&limited_definition, self, NULL) : NULL;
    Py_XDECREF(self);
    return made;
}

PyMethodDef pj_limit_methods[] = {
    {"make_limited", make_limited, METH_VARARGS,
     "make_limited(function, otherwise, limit) -> builtin; calls with arrays of more elements go to `otherwise`"},
    {NULL, NULL, 0, NULL},
};
