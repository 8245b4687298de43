package vn.tongket.services.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.StoredProblem;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Handing jobs in, and asking how far they are. */
@ApplicationScoped
class JobService implements Jobs {

    private final JobRepository jobs;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Json json;
    private final Clock clock;
    private final Event<JobSubmitted> submitted;

    /** Told to workers of this process once a job is committed; those of others find it by looking. */
    record JobSubmitted(UUID job) {}

    JobService(
            JobRepository jobs,
            AuditTrail audit,
            CurrentRequest request,
            Json json,
            Clock clock,
            Event<JobSubmitted> submitted) {
        this.jobs = jobs;
        this.audit = audit;
        this.request = request;
        this.json = json;
        this.clock = clock;
        this.submitted = submitted;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public JobResponse submit(String kind, Record arguments, InputStream input) {
        UUID id = UUID.randomUUID();
        jobs.add(id, kind, json.text(arguments), request.actor(), request.id(), clock.instant());
        jobs.keep(id, input);
        submitted.fire(new JobSubmitted(id));
        return get(id);
    }

    /** One's own; what somebody else handed in is there for administrators of the installation only. */
    JobResponse get(UUID id) {
        return response(found(id));
    }

    private JobRepository.Stored found(UUID id) {
        return jobs.find(id, request.actor().id(), seesAll()).orElseThrow(() -> ApiProblem.notFound("job.unknown", id));
    }

    private boolean seesAll() {
        return request.actor().holdsEverywhere(Role.ADMINISTRATOR);
    }

    /**
     * Stops a job that is not finished. Whoever works on it finds that out before anything is written.
     *
     * @throws ApiProblem 409 for a job that is finished
     */
    @Transactional
    void cancel(UUID id) {
        JobResponse before = get(id);
        StoredProblem cancelled = StoredProblem.of(
                ApiProblem.conflict("job.cancelled", request.actor().username()));
        if (!jobs.giveUp(id, cancelled, clock.instant())) {
            throw ApiProblem.conflict("job.finished", id);
        }
        audit.record(AuditEvent.of("cancel", "jobs", id.toString(), null), before, get(id));
    }

    Page<JobResponse> page(JobQuery.Filter filter, PageRequest page) {
        if (filter.all() && !seesAll()) {
            throw ApiProblem.forbidden("access.denied");
        }
        return jobs.page(filter, request.actor().id(), page).map(this::response, JobResponse.class);
    }

    private JobResponse response(JobRepository.Stored job) {
        return new JobResponse(
                job.id(),
                job.kind(),
                job.status(),
                job.done(),
                job.total(),
                job.result(),
                job.problem() == null ? null : job.problem().inWords(request.locale(), job.requestId()),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.owner().username());
    }
}
