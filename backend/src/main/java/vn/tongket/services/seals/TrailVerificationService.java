package vn.tongket.services.seals;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Role;

/** Checks the trail, a part at a time: administrators of the installation. */
@ApplicationScoped
class TrailVerificationService {

    /** A few seconds' work. Where more was written between two seals, that is checked at once. */
    private static final long ENTRIES_AT_A_TIME = 500_000;

    private static final int LONGEST_SECONDS = 300;

    private final TrailVerificationRepository trail;
    private final SealRepository seals;
    private final CurrentRequest request;

    TrailVerificationService(TrailVerificationRepository trail, SealRepository seals, CurrentRequest request) {
        this.trail = trail;
        this.seals = seals;
        this.request = request;
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    TrailVerificationResponse verify(VerificationQuery.Question question) {
        if (!request.actor().holdsEverywhere(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (question.from() == null) {
            return verify(seals.lastWithin(seals.entries() - ENTRIES_AT_A_TIME), null, question.kept());
        }
        long last = seals.lastNumber();
        if (question.from() > last) {
            throw ApiProblem.invalidQuery(List.of(
                    Fault.of("from", "query.unknown-value", question.from().toString(), "0–" + last)));
        }
        return verify(question.from(), end(question.from(), last), question.kept());
    }

    /** The seal up to which a part goes that begins after another one; null where it goes on to the present. */
    private @Nullable Long end(long from, long last) {
        long most = seals.entriesBy(from) + ENTRIES_AT_A_TIME;
        if (from == last || seals.entries() <= most) {
            return null;
        }
        return Math.max(from + 1, seals.lastWithin(most));
    }

    private TrailVerificationResponse verify(long from, @Nullable Long to, @Nullable String kept) {
        TrailVerificationRepository.Verdict verdict = trail.verify(from, to, kept);
        TrailVerificationRepository.Checked checked = verdict.checked();
        return new TrailVerificationResponse(
                checked.intact(),
                checked.chains(),
                checked.entries(),
                checked.contents(),
                checked.fromSeal(),
                checked.toSeal(),
                checked.unsealed(),
                checked.lastSeal(),
                checked.removedUntil(),
                checked.wrong(),
                verdict.findings(),
                to == null ? null : "/api/v1/audit-entries/verification?from=" + to);
    }
}
