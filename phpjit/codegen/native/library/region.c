/* Running loop regions from Python: they are transactions.
 *
 *     region = make_region(address, inputs, slots, results, returned, layouts, keep, hidden, thrown)
 *     region(*values) -> None | (*results, [returned value], exit code)
 *
 * `inputs`: (code, flags, or besides the code of what may come in) of every value, in order; flags: 1 the value is a Ref, 2 and its content may be written.
 * `slots`: pj_values in the state; input i is slot i.  `results`: (slot, code) of what the tuple begins with.
 * `returned`: (slot, code) of the loop's `return` value, or None; its element is None unless the exit code is 2.
 * `thrown`: the first of three slots (site, message, code) of an exception that the loop may throw, or -1; what they
 * hold stands where the returned value would, as a tuple, when the exit code is -1.
 *
 * `hidden`: rows (hidden.c) of global and static variables: with three parts, the last inputs, which are not passed;
 * with four, the input of that number must be the one that the row finds.
 *
 * The kernel works on a private state.  At the end of a slice it commits: from there on a bail-out gives back the last
 * committed state with exit code 0 (go on at the loop's head), before that nothing at all: None.
 */
#include "boxing.h"
#include "arrays.h"

enum { CELL = 1, WRITTEN = 2, UNBINDS = 4, EXIT_THROW = -1, EXIT_HEAD = 0, EXIT_RETURN = 2, THROWN_PARTS = 3 };

typedef struct { pj_int slot; const char *code; } output;   /* the code belongs to `parts` */

typedef struct {
    pj_int (*kernel)(pj_ctx *, pj_value *);
    pj_int inputs, slots, results;
    pj_int hidden;          /* inputs at the end that are not passed: global and static variables */
    PyObject *rows;         /* where those are; then (container, key, limit, input) of inputs that must be such ones */
    struct { const char *code; int flags; const char *taken; } *input;      /* `taken`: what may come in */
    output *result;
    output returned;        /* code NULL: the loop has no return */
    pj_int thrown;          /* slot of the first part of an exception; -1: the loop throws none */
    int objects;            /* values may hold objects, which may have no Python form */
    PyObject *layouts;      /* NULL: no objects; kept by the callable, where the garbage collector sees it */
    int whole;              /* it makes or writes objects, which a commit could not bring back: only the end commits */
    PyObject *parts;        /* keeps everything above alive, and the code of the kernel */
} spec;

/* The region that runs on a thread. */
struct pj_region {
    const spec *spec;
    pj_value *committed;    /* NULL before the first commit; holds references of its own */
    double began, entering; /* when the kernel began, and how many seconds entering and copying its inputs took */
    double commits;         /* when the last commit was */
};

#define COPYING_A_BYTE 1e-9     /* seconds, to memory that is new */
#define WORK_FOR_COPYING 8

enum { GO_ON = 0, LEAVE = 2 };      /* what a slice that did not bail out says */

/* A region that cannot commit ends now and then, and begins anew: what it printed is due, and a bail-out would cost all
 * that it has done.  Not so often that copying its values counts. */
static int is_due(const pj_ctx *ctx, const struct pj_region *r)
{
    double ran = pj_now() - r->began;
    return ctx->out_len ? ran > 0.25 && ran > 10 * r->entering : ran > 2 && ran > 50 * r->entering;
}

static const char SPEC_NAME[] = "phpjit.region";

void pj_set_last(pj_int bail, pj_int extra)
{
    pj_context *c = pj_private(pj_context_here());
    c->last_bail = bail;
    c->last_extra = extra;
}

/* ---- slices */

static int all_have_python_form(const pj_value *state, pj_int n)
{
    for (pj_int i = 0; i < n; i++)
        if (!pj_has_python_form(&state[i], 0))
            return 0;
    return 1;
}

