package vn.tongket.services.jobs;

/** Does the jobs of one kind. */
public interface JobHandler {

    /** The kind, as jobs name it. */
    String kind();

    /**
     * Does a job, in the transaction in which its success is written and in the name of whoever handed it in. It may be
     * called again for the same job where an earlier try did not come to its end; what that did was rolled back. A handler
     * that marks the transaction for rollback has only tried; its result is kept all the same.
     *
     * @return what the job's result will be
     * @throws vn.tongket.kernel.http.ApiProblem where it cannot be done; the job has failed then, at once
     */
    Object run(JobRun run);
}
