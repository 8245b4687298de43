package vn.tongket.awards.councils;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.nominations.CouncilOutcome;
import vn.tongket.awards.nominations.Nominations;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of sessions: planned, open, closed by signed minutes. */
@ApplicationScoped
class CouncilSessionService {

    private final CouncilSessionRepository sessions;
    private final CouncilItemRepository items;
    private final CouncilVoteRepository votes;
    private final CouncilService councils;
    private final Nominations nominations;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CouncilSessionService(
            CouncilSessionRepository sessions,
            CouncilItemRepository items,
            CouncilVoteRepository votes,
            CouncilService councils,
            Nominations nominations,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.votes = votes;
        this.councils = councils;
        this.nominations = nominations;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** A session that the caller sees, and where they stand in it. */
    record Seen(
            CouncilSessionResponse session, long revision, CouncilResponse council, CouncilAccess.Standing standing) {

        UUID unit() {
            return session.unit().id();
        }
    }

    Page<CouncilSessionResponse> page(CouncilSessionQuery.Filter filter, PageRequest page) {
        return sessions.page(filter, councils.visibility(), today(), page);
    }

    Reply.Revised<CouncilSessionResponse> get(String id) {
        Seen seen = visible(id);
        return new Reply.Revised<>(seen.session(), seen.revision());
    }

    /**
     * A session that the caller may see.
     *
     * @throws ApiProblem 404
     */
    Seen visible(String id) {
        return seen(PathValues.id(id, "council-session.unknown"), id);
    }

    /** The same, held until the end of the transaction. */
    Seen held(String id) {
        UUID key = PathValues.id(id, "council-session.unknown");
        visible(id);
        sessions.lock(key);
        return seen(key, id);
    }

    private Seen seen(UUID key, String id) {
        Reply.Revised<CouncilSessionResponse> found =
                sessions.find(key, today()).orElseThrow(() -> unknown(id));
        CouncilResponse council = councils.found(found.body().council());
        CouncilAccess.Standing standing =
                councils.standing(council, found.body().heldOn());
        if (!standing.sees()) {
            throw unknown(id);
        }
        return new Seen(found.body(), found.revision(), council, standing);
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("council-session.unknown", id);
    }

    @Transactional
    Created<CouncilSessionResponse> create(WriteCouncilSession body) {
        CouncilResponse council = councils.seen(body.council())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/council", "council.other-unknown", body.council()))));
        if (!councils.standing(council, body.heldOn()).leads()) {
            throw ApiProblem.forbidden("access.denied");
        }
        requireWithinTerm(council, body.heldOn());
        UUID id = UUID.randomUUID();
        sessions.add(id, body, request.actor().username(), clock.instant());
        CouncilSessionResponse after = found(id).body();
        audit.record(auditEvent("create", after, null), null, after);
        return new Created<>(after, 1, "/api/v1/council-sessions/" + id);
    }

    @Transactional
    Reply.Revised<CouncilSessionResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        Seen seen = held(id);
        requireLeader(seen);
        requireStatus(seen, CouncilSessionStatus.PLANNED);
        WriteCouncilSessionChange present = new WriteCouncilSessionChange(
                seen.session().heldOn(), seen.session().place());
        WriteCouncilSessionChange wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return new Reply.Revised<>(seen.session(), seen.revision());
        }
        ifMatch.require(seen.revision());
        requireWithinTerm(seen.council(), wanted.heldOn());
        sessions.change(seen.session().id(), wanted);
        return saved("change", seen, null);
    }

    private static void requireWithinTerm(CouncilResponse council, LocalDate day) {
        if (!council.sitsOn(day)) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/heldOn", "council-session.outside-term", council.validFrom())));
        }
    }

    @Transactional
    Reply.Revised<CouncilSessionResponse> attend(String id, WriteCouncilAttendance body, IfMatch ifMatch) {
        Seen seen = held(id);
        requireLeader(seen);
        requireStatus(seen, CouncilSessionStatus.PLANNED, CouncilSessionStatus.OPEN);
        List<SessionMember> members = sessions.members(seen.session().id());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < body.present().size(); i++) {
            UUID account = body.present().get(i);
            if (members.stream().noneMatch(member -> member.account().id().equals(account))) {
                faults.add(Fault.at("/present/" + i, "council-member.not-one", account));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        boolean said = members.stream()
                .allMatch(member -> Objects.equals(
                        member.present(),
                        body.present().contains(member.account().id())));
        if (said) {
            return new Reply.Revised<>(seen.session(), seen.revision());
        }
        ifMatch.require(seen.revision());
        sessions.attend(
                seen.session().id(),
                members.stream()
                        .filter(member ->
                                body.present().contains(member.account().id()))
                        .map(SessionMember::id)
                        .toList(),
                members.stream().map(SessionMember::id).toList());
        return saved("attendance", seen, null);
    }

    @Transactional
    Reply.Revised<CouncilSessionResponse> move(String id, WriteCouncilSessionStatus body, IfMatch ifMatch) {
        Seen seen = held(id);
        boolean mayMove = body.status() == CouncilSessionStatus.CLOSED
                ? seen.standing().presides()
                : seen.standing().leads();
        if (!mayMove) {
            throw ApiProblem.forbidden("access.denied");
        }
        ifMatch.require(seen.revision());
        CouncilSessionStatus from = seen.session().status();
        if (!from.leadsTo(body.status())) {
            throw ApiProblem.conflict(
                    "council-session.move-not-allowed",
                    from.code(),
                    body.status().code());
        }
        List<CouncilItemRepository.Item> agenda = items.of(seen.session().id());
        switch (body.status()) {
            case OPEN -> requireDayCome(seen.session());
            case PLANNED -> requireNothingVotedOn(agenda, body.reason());
            case CANCELLED -> releaseAll(seen, agenda, reason(body.reason()));
            case CLOSED -> conclude(seen, agenda);
        }
        boolean closes = body.status() == CouncilSessionStatus.CLOSED;
        sessions.move(
                seen.session().id(),
                body.status(),
                body.reason(),
                closes ? request.actor().username() : null,
                clock.instant());
        return saved(
                switch (body.status()) {
                    case OPEN -> "open";
                    case PLANNED -> "return";
                    case CANCELLED -> "cancel";
                    case CLOSED -> "sign";
                },
                seen,
                body.reason());
    }

    /** What is voted on stands in minutes of that day. */
    private void requireDayCome(CouncilSessionResponse session) {
        if (session.heldOn().isAfter(today())) {
            throw ApiProblem.conflict("council-session.too-early", session.heldOn());
        }
    }

    private static void requireNothingVotedOn(List<CouncilItemRepository.Item> agenda, @Nullable String reason) {
        reason(reason);
        if (agenda.stream().anyMatch(item -> item.turn() > 0)) {
            throw ApiProblem.conflict("council-session.voted-already");
        }
    }

    private void releaseAll(Seen seen, List<CouncilItemRepository.Item> agenda, String reason) {
        agenda.stream()
                .filter(item -> item.status() != CouncilItemStatus.WITHDRAWN)
                .forEach(item -> {
                    nominations.release(item.nomination(), seen.session().id());
                    items.move(item.id(), CouncilItemStatus.WITHDRAWN, item.turn(), reason);
                });
    }

    /** What the council recommends goes to the nominations when the minutes are signed, and not before. */
    private void conclude(Seen seen, List<CouncilItemRepository.Item> agenda) {
        if (agenda.stream()
                .anyMatch(item ->
                        item.status() == CouncilItemStatus.PENDING || item.status() == CouncilItemStatus.VOTING)) {
            throw ApiProblem.conflict("council-session.items-open");
        }
        List<CouncilItemRepository.Item> counted = agenda.stream()
                .filter(item -> item.status() == CouncilItemStatus.COUNTED)
                .toList();
        Set<UUID> ids = counted.stream().map(CouncilItemRepository.Item::id).collect(Collectors.toSet());
        List<CouncilVote> results =
                votes.of(ids).stream().filter(CouncilVote::counts).toList();
        counted.forEach(item -> nominations.conclude(
                item.nomination(),
                results.stream()
                        .filter(vote -> vote.item().equals(item.id()))
                        .map(vote -> outcome(seen.session(), vote))
                        .findFirst()
                        .orElseThrow()));
    }

    private static CouncilOutcome outcome(CouncilSessionResponse session, CouncilVote vote) {
        CouncilVoteResult result = CouncilVoteResult.of(vote);
        return new CouncilOutcome(
                session.id(),
                result.reached(),
                result.members(),
                result.takingPart(),
                result.approve(),
                session.heldOn());
    }

    /**
     * A reason where one is needed.
     *
     * @throws ApiProblem 422
     */
    static String reason(@Nullable String reason) {
        if (reason == null) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
        return reason;
    }

    static void requireLeader(Seen seen) {
        if (!seen.standing().leads()) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    static void requireStatus(Seen seen, CouncilSessionStatus... allowed) {
        if (!List.of(allowed).contains(seen.session().status())) {
            throw ApiProblem.conflict(
                    "council-session.not-in-state", seen.session().status().code());
        }
    }

    /** Whether a member is the caller, with the role. */
    boolean isCaller(Seen seen, SessionMember member) {
        return seen.standing().function() != null
                && member.account().id().equals(request.actor().id());
    }

    private Reply.Revised<CouncilSessionResponse> saved(String action, Seen before, @Nullable String reason) {
        Reply.Revised<CouncilSessionResponse> after = found(before.session().id());
        audit.record(auditEvent(action, after.body(), reason), before.session(), after.body());
        return after;
    }

    private Reply.Revised<CouncilSessionResponse> found(UUID id) {
        return sessions.find(id, today()).orElseThrow();
    }

    private static AuditEvent auditEvent(String action, CouncilSessionResponse session, @Nullable String reason) {
        return new AuditEvent(
                action,
                "council-sessions",
                session.id().toString(),
                session.unit().id(),
                reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
