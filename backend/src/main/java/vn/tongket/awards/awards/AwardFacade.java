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
import vn.tongket.kernel.http.Reply;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class AwardFacade implements Awards {

    private final CatalogueImportService catalogue;
    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardHistoryRepository history;
    private final AwardTypeRepository types;
    private final AwardService awardService;
    private final AwardDecisionService decisionService;
    private final RecordedAwardService records;

    AwardFacade(
            CatalogueImportService catalogue,
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardHistoryRepository history,
            AwardTypeRepository types,
            AwardService awardService,
            AwardDecisionService decisionService,
            RecordedAwardService records) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.awards = awards;
        this.history = history;
        this.types = types;
        this.awardService = awardService;
        this.decisionService = decisionService;
        this.records = records;
    }

    @Override
    public void importType(String code, WriteAwardType type) {
        catalogue.addType(code, type);
    }

    @Override
    public void importLaw(String code, WriteAwardLaw law) {
        catalogue.addLaw(code, law);
    }

    @Override
    public void importTypeVersion(String code, String law, WriteAwardTypeVersion version) {
        catalogue.addVersion(code, law, version);
    }

    @Override
    public void importBaseSalary(LocalDate from, WriteBaseSalary salary) {
        catalogue.addSalary(from, salary);
    }

    @Override
    public UUID importDecision(RecordedDecision recorded) {
        return records.importDecision(recorded);
    }

    @Override
    public UUID importAward(RecordedAward recorded) {
        return records.importAward(recorded);
    }

    @Override
    public UUID add(WriteAward line) {
        return awardService.create(line).body().id();
    }

    @Override
    public Optional<UUID> findByKey(String key) {
        return awards.byImportKey(key);
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
    public List<String> typeCodes() {
        return types.codes();
    }

    @Override
    public Optional<AwardTypeResponse> type(String code, LocalDate day) {
        return types.found(code, day).map(Reply.Revised::body);
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
