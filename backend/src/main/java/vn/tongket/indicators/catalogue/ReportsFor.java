package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** Of which days of a period a report tells, where units change inside it. */
public enum ReportsFor {
    /** Who is there on the last day reports all of the period, also for what was others' before. */
    PERIOD_END,
    /** Each unit reports the days on which it was there. Only what is added up in time can be told so. */
    OWN_DAYS;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ReportsFor of(String code) {
        return Codes.read(ReportsFor.class, code);
    }
}
