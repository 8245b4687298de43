package vn.tongket.services.jobs;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.StoredProblem;
import vn.tongket.kernel.persistence.Json;

/** The steps of a worker, each in a transaction of its own. */
@ApplicationScoped
class JobAttemptService {

    /** How often a job is tried in all. */
    static final int MOST_ATTEMPTS = 3;

    private static final int LONGEST_SECONDS = 3_600;

    private final JobRepository jobs;
    private final List<JobHandler> handlers;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final Json json;
    private final Clock clock;
    private final Duration lease;

    JobAttemptService(
            JobRepository jobs,
            @All List<JobHandler> handlers,
            CurrentRequest request,
            TransactionSynchronizationRegistry transaction,
            Json json,
            Clock clock,
            @ConfigProperty(name = "tongket.job-lease", defaultValue = "PT1M") Duration lease) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.request = request;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.lease = lease;
    }

    /** Takes a job on, where one waits. */
    @Transactional
    Optional<JobAttempt> claim() {
        UUID worker = UUID.randomUUID();
        return jobs.claim(
                        worker, MOST_ATTEMPTS, clock.instant(), clock.instant().plus(lease))
                .map(job -> new JobAttempt(job, worker, jobs, json));
    }

    /** Ends the jobs whose last try did not come to its end. */
    @Transactional
    void giveUp() {
        jobs.givenUp(MOST_ATTEMPTS, clock.instant()).forEach(job -> jobs.giveUp(job, unfinished(), clock.instant()));
    }

    private static StoredProblem unfinished() {
        return StoredProblem.of(ApiProblem.conflict("job.unfinished", MOST_ATTEMPTS));
    }

    /** Says that the worker is still there; false where another one has taken the job over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean extend(JobAttempt attempt) {
        return jobs.extend(
                attempt.job().id(), attempt.worker(), clock.instant().plus(lease), attempt.done(), attempt.total());
    }

    /**
     * Does a job. Its effect and its success are written together, and only while the worker answers for it: whatever
     * happens, it is done once.
     *
     * @return the result of a job that was only tried, whose transaction is rolled back; empty where all is written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @ActivateRequestContext
    Optional<String> carryOut(JobAttempt attempt) {
        request.resume(attempt.job().requestId(), attempt.job().owner());
        String result = json.text(handler(attempt.job().kind()).run(attempt));
        if (transaction.getRollbackOnly()) {
            return Optional.of(result);
        }
        write(attempt, result);
        return Optional.empty();
    }

    /** Writes the result of a job that was only tried. */
    @Transactional
    void finishTrial(JobAttempt attempt, String result) {
        write(attempt, result);
    }

    private void write(JobAttempt attempt, String result) {
        if (!jobs.succeed(
                attempt.job().id(), attempt.worker(), result, attempt.done(), attempt.total(), clock.instant())) {
            throw new IllegalStateException("job " + attempt.job().id() + " was taken over by another worker");
        }
    }

    /** Ends a job that cannot be done. */
    @Transactional
    void refuse(JobAttempt attempt, ApiProblem problem) {
        jobs.fail(attempt.job().id(), attempt.worker(), StoredProblem.of(problem), clock.instant());
    }

    /** Leaves a job that broke off to a later try; after the last one it has failed. */
    @Transactional
    void breakOff(JobAttempt attempt) {
        if (attempt.job().attempts() >= MOST_ATTEMPTS) {
            jobs.fail(attempt.job().id(), attempt.worker(), unfinished(), clock.instant());
        } else {
            jobs.release(attempt.job().id(), attempt.worker());
        }
    }

    /** Gives a job back because the process ends; that was no try. */
    @Transactional
    void handBack(JobAttempt attempt) {
        jobs.handBack(attempt.job().id(), attempt.worker());
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }
}
