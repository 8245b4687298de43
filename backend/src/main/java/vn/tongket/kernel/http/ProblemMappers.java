package vn.tongket.kernel.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where what is thrown becomes an answer. 4xx is quiet in the log, 5xx is loud and keeps its cause. */
class ProblemMappers {

    /** What the server says of a file whose next piece does not come. */
    private static final String SILENT = "Read timed out";

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ApiProblem problem) {
        LOG.debug(problem.getMessage());
        return problems.answer(problem);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException e) {
        return problems.answer(ApiProblem.unauthorized(
                e instanceof AuthenticationFailedException ? "credentials.refused" : "credentials.missing"));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return problems.answer(ApiProblem.forbidden("access.denied"));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (findProblem(e) instanceof ApiProblem problem) {
            return problems.answer(problem);
        }
        if (status >= 500) {
            return failed(e);
        }
        return problems.answer(status, "http." + status, List.of(), List.of(), Map.of());
    }

    private static @Nullable Throwable findProblem(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof ApiProblem)) {
            cause = cause.getCause();
        }
        return cause;
    }

    @ServerExceptionMapper
    Response moved(OptimisticLockException e) {
        return problems.answer(ApiProblem.conflict("concurrent.change"));
    }

    /** Two callers who change the same thing at once meet in the database; the second is told so. */
    @ServerExceptionMapper
    Response refusedByDatabase(ConstraintViolationException e) {
        return isRace(e.getSQLState()) ? problems.answer(ApiProblem.conflict("concurrent.change")) : failed(e);
    }

    /** Whether an SQL state means that two callers met: unique, exclusion or reference violation, serialisation failure. */
    private static boolean isRace(@Nullable String sqlState) {
        return sqlState != null
                && Set.of("23503", "23505", "23P01", "40001", "40P01").contains(sqlState);
    }

    @ServerExceptionMapper
    Response anything(RuntimeException e) {
        if (findProblem(e) instanceof ApiProblem problem) {
            return problems.answer(problem);
        }
        return sqlState(e) instanceof String state && isRace(state)
                ? problems.answer(ApiProblem.conflict("concurrent.change"))
                : failed(e);
    }

    private static @Nullable String sqlState(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return failure.getSQLState();
            }
        }
        return null;
    }

    private Response failed(Exception e) {
        if (hungUp(e)) {
            return problems.answer(408, "http.408", List.of(), List.of(), Map.of());
        }
        return Outage.isBehind(e) ? unavailable(e) : unexpected(e);
    }

    /**
     * Whether the caller went away, or fell silent, in the middle of a file. The server has hung up by then. A database that
     * falls silent says so in the same words.
     */
    static boolean hungUp(Throwable e) {
        if (Outage.isBehind(e)) {
            return false;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || SILENT.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    /** An outage hits every request alike: one line for each says enough, and no stack of calls. */
    private Response unavailable(Exception e) {
        Response answer = problems.answer(ApiProblem.unavailableFor("service.unavailable", Outage.RETRY_AFTER_SECONDS));
        LOG.errorf(
                "request %s failed, the database does not answer: %s",
                ((Problem) answer.getEntity()).requestId(), Outage.reason(e));
        return answer;
    }

    private Response unexpected(Exception e) {
        Response answer = problems.answer(500, "http.500", List.of(), List.of(), Map.of());
        LOG.errorf(e, "request %s failed", ((Problem) answer.getEntity()).requestId());
        return answer;
    }
}
