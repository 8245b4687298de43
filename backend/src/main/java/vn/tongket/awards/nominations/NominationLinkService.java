package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of what nominations rest on: tasks and results, kept with what they said when they were named. */
@ApplicationScoped
class NominationLinkService {

    private static final int MAX_LINKS = 50;

    private final NominationLinkRepository links;
    private final NominationRepository nominations;
    private final NominationService service;
    private final Tasks tasks;
    private final Observations observations;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    NominationLinkService(
            NominationLinkRepository links,
            NominationRepository nominations,
            NominationService service,
            Tasks tasks,
            Observations observations,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.links = links;
        this.nominations = nominations;
        this.service = service;
        this.tasks = tasks;
        this.observations = observations;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<NominationLink> page(String nomination, PageRequest page) {
        return links.page(service.visible(nomination).nomination().id(), page);
    }

    @Transactional
    Created<NominationLink> create(String nominationId, WriteNominationLink body) {
        NominationRepository.StoredNomination nomination = service.held(nominationId);
        service.requireOpen(nomination);
        UUID key = nomination.nomination().id();
        if ((body.task() == null) == (body.result() == null)) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/task", "nomination.link-one-of")));
        }
        if (links.count(key) >= MAX_LINKS) {
            throw ApiProblem.unprocessable("nomination.too-many-links", MAX_LINKS);
        }
        UUID id = UUID.randomUUID();
        if (body.task() != null) {
            addTask(id, key, body.task());
        } else {
            addResult(id, key, Objects.requireNonNull(body.result()));
        }
        nominations.touch(key, request.actor());
        NominationLink after = links.find(key, id).orElseThrow();
        audit.record(NominationService.auditEvent("add-link", nomination), null, after);
        return new Created<>(after, 1, "/api/v1/nominations/" + key + "/links/" + id);
    }

    private void addTask(UUID id, UUID nomination, UUID asked) {
        NominationLink.Task task;
        try {
            task = NominationLink.Task.of(
                    tasks.shown(tasks.visible(asked.toString()).id()).body());
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/task", "nomination.task-unknown", asked)));
        }
        if (links.names(nomination, task)) {
            throw ApiProblem.conflict("nomination.linked");
        }
        links.add(id, nomination, task, request.actor().username(), clock.instant());
    }

    private void addResult(UUID id, UUID nomination, WriteNominationLink.Result asked) {
        Breakdown breakdown = breakdown(asked.breakdown() == null ? "" : asked.breakdown());
        NominationLink.Result result;
        try {
            result = NominationLink.Result.of(observations.shown(
                    new Observations.Key(asked.indicator(), asked.unit(), asked.period(), breakdown)));
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(
                    Fault.at("/result", "nomination.result-unknown", asked.indicator(), asked.unit(), asked.period())));
        }
        if (links.names(nomination, result, breakdown.text())) {
            throw ApiProblem.conflict("nomination.linked");
        }
        links.add(id, nomination, result, breakdown.text(), request.actor().username(), clock.instant());
    }

    private static Breakdown breakdown(String text) {
        try {
            return Breakdown.parse(text);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/result/breakdown", "body.unknown-value", Breakdown.FORM)));
        }
    }

    @Transactional
    void remove(String id, String link) {
        NominationRepository.StoredNomination nomination = service.held(id);
        UUID key = nomination.nomination().id();
        NominationLink found = links.find(key, PathValues.id(link, "nomination.link-unknown"))
                .orElseThrow(() -> ApiProblem.notFound("nomination.link-unknown", link));
        service.requireOpen(nomination);
        links.remove(found.id());
        nominations.touch(key, request.actor());
        audit.record(NominationService.auditEvent("remove-link", nomination), found, null);
    }
}
