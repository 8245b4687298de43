package vn.tongket.indicators.observations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of values: read, enter, move a version. */
@ApplicationScoped
class ObservationService implements Observations {

    private final ObservationRepository observations;
    private final ObservationChains chains;
    private final ObservationBatchRepository batches;
    private final EntryRuleBook entryRules;
    private final FormerValues former;
    private final Indicators indicators;
    private final Units units;
    private final ObservationAccess access;
    private final AuditTrail audit;
    private final DataVersions dataVersions;
    private final CurrentRequest request;
    private final Clock clock;
    private final List<SubmissionCondition> conditions;

    ObservationService(
            ObservationRepository observations,
            ObservationChains chains,
            ObservationBatchRepository batches,
            EntryRuleBook entryRules,
            FormerValues former,
            Indicators indicators,
            Units units,
            ObservationAccess access,
            AuditTrail audit,
            DataVersions dataVersions,
            CurrentRequest request,
            Clock clock,
            @All List<SubmissionCondition> conditions) {
        this.observations = observations;
        this.chains = chains;
        this.batches = batches;
        this.entryRules = entryRules;
        this.former = former;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.dataVersions = dataVersions;
        this.request = request;
        this.clock = clock;
        this.conditions = conditions;
    }

    /** Codes are resolved where one period says on which day; a code that did not exist then is told so. */
    Page<ObservationResponse> page(ObservationQuery.Filter filter, PageRequest page) {
        boolean resolvable =
                filter.periods().size() == 1 || filter.units().stream().anyMatch(Units::isId);
        Collection<UUID> ids = resolvable
                ? filter.units().stream()
                        .map(unit -> unit(unit, filter.periods()))
                        .toList()
                : List.of();
        UUID within = filter.within() == null ? null : unit(filter.within(), filter.periods());
        Set<UUID> sees = access.seesPendingOf(request.actor());
        Page<ObservationResponse> found = observations.page(filter, ids, within, sees, page);
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return found;
    }

    private UUID unit(String idOrCode, List<Period> periods) {
        return periods.size() == 1
                ? units.resolve(idOrCode, periods.getFirst()).id()
                : units.resolve(idOrCode, LocalDate.now(clock)).id();
    }

    Reply.Revised<ObservationResponse> get(Key key, @Nullable AsOf asOf) {
        boolean mayHoldRoles = !request.actor().grants().isEmpty();
        ObservationRepository.Standing standing = observations
                .standing(key.indicator(), key.unit(), key.period(), key.breakdown(), mayHoldRoles, asOf)
                .or(() -> underFormerCode(key, mayHoldRoles, asOf))
                .orElseThrow(() -> chains.place(key).unknown());
        return new Reply.Revised<>(shown(key, standing, mayHoldRoles, asOf != null), standing.revision());
    }

    /** Where the code ended within the period, or else the address is at fault: that is told. */
    private Optional<ObservationRepository.Standing> underFormerCode(Key key, boolean all, @Nullable AsOf asOf) {
        Place place = chains.place(key);
        return observations.standing(key.indicator(), place.unit().id(), key.period(), key.breakdown(), all, asOf);
    }

    private ObservationResponse shown(
            Key key, ObservationRepository.Standing standing, boolean mayHoldRoles, boolean then) {
        UUID unit = standing.unit().id();
        boolean all = !then && mayHoldRoles && access.canSeePending(request.actor(), unit, standing.day());
        SeenVersions seen = SeenVersions.of(standing.versions(), all || then)
                .orElseThrow(() -> chains.place(key).unknown());
        return ObservationResponse.of(
                key.indicator(),
                standing.unit(),
                key.period(),
                key.breakdown().parts(),
                standing.basis(),
                all ? seen.main() : seen.main().withoutNames(),
                seen.pending());
    }

    @Transactional
    Page<VersionResponse> versions(Key key, PageRequest page) {
        Place place = chains.place(key);
        ObservationEntity chain = find(place);
        boolean all = chains.seesAll(place);
        Page<VersionResponse> versions = observations.versions(chain.id, all, page);
        if (versions.items().isEmpty() && page.cursor() == null) {
            throw place.unknown();
        }
        return versions;
    }

    private ObservationEntity find(Place place) {
        return observations
                .find(place.definition().id(), place.unit().id(), place.period(), place.breakdown())
                .orElseThrow(() -> place.unknown());
    }

