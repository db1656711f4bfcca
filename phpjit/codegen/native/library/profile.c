/* Samples for the profiler (tiering/profiler.py): where a thread is, in native code and in Python.
 *
 * Python's frames are walked here because the GIL must not change hands meanwhile: whoever holds a frame when its function
 * returns keeps the function's variables alive, and their destructors would run on the wrong thread.
 */
#include <errno.h>
#include <time.h>

#include "boxing.h"

pj_int pj_gil_waited;

PyObject *pj_gil_wait(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return PyFloat_FromDouble((double)PJ_GET(pj_gil_waited) / 1e9);
}

/* What a context says, read without any lock: words that its thread writes, one at a time. */
typedef struct {
    pj_int epoch, running, arm;
    void *code;
} state;

static state read_state(const pj_context *c)
{
    state s = {0};
    if (c) {
        s.epoch = PJ_GET(c->epoch);
        s.running = PJ_GET(c->running);
        s.code = PJ_GET(c->code);
        s.arm = PJ_GET(c->arm);
    }
    return s;
}

static PyThreadState *find_thread(unsigned long ident)
{
    PyThreadState *t = PyInterpreterState_ThreadHead(PyInterpreterState_Get());
    while (t && t->thread_id != ident)
        t = PyThreadState_Next(t);
    return t;
}

/* Appends a frame's code (its address; the object itself goes to `seen`) and instruction; -1 with an exception. */
static int append(PyObject *list, PyFrameObject *frame, PyObject *seen)
{
    PyObject *code = (PyObject *)PyFrame_GetCode(frame);
    PyObject *address = PyLong_FromVoidPtr(code), *at = PyLong_FromLong(PyFrame_GetLasti(frame));
    int ok = address && at && PyDict_SetDefault(seen, address, code) && PyList_Append(list, address) == 0
        && PyList_Append(list, at) == 0;
    Py_DECREF(code);
    Py_XDECREF(address);
    Py_XDECREF(at);
    return ok ? 0 : -1;
}

static PyObject *walk(unsigned long ident, long limit, PyObject *seen)
{
    PyObject *list = PyList_New(0), *made;
    PyThreadState *thread = find_thread(ident);
    PyFrameObject *frame = thread && list ? PyThreadState_GetFrame(thread) : NULL;
    while (frame && limit-- > 0) {
        if (append(list, frame, seen) < 0)
            Py_CLEAR(list);
        PyFrameObject *back = list ? PyFrame_GetBack(frame) : NULL;
        Py_DECREF(frame);
        frame = back;
    }
    Py_XDECREF(frame);
    made = list ? PyList_AsTuple(list) : NULL;
    Py_XDECREF(list);
    return made;
}

static void sleep_for(double seconds)
{
    struct timespec left = {(time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9)};
    while (nanosleep(&left, &left) < 0 && errno == EINTR)
        ;
}

/* sample(context, thread, seconds, limit, seen): sleeps, then looks at a thread: (address of the native code that ran, or 0;
 * whether the frames are surely those that called it; arm of a parallel job; (code, instruction, code, …) innermost first).
 * `context`: of that thread, as context() tells it there; it must outlive the profile. */
PyObject *pj_sample(PyObject *module, PyObject *args)
{
    unsigned long long context, ident;
    double seconds;
    long limit;
    PyObject *seen;
    state before, after;
    (void)module;
    if (!PyArg_ParseTuple(args, "KKdlO!:sample", &context, &ident, &seconds, &limit, &PyDict_Type, &seen))
        return NULL;
    const pj_context *c = (const pj_context *)(uintptr_t)context;
    Py_BEGIN_ALLOW_THREADS
    sleep_for(seconds);
    before = read_state(c);
    Py_END_ALLOW_THREADS
    after = read_state(c);
    int sure = after.epoch == before.epoch;
    if (after.running)          /* it runs without the GIL: its frames stand still */
        before = after;
    PyObject *frames = walk((unsigned long)ident, limit, seen);
    if (!frames)
        return NULL;
    return Py_BuildValue("KilN", (unsigned long long)(uintptr_t)(before.running ? before.code : NULL),
                         sure || after.running, (long)before.arm, frames);
}
