package vn.tongket.collection.submissions;

import java.util.List;
import vn.tongket.kernel.text.Codes;

/** For whom a list of reports is. */
enum ReportAudience {
    /** Those who enter. */
    REPORTER,
    /** Those who decide. */
    APPROVER;

    static ReportAudience of(String code) {
        return Codes.read(ReportAudience.class, code);
    }

    static List<String> codes() {
        return Codes.all(ReportAudience.class);
    }
}