    /** Enters a value: a new draft beside whatever is approved; a version that still waits is withdrawn for it. */
    @Transactional
    Reply.Saved<ObservationResponse> put(Key key, WriteObservation body, IfMatch ifMatch) {
        Place place = chains.place(key);
        if (!access.canRecord(request.actor(), place.unit().id(), place.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        former.answer(place, body.reportsFor());
        EntryRules.Rule rule = ruleOf(place);
        checkKey(place, body, rule);
        ReportedValue checked = ReportedValue.check(place.definition(), body, ValueOrigin.ENTERED);
        ObservationEntity existing = chains.lock(place);
        if (existing == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            rule.requireFree();
            rule.requireOpen();
            PeriodBasis basis = basis(place, body, rule);
            return enter(place, chains.create(place, basis), List.of(), checked.during(days(place, basis, rule)), true);
        }
        checkBasis(existing, body);
        ReportedValue reported = checked.during(days(place, Codes.read(PeriodBasis.class, existing.periodBasis), rule));
        List<ObservationVersionEntity> versions = observations.versionEntities(existing.id);
        if (standing(versions).filter(version -> version.says(reported)).isPresent()) {
            return Reply.Saved.unchanged(chains.shown(place, existing), existing.revision);
        }
        ifMatch.require(existing.revision);
        rule.requireFree();
        boolean corrects = versions.stream().anyMatch(version -> version.status() == VersionStatus.APPROVED);
        if (!corrects) {
            rule.requireOpen();
        }
        if (corrects && (reported.reason() == null || reported.reason().isBlank())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "observation.reason-required")));
        }
        return enter(place, existing, versions, reported, false);
    }

    @Override
    @Transactional
    public Entered enter(List<Draft> drafts) {
        RowFaults faults = new RowFaults();
        List<Reply.Saved<ObservationResponse>> saved = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                saved.add(put(draft.key(), draft.body(), new IfMatch.Anything()));
            } catch (ApiProblem problem) {
                faults.add(draft.row(), RowFaults.inRow(problem, draft.row()));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults.list());
        }
        int created = count(saved, Reply.Saved::created);
        int changed = count(saved, each -> each.changed() && !each.created());
        return new Entered(created, changed, saved.size() - created - changed);
    }

    private static int count(
            List<Reply.Saved<ObservationResponse>> saved, Predicate<Reply.Saved<ObservationResponse>> which) {
        return (int) saved.stream().filter(which).count();
    }

    @Override
    @Transactional
    public void hold(Batch batch) {
        batches.hold(batch);
    }

    /** The version that an equal body would repeat: the one that waits, else the one in force. */
    private static Optional<ObservationVersionEntity> standing(List<ObservationVersionEntity> versions) {
        return versions.stream()
                .filter(version -> version.status().pending())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> version.status() == VersionStatus.APPROVED)
                        .findFirst());
    }

    private void checkKey(Place place, WriteObservation body, EntryRules.Rule rule) {
        UnitHierarchy hierarchy = units.hierarchy();
        List<Fault> faults = KeyRules.faultsOfKey(
                place.definition(),
                hierarchy,
                hierarchy.nearest(place.unit().id(), place.day()),
                place.period(),
                place.breakdown(),
                asked(place, body, rule),
                place.definition().ownDays() || rule.days() != null,
                LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    /** Under the basis of the value, whatever that of a round is. */
    private @Nullable Days days(Place place, PeriodBasis basis, EntryRules.Rule rule) {
        return rule.days() != null || place.definition().ownDays()
                ? units.hierarchy().ownDays(place.unit().id(), place.period(), basis)
                : null;
    }

    private static void checkBasis(ObservationEntity chain, WriteObservation body) {
        if (body.periodBasis() != null && !body.periodBasis().code().equals(chain.periodBasis)) {
            throw ApiProblem.conflict("observation.other-basis", chain.periodBasis);
        }
    }

    private EntryRules.Rule ruleOf(Place place) {
        return entryRules.about(
                new EntryRules.Place(place.definition().id(), place.unit().id(), place.period()));
    }

    /** The body's, else that of the round that asks for the value, else the definition's. */
    private static PeriodBasis basis(Place place, WriteObservation body, EntryRules.Rule rule) {
        if (rule.basis() != null && body.periodBasis() != null && body.periodBasis() != rule.basis()) {
            throw ApiProblem.conflict("observation.other-basis", rule.basis().code());
        }
        return asked(place, body, rule);
    }

    private static PeriodBasis asked(Place place, WriteObservation body, EntryRules.Rule rule) {
        if (body.periodBasis() != null) {
            return body.periodBasis();
        }
        return rule.basis() != null ? rule.basis() : place.definition().periodBasis();
    }

    private Reply.Saved<ObservationResponse> enter(
            Place place,
            ObservationEntity chain,
            List<ObservationVersionEntity> former,
            ReportedValue reported,
            boolean created) {
        ObservationResponse before = created ? null : chains.shown(place, chain);
        former.stream().filter(version -> version.status().pending()).forEach(waiting -> {
            waiting.status = VersionStatus.WITHDRAWN.code();
            waiting.withdrawnAt = clock.instant();
        });
        observations.flush();
        observations.add(
                new ObservationVersionEntity(chain.id, former.size() + 1, reported, request.actor(), clock.instant()));
        return chains.saved(place, chain, "record", reported.reason(), before, created);
    }

    @Override
    @Transactional
    public Reply.Saved<ObservationResponse> recordPast(
            Key key, WriteObservation body, ValueOrigin origin, Instant knownSince) {
        Place place = chains.place(key);
        if (!access.canRecordPast(request.actor(), place.unit().id(), place.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        checkKey(place, body, EntryRules.Rule.NONE);
        ReportedValue checked = ReportedValue.check(place.definition(), body, origin);
        ObservationEntity existing = chains.lock(place);
        if (existing != null) {
            checkBasis(existing, body);
            return Reply.Saved.unchanged(chains.shown(place, existing), existing.revision);
        }
        PeriodBasis basis = basis(place, body, EntryRules.Rule.NONE);
        ReportedValue reported = checked.during(days(place, basis, EntryRules.Rule.NONE));
        ObservationEntity chain = chains.create(place, basis);
        ObservationVersionEntity version =
                new ObservationVersionEntity(chain.id, 1, reported, request.actor(), clock.instant());
        version.approve(request.actor().username(), clock.instant(), knownSince);
        observations.add(version);
        chains.changed(place);
        return chains.saved(place, chain, "record-past", reported.reason(), null, true);
    }

    @Override
    public ObservationResponse shown(Key key) {
        return get(key, null).body();
    }

    @Override
    @Transactional
    public KnownVersion version(Key key, int number) {
        Place place = chains.place(key);
        return known(place, find(place), number);
    }

    @Override
    @Transactional
    public KnownVersion lockVersion(Key key, int number) {
        Place place = chains.place(key);
        ObservationEntity chain = chains.lock(place);
        if (chain == null) {
            throw place.unknown();
        }
        return known(place, chain, number);
    }

    private KnownVersion known(Place place, ObservationEntity chain, int number) {
        boolean all = chains.seesAll(place);
        Actor actor = request.actor();
        return observations.versionEntities(chain.id).stream()
                .filter(version -> version.version == number)
                .filter(version -> all || version.status().published())
                .findFirst()
                .map(version -> new KnownVersion(
                        version.id,
                        place.unit().id(),
                        place.text() + " v" + number,
                        version.status(),
                        all,
                        access.canRecord(actor, place.unit().id(), place.day()),
                        version.writtenBy(actor)))
                .orElseThrow(() -> place.unknown());
    }

    /** Moves a version: sends it, approves, returns or withdraws it. */
    @Transactional
    Reply.Saved<ObservationResponse> move(Key key, int number, WriteVersionStatus move, IfMatch ifMatch) {
        Place place = chains.place(key);
        ObservationEntity chain = chains.lock(place);
        if (chain == null || !mayKnow(place, chain, number)) {
            throw place.unknown();
        }
        List<ObservationVersionEntity> versions = observations.versionEntities(chain.id);
        ObservationVersionEntity version = versions.get(number - 1);
        checkRole(place, version, move.status());
        ifMatch.require(chain.revision);
        ruleOf(place).requireFree();
        checkMove(version, move);
        checkConditions(version, move.status());
        ObservationResponse before = chains.shown(place, chain);
        apply(place, versions, version, move);
        return chains.saved(place, chain, move.status().code(), move.reason(), before, false);
    }

    private boolean mayKnow(Place place, ObservationEntity chain, int number) {
        return observations.versions(chain.id).stream()
                .anyMatch(version -> version.version() == number
                        && (chains.seesAll(place) || version.status().published()));
    }

    private void checkRole(Place place, ObservationVersionEntity version, VersionStatus to) {
        Actor actor = request.actor();
        boolean approving = to == VersionStatus.APPROVED
                || to == VersionStatus.RETURNED
                || (to == VersionStatus.WITHDRAWN && version.status() == VersionStatus.APPROVED);
        boolean allowed = approving
                ? access.canApprove(actor, place.unit().id(), place.day())
                : access.canRecord(actor, place.unit().id(), place.day());
        if (!allowed) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (approving) {
            Independence.of(version.recordedById)
                    .requireOfOthers(
                            actor,
                            any -> access.canApprove(any, place.unit().id(), place.day()),
                            "observation.own-value");
        }
        if (!approving && !version.writtenBy(actor)) {
            throw ApiProblem.forbidden("observation.not-your-draft");
        }
    }

    private static void checkMove(ObservationVersionEntity version, WriteVersionStatus move) {
        if (!version.status().next().contains(move.status())) {
            throw ApiProblem.conflict(
                    "observation.move-not-allowed",
                    version.status().code(),
                    move.status().code());
        }
        boolean reasonNeeded = move.status() == VersionStatus.RETURNED
                || (move.status() == VersionStatus.WITHDRAWN && version.status() == VersionStatus.APPROVED);
        if (reasonNeeded && (move.reason() == null || move.reason().isBlank())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
    }

    private void checkConditions(ObservationVersionEntity version, VersionStatus to) {
        if (to == VersionStatus.SUBMITTED) {
            requireComplete(List.of(version.id));
        }
    }

    private void requireComplete(Collection<UUID> versions) {
        List<Fault> faults =
                lacking(versions).values().stream().flatMap(List::stream).toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    @Override
    public Map<UUID, BigDecimal> latestInForce(UUID indicator, Collection<UUID> units, LocalDate day) {
        return observations.latestInForce(indicator, units, day);
    }

    @Override
    public Map<UUID, List<Fault>> lacking(Collection<UUID> versions) {
        Map<UUID, List<Fault>> lacking = new HashMap<>();
        if (!versions.isEmpty()) {
            conditions.forEach(condition -> condition
                    .lacking(versions)
                    .forEach((version, faults) -> lacking.merge(
                            version,
                            faults,
                            (some, others) -> Stream.concat(some.stream(), others.stream())
                                    .toList())));
        }
        return lacking;
    }

    private void apply(
            Place place,
            List<ObservationVersionEntity> versions,
            ObservationVersionEntity version,
            WriteVersionStatus move) {
        Instant now = clock.instant();
        version.statusReason = move.reason();
        if (move.status() == VersionStatus.APPROVED) {
            versions.stream()
                    .filter(other -> other.status() == VersionStatus.APPROVED)
                    .forEach(other -> other.status = VersionStatus.SUPERSEDED.code());
            observations.flush();
            version.approve(request.actor().username(), now, now);
            chains.changed(place);
            return;
        }
        if (move.status() == VersionStatus.WITHDRAWN) {
            version.withdrawnAt = now;
            if (version.status() == VersionStatus.APPROVED) {
                chains.changed(place);
            }
        }
        version.status = move.status().code();
    }

    @Override
    @Transactional
    public int moveAll(Batch batch, VersionStatus status, @Nullable String reason) {
        batches.hold(batch);
        if (status == VersionStatus.SUBMITTED) {
            requireComplete(batches.versions(batch, former(status)));
        }
        List<ObservationBatchRepository.Moved> moved = status == VersionStatus.APPROVED
                ? batches.approve(batch, reason, request.actor().username(), clock.instant())
                : batches.move(batch, former(status), status, reason);
        if (moved.isEmpty()) {
            return 0;
        }
        batches.touch(moved);
        if (status == VersionStatus.APPROVED) {
            moved.stream()
                    .map(ObservationBatchRepository.Moved::indicator)
                    .distinct()
                    .forEach(code -> dataVersions.bump("indicator " + code, batch.unit()));
        }
        String unit = units.resolve(batch.unit().toString(), batch.period()).code();
        audit.record(
                new AuditEvent(status.code(), "observations", unit + "/" + batch.period(), batch.unit(), reason),
                moved.stream().map(version -> version.before(batch)).toList(),
                moved.stream().map(version -> version.after(batch, status)).toList());
        return moved.size();
    }

    @Override
    public Map<UUID, Days> askedDays(Batch batch) {
        Map<UUID, Days> days = new HashMap<>();
        entryRules
                .about(batch.indicators().stream()
                        .map(indicator -> new EntryRules.Place(indicator, batch.unit(), batch.period()))
                        .toList())
                .forEach((place, rule) -> {
                    if (rule.days() != null) {
                        days.put(place.indicator(), rule.days());
                    }
                });
        return days;
    }

    @Override
    public Map<UUID, Set<ReportsFor>> answers(Batch batch) {
        return former.answers(batch);
    }

    private static List<VersionStatus> former(VersionStatus status) {
        return status == VersionStatus.SUBMITTED
                ? List.of(VersionStatus.DRAFT, VersionStatus.RETURNED)
                : List.of(VersionStatus.SUBMITTED);
    }
}
