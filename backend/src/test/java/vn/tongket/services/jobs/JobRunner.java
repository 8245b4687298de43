package vn.tongket.services.jobs;

import jakarta.enterprise.context.ApplicationScoped;

/** Does jobs in tests, where no worker does them on its own. */
@ApplicationScoped
public class JobRunner {

    private final JobWorker worker;

    JobRunner(JobWorker worker) {
        this.worker = worker;
    }

    /** Does all jobs that wait. */
    public void doAll() {
        while (worker.workOnce()) {
            // The next one.
        }
    }
}
