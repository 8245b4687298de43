package vn.tongket.services.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.tracing.Traces;

/**
 * Does jobs, one after the other on each of its threads. It looks for them when one is handed in here, and every few
 * seconds for those of other processes and of the past.
 */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final JobAttemptService attempts;
    private final Traces traces;
    private final int workers;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    JobWorker(
            JobAttemptService attempts,
            Traces traces,
            @ConfigProperty(name = "tongket.job-workers", defaultValue = "1") int workers) {
        this.attempts = attempts;
        this.traces = traces;
        this.workers = workers;
    }

    void begin(@Observes StartupEvent event) {
        for (int i = 1; i <= workers; i++) {
            threads.add(Thread.ofVirtual().name("jobs-" + i).start(this::work));
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobService.JobSubmitted job) {
        news.release();
    }

    /** What a job had done is rolled back, and the job handed back: another process takes it on at once. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(LONGEST_STOP);
        }
    }

    private void work() {
        while (!stopping) {
            try {
                if (!workOnce()) {
                    news.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                rest(e);
            }
        }
    }

    private void rest(RuntimeException e) {
        if (stopping) {
            return;
        }
        LOG.error("looking for jobs failed", e);
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does one job, if there is one to do. */
    boolean workOnce() {
        attempts.giveUp();
        Optional<JobAttempt> attempt = attempts.claim();
        attempt.ifPresent(this::carryOut);
        return attempt.isPresent();
    }

    private void carryOut(JobAttempt attempt) {
        Thread pulse =
                Thread.ofVirtual().name("jobs-pulse-" + attempt.job().id()).start(() -> keepAlive(attempt));
        try {
            traces.trace("job " + attempt.job().kind(), () -> attempts.carryOut(attempt))
                    .ifPresent(result -> attempts.finishTrial(attempt, result));
        } catch (ApiProblem problem) {
            attempts.refuse(attempt, problem);
        } catch (RuntimeException | Error e) {
            breakOff(attempt, e);
        } finally {
            pulse.interrupt();
        }
    }

    private void breakOff(JobAttempt attempt, Throwable e) {
        if (stopping) {
            // The interruption has done its work, and handing back needs a connection.
            Thread.interrupted();
            attempts.handBack(attempt);
            LOG.infof("job %s is handed back", attempt.job().id());
        } else {
            LOG.errorf(
                    e,
                    "job %s broke off, attempt %d",
                    attempt.job().id(),
                    attempt.job().attempts());
            attempts.breakOff(attempt);
        }
    }

    /** Without a word from here for the time of a lease, another worker takes the job over. */
    private void keepAlive(JobAttempt attempt) {
        try {
            do {
                Thread.sleep(BETWEEN_WORDS);
            } while (stillOurs(attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stillOurs(JobAttempt attempt) {
        try {
            boolean ours = attempts.extend(attempt);
            if (!ours) {
                attempt.lose();
            }
            return ours;
        } catch (RuntimeException e) {
            LOG.debugf(e, "job %s could not be extended", attempt.job().id());
            return true;
        }
    }
}
