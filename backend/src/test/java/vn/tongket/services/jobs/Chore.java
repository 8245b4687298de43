package vn.tongket.services.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;

/** Work of tests: counts itself in the database, then ends as it is told. */
@ApplicationScoped
class Chore implements JobHandler {

    static final String KIND = "chore";

    /** Which chore, and how it ends. */
    record Order(String name, End end) {}

    enum End {
        WELL,
        BADLY,
        REFUSED,
        ONLY_TRIED
    }

    private final Sql sql;
    private final Jobs jobs;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transaction;

    Chore(Sql sql, Jobs jobs, CurrentRequest request, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.jobs = jobs;
        this.request = request;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobRun run) {
        Order order = run.arguments(Order.class);
        sql.update(
                "insert into data_versions values (?, 0, 1) on conflict (topic, shard) do update set version = data_versions.version + 1",
                "chore " + order.name());
        run.progress(1, 2L);
        switch (order.end()) {
            case BADLY -> throw new IllegalStateException("the chore breaks off");
            case REFUSED -> throw ApiProblem.forbidden("import.row-denied", 7);
            case ONLY_TRIED -> transaction.setRollbackOnly();
            case WELL -> run.progress(2, 2L);
        }
        return Map.of("by", request.actor().username(), "input", read(run));
    }

    private static String read(JobRun run) {
        try {
            return new String(run.input().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands a chore in. */
    @ActivateRequestContext
    UUID submit(Actor owner, Order order, String input) {
        request.actAs(owner);
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.submit(KIND, order, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))))
                .id();
    }

    /** How often it was done, as far as anybody can see. */
    long done(String name) {
        return sql.number(
                "select coalesce(sum(version), 0)::bigint as n from data_versions where topic = ?", "chore " + name);
    }
}
