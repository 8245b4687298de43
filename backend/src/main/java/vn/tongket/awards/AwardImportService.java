package vn.tongket.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.persistence.SourceColumns;
import vn.tongket.platform.time.ClockProducer;

/** The door: past awards come in, and other rooms read. */
@ApplicationScoped
class AwardImportService implements Awards {

    private final CatalogueImportService catalogue;
    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardHistoryRepository history;
    private final AwardTypeRepository types;
    private final AwardService awardService;
    private final AwardAccess access;
    private final AwardDecisionService decisionService;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    AwardImportService(
            CatalogueImportService catalogue,
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardHistoryRepository history,
            AwardTypeRepository types,
            AwardService awardService,
            AwardAccess access,
            AwardDecisionService decisionService,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.awards = awards;
        this.history = history;
        this.types = types;
        this.awardService = awardService;
        this.access = access;
        this.decisionService = decisionService;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void importType(String code, WriteAwardType type) {
        catalogue.addType(code, type);
    }

    @Override
    @Transactional
    public void importLaw(String code, WriteAwardLaw law) {
        catalogue.addLaw(code, law);
    }

    @Override
    @Transactional
    public void importTypeVersion(String code, String law, WriteAwardTypeVersion version) {
        catalogue.addVersion(code, law, version);
    }

    @Override
    @Transactional
    public void importBaseSalary(LocalDate from, WriteBaseSalary salary) {
        catalogue.addSalary(from, salary);
    }

    @Override
    @Transactional
    public UUID importDecision(RecordedDecision recorded) {
        return decisions
                .byImportKey(recorded.key())
                .map(decision -> decision.id)
                .orElseGet(() -> add(recorded));
    }

    private UUID add(RecordedDecision recorded) {
        LocalDate day = recorded.date() == null
                ? LocalDate.ofInstant(recorded.knownSince(), ClockProducer.ZONE)
                : recorded.date();
        UUID authority = decisionService.authority(recorded.authority(), day);
        checkImporter(authority, day);
        if (decisions.numberTaken(authority, recorded.number(), recorded.date())) {
            throw ApiProblem.conflict("award-decision.number-taken", recorded.number());
        }
        AwardDecisionEntity decision = new AwardDecisionEntity(authority, AwardStatus.RECORDED, clock.instant());
        decision.write(new WriteAwardDecisionChange(
                recorded.number(),
                recorded.date(),
                recorded.signer(),
                recorded.note(),
                recorded.signerPrefix(),
                recorded.signerPosition(),
                recorded.statedTotal()));
        decision.source = SourceColumns.of(recorded.source());
        decision.importKey = recorded.key();
        decision.knownSince = recorded.knownSince();
        decisions.persist(decision);
        decisions.flush();
        audit.record(
                Deed.of("import", "award-decisions", recorded.key(), authority),
                null,
                decisions.found(decision.id).orElseThrow().decision());
        versions.bump("awards", decision.id);
        return decision.id;
    }

    @Override
    @Transactional
    public UUID importAward(RecordedAward recorded) {
        return awards.byImportKey(recorded.key()).orElseGet(() -> add(recorded));
    }

    private UUID add(RecordedAward recorded) {
        AwardDecisionEntity decision = decisions
                .byImportKey(recorded.decision())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/decision", "award.decision-unknown", recorded.decision()))));
        checkImporter(decision.authorityId, decision.day());
        AwardEntity award = new AwardEntity(decision.id, AwardStatus.RECORDED, clock.instant());
        AwardService.Named named =
                new AwardService.Named(recorded.type(), recorded.recipientKind(), recorded.recipientUnit(), null);
        award.write(
                recorded.line(),
                awardService.checked(recorded.line(), recorded.circumstances(), named, decision),
                recorded.circumstances(),
                recorded.note());
        decisionService.recognise(award, decision);
        award.source = SourceColumns.of(recorded.source());
        award.importKey = recorded.key();
        awards.persist(award);
        decision.revision++;
        awards.flush();
        audit.record(
                Deed.of("import", "awards", recorded.key(), decision.authorityId),
                null,
                awards.found(award.id).orElseThrow().award());
        versions.bump("awards", decision.id);
        return award.id;
    }

    private void checkImporter(UUID authority, LocalDate day) {
        if (!access.canImport(request.actor(), authority, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
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
    public List<AwardTally> tallies(Collection<String> codes, int year, @Nullable UUID drafts) {
        return history.tallies(codes, year, drafts);
    }

    @Override
    public Optional<IssueCheck.DecisionToIssue> drafts(UUID decision) {
        return decisions
                .found(decision)
                .filter(decisionService::canSee)
                .map(found -> new IssueCheck.DecisionToIssue(
                        decision, found.decision().authority().id(), found.day(), history.drafts(decision)));
    }
}
