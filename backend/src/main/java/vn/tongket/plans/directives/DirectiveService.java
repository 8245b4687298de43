package vn.tongket.plans.directives;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.directives.DirectiveReader.Content;
import vn.tongket.plans.directives.DirectiveResponse.Answer;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of directives: read, enter, correct. */
@ApplicationScoped
class DirectiveService {

    private final DirectiveRepository directives;
    private final DirectiveAnswers answers;
    private final DirectiveAccess access;
    private final DirectiveReader reader;
    private final Units units;
    private final MergePatch patches;
    private final DirectiveEvents events;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DirectiveService(
            DirectiveRepository directives,
            DirectiveAnswers answers,
            DirectiveAccess access,
            DirectiveReader reader,
            Units units,
            MergePatch patches,
            DirectiveEvents events,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.directives = directives;
        this.answers = answers;
        this.access = access;
        this.reader = reader;
        this.units = units;
        this.patches = patches;
        this.events = events;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<DirectiveResponse> page(DirectiveQuery.Filter filter, PageRequest page) {
        Page<DirectiveResponse> found =
                directives.page(filter, unit(filter, filter.unit()), unit(filter, filter.givenBy()), answers, page);
        Map<UUID, List<Answer>> tasks =
                answers.tasks(found.items().stream().map(DirectiveResponse::id).toList());
        return found.map(directive -> shown(directive, tasks), DirectiveResponse.class);
    }

    private @Nullable UUID unit(DirectiveQuery.Filter filter, @Nullable String idOrCode) {
        return idOrCode == null ? null : units.resolve(idOrCode, filter.day()).id();
    }

    @Transactional
    Reply.Revised<DirectiveResponse> get(String id) {
        return find(PathValues.id(id, "directive.unknown"));
    }

    /** A directive as the caller may see it. */
    Reply.Revised<DirectiveResponse> find(UUID id) {
        DirectiveRepository.StoredDirective found =
                directives.one(id).orElseThrow(() -> ApiProblem.notFound("directive.unknown", id));
        return new Reply.Revised<>(shown(found.directive(), answers.tasks(List.of(id))), found.revision());
    }

    private DirectiveResponse shown(DirectiveResponse directive, Map<UUID, List<Answer>> tasks) {
        List<Answer> own = tasks.getOrDefault(directive.id(), List.of());
        return new DirectiveResponse(
                directive.id(),
                directive.code(),
                directive.text(),
                directive.givenBy(),
                directive.occasion(),
                directive.parent(),
                directive.addressees(),
                directive.recurrence(),
                directive.period(),
                directive.due(),
                own,
                directive.source(),
                directive.note(),
                directive.acknowledgements().stream()
                        .map(each -> shown(directive, each))
                        .toList(),
                own.stream().anyMatch(task -> !task.status().equals("cancelled")));
    }

    /** An acknowledgement as the caller may see it. */
    Acknowledgement shown(DirectiveResponse directive, Acknowledgement acknowledgement) {
        UUID giver = directive.givenBy().unit() == null
                ? null
                : directive.givenBy().unit().id();
        boolean people =
                access.canSeePeople(request.actor(), acknowledgement.unit().id(), giver, LocalDate.now(clock));
        return people ? acknowledgement : acknowledgement.withoutPeople();
    }

    @Transactional
    Created<DirectiveResponse> create(WriteDirective body) {
        Content content = reader.read(body, LocalDate.now(clock));
        checkRight(content);
        checkCodeFree(content, null);
        DirectiveEntity directive = add(content, List.of(), "create");
        DirectiveResponse after = find(directive.id).body();
        events.given(after, content.units(), request.actor().username());
        return new Created<>(after, directive.revision, "/api/v1/directives/" + directive.id);
    }

    private void checkRight(Content content) {
        if (!access.canDirect(request.actor(), content.giver(), content.units(), content.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private void checkCodeFree(Content content, @Nullable UUID directive) {
        WriteDirective body = content.body();
        if (directives
                .within(content.giver(), body.occasion(), body.code())
                .filter(other -> !other.equals(directive))
                .isPresent()) {
            throw ApiProblem.conflict("directive.code-taken", body.code());
        }
    }

    private DirectiveEntity add(Content content, Collection<UUID> answeredBy, String action) {
        DirectiveEntity directive =
                new DirectiveEntity(content.body(), content.giver(), content.parent(), content.day(), clock.instant());
        directives.add(directive, content.addressees());
        answers.link(directive.id, answeredBy);
        DirectiveResponse after = find(directive.id).body();
        audit.record(auditEvent(action, after), null, after);
        return directive;
    }

    @Transactional
    Reply.Revised<DirectiveResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "directive.unknown");
        DirectiveEntity directive =
                directives.lock(key).orElseThrow(() -> ApiProblem.notFound("directive.unknown", id));
        DirectiveResponse before = find(key).body();
        WriteDirective present = WriteDirective.of(before);
        Content was = reader.read(present, directive.namedOn);
        checkRight(was);
        Content wanted = reader.read(patches.apply(present, patch), directive.namedOn);
        if (wanted.same(was)) {
            return new Reply.Revised<>(before, directive.revision);
        }
        ifMatch.require(directive.revision);
        checkRight(wanted);
        checkCodeFree(wanted, key);
        checkPlace(wanted, key);
        checkReceipts(wanted, before);
        directive.revision++;
        directive.write(wanted.body(), wanted.giver(), wanted.parent(), wanted.day());
        directives.replaceAddressees(key, wanted.addressees());
        DirectiveResponse after = find(key).body();
        audit.record(auditEvent("change", after), before, after);
        return new Reply.Revised<>(after, directive.revision);
    }

    private void checkPlace(Content wanted, UUID directive) {
        if (wanted.parent() != null && directives.above(directive, wanted.parent())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/parent", "directive.parent-below")));
        }
    }

    /** Whoever has said that it has a directive stays addressed by it. */
    private void checkReceipts(Content wanted, DirectiveResponse before) {
        before.acknowledgements().stream()
                .map(Acknowledgement::unit)
                .filter(unit -> !wanted.units().contains(unit.id()))
                .findFirst()
                .ifPresent(unit -> {
                    throw ApiProblem.conflict("directive.addressee-acknowledged", unit.code());
                });
    }

    /** Records a directive known from a secondary source; one that is there stays as it is. */
    @Transactional
    UUID record(WriteDirective body, Collection<UUID> answeredBy) {
        Content content = reader.read(body, LocalDate.now(clock));
        if (!access.canRecordPast(request.actor(), content.giver(), content.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<UUID> present = directives.within(content.giver(), body.occasion(), body.code());
        return present.isPresent() ? present.get() : add(content, answeredBy, "import").id;
    }

    private static AuditEvent auditEvent(String action, DirectiveResponse directive) {
        UUID unit = directive.givenBy().unit() == null
                ? null
                : directive.givenBy().unit().id();
        return AuditEvent.of(action, "directives", key(directive), unit);
    }

    /** How the trail names a directive. */
    static String key(DirectiveResponse directive) {
        String unit = directive.givenBy().unit() == null
                ? directive.givenBy().name()
                : directive.givenBy().unit().code();
        return unit + "/"
                + (directive.occasion().date() == null
                        ? ""
                        : directive.occasion().date() + "/") + directive.code();
    }
}
