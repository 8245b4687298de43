package vn.tongket.services.jobs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.StoredProblem;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;

/** Every query about jobs. */
@ApplicationScoped
class JobRepository {

    private static final int PIECE_BYTES = 1 << 20;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("createdAt", "j.created_at"),
            SortKey.text("status", "j.status"),
            SortKey.text("kind", "j.kind"),
            SortKey.id("j.id"));

    private final Sql sql;
    private final Json json;

    JobRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A job as it is kept.
     *
     * @param requestId of the request that handed it in
     */
    record Stored(
            UUID id,
            String kind,
            JobStatus status,
            String arguments,
            Actor owner,
            String requestId,
            int attempts,
            long done,
            @Nullable Long total,
            @Nullable JsonNode result,
            @Nullable StoredProblem problem,
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}

    void add(UUID id, String kind, String arguments, Actor owner, String requestId, Instant now) {
        sql.update("""
                insert into jobs (id, kind, status, arguments, owner_id, owner, request_id, attempts, done, created_at)
                values (?, ?, 'queued', ?::jsonb, ?, ?::jsonb, ?, 0, 0, ?)
                """, id, kind, arguments, owner.id(), json.text(owner), requestId, now);
    }

    /** Keeps an input, of which no more than a piece is ever in memory. */
    void keep(UUID job, InputStream input) {
        try {
            int piece = 0;
            for (byte[] content = input.readNBytes(PIECE_BYTES);
                    content.length > 0;
                    content = input.readNBytes(PIECE_BYTES)) {
                sql.update("insert into job_inputs (job_id, piece, content) values (?, ?, ?)", job, piece++, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> piece(UUID job, int piece) {
        return sql.one(
                "select content from job_inputs where job_id = ? and piece = ?",
                row -> row.bytes("content"),
                job,
                piece);
    }

    /** @param all whether also one that somebody else handed in */
    Optional<Stored> find(UUID id, @Nullable UUID owner, boolean all) {
        return sql.one("select j.* from jobs j where j.id = ? and (? or j.owner_id = ?)", this::stored, id, all, owner);
    }

    Page<Stored> page(JobQuery.Filter filter, @Nullable UUID owner, PageRequest page) {
        return new ListQuery("j.*", "jobs j", List.of(), SORTABLE, List.of("-createdAt"))
                .where("(? or j.owner_id = ?)", filter.all(), owner)
                .whereAny("j.status", filter.statuses())
                .whereAny("j.kind", filter.kinds())
                .page(sql, page, this::stored, Stored.class);
    }

    /** Takes the oldest job on that waits, or whose worker fell silent, and that may be tried again. */
    Optional<Stored> claim(UUID worker, int most, Instant now, Instant until) {
        return sql.one("""
                update jobs set status = 'running', worker = ?, leased_until = ?, attempts = attempts + 1, done = 0,
                    total = null, started_at = coalesce(started_at, ?)
                where id = (
                    select id from jobs
                    where status in ('queued', 'running') and (status = 'queued' or leased_until < ?) and attempts < ?
                    order by created_at, id limit 1 for update skip locked)
                returning *
                """, this::stored, worker, until, now, now, most);
    }

    /** The jobs whose last worker fell silent and that may not be tried again. */
    List<UUID> givenUp(int most, Instant now) {
        return sql.list(
                "select id from jobs where status = 'running' and leased_until < ? and attempts >= ? for update skip locked",
                row -> row.id("id"),
                now,
                most);
    }

    /** Whether the worker still answers for the job; then it does so for longer. */
    boolean extend(UUID id, UUID worker, Instant until, long done, @Nullable Long total) {
        return sql.update(
                        "update jobs set leased_until = ?, done = ?, total = ? where id = ? and worker = ?",
                        until,
                        done,
                        total,
                        id,
                        worker)
                == 1;
    }

    /** Whether the worker still answered for the job; then it has succeeded. */
    boolean succeed(UUID id, UUID worker, String result, long done, @Nullable Long total, Instant now) {
        return ended(id, sql.update("""
                update jobs set status = 'succeeded', result = ?::jsonb, done = ?, total = ?, finished_at = ?, worker = null,
                    leased_until = null
                where id = ? and worker = ?
                """, result, done, total, now, id, worker));
    }

    /** Whether the worker still answered for the job; then it has failed. */
    boolean fail(UUID id, UUID worker, StoredProblem problem, Instant now) {
        return ended(id, sql.update("""
                update jobs set status = 'failed', problem = ?::jsonb, finished_at = ?, worker = null, leased_until = null
                where id = ? and worker = ?
                """, json.text(problem), now, id, worker));
    }

    /** Whether the job was not finished yet; then it has failed, and whoever works on it no longer answers for it. */
    boolean giveUp(UUID id, StoredProblem problem, Instant now) {
        return ended(id, sql.update("""
                update jobs set status = 'failed', problem = ?::jsonb, finished_at = ?, worker = null, leased_until = null
                where id = ? and status in ('queued', 'running')
                """, json.text(problem), now, id));
    }

    /** Puts a job back that a worker could not do. */
    void release(UUID id, UUID worker) {
        sql.update(
                "update jobs set status = 'queued', worker = null, leased_until = null where id = ? and worker = ?",
                id,
                worker);
    }

    /** Puts a job back that a worker had no time for. */
    void handBack(UUID id, UUID worker) {
        sql.update("""
                update jobs set status = 'queued', worker = null, leased_until = null, attempts = attempts - 1, done = 0
                where id = ? and worker = ?
                """, id, worker);
    }

    /** How many jobs wait or are being done. */
    long backlog() {
        return sql.number("select count(*) as n from jobs where status in ('queued', 'running')");
    }

    /** Since when the job waits that waits longest; empty where none does. */
    Optional<Instant> waitingSince() {
        return sql.one(
                "select created_at from jobs where status = 'queued' order by created_at limit 1",
                row -> row.instant("created_at"));
    }

    private boolean ended(UUID id, int changed) {
        if (changed == 1) {
            sql.update("delete from job_inputs where job_id = ?", id);
        }
        return changed == 1;
    }

    private Stored stored(Row row) {
        return new Stored(
                row.id("id"),
                row.text("kind"),
                Codes.read(JobStatus.class, row.text("status")),
                row.text("arguments"),
                json.read(row.text("owner"), new TypeReference<Actor>() {}),
                row.text("request_id"),
                row.number("attempts"),
                row.count("done"),
                row.countOrNull("total"),
                read(row.textOrNull("result"), new TypeReference<JsonNode>() {}),
                read(row.textOrNull("problem"), new TypeReference<StoredProblem>() {}),
                row.instant("created_at"),
                row.instantOrNull("started_at"),
                row.instantOrNull("finished_at"));
    }

    private <T> @Nullable T read(@Nullable String text, TypeReference<T> type) {
        return text == null ? null : json.read(text, type);
    }
}
