package vn.tongket.indicators.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about themes. */
@ApplicationScoped
class ThemeRepository {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.number("position", "t.position"), SortKey.text("code", "t.code"));

    private static final String COLUMNS = """
            t.*, array(select i.indicator from theme_indicators i where i.theme = t.code order by i.position) as indicators
            """;

    private final Sql sql;

    ThemeRepository(Sql sql) {
        this.sql = sql;
    }

    Page<ThemeResponse> page(List<String> indicators, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, "themes t", List.of(), SORTABLE, List.of("position", "code"));
        if (!indicators.isEmpty()) {
            query.where(
                    "exists (select 1 from theme_indicators i where i.theme = t.code and i.indicator = any(?))",
                    indicators);
        }
        return query.page(sql, page, ThemeRepository::theme, ThemeResponse.class);
    }

    Optional<Reply.Revised<ThemeResponse>> find(String code) {
        return sql.one("select " + COLUMNS + " from themes t where t.code = ?", ThemeRepository::revised, code);
    }

    Optional<Reply.Revised<ThemeResponse>> lock(String code) {
        return sql.one(
                "select " + COLUMNS + " from themes t where t.code = ? for update", ThemeRepository::revised, code);
    }

    /** Writes a theme; false where another added it meanwhile. */
    boolean add(String code, WriteTheme body, String by, Instant now) {
        boolean added = sql.update("""
                        insert into themes (code, name_vi, name_en, position, recorded_at, recorded_by, revision)
                        values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing
                        """, code, body.name().vi(), body.name().en(), body.position(), now, by) == 1;
        if (added) {
            addIndicators(code, body.indicators());
        }
        return added;
    }

    void change(String code, WriteTheme body, String by, Instant now) {
        sql.update("""
                update themes set name_vi = ?, name_en = ?, position = ?, recorded_at = ?, recorded_by = ?,
                  revision = revision + 1
                where code = ?
                """, body.name().vi(), body.name().en(), body.position(), now, by, code);
        sql.update("delete from theme_indicators where theme = ?", code);
        addIndicators(code, body.indicators());
    }

    private void addIndicators(String code, List<String> indicators) {
        sql.update("""
                insert into theme_indicators (theme, indicator, position)
                select ?, i.indicator, i.position from unnest(?::text[]) with ordinality i (indicator, position)
                """, code, indicators);
    }

    void remove(String code) {
        sql.update("delete from themes where code = ?", code);
    }

    private static Reply.Revised<ThemeResponse> revised(Row row) {
        return new Reply.Revised<>(theme(row), row.count("revision"));
    }

    private static ThemeResponse theme(Row row) {
        return new ThemeResponse(
                row.text("code"),
                row.name("name"),
                row.number("position"),
                row.texts("indicators"),
                row.instant("recorded_at"));
    }
}
