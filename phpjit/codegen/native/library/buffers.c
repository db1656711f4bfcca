/* A function over buffers: one kernel for all elements, called from Python.
 *
 *     run_buffers(address, words, n, text) -> 0, or why it gave up: a bail code, as last_bail()
 *
 * `words` are the kernel's environment, 64-bit words that emit/buffers.py lays out; the caller keeps alive what they point to.
 */
#include "boxing.h"
#include "parallel.h"

PyObject *pj_run_buffers(PyObject *module, PyObject *args)
{
    unsigned long long address;
    Py_buffer words;
    long long n;
    const char *text;
    void *site = NULL;
    (void)module;
    if (!PyArg_ParseTuple(args, "Ky*Ly:run_buffers", &address, &words, &n, &text))
        return NULL;
    pj_ctx *ctx = pj_enter();
    pj_job job = {.kernel = (pj_chunk)(uintptr_t)address, .env = words.buf, .start = 0, .end = n};
    PJ_SET(pj_private(ctx)->code, (void *)(uintptr_t)address);
    pj_release_gil(ctx);
    while (job.start < job.end && !ctx->bail) {
        job.start += pj_parallel(ctx, &site, text, &job);
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
