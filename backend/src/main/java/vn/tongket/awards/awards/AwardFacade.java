package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class AwardFacade implements Awards {

    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardHistoryRepository history;
    private final AwardService awardService;
    private final AwardDecisionService decisionService;

    AwardFacade(
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardHistoryRepository history,
            AwardService awardService,
            AwardDecisionService decisionService) {
        this.decisions = decisions;
        this.awards = awards;
        this.history = history;
        this.awardService = awardService;
        this.decisionService = decisionService;
    }

    @Override
    public UUID add(WriteAward line) {
        return awardService.create(line).body().id();
    }

    @Override
    public List<AwardResponse> byIds(Collection<UUID> ids) {
        Map<UUID, AwardResponse> seen = awards.found(ids).stream()
                .filter(awardService::canSee)
                .map(awardService::shown)
                .collect(Collectors.toMap(AwardResponse::id, Function.identity()));
        return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<IssuedAward> issuedUnder(String serial) {
        return awards.issuedUnder(serial);
    }

    @Override
    public Optional<IssuedAward> issued(UUID award) {
        return awards.issued(award);
    }

    @Override
    public List<IssuedAward> issuedBy(UUID decision) {
        return awards.issuedBy(decision);
    }

    @Override
    public List<UUID> annulled() {
        return awards.annulled();
    }

    @Override
    public List<HeldAward> heldBy(Collection<UUID> recipients) {
        return history.heldBy(recipients);
    }

    @Override
    public List<AwardTally> tallies(Collection<String> codes, int year, LocalDate day, @Nullable UUID drafts) {
        return history.tallies(codes, year, day, drafts);
    }

    @Override
    public Optional<IssueValidator.DecisionToIssue> drafts(UUID decision) {
        return decisions
                .found(decision)
                .filter(decisionService::canSee)
                .map(found -> new IssueValidator.DecisionToIssue(
                        decision, found.decision().authority().id(), found.day(), history.drafts(decision)));
    }

    @Override
    public Optional<AwardDecisionText> text(UUID decision) {
        return decisionService.text(decision);
    }
}
