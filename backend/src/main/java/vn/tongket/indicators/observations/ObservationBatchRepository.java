package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Moves of many versions at once. */
@ApplicationScoped
class ObservationBatchRepository {

    private static final String OF_BATCH = "o.unit_id = ? and o.period = ? and o.indicator_id = any(?::uuid[])";

    /** The former standing is read from the row as it was: chains are held, so nobody moves it meanwhile. */
    private static final String MOVE = """
            update observation_versions v set %s
            from observations o, indicators i, observation_versions f
            where o.id = v.observation_id and i.id = o.indicator_id and f.id = v.id and v.status = any(?) and
            """;

    private static final String MOVED =
            " returning o.id, i.code as indicator, o.breakdown, v.version, f.status as former";

    private final Sql sql;

    ObservationBatchRepository(Sql sql) {
        this.sql = sql;
    }

    /** A version that moved. */
    record Moved(UUID chain, String indicator, String breakdown, int version, String former) {

        Map<String, Object> before(Observations.Batch batch) {
            return said(batch, former);
        }

        Map<String, Object> after(Observations.Batch batch, VersionStatus status) {
            return said(batch, status.code());
        }

        private Map<String, Object> said(Observations.Batch batch, String status) {
            return Map.of(
                    "indicator",
                    indicator,
                    "unit",
                    Map.of("id", batch.unit()),
                    "period",
                    batch.period(),
                    "breakdown",
                    breakdown,
                    "version",
                    version,
                    "status",
                    status);
        }
    }

    /** Lets nobody else move a value of the batch until the transaction ends. */
    void hold(Observations.Batch batch) {
        sql.list(
                "select o.id from observations o where " + OF_BATCH + " order by o.id for update",
                row -> row.id("id"),
                batch.unit(),
                batch.period().text(),
                batch.indicators());
    }

    /** The versions of a batch that stand somewhere. */
    List<UUID> versions(Observations.Batch batch, List<VersionStatus> standing) {
        return sql.list(
                "select v.id from observations o join observation_versions v on v.observation_id = o.id where "
                        + OF_BATCH + " and v.status = any(?)",
                row -> row.id("id"),
                batch.unit(),
                batch.period().text(),
                batch.indicators(),
                standing.stream().map(VersionStatus::code).toList());
    }

    List<Moved> move(Observations.Batch batch, List<VersionStatus> from, VersionStatus to, @Nullable String reason) {
        return move(batch, from, "status = ?, status_reason = ?", to.code(), reason);
    }

    /** Approves what was submitted; what was in force until now is superseded. */
    List<Moved> approve(Observations.Batch batch, @Nullable String reason, String by, Instant now) {
        sql.update("""
                update observation_versions w set status = 'superseded'
                where w.status = 'approved' and w.observation_id in (
                    select v.observation_id from observations o join observation_versions v on v.observation_id = o.id
                    where v.status = 'submitted' and
                """ + OF_BATCH + ")", batch.unit(), batch.period().text(), batch.indicators());
        return move(
                batch,
                List.of(VersionStatus.SUBMITTED),
                "status = 'approved', status_reason = ?, approved_by = ?, approved_at = ?, known_since = ?",
                reason,
                by,
                now,
                now);
    }

    private List<Moved> move(
            Observations.Batch batch, List<VersionStatus> from, String set, @Nullable Object... values) {
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(values));
        arguments.add(from.stream().map(VersionStatus::code).toList());
        arguments.add(batch.unit());
        arguments.add(batch.period().text());
        arguments.add(batch.indicators());
        return sql.list(
                "with moved as (" + MOVE.formatted(set) + OF_BATCH + MOVED
                        + ") select * from moved order by indicator, breakdown",
                ObservationBatchRepository::moved,
                arguments.toArray());
    }

    private static Moved moved(Row row) {
        return new Moved(
                row.id("id"), row.text("indicator"), row.text("breakdown"), row.number("version"), row.text("former"));
    }

    /** Each chain has moved once. */
    void touch(List<Moved> moved) {
        sql.update(
                "update observations set revision = revision + 1 where id = any(?::uuid[])",
                moved.stream().map(Moved::chain).distinct().toList());
    }
}
