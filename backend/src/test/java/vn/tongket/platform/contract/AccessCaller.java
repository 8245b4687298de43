package vn.tongket.platform.contract;

import vn.tongket.platform.security.Role;

/** A column of the access table. */
enum AccessCaller {
    ANONYMOUS("anonymous", null),
    ELSEWHERE("elsewhere", Role.VIEWER),
    WRONG_UNIT("wrong unit", null),
    VIEWER("viewer", Role.VIEWER),
    REPORTER("reporter", Role.REPORTER),
    APPROVER("approver", Role.APPROVER),
    PLANNER("planner", Role.PLANNER),
    AWARD_OFFICER("award-officer", Role.AWARD_OFFICER),
    ADMINISTRATOR("administrator", Role.ADMINISTRATOR),
    NO_SCOPE("no scope", null);

    private final String column;
    private final Role role;

    AccessCaller(String column, Role role) {
        this.column = column;
        this.role = role;
    }

    String column() {
        return column;
    }

    /** The role it has whatever it asks for; null where the row says which. */
    Role role() {
        return role;
    }
}
