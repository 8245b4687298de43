package vn.tongket.kernel.http;

import java.util.List;
import java.util.Locale;

/** A problem that is told later, perhaps in another language. */
public record StoredProblem(int status, String code, List<Object> arguments, List<Fault> faults) {

    /** What a problem says. */
    public static StoredProblem of(ApiProblem problem) {
        return new StoredProblem(problem.status(), problem.code(), problem.arguments(), problem.faults());
    }

    /** What the request would have been answered. */
    public Problem inWords(Locale locale, String requestId) {
        return Problems.body(status, code, arguments, faults, locale, requestId);
    }
}