/* About how many bytes a write to each of these arrays copies, once they are committed. */
static double bytes_of(const pj_value *state, pj_int n)
{
    double bytes = 0;
    for (pj_int i = 0; i < n; i++) {
        const pj_vec *a = state[i].u.p;
        if (state[i].tag != PJ_T_ARRAY || !pj_is_private(a))
            continue;               /* it is copied as it is */
        if (pj_is_map(a)) {
            bytes += (double)((const pj_map *)state[i].u.p)->len * (double)sizeof(pj_entry);
            continue;
        }
        bytes += (double)a->len * (double)pj_elem_size(a->kind);
        if (a->kind == PJ_ARRAY && a->len) {    /* rows: the first is like the others */
            pj_value row;
            pj_vec_get((pj_vec *)state[i].u.p, 0, &row);
            if (!pj_is_map(row.u.p))
                bytes += (double)a->len * (double)((pj_vec *)row.u.p)->len * (double)pj_elem_size(((pj_vec *)row.u.p)->kind);
        }
    }
    return bytes;
}

/* A commit makes the next writes copy arrays: it waits until the work done meanwhile is many times that. */
static int pays_to_commit(const struct pj_region *r, const pj_value *state, pj_int n)
{
    double since = pj_now() - (r->commits > r->began ? r->commits : r->began);
    return since > bytes_of(state, n) * COPYING_A_BYTE * WORK_FOR_COPYING;
}

pj_int pj_slice(pj_ctx *ctx, pj_value *state, pj_int n)
{
    struct pj_region *r = pj_private(ctx)->region;
    if (r && n > r->spec->slots)
        n = r->spec->slots;
    /* an object made here could not be given back: the slice goes on */
    if (r && !r->spec->whole && (!r->spec->objects || all_have_python_form(state, n)) && pays_to_commit(r, state, n)) {
        pj_value *old = r->committed;
        if (!old)
            r->committed = pj_alloc_zero(ctx, (size_t)r->spec->slots * sizeof(pj_value));
        if (!r->committed)
            return ctx->bail;
        r->commits = pj_now();
        for (pj_int i = 0; i < n; i++)
            pj_retain_value(&state[i]);
        for (pj_int i = 0; i < n; i++) {
            pj_value before = r->committed[i];
            r->committed[i] = state[i];
            if (old)
                pj_release_value(ctx, &before);
        }
        if (ctx->out_len) {     /* what was printed belongs to what is committed */
            int released = pj_private(ctx)->thread_state != NULL;
            pj_take_gil(ctx);
            if (pj_flush(ctx) < 0)
                pj_bail(ctx, PJ_BAIL_SIGNAL);
            if (released)
                pj_release_gil(ctx);
        }
    }
    if (!ctx->bail)
        pj_poll(ctx);
    return ctx->bail ? ctx->bail : r && r->spec->whole && is_due(ctx, r) ? LEAVE : GO_ON;
}

/* ---- running a region */

/* The content of an input: NULL with *bail set when it cannot be used. */
static PyObject *content(const spec *s, PyObject *const *args, pj_int i, pj_int *bail)
{
    PyObject *x = args[i];
    if (!(s->input[i].flags & CELL))
        return x;
    *bail = 0;
    if (!pj_is_plain_ref(x) || (s->input[i].flags & UNBINDS && *pj_slot(x, pj_slots_of_classes.bound)))
        return NULL;        /* a reference that is let go: what is left in it would be seen by others */
    for (pj_int j = 0; j < i; j++)
        if (args[j] == x && s->input[j].flags & CELL) {
            *bail = PJ_BAIL_ALIAS;
            return NULL;
        }
    return *pj_slot(x, pj_slots_of_classes.v);
}

static int unbox_inputs(pj_ctx *ctx, const spec *s, PyObject *const *args, pj_value *state)
{
    pj_int bail = 0;
    for (pj_int i = 0; i < s->inputs; i++) {
        PyObject *x = content(s, args, i, &bail);
        if (!x || !pj_unbox(ctx, x, s->input[i].taken, &state[i])) {
            if (ctx->bail)
                bail = ctx->bail;
            pj_leave(ctx);
            pj_set_last(bail, i);
            return 0;
        }
    }
    return 1;
}

