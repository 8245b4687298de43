package vn.tongket.desk.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What is searched. */
public enum SearchType {
    /** Organisational units of all times. */
    UNIT,
    /** Indicators by their definitions of today. */
    INDICATOR,
    /** Annual plans. */
    PLAN,
    /** Tasks and groups of plans. */
    TASK,
    /** What leaders direct. */
    DIRECTIVE,
    /** Awards, by recipient. */
    AWARD;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SearchType of(String code) {
        return Codes.read(SearchType.class, code);
    }

    static List<String> codes() {
        return Codes.all(SearchType.class);
    }
}
