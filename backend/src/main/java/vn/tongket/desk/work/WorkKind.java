package vn.tongket.desk.work;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Coded;

/** A kind of work that waits for somebody, in the order in which it is told; each for those who hold one of its roles. */
public enum WorkKind implements Coded {
    /** Reports to rounds that came back. */
    ENTRIES_RETURNED(Role.REPORTER),
    /** Reports to rounds that are owed. */
    ENTRIES_OWED(Role.REPORTER),
    /** Reports of progress that came back. */
    PROGRESS_RETURNED(Role.REPORTER),
    /** Tasks that the person's own unit leads, overdue or due within a week. */
    TASKS_DUE(Role.REPORTER, Role.PLANNER),
    /** Directives to the person's own unit that it has not acknowledged. */
    DIRECTIVES_TO_ACKNOWLEDGE(Role.REPORTER, Role.PLANNER, Role.APPROVER),
    /** Reports to rounds of which the next step is theirs. */
    ENTRIES_TO_APPROVE(Role.APPROVER),
    /** Single values that were sent, outside of a report. */
    VALUES_TO_APPROVE(Role.APPROVER),
    /** Plans that were sent. */
    PLANS_TO_APPROVE(Role.APPROVER),
    /** Amendments that were sent. */
    AMENDMENTS_TO_DECIDE(Role.APPROVER),
    /** Decisions on awards that others drafted. */
    DECISIONS_TO_ISSUE(Role.APPROVER, Role.AWARD_OFFICER),
    /** Tasks that their unit says are done. */
    TASKS_TO_ACCEPT(Role.APPROVER, Role.PLANNER),
    /** Requests for more time. */
    EXTENSIONS_TO_DECIDE(Role.APPROVER, Role.PLANNER),
    /** Reports of progress that were sent. */
    PROGRESS_TO_DECIDE(Role.APPROVER, Role.PLANNER),
    /** Plans that are being written. */
    PLAN_DRAFTS(Role.PLANNER),
    /** Amendments that are being written. */
    AMENDMENT_DRAFTS(Role.PLANNER),
    /** Directives that no task answers yet. */
    DIRECTIVES_WITHOUT_TASK(Role.PLANNER),
    /** Nominations that lie at the officer's unit, to be taken in or sent on. */
    NOMINATIONS_TO_TAKE_IN(Role.AWARD_OFFICER),
    /** Nominations of the officer's unit that came back, or lack a paper that they must have. */
    NOMINATIONS_LACKING(Role.AWARD_OFFICER),
    /** Nominations that a council recommended and that stand in no decision. */
    NOMINATIONS_TO_DECIDE(Role.AWARD_OFFICER),
    /** Items of the agenda on which the member has not voted. */
    VOTES_DUE(Role.COUNCIL_MEMBER),
    /** Sessions that are open or to come. */
    SESSIONS(Role.COUNCIL_MEMBER, Role.AWARD_OFFICER),
    /** Accounts whose owner has not replaced the password that they were handed. */
    ACCOUNTS_WAITING(Role.ADMINISTRATOR),
    /** Webhooks that are paused or whose deliveries fail. */
    WEBHOOKS_FAILING(Role.ADMINISTRATOR),
    /** Tokens that end within two weeks. */
    TOKENS_ENDING(Role.ADMINISTRATOR),
    /** The trail of changes, where it has not been sealed for a day although it went on. */
    TRAIL_UNSEALED(Role.ADMINISTRATOR),
    /** What is overdue in plans of the person's units, for those who lead. */
    TASKS_OVERDUE_BELOW(Role.VIEWER, Role.APPROVER),
    /** The newest figures of the person's own unit that fall short of their target. */
    FIGURES_BEHIND(Role.VIEWER, Role.APPROVER),
    /** Tasks in plans of the person's units that were accepted within the last week. */
    TASKS_DONE_LATELY(Role.VIEWER, Role.APPROVER);

    private final Set<Role> roles;

    WorkKind(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** Whose work it is. */
    Set<Role> roles() {
        return roles;
    }

    boolean concerns(Actor actor) {
        return roles.stream().anyMatch(actor::holds);
    }
}