/* Boxes the new contents of written cells into `cells` (one for each input, NULL for others); 0 with an exception. */
static int box_cells(pj_ctx *ctx, const spec *s, PyObject *const *args, const pj_value *state, PyObject **cells)
{
    int ok = 1;
    for (pj_int i = 0; i < s->inputs; i++) {
        cells[i] = NULL;
        if (ok && s->input[i].flags & WRITTEN && s->input[i].flags & CELL)
            ok = (cells[i] = pj_box_over(ctx, *pj_slot(args[i], pj_slots_of_classes.v), &state[i], s->input[i].code)) != NULL;
    }
    return ok;
}

static void store_cells(pj_ctx *ctx, const spec *s, PyObject *const *args, const pj_value *state, PyObject **cells)
{
    for (pj_int i = 0; i < s->inputs; i++) {
        if (!cells[i])
            continue;
        if (args)
            pj_put_over(ctx, args[i], cells[i], &state[i]);
        else
            Py_DECREF(cells[i]);
    }
}

static PyObject *box_results(pj_ctx *ctx, const spec *s, const pj_value *state, pj_int exit_code)
{
    int has_value = s->returned.code || s->thrown >= 0;
    pj_int n = s->results + has_value + 1, at = 0;
    PyObject *made = PyTuple_New(n), *x;
    for (; made && at < s->results; at++) {
        if ((x = pj_box(ctx, &state[s->result[at].slot], s->result[at].code)))
            PyTuple_SET_ITEM(made, at, x);
        else
            Py_CLEAR(made);
    }
    if (made && has_value) {
        x = exit_code == EXIT_RETURN ? pj_box(ctx, &state[s->returned.slot], s->returned.code)
            : exit_code == EXIT_THROW ? pj_box_thrown(ctx, &state[s->thrown], THROWN_PARTS) : Py_NewRef(Py_None);
        if (x)
            PyTuple_SET_ITEM(made, at++, x);
        else
            Py_CLEAR(made);
    }
    if (made && (x = PyLong_FromLongLong(exit_code)))
        PyTuple_SET_ITEM(made, at, x);
    else
        Py_CLEAR(made);
    return made;
}

/* Boxes the cells and the results; NULL with an exception, and no cells. */
static PyObject *box_all(pj_ctx *ctx, const spec *s, PyObject *const *args, const pj_value *state, PyObject **cells,
                         pj_int exit_code)
{
    int ok = box_cells(ctx, s, args, state, cells);
    PyObject *made = ok ? box_results(ctx, s, state, exit_code) : NULL;
    if (made && !pj_box_written(ctx))
        Py_CLEAR(made);
    if (!made) {
        store_cells(ctx, s, NULL, NULL, cells);
        pj_drop_objects(ctx);
    }
    return made;
}

/* What a pending exception leaves behind: the cells as they were committed. */
static PyObject *leave_by_exception(pj_ctx *ctx, const spec *s, PyObject *const *args, const pj_value *committed,
                                    PyObject **cells)
{
    if (committed) {
        PyObject *type, *value, *trace;
        PyErr_Fetch(&type, &value, &trace);
        int ok = box_cells(ctx, s, args, committed, cells);
        store_cells(ctx, s, ok ? args : NULL, committed, cells);
        pj_drop_objects(ctx);
        PyErr_Restore(type, value, trace);
    }
    pj_leave(ctx);
    pj_set_last(0, 0);
    return NULL;
}

