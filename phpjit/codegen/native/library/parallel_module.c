/* The parallel tier as Python sees it: the pool's driver, settings of threads, what was decided. */
#include "boxing.h"
#include "pool.h"

static PyObject *wanted;    /* the callable of set_want */

static void want(int now)
{
    PyObject *type, *value, *trace, *result;
    if (!wanted)
        return;
    PyErr_Fetch(&type, &value, &trace);
    result = PyObject_CallFunction(wanted, "O", now ? Py_True : Py_False);
    if (!result)
        PyErr_WriteUnraisable(wanted);
    Py_XDECREF(result);
    PyErr_Restore(type, value, trace);
}

static PyObject *set_pool(PyObject *module, PyObject *args)
{
    unsigned long long address;
    long long threads = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "K|L:set_pool", &address, &threads))
        return NULL;
    Py_BEGIN_ALLOW_THREADS      /* whoever runs a job may need it to end */
    pj_pool_set((pj_drive)(uintptr_t)address, threads);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *set_want(PyObject *module, PyObject *args)
{
    PyObject *callable;
    double cold = 0.4;
    (void)module;
    if (!PyArg_ParseTuple(args, "O|d:set_want", &callable, &cold))
        return NULL;
    Py_XSETREF(wanted, callable == Py_None ? NULL : Py_NewRef(callable));
    PJ_SET(pj_totals_of_pool.cold, (pj_int)(cold * 1e9));
    PJ_SET(pj_totals_of_pool.wanted, 0);
    host_of_library.want = want;
    Py_RETURN_NONE;
}

static PyObject *parallel(PyObject *module, PyObject *args)
{
    const char *mode;
    long long threads = 0, seed = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "s|LL:parallel", &mode, &threads, &seed))
        return NULL;
    int number = strcmp(mode, "off") == 0 ? PJ_PARALLEL_OFF : strcmp(mode, "auto") == 0 ? PJ_PARALLEL_AUTO
        : strcmp(mode, "force") == 0 ? PJ_PARALLEL_FORCE : -1;
    if (number < 0) {
        PyErr_SetString(PyExc_ValueError, "off, auto or force expected");
        return NULL;
    }
    pj_configure_parallel(number, threads, seed);
    Py_RETURN_NONE;
}

static PyObject *calibrate(PyObject *module, PyObject *args)
{
    long long slots;
    (void)module;
    if (!PyArg_ParseTuple(args, "L:calibrate", &slots))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    pj_pool_calibrate(slots);
    Py_END_ALLOW_THREADS
    return Py_BuildValue("dd", (double)PJ_GET(pj_totals_of_pool.hot) / 1e9, (double)PJ_GET(pj_totals_of_pool.idle) / 1e9);
}

static const char *const field_names[] = {
    "site", "calls", "elements", "serial_calls", "parallel_calls", "split_calls", "serial_elements", "parallel_elements",
    "chunks", "serial_seconds", "parallel_seconds", "estimated_serial_seconds", "estimated_parallel_seconds",
    "element_seconds", "speedup", "contention", "trials", "regret_seconds", "largest_regret_seconds", "bails", "verdict",
};

static PyObject *parallel_fields(PyObject *module, PyObject *unused)
{
    Py_ssize_t n = (Py_ssize_t)(sizeof field_names / sizeof *field_names);
    PyObject *made = PyTuple_New(n);
    (void)module;
    (void)unused;
    for (Py_ssize_t i = 0; made && i < n; i++) {
        PyObject *name = PyUnicode_FromString(field_names[i]);
        if (!name)
            Py_CLEAR(made);
        else
            PyTuple_SET_ITEM(made, i, name);
    }
    return made;
}

static long long count(const pj_int *x) { return (long long)PJ_GET(*x); }
static double seconds(const pj_int *x) { return (double)PJ_GET(*x) / 1e9; }

