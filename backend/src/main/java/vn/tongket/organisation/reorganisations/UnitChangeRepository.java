package vn.tongket.organisation.reorganisations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Edit;

/** Every query about reorganisation acts. */
@ApplicationScoped
class UnitChangeRepository {

    private static final TypeReference<List<Edit>> EDITS = new TypeReference<>() {};

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("effectiveDate", "c.effective_date"),
            SortKey.instant("recordedAt", "c.recorded_at"),
            SortKey.id("c.id"));

    private static final List<SortKey> ROWS_SORTABLE = List.of(SortKey.number("row", "r.row"));

    /** Units that an undone act had made have no version left: they are named as their row named them. */
    private static final String ROW_TABLES = """
            unit_change_rows r
            join unit_changes c on c.id = r.change_id
            left join lateral unit_version_at(r.unit_id, c.effective_date - 1) u on true
            left join unit_change_rows n on n.change_id = r.change_id and n.change = 'create' and n.unit_id = r.successor_id
            left join lateral unit_version_at(r.successor_id, c.effective_date) s on true
            """;

    private static final String ROW_COLUMNS = """
            r.*, coalesce(u.name_vi, r.name_vi) as unit_name_vi, coalesce(u.name_en, r.name_en) as unit_name_en,
            coalesce(s.name_vi, n.name_vi) as successor_name_vi, coalesce(s.name_en, n.name_en) as successor_name_en
            """;

    private static final String COLUMNS = "c.*, n.id as corrected_by";
    private static final String TABLES = "unit_changes c left join unit_changes n on n.corrects = c.id";
    private static final String KEPT = "select " + COLUMNS + " from " + TABLES + " ";

    private final Sql sql;
    private final Json json;

    UnitChangeRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An act as it is kept.
     *
     * @param edits what it did to units
     */
    record Kept(UnitChangeResponse act, long sequence, List<Edit> edits, long revision) {}

    Page<UnitChangeResponse> page(UnitChangeQuery.Filter filter, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-effectiveDate", "-recordedAt"))
                .whereAny("c.status", filter.statuses())
                .whereGiven("c.effective_date >= ?", filter.from())
                .whereGiven("c.effective_date < ?", filter.to());
        if (filter.unit() != null) {
            query.where("""
                    exists (select 1 from unit_change_rows r where r.change_id = c.id
                            and ? in (r.unit, r.successor, r.code, r.unit_id::text, r.successor_id::text))
                    """, filter.unit());
        }
        return query.page(sql, page, UnitChangeRepository::act, UnitChangeResponse.class);
    }

    Optional<Kept> find(UUID id) {
        return sql.one(KEPT + "where c.id = ?", this::kept, id);
    }

    Optional<Kept> lock(UUID id) {
        return sql.one(KEPT + "where c.id = ? for update of c", this::kept, id);
    }

    /** The acts in force that were carried out after another. */
    List<Kept> inForceAfter(long sequence) {
        return sql.list(
                KEPT + "where c.status = 'in-force' and c.sequence > ? order by c.sequence", this::kept, sequence);
    }

    Page<ChangeResponse> rows(UUID change, PageRequest page) {
        return new ListQuery(ROW_COLUMNS, ROW_TABLES, List.of(), ROWS_SORTABLE, List.of("row"))
                .where("r.change_id = ?", change)
                .page(sql, page, UnitChangeRepository::row, ChangeResponse.class);
    }

    void add(Act act, Act.Outcome outcome, UnitChangeResult result, Actor actor, Instant now, Instant knownSince) {
        Source document = act.legalBasis();
        sql.update(
                """
                insert into unit_changes (id, effective_date, date_precision, title_vi, title_en, source_document, source_page,
                    source_url, source_quote, rights_follow, status, created_units, closed_units, changed_units, edits,
                    recorded_at, known_since, recorded_by, recorded_by_id, corrects, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'in-force', ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, 1)
                """,
                act.id(),
                act.effectiveDate(),
                act.precision().code(),
                act.title().vi(),
                act.title().en(),
                document.document(),
                document.page(),
                document.url(),
                document.quote(),
                act.rightsFollow(),
                result.created().size(),
                result.closed().size(),
                result.changed().size(),
                json.text(outcome.edits(), EDITS),
                now,
                knownSince,
                actor.username(),
                actor.id(),
                act.corrects() == null ? null : act.corrects().act());
        addRows(act, outcome);
    }

    private void addRows(Act act, Act.Outcome outcome) {
        sql.update(
                """
                insert into unit_change_rows (change_id, row, change, unit, unit_id, successor, successor_id, share, code,
                    name_vi, name_en, kind, parent)
                select ?, x.row, x.change, x.unit, x.unit_id, x.successor, x.successor_id, x.share, x.code, x.name_vi,
                    x.name_en, x.kind, x.parent
                from jsonb_to_recordset(?::jsonb) as x(row int, change text, unit text, unit_id uuid, successor text,
                    successor_id uuid, share numeric, code text, name_vi text, name_en text, kind text, parent text)
                """,
                act.id(),
                json.text(act.changes().stream()
                        .map(change -> columns(change, outcome))
                        .toList()));
    }

    private static Map<String, @Nullable Object> columns(Change change, Act.Outcome outcome) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("row", change.row());
        columns.put("change", change.kind().code());
        columns.put("unit", change.unit());
        columns.put("unit_id", outcome.units().get(change.row()));
        columns.put("successor", change.successor());
        columns.put("successor_id", outcome.successors().get(change.row()));
        columns.put("share", change.share());
        columns.put("code", change.code());
        columns.put("name_vi", change.name() == null ? null : change.name().vi());
        columns.put("name_en", change.name() == null ? null : change.name().en());
        columns.put("kind", change.unitKind());
        columns.put("parent", change.parent());
        return columns;
    }

    void undo(UUID id, String reason, Actor actor, Instant now) {
        sql.update("""
                update unit_changes
                set status = 'undone', undone_at = ?, undone_by = ?, undone_reason = ?, revision = revision + 1
                where id = ?
                """, now, actor.username(), reason, id);
    }

    private Kept kept(Row row) {
        return new Kept(act(row), row.count("sequence"), json.read(row.text("edits"), EDITS), row.count("revision"));
    }

    private static UnitChangeResponse act(Row row) {
        return new UnitChangeResponse(
                row.id("id"),
                row.name("title"),
                row.date("effective_date"),
                Codes.read(DatePrecision.class, row.text("date_precision")),
                Objects.requireNonNull(row.source()),
                row.flag("rights_follow"),
                Codes.read(UnitChangeStatus.class, row.text("status")),
                row.number("created_units"),
                row.number("closed_units"),
                row.number("changed_units"),
                row.instant("recorded_at"),
                row.instant("known_since"),
                row.text("recorded_by"),
                row.instantOrNull("undone_at"),
                row.textOrNull("undone_by"),
                row.textOrNull("undone_reason"),
                row.idOrNull("corrects"),
                row.idOrNull("corrected_by"));
    }

    private static ChangeResponse row(Row row) {
        return new ChangeResponse(
                row.number("row"),
                Codes.read(ChangeKind.class, row.text("change")),
                row.textOrNull("unit"),
                row.textOrNull("successor"),
                row.decimalOrNull("share"),
                row.textOrNull("code"),
                row.nameOrNull("name"),
                row.textOrNull("kind"),
                row.textOrNull("parent"),
                row.idOrNull("unit_id"),
                row.nameOrNull("unit_name"),
                row.idOrNull("successor_id"),
                row.nameOrNull("successor_name"));
    }
}