static PyObject *run_with(const spec *s, PyObject *const *args)
{
    double entered = pj_now();
    pj_ctx *ctx = pj_enter();
    struct pj_region region = {s, NULL, 0, 0, 0};
    pj_value *state = pj_alloc_zero(ctx, (size_t)s->slots * sizeof *state + 1);
    PyObject **cells = pj_alloc_zero(ctx, (size_t)s->inputs * sizeof *cells + 1);
    if (!state || !cells) {
        pj_leave(ctx);
        pj_set_last(PJ_BAIL_MEMORY, 0);
        Py_RETURN_NONE;
    }
    if (s->layouts)
        pj_set_layouts(ctx, s->layouts);
    if (!unbox_inputs(ctx, s, args, state))
        Py_RETURN_NONE;
    region.began = pj_now();
    region.entering = region.began - entered;
    pj_private(ctx)->region = &region;
    PJ_SET(pj_private(ctx)->code, (void *)(uintptr_t)s->kernel);
    pj_private(ctx)->slicing = 1;
    pj_release_gil(ctx);
    pj_int exit_code = s->kernel(ctx, state);
    double ended = pj_now();
    pj_take_gil(ctx);
    double leaving = pj_now();      /* waiting for the GIL is neither copying nor running */
    PJ_ADD(pj_gil_waited, (pj_int)((leaving - ended) * 1e9));
    pj_running(ctx, 0);
    pj_int bail = ctx->bail, extra = ctx->bail_extra;
    if (PyErr_Occurred())
        return leave_by_exception(ctx, s, args, region.committed, cells);
    if (bail) {
        if (!region.committed) {
            pj_leave(ctx);
            pj_set_last(bail, extra);
            Py_RETURN_NONE;
        }
        state = region.committed;
        exit_code = EXIT_HEAD;
    }
    /* everything is boxed before anything is stored: an old content may keep alive what is boxed */
    PyObject *made = box_all(ctx, s, args, state, cells, exit_code);
    if (!made && region.committed && !bail && PyErr_ExceptionMatches(PyExc_TypeError)) {
        PyErr_Clear();              /* back to the last commit, which has a Python form */
        bail = PJ_BAIL_BOX;
        extra = 0;
        made = box_all(ctx, s, args, state = region.committed, cells, EXIT_HEAD);
    }
    if (!made) {
        int no_form = PyErr_ExceptionMatches(PyExc_TypeError);
        pj_leave(ctx);
        pj_set_last(no_form ? PJ_BAIL_BOX : 0, 0);
        if (!no_form)
            return NULL;
        PyErr_Clear();
        Py_RETURN_NONE;
    }
    store_cells(ctx, s, args, state, cells);
    if (PyErr_Occurred() || !pj_commit_objects(ctx) || (!bail && ctx->out_len && pj_flush(ctx) < 0))
        Py_CLEAR(made);
    pj_leave(ctx);
    pj_set_last(made ? bail : 0, made ? extra : 0);
    pj_context *c = pj_private(pj_context_here());
    c->ran = ended - region.began;
    c->copied = region.entering + pj_now() - leaving;
    return made;
}

enum { HIDDEN = 16 };

/* Adds the Refs of hidden inputs to the values; 0: one is not there, or an input is not the variable that it should be. */
static int find_hidden(const spec *s, PyObject *const *args, pj_int given, PyObject **all)
{
    memcpy(all, args, (size_t)given * sizeof *all);
    for (pj_int i = 0; i < PyTuple_GET_SIZE(s->rows); i++) {
        PyObject *row = PyTuple_GET_ITEM(s->rows, i), *ref = pj_hidden_ref(row);
        if (!ref)
            return 0;
        if (PyTuple_GET_SIZE(row) == 3)
            all[given++] = ref;
        else if (all[PyLong_AsSsize_t(PyTuple_GET_ITEM(row, 3))] != ref)
            return 0;
    }
    return 1;
}

static PyObject *run(PyObject *self, PyObject *const *args, Py_ssize_t n)
{
    const spec *s = PyCapsule_GetPointer(PyTuple_GET_ITEM(self, 0), SPEC_NAME);
    if (!s)
        return NULL;
    pj_int given = s->inputs - s->hidden;
    if (n != given) {
        PyErr_Format(PyExc_TypeError, "the region takes %lld values, %zd given", (long long)given, n);
        return NULL;
    }
    if (!pj_slots_of_classes.known && !pj_find_slots())
        return NULL;
    if (!s->rows)
        return run_with(s, args);
    PyObject *room[HIDDEN], **all = s->inputs <= HIDDEN ? room : PyMem_Calloc((size_t)s->inputs, sizeof *all), *made;
    if (!all)
        return PyErr_NoMemory();
    if (find_hidden(s, args, given, all)) {
        for (pj_int i = given; i < s->inputs; i++)
            Py_INCREF(all[i]);      /* what is printed meanwhile may take a variable away */
        made = run_with(s, all);
        for (pj_int i = given; i < s->inputs; i++)
            Py_DECREF(all[i]);
    } else {
        pj_set_last(0, 0);
        made = Py_NewRef(Py_None);
    }
    if (all != room)
        PyMem_Free(all);
    return made;
}

