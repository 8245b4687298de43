package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.reorganisations.LateValues;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What an act writes down about values: what it hands on to successors, what it withdraws, and what it puts back. */
@ApplicationScoped
class HandedOn {

    private final ObservationRepository observations;
    private final ObservationChains chains;
    private final ObservationAccess access;
    private final EntryRuleBook rules;
    private final CurrentRequest request;
    private final Clock clock;

    HandedOn(
            ObservationRepository observations,
            ObservationChains chains,
            ObservationAccess access,
            EntryRuleBook rules,
            CurrentRequest request,
            Clock clock) {
        this.observations = observations;
        this.chains = chains;
        this.access = access;
        this.rules = rules;
        this.request = request;
        this.clock = clock;
    }

    /** Withdraws what waits on units and was not sent, since the units are taken back. */
    List<TakenBack> withdrawDraftsOn(Collection<UUID> units, String reason) {
        List<TakenBack> withdrawn = new ArrayList<>();
        for (Observations.Key key : observations.draftsOn(units)) {
            Place place = chains.place(key);
            ObservationEntity chain = Objects.requireNonNull(chains.lock(place));
            List<ObservationVersionEntity> versions = observations.versionEntities(chain.id);
            if (versions.stream()
                    .map(ObservationVersionEntity::status)
                    .anyMatch(status -> status == VersionStatus.SUBMITTED || status == VersionStatus.APPROVED)) {
                throw ApiProblem.conflict("concurrent.change");
            }
            versions.stream()
                    .filter(version -> version.status().pending())
                    .map(version -> withdrawFor(new Version(chain.id, version.version, version.status()), reason))
                    .forEach(withdrawn::add);
        }
        return withdrawn;
    }

    /**
     * A version of a value.
     *
     * @param observation the chain that it belongs to
     * @param status what it is, or was before an act
     */
    record Version(UUID observation, int number, VersionStatus status) {}

    private ObservationVersionEntity entity(Version version) {
        return observations.versionEntities(version.observation()).get(version.number() - 1);
    }

    /** The version that waits in the chain of another. */
    Optional<Version> pending(Version version) {
        return observations.versionEntities(version.observation()).stream()
                .filter(each -> each.status().pending())
                .map(each -> new Version(version.observation(), each.version, each.status()))
                .findFirst();
    }

    /**
     * Lets nobody else change a chain until the transaction ends.
     *
     * @throws ApiProblem 409 where its version is not what it was when it was decided about
     */
    void hold(Version version) {
        observations.lock(version.observation());
        if (entity(version).status() != version.status()) {
            throw ApiProblem.conflict("concurrent.change");
        }
    }

    /** What keeps a version from being withdrawn by an act: a round holds it, or only an approver may. */
    List<Fault> hindersWithdrawal(Version version) {
        Place place = chains.place(observations.findById(version.observation()));
        String held = rules.about(new EntryRules.Place(
                        place.definition().id(), place.unit().id(), place.period()))
                .heldBy();
        if (version.status() != VersionStatus.APPROVED) {
            return held == null ? List.of() : List.of(Fault.at("", "observation.held", held));
        }
        boolean mayWithdraw = access.canApprove(request.actor(), place.unit().id(), place.day())
                && !entity(version).writtenBy(request.actor());
        return mayWithdraw ? List.of() : List.of(Fault.at("", "unit-change.withdrawal-needs-approver", place.text()));
    }

    /** What keeps a successor from getting a value by an act: it does not report it, or has one already. */
    List<Fault> hindersEntry(Observations.Key key, UnitHierarchy after) {
        Place place = chains.place(key);
        UnitVersion unit = after.nearest(place.unit().id(), place.day());
        List<Fault> faults = new ArrayList<>(place.definition().faultsOfReporter(unit.level(), unit.kind()));
        ObservationEntity chain = chains.lock(place);
        boolean there = chain != null
                && observations.versionEntities(chain.id).stream()
                        .map(ObservationVersionEntity::status)
                        .anyMatch(status -> status.pending() || status == VersionStatus.APPROVED);
        if (there) {
            faults.add(Fault.at("", "unit-change.value-there", place.text()));
        }
        return faults;
    }

    /** Gives a successor what was meant for it: the same, by the same author; what was in force waits for an approver. */
    Version move(Observations.Key key, Version from, @Nullable Days days, String reason) {
        ObservationVersionEntity told = entity(from);
        return written(key, from, (chain, next) -> {
            ObservationVersionEntity version = told.again(chain, next, clock.instant(), reason);
            version.telling(days);
            version.status = waiting(from.status()).code();
            return version;
        });
    }

