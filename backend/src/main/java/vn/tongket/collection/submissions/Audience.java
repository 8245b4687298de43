package vn.tongket.collection.submissions;

import java.util.List;
import vn.tongket.kernel.text.Codes;

/** For whom a list of reports is. */
enum Audience {
    /** Those who enter. */
    REPORTER,
    /** Those who decide. */
    APPROVER;

    static Audience of(String code) {
        return Codes.read(Audience.class, code);
    }

    static List<String> codes() {
        return Codes.all(Audience.class);
    }
}