/* ---- making regions */

static PyMethodDef run_definition = {
    "region", (PyCFunction)(void (*)(void))run, METH_FASTCALL, "Run a loop natively: see make_region.",
};

static void free_spec(PyObject *capsule)
{
    spec *s = PyCapsule_GetPointer(capsule, SPEC_NAME);
    Py_XDECREF(s->parts);
    PyMem_Free(s->input);
    PyMem_Free(s->result);
    PyMem_Free(s);
}

static int read_output(PyObject *pair, const spec *s, output *out)
{
    const char *code;
    long long slot;
    if (!PyTuple_Check(pair) || !PyArg_ParseTuple(pair, "Ly;(slot, code) expected", &slot, &code))
        return PyErr_Occurred() ? 0 : (PyErr_SetString(PyExc_TypeError, "(slot, code) expected"), 0);
    if (slot < 0 || slot >= s->slots) {
        PyErr_SetString(PyExc_ValueError, "no such slot");
        return 0;
    }
    *out = (output){slot, code};
    return 1;
}

static int read_spec(spec *s, PyObject *inputs, PyObject *results, PyObject *returned)
{
    s->inputs = PyTuple_GET_SIZE(inputs);
    s->results = PyTuple_GET_SIZE(results);
    s->input = PyMem_Calloc((size_t)s->inputs + 1, sizeof *s->input);
    s->result = PyMem_Calloc((size_t)s->results + 1, sizeof *s->result);
    if (!s->input || !s->result) {
        PyErr_NoMemory();
        return 0;
    }
    if (s->slots < s->inputs) {
        PyErr_SetString(PyExc_ValueError, "a region has a slot for every input");
        return 0;
    }
    for (pj_int i = 0; i < s->inputs; i++) {
        if (!PyArg_ParseTuple(PyTuple_GET_ITEM(inputs, i), "yi|y;(code, flags) expected", &s->input[i].code,
                              &s->input[i].flags, &s->input[i].taken))
            return 0;
        if (!s->input[i].taken)
            s->input[i].taken = s->input[i].code;
    }
    for (pj_int i = 0; i < s->results; i++)
        if (!read_output(PyTuple_GET_ITEM(results, i), s, &s->result[i]))
            return 0;
    if (returned != Py_None && !read_output(returned, s, &s->returned))
        return 0;
    for (pj_int i = 0; i < s->inputs; i++)
        s->objects |= strpbrk(s->input[i].code, "oc") != NULL;      /* `c` is a hex digit too: no harm */
    for (pj_int i = 0; i < s->results; i++)
        s->objects |= strpbrk(s->result[i].code, "oc") != NULL;
    return 1;
}

/* Whether rows of hidden variables are as hidden.c wants them; counts those that are inputs of their own. */
static int read_rows(spec *s, PyObject *rows)
{
    if (rows == Py_None)
        return 1;
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(rows); i++) {
        PyObject *row = PyTuple_GET_ITEM(rows, i);
        Py_ssize_t parts = PyTuple_Check(row) ? PyTuple_GET_SIZE(row) : 0;
        Py_ssize_t input = parts == 4 ? PyLong_AsSsize_t(PyTuple_GET_ITEM(row, 3)) : 0;
        if (parts < 3 || parts > 4 || input < 0 || input >= PyTuple_GET_SIZE(PyTuple_GET_ITEM(s->parts, 0))) {
            PyErr_SetString(PyExc_ValueError, "(container, key, limit) or (container, key, limit, input) expected");
            return 0;
        }
        s->hidden += parts == 3;
    }
    s->rows = PyTuple_GET_SIZE(rows) ? rows : NULL;
    return 1;
}

