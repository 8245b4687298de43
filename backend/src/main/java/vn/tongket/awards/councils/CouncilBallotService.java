package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/**
 * Use cases of ballots. A ballot leaves no entry in the trail, takes no Idempotency-Key and moves no entity tag: each of
 * these would say when somebody voted, and what. That a right is spent makes it safe to send one twice.
 */
@ApplicationScoped
class CouncilBallotService {

    private final CouncilVoteRepository votes;
    private final CouncilItemRepository items;
    private final CouncilSessionService sessions;
    private final CouncilItemService agenda;
    private final AuditTrail audit;
    private final CurrentRequest request;

    CouncilBallotService(
            CouncilVoteRepository votes,
            CouncilItemRepository items,
            CouncilSessionService sessions,
            CouncilItemService agenda,
            AuditTrail audit,
            CurrentRequest request) {
        this.votes = votes;
        this.items = items;
        this.sessions = sessions;
        this.agenda = agenda;
        this.audit = audit;
        this.request = request;
    }

    CouncilBallotResponse get(String session, String id) {
        CouncilSessionService.Seen seen = sessions.visible(session);
        return state(seen, agenda.item(seen.session(), id));
    }

    @Transactional
    CouncilBallotResponse cast(String session, String id, WriteCouncilBallot body) {
        CouncilSessionService.Seen seen = sessions.visible(session);
        CouncilItemRepository.Item item = agenda.item(seen.session(), id);
        if (seen.standing().function() == null) {
            throw ApiProblem.forbidden("access.denied");
        }
        CouncilVote vote = open(item);
        CouncilVoteRepository.Right right = ownRight(item, vote.turn());
        if (right == null) {
            throw ApiProblem.forbidden("council-ballot.recused");
        }
        if (right.written()) {
            throw ApiProblem.conflict("council-ballot.absent");
        }
        if (right.spent()) {
            throw ApiProblem.conflict("council-ballot.cast-already");
        }
        count(vote, List.of(right.member()), body.choice());
        return state(seen, item);
    }

    private void count(CouncilVote vote, List<UUID> members, BallotChoice choice) {
        votes.count(
                vote.item(),
                vote.turn(),
                members,
                choice == BallotChoice.APPROVE ? 1 : 0,
                choice == BallotChoice.DECLINE ? 1 : 0,
                choice == BallotChoice.ABSTAIN ? 1 : 0);
    }

    private CouncilVote open(CouncilItemRepository.Item item) {
        return votes.lockOpen(item.id())
                .orElseThrow(() -> ApiProblem.conflict(
                        "council-ballot.not-open", item.status().code()));
    }

    private CouncilVoteRepository.@Nullable Right ownRight(CouncilItemRepository.Item item, int turn) {
        return votes.rights(item.id(), turn).stream()
                .filter(right -> right.account().equals(request.actor().id()))
                .findFirst()
                .orElse(null);
    }

    /** Votes in writing, counted together. The trail names who voted so, and not what the ballots say. */
    @Transactional
    CouncilBallotResponse countWritten(String session, String id, WriteWrittenBallots body) {
        CouncilSessionService.Seen seen = sessions.visible(session);
        CouncilSessionService.requireLeader(seen);
        CouncilItemRepository.Item item = agenda.item(seen.session(), id);
        CouncilVote vote = open(item);
        List<CouncilVoteRepository.Right> rights = votes.rights(item.id(), vote.turn());
        List<Fault> faults = new ArrayList<>();
        List<UUID> voters = new ArrayList<>();
        for (int i = 0; i < body.members().size(); i++) {
            UUID account = body.members().get(i);
            Optional<CouncilVoteRepository.Right> right = rights.stream()
                    .filter(each -> each.account().equals(account) && each.written())
                    .findFirst();
            if (right.isEmpty()) {
                faults.add(Fault.at("/members/" + i, "council-ballot.not-in-writing", account));
            } else if (right.get().spent()) {
                throw ApiProblem.conflict("council-ballot.written-already");
            } else {
                voters.add(right.get().member());
            }
        }
        if (new HashSet<>(body.members()).size() != body.ballots()
                || body.members().size() != body.ballots()) {
            faults.add(Fault.at(
                    "/members", "council-ballot.do-not-add-up", body.members().size(), body.ballots()));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        votes.count(item.id(), vote.turn(), voters, body.approve(), body.decline(), body.abstain());
        CouncilBallotResponse after = state(seen, item);
        audit.record(
                AuditEvent.of("count-written", "council-items", item.id().toString(), seen.unit()),
                null,
                new InWriting(body.members()));
        return after;
    }

    /** What the trail says of votes in writing: whose they are. */
    record InWriting(List<UUID> members) {}

    private CouncilBallotResponse state(CouncilSessionService.Seen seen, CouncilItemRepository.Item item) {
        List<CouncilVoteRepository.Right> rights = item.turn() == 0 ? List.of() : votes.rights(item.id(), item.turn());
        return new CouncilBallotResponse(
                item.id(),
                item.turn(),
                own(seen, item, rights),
                rights.size(),
                Math.toIntExact(rights.stream()
                        .filter(CouncilVoteRepository.Right::spent)
                        .count()));
    }

    private OwnBallot own(
            CouncilSessionService.Seen seen,
            CouncilItemRepository.Item item,
            List<CouncilVoteRepository.Right> rights) {
        UUID caller = request.actor().id();
        if (seen.standing().function() == null) {
            return OwnBallot.NOT_MEMBER;
        }
        boolean recused = items.recusals(List.of(item.id())).getOrDefault(item.id(), List.of()).stream()
                .anyMatch(each -> each.recusal().account().id().equals(caller));
        if (recused) {
            return OwnBallot.RECUSED;
        }
        Optional<CouncilVoteRepository.Right> right =
                rights.stream().filter(each -> each.account().equals(caller)).findFirst();
        if (right.isPresent() && right.get().spent()) {
            return OwnBallot.CAST;
        }
        if (item.status() != CouncilItemStatus.VOTING || right.isEmpty()) {
            return OwnBallot.NOT_OPEN;
        }
        return right.get().written() ? OwnBallot.ABSENT : OwnBallot.MAY_VOTE;
    }
}