    /** Gives a unit that is there again what was meant for it: the same, for all of the period. */
    TakenBack give(Observations.Key key, Version from, String reason) {
        Version given = move(key, from, null, reason);
        return takenBack(chains.place(key), entity(given));
    }

    /**
     * Gives a successor other numbers, made of what its predecessors told; they wait for an approver.
     *
     * @param from one of these
     */
    Version handOn(Observations.Key key, Version from, Numbers numbers, @Nullable Days days, LateValues.Ending act) {
        int definition = chains.place(key).definition().version();
        return written(key, from, (chain, next) -> {
            ObservationVersionEntity version = new ObservationVersionEntity(
                    chain,
                    next,
                    new ReportedValue(
                            definition,
                            numbers.value(),
                            numbers.numerator(),
                            numbers.denominator(),
                            numbers.value() == null,
                            ValueOrigin.COMPUTED,
                            act.document(),
                            null,
                            act.title().vi(),
                            days),
                    request.actor(),
                    clock.instant());
            version.status = VersionStatus.SUBMITTED.code();
            return version;
        });
    }

    /** The days that some versions tell of, each once; null among them for a whole period. */
    List<@Nullable Days> days(List<Version> versions) {
        return versions.stream()
                .map(this::entity)
                .map(ObservationVersionEntity::days)
                .distinct()
                .toList();
    }

    /** Lets a value tell only of the days on which its unit was there; what was in force waits for an approver. */
    Version limit(Version told, UnitHierarchy after, String reason) {
        return again(
                told,
                reason,
                (chain, period) ->
                        after.ownDays(chain.unitId, period, Codes.read(PeriodBasis.class, chain.periodBasis)));
    }

    private Version written(
            Observations.Key key, Version from, BiFunction<UUID, Integer, ObservationVersionEntity> version) {
        Place place = chains.place(key);
        ObservationEntity there = chains.lock(place);
        ObservationEntity former = observations.findById(from.observation());
        ObservationEntity chain =
                there == null ? chains.create(place, Codes.read(PeriodBasis.class, former.periodBasis)) : there;
        ObservationResponse before = there == null ? null : chains.shown(place, there);
        ObservationVersionEntity next =
                version.apply(chain.id, observations.versionEntities(chain.id).size() + 1);
        observations.add(next);
        chains.saved(place, chain, "record", next.reason, before, there == null);
        return new Version(chain.id, next.version, next.status());
    }

    /** What was in force waits for an approver. */
    private static VersionStatus waiting(VersionStatus former) {
        return former == VersionStatus.APPROVED ? VersionStatus.SUBMITTED : former;
    }

    /** Withdraws a version because of an act. */
    TakenBack withdrawFor(Version gone, String reason) {
        ObservationEntity chain = observations.lock(gone.observation());
        Place place = chains.place(chain);
        ObservationResponse before = chains.shown(place, chain);
        ObservationVersionEntity version = entity(gone);
        if (version.status() == VersionStatus.APPROVED) {
            chains.changed(place);
        }
        version.status = VersionStatus.WITHDRAWN.code();
        version.withdrawnAt = clock.instant();
        version.statusReason = reason;
        chains.saved(place, chain, "withdraw", reason, before, false);
        return takenBack(place, version);
    }

    /**
     * Puts back what an act withdrew, as a new version of the same author; what was in force waits for an approver.
     *
     * @param gone with its status before the act
     */
    TakenBack putBack(Version gone, String reason) {
        Days days = entity(gone).days();
        Version back = again(gone, reason, (chain, period) -> days);
        return takenBack(chains.place(observations.findById(back.observation())), entity(back));
    }

    private static TakenBack takenBack(Place place, ObservationVersionEntity version) {
        return new TakenBack(
                "observations",
                place.unit().id(),
                place.text(),
                version.status().code(),
                version.value);
    }

    private Version again(Version former, String reason, BiFunction<ObservationEntity, Period, @Nullable Days> days) {
        ObservationEntity chain = observations.lock(former.observation());
        Place place = chains.place(chain);
        ObservationResponse before = chains.shown(place, chain);
        ObservationVersionEntity again = entity(former)
                .again(chain.id, observations.versionEntities(chain.id).size() + 1, clock.instant(), reason);
        again.telling(days.apply(chain, place.period()));
        again.status = waiting(former.status()).code();
        observations.add(again);
        chains.saved(place, chain, "record", reason, before, false);
        return new Version(chain.id, again.version, again.status());
    }
}
