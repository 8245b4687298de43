package vn.tongket.services.contract;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;

/** Somebody who sends the requests of the access table, with the column that says what they are answered. */
enum AccessCaller {
    ANONYMOUS("anonymous", null),
    /** With a token that may do nothing but read where the row writes, and write where it reads. */
    NO_SCOPE("no scope", null),
    /** With a token that may do what the row does, but to another resource. */
    OTHER_RESOURCE("no scope", null),
    ELSEWHERE("elsewhere", Role.VIEWER),
    WRONG_UNIT("wrong unit", null),
    /** With the role of the row in the right province, by a token that is limited to another district of it. */
    WRONG_UNIT_SCOPE("wrong unit", null),
    VIEWER("viewer", Role.VIEWER),
    /** Sees what a viewer sees; what their council does is not in the table, for it depends on who sits on it. */
    COUNCIL_MEMBER("viewer", Role.COUNCIL_MEMBER),
    REPORTER("reporter", Role.REPORTER),
    APPROVER("approver", Role.APPROVER),
    PLANNER("planner", Role.PLANNER),
    AWARD_OFFICER("award-officer", Role.AWARD_OFFICER),
    ADMINISTRATOR("administrator", Role.ADMINISTRATOR);

    private final String column;
    private final @Nullable Role role;

    AccessCaller(String column, @Nullable Role role) {
        this.column = column;
        this.role = role;
    }

    String column() {
        return column;
    }

    /** The role they have whatever they ask for; null where the row says which. */
    @Nullable
    Role role() {
        return role;
    }

    /** Whether a token keeps them out before anything is looked up. */
    boolean lacksScope() {
        return this == NO_SCOPE || this == OTHER_RESOURCE;
    }
}
