package vn.tongket.collection.rounds;

import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How reports are counted. */
public enum Completeness {
    /** By the level of those that report. */
    LEVEL,
    /** By the unit directly above those that report, and their level. */
    UNIT;

    static Completeness of(String code) {
        return Codes.read(Completeness.class, code);
    }

    static List<String> codes() {
        return Codes.all(Completeness.class);
    }
}
