/* The parallel tier as Python sees it: the pool's driver, settings of threads, what was decided. */
#include "boxing.h"
#include "pool.h"

static PyObject *wanted;    /* the callable of set_want */

static void want(void)
{
    PyObject *type, *value, *trace, *result;
    if (!wanted)
        return;
    PyErr_Fetch(&type, &value, &trace);
    result = PyObject_CallNoArgs(wanted);
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
    double cold = 0.05;
    (void)module;
    if (!PyArg_ParseTuple(args, "O|d:set_want", &callable, &cold))
        return NULL;
    Py_XSETREF(wanted, callable == Py_None ? NULL : Py_NewRef(callable));
    PJ_SET(pj_totals_of_pool.cold, (pj_int)(cold * 1e9));
    host_of_library.want = want;
    Py_RETURN_NONE;
}

static PyObject *parallel(PyObject *module, PyObject *args)
{
    long long mode, threads = 0, seed = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "L|LL:parallel", &mode, &threads, &seed))
        return NULL;
    if (mode < PJ_PARALLEL_OFF || mode > PJ_PARALLEL_FORCE) {
        PyErr_SetString(PyExc_ValueError, "0 (off), 1 (auto) or 2 (force) expected");
        return NULL;
    }
    pj_configure_parallel(mode, threads, seed);
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

static long long count(const pj_int *x) { return (long long)PJ_GET(*x); }
static double seconds(const pj_int *x) { return (double)PJ_GET(*x) / 1e9; }

static PyObject *list_sites(PyObject *(*row_of)(const pj_site *))
{
    PyObject *made = PyList_New(0);
    for (pj_site *s = pj_sites(); made && s; s = __atomic_load_n(&s->next, __ATOMIC_ACQUIRE)) {
        pj_site_settle(s);
        PyObject *row = row_of(s);
        if (!row || PyList_Append(made, row) < 0)
            Py_CLEAR(made);
        Py_XDECREF(row);
    }
    return made;
}

static PyObject *text_of(const pj_site *s)
{
    return PyUnicode_DecodeUTF8(s->text, (Py_ssize_t)strlen(s->text), "surrogateescape");
}

static PyObject *decisions_of(const pj_site *s)
{
    long long parallel = count(&s->parallel_calls) + count(&s->split_calls);
    return Py_BuildValue(
        "NLLLLLdddddddLs", text_of(s), count(&s->calls), count(&s->elements), count(&s->serial_calls), parallel,
        count(&s->chunks), seconds(&s->estimated_serial), seconds(&s->serial_ns), seconds(&s->estimated_parallel),
        seconds(&s->parallel_ns), (double)PJ_GET(s->per) / 1e12, seconds(&s->largest_regret), seconds(&s->regret),
        count(&s->bails), pj_verdict_names[PJ_GET(s->verdict)]);
}

static PyObject *details_of(const pj_site *s)
{
    return Py_BuildValue(
        "NLLLLdd", text_of(s), count(&s->split_calls), count(&s->serial_elements), count(&s->parallel_elements),
        count(&s->trials), (double)PJ_GET(s->speedup) / 1e3, (double)PJ_GET(s->contention) / 1e3);
}

static PyObject *parallel_sites(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return list_sites(decisions_of);
}

static PyObject *parallel_details(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return list_sites(details_of);
}

static PyObject *busy_slots(void)
{
    const pj_totals *t = &pj_totals_of_pool;
    Py_ssize_t used = 0;
    for (Py_ssize_t i = 0; i < PJ_MOST_SLOTS; i++)
        if (PJ_GET(t->busy[i]))
            used = i + 1;
    PyObject *slots = PyTuple_New(used);
    for (Py_ssize_t i = 0; slots && i < used; i++) {
        PyObject *x = PyFloat_FromDouble(seconds(&t->busy[i]));
        if (!x)
            Py_CLEAR(slots);
        else
            PyTuple_SET_ITEM(slots, i, x);
    }
    return slots;
}

static PyObject *parallel_totals(PyObject *module, PyObject *unused)
{
    const pj_totals *t = &pj_totals_of_pool;
    pj_int busy = 0;
    (void)module;
    (void)unused;
    for (Py_ssize_t i = 0; i < PJ_MOST_SLOTS; i++)
        busy += PJ_GET(t->busy[i]);
    return Py_BuildValue(
        "{sOsLsLsLsLsLsLsLsLsNsdsdsdsdsdsdsdsd}", "ready", pj_pool_ready() ? Py_True : Py_False, "threads", count(&t->threads),
        "jobs", count(&t->jobs), "elements", count(&t->elements), "chunks", count(&t->chunks), "nested", count(&t->nested),
        "turned_away", count(&t->turned_away), "crowded", count(&t->crowded), "left", count(&t->left), "busy", busy_slots(), "imbalance",
        busy ? (double)PJ_GET(t->longest) / (double)busy : 1.0, "wall_seconds", seconds(&t->wall), "sharing_seconds",
        seconds(&t->sharing), "price", seconds(&t->idle), "price_hot", seconds(&t->hot), "price_cold", seconds(&t->cold),
        "waited_seconds", seconds(&t->waited),
        "crowded_seconds", seconds(&t->crowded_ns));
}

static PyObject *core_users(PyObject *module, PyObject *unused)
{
    enum { MOST = 256 };
    pj_int pids[MOST], claims[MOST], loads[MOST], n = pj_cores_members(pids, claims, loads, MOST);
    PyObject *made = PyList_New(n);
    (void)module;
    (void)unused;
    for (pj_int i = 0; made && i < n; i++) {
        PyObject *row = Py_BuildValue("LLd", (long long)pids[i], (long long)claims[i], (double)loads[i] / 1000);
        if (!row)
            Py_CLEAR(made);
        else
            PyList_SET_ITEM(made, i, row);
    }
    return made;
}

PyMethodDef pj_parallel_methods[] = {
    {"set_pool", set_pool, METH_VARARGS, "set_pool(address of drive(run, job, slots), threads=0): 0, 0: no pool"},
    {"set_want", set_want, METH_VARARGS, "set_want(callable, cold=0.05): called once when a pool is worth `cold` seconds"},
    {"parallel", parallel, METH_VARARGS, "parallel(0 off|1 auto|2 force, threads=0, shuffle_seed=0) of this thread"},
    {"calibrate", calibrate, METH_VARARGS, "calibrate(threads) -> (hot, idle) seconds that going parallel costs"},
    {"parallel_sites", parallel_sites, METH_NOARGS,
     "(text, calls, elements, serial and parallel calls, chunks, estimated and measured seconds serial, parallel,"
     " an element's, largest and total regret, bail-outs, why the last one stayed serial) of each place"},
    {"parallel_details", parallel_details, METH_NOARGS,
     "(text, calls handed over midway, serial and parallel elements, trials, speedup, contention) of each place"},
    {"parallel_totals", parallel_totals, METH_NOARGS, "what the pool has done: a dict"},
    {"core_users", core_users, METH_NOARGS,
     "(pid, threads of the job it runs, cores it used of late) of each process that shares the budget of cores"},
    {NULL, NULL, 0, NULL},
};
