package vn.tongket.collection.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of rounds. */
@ApplicationScoped
class ReportingRoundService implements Rounds {

    private final ReportingRoundRepository rounds;
    private final RoundAnswers answers;
    private final RoundReader reader;
    private final ReportingRoundAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    ReportingRoundService(
            ReportingRoundRepository rounds,
            RoundAnswers answers,
            RoundReader reader,
            ReportingRoundAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.reader = reader;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    private static ApiProblem unknown(String code) {
        return ApiProblem.notFound("round.unknown", code);
    }

    @Override
    public Round round(String code) {
        return rounds.find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public List<Round> open(LocalDate day) {
        return rounds.open(day);
    }

    @Override
    public List<ReportingRoundResponse.AskedIndicator> asked(UUID round) {
        return rounds.asked(List.of(round)).getOrDefault(round, List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    Page<ReportingRoundResponse> page(ReportingRoundQuery.Filter filter, PageRequest page) {
        Page<UUID> ids = rounds.page(filter, today(), page);
        Map<UUID, ReportingRoundResponse> shown = responses(rounds.all(ids.items()));
        return ids.map(id -> Objects.requireNonNull(shown.get(id)), ReportingRoundResponse.class);
    }

    @Transactional
    Reply.Revised<ReportingRoundResponse> get(String code) {
        Round round = round(code);
        return new Reply.Revised<>(response(round), round.revision());
    }

    @Transactional
    Page<CompletenessResponse> completeness(String code, Completeness by, PageRequest page) {
        Round round = round(code);
        return answers.completeness(round, by, today(), page);
    }

    private ReportingRoundResponse response(Round round) {
        return Objects.requireNonNull(responses(List.of(round)).get(round.id()));
    }

    /** Rounds with all that is shown of them, by id: each kind of thing is one question, however many rounds there are. */
    private Map<UUID, ReportingRoundResponse> responses(List<Round> found) {
        List<UUID> ids = found.stream().map(Round::id).toList();
        Map<UUID, List<ReportingRoundResponse.AskedIndicator>> asked = rounds.asked(ids);
        Map<UUID, List<UnitRef>> names = rounds.names(ids);
        Map<UUID, ReportingRoundResponse.Progress> progress = answers.progress(ids, today());
        return found.stream()
                .collect(Collectors.toMap(
                        Round::id,
                        round -> response(
                                round,
                                asked.getOrDefault(round.id(), List.of()),
                                names.getOrDefault(round.id(), List.of()),
                                progress.getOrDefault(round.id(), ReportingRoundResponse.Progress.NONE))));
    }

    private ReportingRoundResponse response(
            Round round,
            List<ReportingRoundResponse.AskedIndicator> asked,
            List<UnitRef> names,
            ReportingRoundResponse.Progress progress) {
        return new ReportingRoundResponse(
                round.code(),
                round.name(),
                round.period(),
                round.basis(),
                round.dataFrom(),
                round.dataTo(),
                asked,
                new ReportingRoundResponse.Reporters(
                        round.due().stream().map(DueDate::level).toList(),
                        round.within() == null ? null : names.getFirst(),
                        round.units().isEmpty() ? null : names),
                round.due(),
                round.approvals(),
                round.ownDays(),
                round.opensOn(),
                round.legalBasis(),
                round.status(today()),
                round.revision(),
                progress);
    }

    /** Defines a round, or changes one; an equal body changes nothing. */
    @Transactional
    Reply.Saved<ReportingRoundResponse> define(String code, WriteReportingRound body, IfMatch ifMatch) {
        if (!request.actor().holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        Round before = rounds.lock(code).orElse(null);
        requireAdministrator(before);
        Round after = reader.read(code, body, before);
        requireAdministrator(after);
        if (before == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            return save("create", null, null, after);
        }
        if (before.says(after)) {
            return Reply.Saved.unchanged(response(before), before.revision());
        }
        ifMatch.require(before.revision());
        if (!before.asksLike(after) && answers.any(before.id())) {
            throw ApiProblem.conflict("round.has-submissions");
        }
        return save("change", null, before, after);
    }

    private void requireAdministrator(@Nullable Round round) {
        if (round != null && !access.canDefine(request.actor(), round.scope(), round.unitsOn())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private Reply.Saved<ReportingRoundResponse> save(
            String action, @Nullable String reason, @Nullable Round before, Round after) {
        ReportingRoundResponse shownBefore = before == null ? null : response(before);
        rounds.write(after, clock.instant());
        ReportingRoundResponse shown = response(after);
        audit.record(
                new AuditEvent(action, "reporting-rounds", after.code(), after.within(), reason), shownBefore, shown);
        return new Reply.Saved<>(shown, after.revision(), before == null);
    }

    /** Opens or closes a round; what stands so already stays. */
    @Transactional
    Reply.Saved<ReportingRoundResponse> move(String code, WriteReportingRoundStatus body, IfMatch ifMatch) {
        Round before = rounds.lock(code).orElseThrow(() -> unknown(code));
        requireAdministrator(before);
        RoundStatus status = before.status(today());
        if (body.status() == RoundStatus.PLANNED) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/status", "body.unknown-value", "open, closed")));
        }
        if (status == body.status()) {
            return Reply.Saved.unchanged(response(before), before.revision());
        }
        ifMatch.require(before.revision());
        boolean again = status == RoundStatus.CLOSED;
        if (again && (body.reason() == null || body.reason().isBlank())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
        Round after = body.status() == RoundStatus.CLOSED
                ? standing(before, before.opensOn(), clock.instant())
                : standing(before, openedOn(before), null);
        return save(body.status() == RoundStatus.CLOSED ? "close" : "open", body.reason(), before, after);
    }

    private @Nullable LocalDate openedOn(Round round) {
        return round.opensOn() != null && round.opensOn().isAfter(today()) ? today() : round.opensOn();
    }

    private static Round standing(Round round, @Nullable LocalDate opensOn, @Nullable Instant closedAt) {
        return new Round(
                round.id(),
                round.code(),
                round.name(),
                round.period(),
                round.basis(),
                round.dataFrom(),
                round.dataTo(),
                round.within(),
                round.units(),
                round.indicators(),
                round.due(),
                round.approvals(),
                round.ownDays(),
                opensOn,
                closedAt,
                round.legalBasis(),
                round.revision() + 1);
    }
}
