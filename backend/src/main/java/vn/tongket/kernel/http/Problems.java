package vn.tongket.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a problem into its answer, in the caller's language. */
@ApplicationScoped
class Problems {

    private final CurrentRequest request;

    Problems(CurrentRequest request) {
        this.request = request;
    }

    Response answer(ApiProblem raised) {
        ApiProblem problem = forWhoeverAsks(raised);
        return answer(
                problem.status(),
                problem.code(),
                problem.arguments(),
                problem.faults(),
                problem.headers(),
                problem.next());
    }

    /** A token that went on without its account is told which scope it lacks, not to sign in. */
    private ApiProblem forWhoeverAsks(ApiProblem raised) {
        String missing = request.missingScope();
        return missing != null && raised.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                ? ApiProblem.forbidden("token.scope-missing", missing)
                : raised;
    }

    Response answer(int status, String code, List<Object> arguments, List<Fault> faults, Map<String, String> headers) {
        return answer(status, code, arguments, faults, headers, null);
    }

    private Response answer(
            int status,
            String code,
            List<Object> arguments,
            List<Fault> faults,
            Map<String, String> headers,
            @Nullable String next) {
        Locale locale = request.locale();
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", locale.getLanguage())
                .entity(body(status, code, arguments, faults, locale, request.id())
                        .with(next));
        headers.forEach(answer::header);
        return answer.build();
    }

    static Problem body(
            int status, String code, List<Object> arguments, List<Fault> faults, Locale locale, String requestId) {
        List<Problem.Item> items = faults.stream()
                .map(fault -> new Problem.Item(
                        fault.pointer(), fault.parameter(), fault.code(), ProblemWords.message(fault, locale)))
                .toList();
        return new Problem(
                "urn:tongket:problem:" + code,
                ProblemWords.title(code, locale),
                status,
                ProblemWords.detail(code, arguments, locale),
                code,
                items,
                requestId,
                null);
    }
}
