package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.Round;
import vn.tongket.collection.rounds.RoundStatus;
import vn.tongket.collection.rounds.Rounds;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.indicators.observations.VersionStatus;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of reports: read, send, decide. */
@ApplicationScoped
class SubmissionService {

    private final Rounds rounds;
    private final SubmissionRepository submissions;
    private final LateReportRepository late;
    private final SubmissionReader reader;
    private final SubmissionEvents events;
    private final Observations observations;
    private final Units units;
    private final SubmissionAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    SubmissionService(
            Rounds rounds,
            SubmissionRepository submissions,
            LateReportRepository late,
            SubmissionReader reader,
            SubmissionEvents events,
            Observations observations,
            Units units,
            SubmissionAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.late = late;
        this.reader = reader;
        this.events = events;
        this.observations = observations;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    Page<SubmissionSummary> pageOf(String code, SubmissionQuery.Filter filter, PageRequest page) {
        rounds.round(code);
        return page(filter, page);
    }

    Page<SubmissionSummary> page(SubmissionQuery.Filter filter, PageRequest page) {
        Actor actor = request.actor();
        return submissions.page(filter, access.reader(actor, filter.audience()), today(), page);
    }

    /** A report of which the caller may know. */
    record Case(Round round, SubmissionState state) {

        UUID unit() {
            return state.unit().id();
        }

        Observations.Batch batch() {
            return new Observations.Batch(unit(), round.period(), state.indicators());
        }

        String text() {
            return round.code() + "/" + state.unit().code();
        }
    }

    private Case find(String code, String unit) {
        Round round = rounds.round(code);
        UnitRef ref = late.ended(round.id(), unit).orElseGet(() -> units.resolve(unit, round.unitsOn()));
        if (!access.canSee(request.actor(), ref.id(), round.unitsOn())) {
            throw unknown(code, unit);
        }
        return new Case(round, submissions.state(round.id(), ref.id(), today()).orElseThrow(() -> unknown(code, unit)));
    }

    /** A report whose values the caller may enter. */
    Case findForReporter(String code, String unit) {
        Case found = find(code, unit);
        if (!access.canSend(request.actor(), found.unit(), found.round().unitsOn())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return found;
    }

    private static ApiProblem unknown(String code, String unit) {
        return ApiProblem.notFound("submission.unknown", code + "/" + unit);
    }

    @Transactional
    Reply.Revised<SubmissionResponse> get(String code, String unit) {
        Case found = find(code, unit);
        return new Reply.Revised<>(
                reader.read(found.round(), found.state()), found.state().revision());
    }

    /** Moves a report and its values. */
    @Transactional
    Reply.Saved<SubmissionResponse> move(String code, String unit, WriteSubmissionStatus body, IfMatch ifMatch) {
        Case seen = find(code, unit);
        if (!SubmissionMove.BY_PEOPLE.contains(body.status())) {
            throw ApiProblem.unprocessable(List.of(Fault.at(
                    "/status",
                    "body.unknown-value",
                    SubmissionMove.BY_PEOPLE.stream().map(SubmissionMove::code).collect(Collectors.joining(", ")))));
        }
        requireRole(seen, body.status());
        units.waitForChanges();
        UUID id = submissions.hold(seen.round().id(), seen.unit());
        Case held = new Case(
                seen.round(),
                submissions.state(seen.round().id(), seen.unit(), today()).orElseThrow(() -> unknown(code, unit)));
        if (stands(held.state().status(), body.status())) {
            return Reply.Saved.unchanged(
                    reader.read(held.round(), held.state()), held.state().revision());
        }
        requireDecider(held, body.status());
        ifMatch.require(held.state().revision());
        requireMove(held, body);
        SubmissionResponse before = reader.read(held.round(), held.state());
        Integer step = apply(held, id, body);
        submissions.record(
                id,
                new SubmissionResponse.Move(
                        body.status(), step, clock.instant(), request.actor().username(), body.reason()),
                request.actor().id());
        return saved(held, body, before);
    }

    private Reply.Saved<SubmissionResponse> saved(Case held, WriteSubmissionStatus body, SubmissionResponse before) {
        SubmissionState state =
                submissions.state(held.round().id(), held.unit(), today()).orElseThrow();
        SubmissionResponse after = reader.read(held.round(), state);
        audit.record(
                new AuditEvent(body.status().code(), "submissions", held.text(), held.unit(), body.reason()),
                before,
                after);
        events.moved(held.round(), state, body.status());
        return new Reply.Saved<>(after, state.revision(), false);
    }

    /** Whether a move asks for what is so already. */
    private static boolean stands(SubmissionStatus status, SubmissionMove move) {
        return (status == SubmissionStatus.SUBMITTED && move == SubmissionMove.SUBMITTED)
                || (status == SubmissionStatus.APPROVED && move == SubmissionMove.APPROVED)
                || (status == SubmissionStatus.RETURNED && move == SubmissionMove.RETURNED);
    }

    /** Sending is a reporter's; deciding an approver's of the unit or of one above it, whatever the step. */
    private void requireRole(Case found, SubmissionMove move) {
        boolean allowed = move.decides()
                ? access.canDecide(request.actor(), found.unit(), found.round().unitsOn())
                : access.canSend(request.actor(), found.unit(), found.round().unitsOn());
        if (!allowed) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    /** The step wants an approver over a certain unit, who had no part in what was sent. */
    private void requireDecider(Case held, SubmissionMove move) {
        if (!move.decides() || held.state().status() != SubmissionStatus.SUBMITTED) {
            return;
        }
        Round round = held.round();
        UUID decider = submissions.decider(held.unit(), round.unitsOn(), nextStep(held), round.approvals());
        Actor actor = request.actor();
        if (!access.canDecide(actor, decider, round.unitsOn())) {
            throw ApiProblem.forbidden("submission.other-approver", nextStep(held), round.approvals());
        }
        new Independence(person -> tookPart(held, person))
                .requireOfOthers(actor, any -> access.canDecide(any, decider, round.unitsOn()), "submission.took-part");
        request.uses(held.unit(), request.onBehalfOf(decider));
    }

    private boolean tookPart(Case held, @Nullable UUID person) {
        return submissions.tookPart(held.round().id(), held.unit(), today(), person);
    }

    private int nextStep(Case held) {
        UUID id = held.state().id();
        return id == null
                ? 1
                : submissions.approvals(id, held.state().sendings()).size() + 1;
    }

    private void requireMove(Case held, WriteSubmissionStatus body) {
        SubmissionStatus status = held.state().status();
        if (status == SubmissionStatus.SUPERSEDED) {
            throw ApiProblem.conflict(
                    "submission.superseded",
                    late.act(Objects.requireNonNull(held.state().id())));
        }
        boolean sending = body.status() == SubmissionMove.SUBMITTED;
        boolean allowed = sending ? status != SubmissionStatus.APPROVED : status == SubmissionStatus.SUBMITTED;
        if (!allowed) {
            throw ApiProblem.conflict(
                    "submission.move-not-allowed", status.code(), body.status().code());
        }
        if (!body.status().decides()) {
            requireOpen(held.round());
        }
        if (body.status().needsReason()
                && (body.reason() == null || body.reason().isBlank())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
    }

    private void requireOpen(Round round) {
        RoundStatus status = round.status(today());
        if (status == RoundStatus.CLOSED) {
            throw ApiProblem.conflict("round.closed", round.code());
        }
        if (status == RoundStatus.PLANNED) {
            throw ApiProblem.conflict("round.not-open", round.code(), String.valueOf(round.opensOn()));
        }
    }

    private @Nullable Integer apply(Case held, UUID id, WriteSubmissionStatus body) {
        return switch (body.status()) {
            case SUBMITTED -> {
                send(held, id, body);
                yield null;
            }
            case APPROVED -> approve(held, id);
            case RETURNED -> {
                observations.moveAll(held.batch(), VersionStatus.RETURNED, body.reason());
                submissions.stand(id, SubmissionStatus.RETURNED, body.reason());
                yield null;
            }
            case WITHDRAWN -> {
                observations.moveAll(held.batch(), VersionStatus.DRAFT, body.reason());
                submissions.takeBack(id, String.valueOf(body.reason()));
                yield null;
            }
            case SUPERSEDED, RESTORED -> throw new IllegalStateException("only acts do this");
        };
    }

    /** A step; the last one puts the values in force. */
    private Integer approve(Case held, UUID id) {
        int step = nextStep(held);
        boolean last = step >= held.round().approvals();
        if (last) {
            observations.moveAll(held.batch(), VersionStatus.APPROVED, null);
        }
        submissions.stand(id, last ? SubmissionStatus.APPROVED : SubmissionStatus.SUBMITTED, null);
        return step;
    }

    private void send(Case held, UUID id, WriteSubmissionStatus body) {
        Map<String, String> comments = new HashMap<>();
        if (body.comments() != null) {
            submissions.comment(id, kept(held, body.comments(), comments));
        }
        List<Fault> faults = faults(reader.lines(held.round(), held.state(), comments));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        observations.moveAll(held.batch(), VersionStatus.SUBMITTED, null);
        submissions.send(id, clock.instant(), today());
    }

    private List<SubmissionRepository.Comment> kept(
            Case held, List<WriteSubmissionStatus.WriteSubmissionComment> written, Map<String, String> comments) {
        Map<String, UUID> asked = new HashMap<>();
        submissions
                .rules(held.state().indicators(), held.round().period().lastDay())
                .forEach((indicator, rule) -> asked.put(rule.checks().indicator(), indicator));
        List<Fault> faults = new ArrayList<>();
        List<SubmissionRepository.Comment> kept = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WriteSubmissionStatus.WriteSubmissionComment each = written.get(i);
            String pointer = "/comments/" + i;
            UUID indicator = asked.get(each.indicator());
            String breakdown = breakdown(each.breakdown(), pointer, faults);
            if (indicator == null) {
                faults.add(Fault.at(pointer + "/indicator", "submission.not-asked", each.indicator()));
            } else if (comments.put(SubmissionReader.key(each.indicator(), breakdown), each.comment()) != null) {
                faults.add(Fault.at(pointer, "round.twice", each.indicator()));
            } else {
                kept.add(new SubmissionRepository.Comment(indicator, breakdown, each.comment()));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return kept;
    }

    private static String breakdown(@Nullable String text, String pointer, List<Fault> faults) {
        try {
            return text == null ? "" : Breakdown.parse(text).text();
        } catch (IllegalArgumentException e) {
            faults.add(Fault.at(pointer + "/breakdown", "body.unknown-value", Breakdown.FORM));
            return "";
        }
    }

    /** Errors, and warnings about which nothing is said, each at its line. */
    private static List<Fault> faults(List<SubmissionReader.CheckedLine> lines) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SubmissionReader.CheckedLine line = lines.get(i);
            String pointer = "/lines/" + i;
            boolean commented = line.comment() != null && !line.comment().isBlank();
            for (SubmissionChecks.Finding finding : line.findings()) {
                Fault fault = finding.fault();
                if (finding.severity() == CheckSeverity.ERROR) {
                    faults.add(new Fault(pointer, null, fault.code(), fault.arguments()));
                } else if (!commented) {
                    faults.add(Fault.at(
                            pointer, "submission.comment-needed", line.shown().indicator(), fault.code()));
                }
            }
        }
        return faults;
    }
}
