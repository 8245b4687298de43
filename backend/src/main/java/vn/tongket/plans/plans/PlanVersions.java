package vn.tongket.plans.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The versions of plans, for the room that amends them. */
public interface PlanVersions {

    /**
     * A plan as those that change it must know it.
     *
     * @param key how the trail names it
     * @param version the present one, 0 where it has none yet
     */
    record Head(UUID id, UUID unit, int year, PlanStatus status, String key, int version) {

        /** The last day of its year, on which its units are read and rights are looked at. */
        public LocalDate day() {
            return PlanEntity.day(year);
        }
    }

    /**
     * A plan that the caller may see.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    Head visible(UUID plan);

    /**
     * Locks a plan that the caller may see.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    Head hold(UUID plan);

    /** Locks a plan, whoever asks: for what is done on its day. */
    Head holdAny(UUID plan);

    /** All versions, the latest first, without their tasks. */
    List<PlanVersionHeading> of(UUID plan);

    /**
     * The text of a version as it was first handed out.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    String document(UUID plan, int version);

    /**
     * What a version says.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    PlanVersionResponse version(UUID plan, int version);

    /** What a plan says now that has no version yet. */
    PlanSnapshot draft(UUID plan);

    /** Keeps the first version of a plan that was issued before versions were kept; for one that has it, nothing. */
    void keepFirst(UUID plan);

    /**
     * Adds a version to a plan in force and makes it the present one.
     *
     * @param amendment the number of the amendment that makes it
     * @param inForceFrom the day that the decision names
     */
    PlanVersionResponse add(
            UUID plan, int amendment, PlanDecision decision, LocalDate inForceFrom, PlanSnapshot snapshot);
}
