package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Past decisions and awards, known from other sources: public and final from the start. */
public interface RecordedAwards {

    /**
     * Takes in a decision known from another source; the same key again changes nothing.
     *
     * @return its id
     * @throws vn.tongket.kernel.http.ApiProblem 403, 409 or 422 where a rule forbids it
     */
    UUID importDecision(RecordedDecision decision);

    /**
     * Takes in an award under such a decision; the same key again changes nothing.
     *
     * @return its id
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    UUID importAward(RecordedAward award);

    /** The award that was taken in under a key. */
    Optional<UUID> findByKey(String key);

    /**
     * Only who imports past awards of an authority goes on.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403
     */
    void checkImporter(UUID authority, @Nullable LocalDate day);

    /** The key under which a decision of an authority was taken in, by what stands on it. */
    Optional<String> decisionKey(UUID authority, @Nullable String number, @Nullable LocalDate date);

    /** Whether a decision was taken in under a key. */
    boolean isDecision(String key);

    /**
     * A decision that is not there yet, within the caller's transaction, which a refusal leaves as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 409 or 422 where a rule forbids it
     */
    void add(RecordedDecision decision);

    /**
     * An award that is not there yet, in the same way.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    void add(RecordedAward award);

    /** What stands on file of an award that was taken in: what is public, and what is not, for an importer to compare. */
    record OnFile(AwardResponse award, AwardDetails details) {}

    /** The same of one that is there. */
    OnFile onFile(UUID award);
}
