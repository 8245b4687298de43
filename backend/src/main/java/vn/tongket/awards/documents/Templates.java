package vn.tongket.awards.documents;

import java.time.Clock;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply.Revised;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.TemplateRows;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/**
 * A template of which every version stays, and none is used before somebody has seen what it looks like. What is in it, and
 * how it is shown, is known by its room.
 *
 * @param <T> a version as the room shows it
 */
public final class Templates<T extends TemplateVersion> {

    /**
     * What templates of a room are called, and how they are read.
     *
     * @param resource in the trail and in addresses, in the plural
     * @param unknown code of the problem where there is no such version
     * @param notPreviewed code of the problem where nobody has seen it
     * @param told what the trail says of a version
     */
    public record Kind<T>(
            String resource,
            String unknown,
            String notPreviewed,
            Class<T> type,
            Function<Row, T> reader,
            UnaryOperator<T> told) {}

    private static final int SHIPPED = 1;

    private final TemplateRows rows;
    private final Kind<T> kind;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    public Templates(TemplateRows rows, Kind<T> kind, AuditTrail audit, CurrentRequest request, Clock clock) {
        this.rows = rows;
        this.kind = kind;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    public Page<T> page(PageRequest page) {
        return rows.page(page, row -> kind.told().apply(kind.reader().apply(row)), kind.type());
    }

    /**
     * A version.
     *
     * @throws ApiProblem 404 where there is none
     */
    public Revised<T> get(int version) {
        return rows.find(version, kind.reader()).orElseThrow(() -> unknown(version));
    }

    private ApiProblem unknown(int version) {
        return ApiProblem.notFound(kind.unknown(), version);
    }

    /** The version in use. */
    public T used() {
        return rows.used(kind.reader());
    }

    /**
     * Adds a version.
     *
     * @param content columns of its table
     */
    public Created<T> add(SequencedMap<String, Object> content, String note) {
        int version = rows.add(content, note, request.actor().id(), clock.instant());
        Revised<T> added = get(version);
        record("create", version, null, added.body());
        return new Created<>(added.body(), added.revision(), "/api/v1/" + kind.resource() + "/" + version);
    }

    /**
     * Makes a preview of a version, and notes that somebody has seen it.
     *
     * @param print what it looks like
     */
    public byte[] preview(int version, Function<T, byte[]> print) {
        T template = lock(version).body();
        byte[] file = print.apply(template);
        rows.previewed(version, clock.instant());
        record("preview", version, null, null);
        return file;
    }

    private Revised<T> lock(int version) {
        return rows.lock(version, kind.reader()).orElseThrow(() -> unknown(version));
    }

    /**
     * Takes a version into use, which may be in use already.
     *
     * @throws ApiProblem 409 where nobody has seen a preview of it
     */
    public Revised<T> use(int version, IfMatch ifMatch) {
        Revised<T> before = lock(version);
        if (before.body().inUse()) {
            return before;
        }
        ifMatch.require(before.revision());
        if (version > SHIPPED && before.body().previewedAt() == null) {
            throw ApiProblem.conflict(kind.notPreviewed(), version);
        }
        rows.use(version, clock.instant());
        Revised<T> after = get(version);
        record("use", version, before.body(), after.body());
        return after;
    }

    private void record(String action, int version, @Nullable T before, @Nullable T after) {
        audit.record(
                AuditEvent.of(action, kind.resource(), Integer.toString(version), null), told(before), told(after));
    }

    private @Nullable T told(@Nullable T template) {
        return template == null ? null : kind.told().apply(template);
    }
}
