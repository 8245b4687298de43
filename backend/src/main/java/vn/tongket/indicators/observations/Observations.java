package vn.tongket.indicators.observations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;

/** What other rooms ask about values. */
public interface Observations {

    /**
     * What a value is about.
     *
     * @param unit code or id, read on the last day of the period
     */
    record Key(String indicator, String unit, Period period, Breakdown breakdown) {}

    /**
     * Records an approved value from a past document, by an administrator of the unit. Where the chain has versions
     * already, nothing changes: what was corrected since is not undone.
     *
     * @param knownSince the document's date
     */
    Reply.Saved<ObservationResponse> recordPast(Key key, WriteObservation body, ValueOrigin origin, Instant knownSince);

    /**
     * A value to enter that stands in a row of a file.
     *
     * @param row its number in the file
     */
    record Draft(int row, Key key, WriteObservation body) {}

    /**
     * Enters drafts by a reporter, all or none, each as {@code PUT /observations/…} does; the caller knows that they rest
     * on what stands now.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 422 with everything that is wrong, as {@code /row/column}
     */
    Entered enter(List<Draft> drafts);

    /** How many values were not there, got a new version, or were there already. */
    record Entered(int created, int changed, int unchanged) {}

    /** Lets nobody else move or change a value of a batch until the transaction ends. */
    void hold(Batch batch);

    /** The values of a report: those of some indicators of a unit for a period, with all their parts. */
    record Batch(UUID unit, Period period, Collection<UUID> indicators) {}

    /**
     * Of which days a value of a unit may be said to tell, by indicator, where units that went into it have told of the same
     * days; an indicator of which nothing is to be said is left out.
     */
    Map<UUID, Set<ReportsFor>> answers(Batch batch);

    /** Of which days values of a batch are to tell, by indicator; one that is to tell of the whole period is left out. */
    Map<UUID, Days> askedDays(Batch batch);

    /**
     * Moves versions of a batch together. Whether the caller may do so is for the room to know that asks.
     *
     * @param status {@code submitted} for drafts and what was returned; {@code approved}, {@code returned} or {@code draft}
     *     for what was submitted
     * @return how many versions moved
     * @throws vn.tongket.kernel.http.ApiProblem 422 where one that is to be submitted lacks something
     */
    int moveAll(Batch batch, VersionStatus status, @Nullable String reason);

    /** The latest approved value of each unit for the whole, of a period that ends by a day; units without one are left out. */
    Map<UUID, BigDecimal> latestInForce(UUID indicator, Collection<UUID> units, LocalDate day);

    /** What versions lack before they may be submitted; those that lack nothing are not named. */
    Map<UUID, List<Fault>> lacking(Collection<UUID> versions);

    /**
     * A value as {@code GET /observations/…} shows it to the caller.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none that the caller may read
     */
    ObservationResponse shown(Key key);

    /**
     * A version of a value.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none that the caller may read
     */
    KnownVersion version(Key key, int number);

    /**
     * The same, within a transaction that changes what belongs to the version: until its end nothing moves it.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 where there is none that the caller may read
     */
    KnownVersion lockVersion(Key key, int number);
}