static PyObject *make_region(PyObject *module, PyObject *args)
{
    unsigned long long address;
    long long slots, thrown = -1;
    PyObject *inputs, *results, *returned = Py_None, *layouts = Py_None, *keep = Py_None, *rows = Py_None;
    (void)module;
    if (!PyArg_ParseTuple(args, "KO!LO!|OOOOL:make_region", &address, &PyTuple_Type, &inputs, &slots, &PyTuple_Type,
                          &results, &returned, &layouts, &keep, &rows, &thrown))
        return NULL;
    if (rows != Py_None && !PyTuple_Check(rows)) {
        PyErr_SetString(PyExc_TypeError, "hidden: a tuple expected");
        return NULL;
    }
    if (thrown < -1 || (thrown >= 0 && thrown + THROWN_PARTS > slots)) {
        PyErr_SetString(PyExc_ValueError, "thrown: no such slots");
        return NULL;
    }
    spec *s = PyMem_Calloc(1, sizeof *s);
    if (!s)
        return PyErr_NoMemory();
    s->thrown = thrown;
    s->kernel = (pj_int (*)(pj_ctx *, pj_value *))(uintptr_t)address;
    s->slots = slots;
    s->layouts = layouts == Py_None ? NULL : layouts;
    s->whole = pj_layouts_change(s->layouts);
    s->parts = PyTuple_Pack(4, inputs, results, returned, keep);
    s->hidden = 0;
    PyObject *capsule = PyCapsule_New(s, SPEC_NAME, free_spec);
    if (!capsule) {
        Py_XDECREF(s->parts);
        PyMem_Free(s);
        return NULL;
    }
    PyObject *self = PyTuple_Pack(3, capsule, layouts, rows), *made = NULL;     /* the garbage collector sees them */
    if (self && s->parts && read_rows(s, rows) && read_spec(s, inputs, results, returned))
        made = PyCFunction_NewEx(&run_definition, self, NULL);
    Py_XDECREF(self);
    Py_DECREF(capsule);
    return made;
}

static PyObject *run_region(PyObject *module, PyObject *const *args, Py_ssize_t n)
{
    (void)module;
    if (n < 1 || !PyCFunction_CheckExact(args[0]) || PyCFunction_GET_FUNCTION(args[0]) != run_definition.ml_meth) {
        PyErr_SetString(PyExc_TypeError, "run_region(region, *values)");
        return NULL;
    }
    return run(PyCFunction_GET_SELF(args[0]), args + 1, n - 1);
}

/* ---- what happened */

static PyObject *last_bail(PyObject *module, PyObject *unused)
{
    pj_context *c = pj_private(pj_context_here());
    (void)module;
    (void)unused;
    PyObject *made = Py_BuildValue("LL", (long long)c->last_bail, (long long)c->last_extra);
    c->last_bail = c->last_extra = 0;
    return made;
}

static PyObject *last_cost(PyObject *module, PyObject *unused)
{
    pj_context *c = pj_private(pj_context_here());
    (void)module;
    (void)unused;
    return Py_BuildValue("dd", c->copied, c->ran);
}

static PyObject *last_job(PyObject *module, PyObject *unused)
{
    pj_context *c = pj_private(pj_context_here());
    double seconds = c->job_element;
    (void)module;
    (void)unused;
    c->job_element = 0;
    return PyFloat_FromDouble(seconds);
}

PyMethodDef pj_region_methods[] = {
    {"make_region", make_region, METH_VARARGS,
     "make_region(address, inputs, slots, results, returned=None, layouts=None, keep=None, hidden=None, thrown=-1) -> "
     "callable"},
    {"run_region", (PyCFunction)(void (*)(void))run_region, METH_FASTCALL, "run_region(region, *values)"},
    {"last_bail", last_bail, METH_NOARGS,
     "(code, extra) of what this thread's last native code bailed out for; 0: the types did not fit.  Forgets it."},
    {"last_job", last_job, METH_NOARGS,
     "seconds that an element of this thread's last job took; 0: none, or it was too short to be timed.  Forgets it."},
    {"last_cost", last_cost, METH_NOARGS,
     "(copying, running): seconds that this thread's last loop region took that did something."},
    {NULL, NULL, 0, NULL},
};
