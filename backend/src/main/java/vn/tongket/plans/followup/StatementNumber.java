package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a statement of tasks counts, in the words of published statements. Of every task that was assigned exactly one of
 * {@link #DONE}, {@link #NOT_DONE}, {@link #PAUSED}, {@link #CANCELLED} holds.
 */
public enum StatementNumber {
    /** Given out: giao. */
    ASSIGNED("assigned"),
    /** The deadline is on the day or before: đến hạn. */
    DUE("due"),
    /** Due and done. */
    DUE_DONE("dueDone"),
    /** The deadline is still ahead: chưa đến hạn. */
    NOT_DUE("notDue"),
    /** Done and accepted: đã hoàn thành. */
    DONE("done"),
    /** Done before the deadline: trước hạn, vượt tiến độ. */
    EARLY("early"),
    /** Done on the day of the deadline: đúng hạn. */
    ON_TIME("onTime"),
    /** Done after the deadline: quá hạn. */
    LATE("late"),
    /** Done where no deadline was set. */
    DONE_WITHOUT_DEADLINE("doneWithoutDeadline"),
    /** Neither done nor paused nor cancelled: chưa hoàn thành, đang thực hiện. */
    NOT_DONE("notDone"),
    /** Not done, the deadline not passed: trong hạn. */
    WITHIN_TIME("withinTime"),
    /** Not done, the deadline passed: quá hạn. */
    OVERDUE("overdue"),
    /** Reported done, not yet accepted. */
    AWAITING_ACCEPTANCE("awaitingAcceptance"),
    /** Not done, without a deadline: thường xuyên, không thời hạn. */
    WITHOUT_DEADLINE("withoutDeadline"),
    /** Tạm dừng. */
    PAUSED("paused"),
    /** Hủy, thu hồi. */
    CANCELLED("cancelled"),
    /** Late or overdue: chậm. */
    BEHIND("behind");

    private final String member;

    StatementNumber(String member) {
        this.member = member;
    }

    /** Its name in the contract. */
    @JsonValue
    public String member() {
        return member;
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException whose message lists those that exist
     */
    @JsonCreator
    public static StatementNumber of(String member) {
        return Arrays.stream(values())
                .filter(number -> number.member.equals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(values()).map(StatementNumber::member).collect(Collectors.joining(", "))));
    }
}
