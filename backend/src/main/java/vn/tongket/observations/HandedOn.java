package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.persistence.SourceColumns;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Forest;

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
    void withdrawDraftsOn(Collection<UUID> units, String reason) {
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
                    .forEach(version -> withdrawFor(chain.id, version.version, reason));
        }
    }

    /** A version that was written. */
    record Written(UUID observation, int version) {}

    /**
     * Lets nobody else change a chain until the transaction ends.
     *
     * @throws ApiProblem 409 where its version is not what it was when it was decided about
     */
    void hold(UUID chain, int number, VersionStatus status) {
        observations.lock(chain);
        if (observations.versionEntities(chain).get(number - 1).status() != status) {
            throw ApiProblem.conflict("concurrent.change");
        }
    }

    /** What keeps a version from being withdrawn by an act: a round holds it, or only an approver may. */
    List<Fault> hindersWithdrawal(UUID chain, int number) {
        Place place = chains.place(observations.findById(chain));
        ObservationVersionEntity version = observations.versionEntities(chain).get(number - 1);
        String held = rules.about(new EntryRules.Place(
                        place.definition().id(), place.unit().id(), place.period()))
                .heldBy();
        if (held != null && version.status().pending()) {
            return List.of(Fault.at("", "observation.held", held));
        }
        if (version.status() != VersionStatus.APPROVED) {
            return List.of();
        }
        boolean mayWithdraw = access.canApprove(request.actor(), place.unit().id(), place.day())
                && !version.writtenBy(request.actor());
        return mayWithdraw ? List.of() : List.of(Fault.at("", "unit-change.withdrawal-needs-approver", place.text()));
    }

    /** What keeps a successor from getting a value by an act: it does not report it, or has one already. */
    List<Fault> hindersEntry(Observations.Key key, Forest after) {
        Place place = chains.place(key);
        List<Fault> faults = new ArrayList<>(place.definition()
                .faultsOfReporter(
                        after.nearest(place.unit().id(), place.day()).level(),
                        after.nearest(place.unit().id(), place.day()).kind()));
        if (observations
                .find(place.definition().id(), place.unit().id(), place.period(), place.breakdown())
                .isPresent()) {
            faults.add(Fault.at("", "unit-change.value-there", place.text()));
        }
        return faults;
    }

    /** Writes what an act hands on to a successor: other numbers, and all that stood beside the first of them. */
    Written handOn(Observations.Key key, UUID from, int number, Numbers numbers, VersionStatus status, String reason) {
        Place place = chains.place(key);
        ObservationEntity former = observations.findById(from);
        ObservationVersionEntity told = observations.versionEntities(from).get(number - 1);
        ObservationEntity chain = chains.create(place, PeriodBasis.of(former.periodBasis));
        ReportedValue reported = new ReportedValue(
                place.definition().version(),
                numbers.value(),
                numbers.numerator(),
                numbers.denominator(),
                numbers.value() == null,
                numbers.numerator() == null ? ValueOrigin.of(told.valueOrigin) : ValueOrigin.COMPUTED,
                SourceColumns.toSource(told.source),
                told.comment,
                reason);
        ObservationVersionEntity version =
                new ObservationVersionEntity(chain.id, 1, reported, request.actor(), clock.instant());
        version.status = status.code();
        observations.flush();
        observations.add(version);
        chains.saved(place, chain, "record", reason, null, true);
        return new Written(chain.id, 1);
    }

    /** Withdraws a version because of an act. */
    void withdrawFor(UUID id, int number, String reason) {
        ObservationEntity chain = observations.lock(id);
        Place place = chains.place(chain);
        ObservationResponse before = chains.shown(place, chain);
        ObservationVersionEntity version = observations.versionEntities(id).get(number - 1);
        if (version.status() == VersionStatus.APPROVED) {
            chains.changed(place);
        }
        version.status = VersionStatus.WITHDRAWN.code();
        version.withdrawnAt = clock.instant();
        version.statusReason = reason;
        chains.saved(place, chain, "withdraw", reason, before, false);
    }

    /**
     * Puts back what an act withdrew, as a new version.
     *
     * @param former its status before; what was in force waits for an approver now
     */
    void putBack(UUID id, int number, VersionStatus former, String reason) {
        ObservationEntity chain = observations.lock(id);
        Place place = chains.place(chain);
        ObservationResponse before = chains.shown(place, chain);
        List<ObservationVersionEntity> versions = observations.versionEntities(id);
        ObservationVersionEntity again =
                versions.get(number - 1).again(versions.size() + 1, request.actor(), clock.instant(), reason);
        again.status = (former == VersionStatus.APPROVED ? VersionStatus.SUBMITTED : former).code();
        observations.add(again);
        chains.saved(place, chain, "record", reason, before, false);
    }
}