static PyObject *parallel_sites(PyObject *module, PyObject *unused)
{
    PyObject *made = PyList_New(0);
    (void)module;
    (void)unused;
    for (pj_site *s = pj_sites(); made && s; s = __atomic_load_n(&s->next, __ATOMIC_ACQUIRE)) {
        PyObject *row = Py_BuildValue(
            "NLLLLLLLLdddddddLddLs", PyUnicode_DecodeUTF8(s->text, (Py_ssize_t)strlen(s->text), "surrogateescape"),
            count(&s->calls), count(&s->elements), count(&s->serial_calls), count(&s->parallel_calls),
            count(&s->split_calls), count(&s->serial_elements), count(&s->parallel_elements), count(&s->chunks),
            seconds(&s->serial_ns), seconds(&s->parallel_ns), seconds(&s->estimated_serial),
            seconds(&s->estimated_parallel), (double)PJ_GET(s->per) / 1e12, (double)PJ_GET(s->speedup) / 1e3,
            (double)PJ_GET(s->contention) / 1e3, count(&s->trials), seconds(&s->regret), seconds(&s->largest_regret),
            count(&s->bails), pj_verdict_names[PJ_GET(s->verdict)]);
        if (!row || PyList_Append(made, row) < 0)
            Py_CLEAR(made);
        Py_XDECREF(row);
    }
    return made;
}

static PyObject *parallel_totals(PyObject *module, PyObject *unused)
{
    const pj_totals *t = &pj_totals_of_pool;
    pj_int used = 0;
    (void)module;
    (void)unused;
    for (pj_int i = 0; i < PJ_MOST_SLOTS; i++)
        if (PJ_GET(t->busy[i]))
            used = i + 1;
    PyObject *slots = PyTuple_New((Py_ssize_t)used);
    for (pj_int i = 0; slots && i < used; i++) {
        PyObject *x = PyFloat_FromDouble(seconds(&t->busy[i]));
        if (!x)
            Py_CLEAR(slots);
        else
            PyTuple_SET_ITEM(slots, (Py_ssize_t)i, x);
    }
    if (!slots)
        return NULL;
    return Py_BuildValue(
        "{sOsLsLsLsLsLsLsdsdsdsNsdsdsdsdsO}", "ready", pj_pool_ready() ? Py_True : Py_False, "threads", count(&t->threads),
        "jobs", count(&t->jobs), "elements", count(&t->elements), "chunks", count(&t->chunks), "nested", count(&t->nested),
        "busy", count(&t->busy_lock),
        "wall_seconds", seconds(&t->wall), "sharing_seconds", seconds(&t->sharing), "imbalance_seconds",
        seconds(&t->imbalance), "busy_seconds", slots, "price_hot", seconds(&t->hot), "price_idle", seconds(&t->idle),
        "price_cold", seconds(&t->cold), "waited_seconds", seconds(&t->waited), "wanted",
        PJ_GET(t->wanted) ? Py_True : Py_False);
}

PyMethodDef pj_parallel_methods[] = {
    {"set_pool", set_pool, METH_VARARGS, "set_pool(address of drive(run, job, slots), threads=0): 0, 0: no pool"},
    {"set_want", set_want, METH_VARARGS, "set_want(callable(now), cold=0.4): called once when a pool is worth `cold` seconds"},
    {"parallel", parallel, METH_VARARGS, "parallel('off'|'auto'|'force', threads=0, shuffle_seed=0) of this thread"},
    {"calibrate", calibrate, METH_VARARGS, "calibrate(threads) -> (hot, idle) seconds that going parallel costs"},
    {"parallel_fields", parallel_fields, METH_NOARGS, "names of what each row of parallel_sites() holds"},
    {"parallel_sites", parallel_sites, METH_NOARGS, "what is known of each place that hands out jobs: tuples"},
    {"parallel_totals", parallel_totals, METH_NOARGS, "the pool's totals: a dict"},
    {NULL, NULL, 0, NULL},
};
