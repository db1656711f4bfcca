/* Jobs: see parallel.h. */
#include "parallel.h"

pj_int pj_parallel(pj_ctx *ctx, void **site, const char *text, pj_job *job)
{
    (void)site;
    (void)text;
    job->kernel(ctx, job->env, job->start, job->end, job->partial);
    return job->end - job->start;
}
