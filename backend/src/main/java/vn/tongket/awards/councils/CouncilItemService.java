package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.VoteTerms;
import vn.tongket.awards.nominations.NominationRef;
import vn.tongket.awards.nominations.NominationStatus;
import vn.tongket.awards.nominations.Nominations;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of agendas: nominations put on, recusals, votes opened, counted, stopped and repeated. */
@ApplicationScoped
class CouncilItemService {

    private final CouncilItemRepository items;
    private final CouncilSessionRepository members;
    private final CouncilVoteRepository votes;
    private final CouncilSessionService sessions;
    private final Nominations nominations;
    private final Recipients recipients;
    private final AwardRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    CouncilItemService(
            CouncilItemRepository items,
            CouncilSessionRepository members,
            CouncilVoteRepository votes,
            CouncilSessionService sessions,
            Nominations nominations,
            Recipients recipients,
            AwardRules rules,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.members = members;
        this.votes = votes;
        this.sessions = sessions;
        this.nominations = nominations;
        this.recipients = recipients;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The agenda in its order, a page of it. */
    Page<CouncilItemResponse> page(String session, PageRequest page) {
        CouncilSessionResponse seen = sessions.visible(session).session();
        Page<CouncilItemRepository.Item> found = items.page(seen.id(), page);
        List<CouncilItemResponse> shown = shown(found.items());
        return new Page<>(shown, found.next(), found.total(), CouncilItemResponse.class);
    }

    Reply.Revised<CouncilItemResponse> get(String session, String id) {
        CouncilItemRepository.Item item = item(sessions.visible(session).session(), id);
        return new Reply.Revised<>(shown(item), item.revision());
    }

    /**
     * An item of a session.
     *
     * @throws ApiProblem 404
     */
    CouncilItemRepository.Item item(CouncilSessionResponse session, String id) {
        return items.find(session.id(), PathValues.id(id, "council-item.unknown"))
                .orElseThrow(() -> ApiProblem.notFound("council-item.unknown", id));
    }

    CouncilItemResponse shown(CouncilItemRepository.Item item) {
        return shown(List.of(item)).getFirst();
    }

    /** Items with their recusals and what votes say of them; the tally of an open vote is left out. */
    List<CouncilItemResponse> shown(Collection<CouncilItemRepository.Item> found) {
        Set<UUID> ids = found.stream().map(CouncilItemRepository.Item::id).collect(Collectors.toSet());
        Map<UUID, List<CouncilItemRepository.Recused>> recused = items.recusals(ids);
        Map<UUID, List<CouncilVote>> cast = votes.of(ids).stream().collect(Collectors.groupingBy(CouncilVote::item));
        return found.stream()
                .map(item -> shown(
                        item, recused.getOrDefault(item.id(), List.of()), cast.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private CouncilItemResponse shown(
            CouncilItemRepository.Item item, List<CouncilItemRepository.Recused> recused, List<CouncilVote> cast) {
        Optional<CouncilVote> present = cast.stream()
                .filter(vote -> vote.turn() == item.turn() && vote.setAside() == null)
                .findFirst();
        return new CouncilItemResponse(
                item.id(),
                item.session(),
                item.ordinal(),
                item.nomination(),
                item.recipient(),
                item.type(),
                item.year(),
                item.unit(),
                item.status(),
                item.turn(),
                item.reason(),
                present.map(CouncilVote::electorate).orElseGet(() -> electorate(item, recused)),
                recused.stream().map(CouncilItemRepository.Recused::recusal).toList(),
                present.filter(CouncilVote::counts).map(CouncilVoteResult::of).orElse(null),
                cast.stream()
                        .filter(vote -> vote.setAside() != null && vote.state() == CouncilVote.State.COUNTED)
                        .map(CouncilVoteResult::of)
                        .toList());
    }

    private Electorate electorate(CouncilItemRepository.Item item, List<CouncilItemRepository.Recused> recused) {
        return Electorate.of(members.members(item.session()), ids(recused), terms(item));
    }

    private static Set<UUID> ids(List<CouncilItemRepository.Recused> recused) {
        return recused.stream().map(CouncilItemRepository.Recused::member).collect(Collectors.toSet());
    }

    private List<VoteTerms> terms(CouncilItemRepository.Item item) {
        RecipientRef recipient = item.recipient();
        return recipient == null ? List.of() : rules.voteTerms(item.type().code(), recipient.kind(), item.heldOn());
    }

    @Transactional
    Created<CouncilItemResponse> create(String sessionId, WriteCouncilItem body) {
        CouncilSessionService.Seen seen = sessions.held(sessionId);
        CouncilSessionService.requireLeader(seen);
        CouncilSessionService.requireStatus(seen, CouncilSessionStatus.PLANNED, CouncilSessionStatus.OPEN);
        UUID session = seen.session().id();
        NominationRef nomination = nominations
                .find(body.nomination())
                .filter(found -> found.desk() != null && items.continues(seen.unit(), found.desk(), today()))
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/nomination", "council-item.nomination-unknown", body.nomination()))));
        if (items.isOnAgenda(session, nomination.id())) {
            throw ApiProblem.conflict("council-item.on-agenda");
        }
        nominations.takeUp(nomination.id(), session);
        UUID id = items.add(session, nomination.id());
        recuseByGround(seen, id, nomination);
        CouncilItemRepository.Item item = items.find(session, id).orElseThrow();
        CouncilItemResponse after = shown(item);
        record("create", seen, null, after, null);
        return new Created<>(after, item.revision(), "/api/v1/council-sessions/" + session + "/items/" + id);
    }

    /**
     * Whoever works where the nomination comes from, or where its recipient works, or leads these from above, is recused, and
     * whoever it is of. Where a council is of that very unit or of one below it, all its members may work there; that alone
     * recuses nobody.
     */
    private void recuseByGround(CouncilSessionService.Seen seen, UUID item, NominationRef nomination) {
        UUID self = recipients.identityOf(nomination.recipient());
        UUID session = seen.session().id();
        Set<UUID> ofOwnUnit = items.ofOwnUnit(session, seen.unit(), nomination, today());
        for (SessionMember member : members.members(session)) {
            UUID linked = member.recipient();
            if (linked != null && recipients.identityOf(linked).equals(self)) {
                items.recuse(item, member.id(), RecusalGround.SELF, null);
            } else if (ofOwnUnit.contains(member.id())) {
                items.recuse(item, member.id(), RecusalGround.OWN_UNIT, null);
            }
        }
    }

    @Transactional
    Reply.Revised<CouncilItemResponse> recuse(
            String session, String id, String account, WriteCouncilRecusal body, IfMatch ifMatch) {
        CouncilSessionService.Seen seen = sessions.held(session);
        CouncilItemRepository.Item item = item(seen.session(), id);
        SessionMember member = ownOrLed(seen, account);
        requirePending(seen, item);
        CouncilItemResponse before = shown(item);
        Optional<CouncilItemResponse.Recusal> there = recusal(before, member);
        if (there.isPresent()) {
            if (Objects.equals(there.get().reason(), body.reason())) {
                return new Reply.Revised<>(before, item.revision());
            }
            throw ApiProblem.conflict("council-item.recused-already");
        }
        ifMatch.require(item.revision());
        items.recuse(item.id(), member.id(), RecusalGround.DECLARED, body.reason());
        items.revise(item.id());
        return saved("recuse", seen, before, body.reason());
    }

    /** What was declared is taken back before the vote; what follows from where somebody works, or who they are, stays. */
    @Transactional
    void takeBack(String session, String id, String account, IfMatch ifMatch) {
        CouncilSessionService.Seen seen = sessions.held(session);
        CouncilItemRepository.Item item = item(seen.session(), id);
        SessionMember member = ownOrLed(seen, account);
        requirePending(seen, item);
        CouncilItemResponse before = shown(item);
        CouncilItemResponse.Recusal there =
                recusal(before, member).orElseThrow(() -> ApiProblem.notFound("council-item.recusal-unknown", account));
        if (there.ground() != RecusalGround.DECLARED) {
            throw ApiProblem.conflict("council-item.recused-by-rule");
        }
        ifMatch.require(item.revision());
        items.takeBack(item.id(), member.id());
        items.revise(item.id());
        nominations.find(item.nomination()).ifPresent(nomination -> recuseByGround(seen, item.id(), nomination));
        saved("take-back-recusal", seen, before, there.reason());
    }

    /** A member, where the caller is that member or leads the session. */
    private SessionMember ownOrLed(CouncilSessionService.Seen seen, String account) {
        UUID person = PathValues.id(account, "council-member.unknown");
        SessionMember member = members.members(seen.session().id()).stream()
                .filter(each -> each.account().id().equals(person))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound("council-member.unknown", account, ""));
        if (!seen.standing().leads() && !sessions.isCaller(seen, member)) {
            throw ApiProblem.forbidden("access.denied");
        }
        return member;
    }

    private static Optional<CouncilItemResponse.Recusal> recusal(CouncilItemResponse item, SessionMember member) {
        return item.recusals().stream()
                .filter(recusal ->
                        recusal.account().id().equals(member.account().id()))
                .findFirst();
    }

    @Transactional
    Reply.Revised<CouncilItemResponse> move(String session, String id, WriteCouncilItemStatus body, IfMatch ifMatch) {
        CouncilSessionService.Seen seen = sessions.held(session);
        CouncilSessionService.requireLeader(seen);
        CouncilItemRepository.Item item = item(seen.session(), id);
        ifMatch.require(item.revision());
        if (seen.session().status().over() || !item.status().leadsTo(body.status())) {
            throw ApiProblem.conflict(
                    "council-item.move-not-allowed",
                    item.status().code(),
                    body.status().code());
        }
        CouncilItemResponse before = shown(item);
        return switch (body.status()) {
            case VOTING -> open(seen, item, before);
            case COUNTED -> count(seen, item, before);
            case PENDING -> back(seen, item, before, CouncilSessionService.reason(body.reason()));
            case WITHDRAWN -> withdraw(seen, item, before, CouncilSessionService.reason(body.reason()));
        };
    }

    private Reply.Revised<CouncilItemResponse> open(
            CouncilSessionService.Seen seen, CouncilItemRepository.Item item, CouncilItemResponse before) {
        CouncilSessionService.requireStatus(seen, CouncilSessionStatus.OPEN);
        NominationRef nomination = nominations
                .find(item.nomination())
                .filter(found -> found.status() == NominationStatus.IN_COUNCIL)
                .orElseThrow(() -> ApiProblem.conflict("council-item.given-up"));
        recuseByGround(seen, item.id(), nomination);
        Set<UUID> recused = ids(items.recusals(List.of(item.id())).getOrDefault(item.id(), List.of()));
        List<SessionMember> all = members.members(item.session());
        List<VoteTerms> terms = terms(item);
        if (terms.isEmpty()) {
            throw ApiProblem.conflict("council-item.no-terms", item.type().code(), item.heldOn());
        }
        Electorate electorate = Electorate.of(all, recused, terms);
        electorate.quorums().stream()
                .filter(quorum -> !quorum.reached())
                .findFirst()
                .ifPresent(quorum -> {
                    throw ApiProblem.conflict(
                            "council-item.no-quorum",
                            quorum.present(),
                            quorum.needed(),
                            electorate.members(),
                            quorum.rule());
                });
        int turn = item.turn() + 1;
        votes.open(
                item.id(),
                turn,
                electorate,
                terms,
                all.stream().filter(member -> !recused.contains(member.id())).toList());
        items.move(item.id(), CouncilItemStatus.VOTING, turn, null);
        return saved("open-vote", seen, before, null);
    }

    private Reply.Revised<CouncilItemResponse> count(
            CouncilSessionService.Seen seen, CouncilItemRepository.Item item, CouncilItemResponse before) {
        CouncilVote vote = votes.lockOpen(item.id()).orElseThrow();
        if (vote.wouldTell()) {
            throw ApiProblem.conflict("council-item.too-few-ballots", CouncilVote.FEWEST_BALLOTS);
        }
        votes.close(item.id(), vote.turn());
        items.move(item.id(), CouncilItemStatus.COUNTED, item.turn(), null);
        return saved("count-vote", seen, before, null);
    }

    /** A vote that is stopped leaves nothing but that it was; one that was counted stays, and no longer counts. */
    private Reply.Revised<CouncilItemResponse> back(
            CouncilSessionService.Seen seen,
            CouncilItemRepository.Item item,
            CouncilItemResponse before,
            String reason) {
        if (item.status() == CouncilItemStatus.VOTING) {
            CouncilVote vote = votes.lockOpen(item.id()).orElseThrow();
            votes.stop(item.id(), vote.turn(), reason);
        } else {
            votes.setAside(item.id(), item.turn(), reason);
        }
        items.move(item.id(), CouncilItemStatus.PENDING, item.turn(), reason);
        return saved(item.status() == CouncilItemStatus.VOTING ? "stop-vote" : "set-vote-aside", seen, before, reason);
    }

    private Reply.Revised<CouncilItemResponse> withdraw(
            CouncilSessionService.Seen seen,
            CouncilItemRepository.Item item,
            CouncilItemResponse before,
            String reason) {
        nominations.release(item.nomination(), item.session());
        items.move(item.id(), CouncilItemStatus.WITHDRAWN, item.turn(), reason);
        return saved("withdraw", seen, before, reason);
    }

    private static void requirePending(CouncilSessionService.Seen seen, CouncilItemRepository.Item item) {
        if (seen.session().status().over() || item.status() != CouncilItemStatus.PENDING) {
            throw ApiProblem.conflict("council-item.not-pending", item.status().code());
        }
    }

    private Reply.Revised<CouncilItemResponse> saved(
            String action, CouncilSessionService.Seen seen, CouncilItemResponse before, @Nullable String reason) {
        CouncilItemRepository.Item item =
                items.find(before.session(), before.id()).orElseThrow();
        CouncilItemResponse after = shown(item);
        record(action, seen, before, after, reason);
        return new Reply.Revised<>(after, item.revision());
    }

    private void record(
            String action,
            CouncilSessionService.Seen seen,
            @Nullable CouncilItemResponse before,
            CouncilItemResponse after,
            @Nullable String reason) {
        audit.record(
                new AuditEvent(action, "council-items", after.id().toString(), seen.unit(), reason), before, after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
