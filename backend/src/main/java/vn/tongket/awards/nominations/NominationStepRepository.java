package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about the steps of nominations. */
@ApplicationScoped
class NominationStepRepository {

    private static final List<SortKey> SORTABLE = List.of(SortKey.number("ordinal", "s.ordinal"));

    private static final String COLUMNS = """
            s.*, u.unit_id as at_id, u.code as at_code, u.name_vi as at_name_vi, u.name_en as at_name_en
            """;

    private static final String TABLES = """
            nomination_steps s
            left join lateral unit_version_at(s.desk_id, office_day(s.at)) u on true
            """;

    private final Sql sql;

    NominationStepRepository(Sql sql) {
        this.sql = sql;
    }

    Page<NominationStep> page(UUID nomination, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("ordinal"))
                .where("s.nomination_id = ?", nomination)
                .page(sql, page, NominationStepRepository::step, NominationStep.class);
    }

    List<NominationStep> of(UUID nomination) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES + " where s.nomination_id = ? order by s.ordinal",
                NominationStepRepository::step,
                nomination);
    }

    /** The step that a nomination, which is held, has just made; where it went to is read from it. */
    void add(UUID nomination, @Nullable NominationStatus from, @Nullable String reason, String by, Instant at) {
        sql.update("""
                insert into nomination_steps (nomination_id, ordinal, from_status, to_status, desk_id, reason, at, by)
                select n.id, (select count(*) + 1 from nomination_steps s where s.nomination_id = n.id), ?, n.status,
                  n.desk_id, ?, ?, ?
                from nominations n where n.id = ?
                """, from == null ? null : from.code(), reason, at, by, nomination);
    }

    private static NominationStep step(Row row) {
        String from = row.textOrNull("from_status");
        return new NominationStep(
                row.number("ordinal"),
                Codes.readOrNull(NominationStatus.class, from),
                Codes.read(NominationStatus.class, row.text("to_status")),
                UnitRef.fromOrNull(row, "at"),
                row.textOrNull("reason"),
                row.instant("at"),
                row.text("by"));
    }
}
