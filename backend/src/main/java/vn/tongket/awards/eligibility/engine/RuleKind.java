package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** The kinds of check. Each has parameters of its own. */
public enum RuleKind implements Coded {
    /** {@code minimum}: the annual grade that is the least. */
    ANNUAL_GRADE,
    /** {@code award}: held for the same year. */
    AWARD_SAME_YEAR,
    /** {@code award}, {@code years}: held so many years without a gap. */
    CONSECUTIVE_AWARDS,
    /** {@code level}, {@code withinYears}: recognised there or higher. */
    RECOGNISED_INITIATIVE,
    /** {@code award}, {@code minimumPercent}, {@code minimumCount}: of the members that a collective has at the end of the year. */
    MEMBERS_HOLD,
    /** The collective finished its tasks. No parameters. */
    TASKS_FINISHED,
    /** {@code from}: so hard or harder, within the year. */
    NOBODY_DISCIPLINED,
    /** No second form of commendation for one achievement. No parameters. */
    ONE_ACHIEVEMENT,
    /** {@code kinds}: nothing of these is open. */
    NO_OPEN_CASE,
    /** {@code months}: of service in another unit, from which its opinion is needed. */
    OLD_UNIT_OPINION,
    /** {@code minimum}, {@code countingAbsences}: in the year. */
    MONTHS_OF_SERVICE,
    /** {@code minimumPercent} of the members of the council or of those who take part ({@code of}), and a {@code quorum}. */
    COUNCIL_VOTE;

    /** The record of its parameters. */
    Class<? extends RuleCheck> parameters() {
        return switch (this) {
            case ANNUAL_GRADE -> RuleCheck.Grade.class;
            case AWARD_SAME_YEAR -> RuleCheck.AwardSameYear.class;
            case CONSECUTIVE_AWARDS -> RuleCheck.ConsecutiveAwards.class;
            case RECOGNISED_INITIATIVE -> RuleCheck.RecognisedInitiative.class;
            case MEMBERS_HOLD -> RuleCheck.MembersHold.class;
            case TASKS_FINISHED -> RuleCheck.TasksFinished.class;
            case NOBODY_DISCIPLINED -> RuleCheck.NobodyDisciplined.class;
            case ONE_ACHIEVEMENT -> RuleCheck.OneAchievement.class;
            case NO_OPEN_CASE -> RuleCheck.NoOpenCase.class;
            case OLD_UNIT_OPINION -> RuleCheck.OldUnitOpinion.class;
            case MONTHS_OF_SERVICE -> RuleCheck.ServedMonths.class;
            case COUNCIL_VOTE -> RuleCheck.CouncilVote.class;
        };
    }

    /** The law lets only two rules stop an award; whatever else fails is a warning. */
    boolean mayBlock() {
        return this == ONE_ACHIEVEMENT || this == NO_OPEN_CASE;
    }
}
