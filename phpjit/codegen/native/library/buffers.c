/* A function over buffers: one kernel for all elements, called from Python.
 *
 *     parallel_site(text) -> the record of a place ("kind|line|file"), for run_buffers
 *     run_buffers(address, words, n, site, flat=False) -> 0, or why it gave up: a bail code, as last_bail()
 *
 * `flat`: pj_job's.  `words` are the kernel's environment, 64-bit words that emit/buffers.py lays out; the caller keeps alive what they point to.
 */
#include "boxing.h"
#include "parallel.h"
#include "pool.h"

enum { PIECE = 65536 };     /* elements of a serial job between two looks at signals; a function with loops looks itself */

PyObject *pj_parallel_site(PyObject *module, PyObject *text)
{
    char *name;
    (void)module;
    if (PyBytes_AsStringAndSize(text, &name, NULL) < 0)
        return NULL;
    return PyLong_FromVoidPtr(pj_site_of(name));
}

PyObject *pj_run_buffers(PyObject *module, PyObject *args)
{
    unsigned long long address, place;
    Py_buffer words;
    long long n;
    int flat = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "Ky*LK|p:run_buffers", &address, &words, &n, &place, &flat))
        return NULL;
    pj_ctx *ctx = pj_enter();
    pj_context *own = pj_private(ctx);
    void *site = (void *)(uintptr_t)place;
    int off = own->parallel == PJ_PARALLEL_OFF;
    pj_job job = {.kernel = (pj_chunk)(uintptr_t)address, .env = words.buf, .start = 0, .end = n, .flat = flat};
    PJ_SET(own->code, (void *)(uintptr_t)address);
    own->slicing = 1;       /* it comes back to the loop below: no call is too long */
    pj_release_gil(ctx);
    while (job.start < n && !ctx->bail) {
        job.end = off && n - job.start > PIECE ? job.start + PIECE : n;
        job.start += pj_parallel(ctx, &site, "", &job);
        if (!ctx->bail)
            pj_poll(ctx);
    }
    pj_take_gil(ctx);
    pj_running(ctx, 0);
    pj_int bail = ctx->bail;
    pj_leave(ctx);
    PyBuffer_Release(&words);
    return PyErr_Occurred() ? NULL : PyLong_FromLongLong(bail);
}
