package vn.tongket.awards.eligibility.engine;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Coded;

/** Why a rule says what it says. */
@Schema(name = "RuleReason")
public enum Reason implements Coded {
    /** The grade is good enough. */
    GRADE,
    /** The grade is below the least. */
    GRADE_BELOW,
    /** No grade is on record for the year. */
    GRADE_MISSING,
    /** Several grades are on record for the year. */
    GRADES_DIFFER,
    /** The award is held for the year. */
    AWARD_HELD,
    /** It is not. */
    AWARD_NOT_HELD,
    /** It is not in the register, which does not go back so far. */
    AWARD_NOT_REGISTERED,
    /** Held in all the years. */
    YEARS_HELD,
    /** Years before the end of a discipline do not count. */
    YEARS_BEFORE_DISCIPLINE,
    /** Years in which it was given in a way that does not count. */
    YEARS_OF_OTHER_WAY,
    /** Years in which it was not given. */
    YEARS_MISSING,
    /** Years before the register. */
    YEARS_NOT_REGISTERED,
    /** A discipline is on record without its severity. */
    SEVERITY_NOT_STATED,
    /** An initiative was recognised at the level or higher. */
    INITIATIVE,
    /** None is on record. */
    INITIATIVE_MISSING,
    /** One is, but of another year or a lower level. */
    INITIATIVE_OTHER,
    /** Enough members hold the award. */
    MEMBERS_HOLD,
    /** Too few do. */
    MEMBERS_TOO_FEW,
    /** Of some it is not known. */
    MEMBERS_UNKNOWN,
    /** How many members there are is not on record. */
    MEMBERS_NOT_COUNTED,
    /** Several numbers of members are on record. */
    MEMBERS_DIFFER,
    /** All tasks were finished. */
    TASKS_FINISHED,
    /** Not all were. */
    TASKS_UNFINISHED,
    /** Nothing is on record. */
    TASKS_NOT_STATED,
    /** Records say both. */
    TASKS_DIFFER,
    /** A member was disciplined so hard in the year. */
    DISCIPLINED,
    /** Nobody was. */
    NOBODY_DISCIPLINED,
    /** The achievement was honoured by another form of commendation. */
    ACHIEVEMENT_AWARDED,
    /** It was not. */
    ACHIEVEMENT_NOT_AWARDED,
    /** A form of the same year does not say for what it was. */
    ACHIEVEMENT_NOT_STATED,
    /** No case is open. */
    NOTHING_OPEN,
    /** One is. */
    CASE_OPEN,
    /** Months of service are enough. */
    SERVICE,
    /** They are not. */
    SERVICE_TOO_SHORT,
    /** No service is on record for the year. */
    SERVICE_MISSING,
    /** The former unit agrees. */
    OLD_UNIT_AGREES,
    /** It does not. */
    OLD_UNIT_DISAGREES,
    /** Its opinion is not on record. */
    OLD_UNIT_NOT_ASKED,
    /** No opinion is needed. */
    OLD_UNIT_NOT_NEEDED,
    /** The vote of the council is enough. */
    VOTE_CARRIED,
    /** It is not. */
    VOTE_LOST,
    /** There is none. */
    VOTE_MISSING,
    /** Too few members were there. */
    VOTE_WITHOUT_QUORUM
}
