package vn.tongket.awards.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/**
 * A catalogue whose entries change with the law: versions of something with a key, none of which holds on a day of another. The
 * room that keeps it says what a version may be, and who may write it.
 *
 * @param <W> a version as it is written
 * @param <R> a version as it is read
 */
public final class DatedCatalogue<W, R> {

    private final String resource;
    private final String unknown;
    private final DatedVersions<W, R> versions;
    private final AuditTrail audit;

    /**
     * One for a resource.
     *
     * @param unknown code of the problem where no version begins on a day, with the key and the day
     */
    public DatedCatalogue(String resource, String unknown, DatedVersions<W, R> versions, AuditTrail audit) {
        this.resource = resource;
        this.unknown = unknown;
        this.versions = versions;
        this.audit = audit;
    }

    /**
     * A version by its address.
     *
     * @throws ApiProblem 404 where there is none
     */
    public Reply.Revised<R> get(String key, String from) {
        return versions.find(key, day(key, from)).orElseThrow(() -> ApiProblem.notFound(unknown, key, from));
    }

    /**
     * The first day in an address.
     *
     * @throws ApiProblem 404 where it is no day, which names nothing
     */
    public LocalDate day(String key, String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw ApiProblem.notFound(unknown, key, from);
        }
    }

    /** Whether a version begins on that day. */
    public boolean has(String key, LocalDate from) {
        return versions.find(key, from).isPresent();
    }

    /**
     * Writes a version, within the caller's transaction; one that says the same already stays as it is.
     *
     * @param same whether a version says this already
     * @param faults what rules forbid, asked while nobody else writes
     * @throws ApiProblem 412, 422 or 428
     */
    public Reply.Saved<R> put(
            String key, LocalDate from, W version, IfMatch ifMatch, Predicate<R> same, Supplier<List<Fault>> faults) {
        versions.rows().waitForOthers();
        Reply.Revised<R> existing = versions.find(key, from).orElse(null);
        if (existing != null && same.test(existing.body())) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        List<Fault> broken = faults.get();
        if (!broken.isEmpty()) {
            throw ApiProblem.unprocessable(broken);
        }
        if (existing != null) {
            ifMatch.require(existing.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        versions.write(key, from, version);
        return saved(key, from, existing == null ? null : existing.body());
    }

    private Reply.Saved<R> saved(String key, LocalDate from, @Nullable R before) {
        Reply.Revised<R> after = versions.find(key, from).orElseThrow();
        String action = before == null ? "create-version" : "change-version";
        audit.record(AuditEvent.of(action, resource, key + " " + from, null), before, after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    /** What is wrong with the days of a version: none is left, or another version holds on one of them. */
    public List<Fault> validity(String key, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            return List.of(Fault.at("/validTo", "award-type.validity-empty"));
        }
        List<String> others = versions.rows().overlapping(key, from, to);
        return others.isEmpty()
                ? List.of()
                : List.of(Fault.at("/validTo", "award-rule.overlaps", String.join(", ", others)));
    }
}
