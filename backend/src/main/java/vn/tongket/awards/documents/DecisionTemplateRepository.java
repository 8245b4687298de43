package vn.tongket.awards.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.persistence.TemplateRows;

/** Every query about templates of decisions. */
@ApplicationScoped
@Reads("accounts")
class DecisionTemplateRepository {

    private static final String COLUMNS =
            "t.version, t.note, t.sha256, t.in_use_since, t.previewed_at, t.recorded_at, a.username as recorded_by";

    private final Sql sql;

    DecisionTemplateRepository(Sql sql) {
        this.sql = sql;
    }

    TemplateRows rows() {
        return new TemplateRows(sql, "decision_templates", COLUMNS, "left join accounts a on a.id = t.author_id");
    }

    /** The file of a version that was handed in; empty for the one that the application brings. */
    Optional<byte[]> content(int version) {
        return sql.one(
                "select content from decision_templates where version = ? and content is not null",
                row -> row.bytes("content"),
                version);
    }

    static DecisionTemplateResponse template(Row row) {
        int version = row.number("version");
        return new DecisionTemplateResponse(
                version,
                row.text("note"),
                DecisionTemplateService.ADDRESS + "/" + version + "/file",
                row.textOrNull("sha256"),
                row.flag("in_use"),
                row.instantOrNull("in_use_since"),
                row.instantOrNull("previewed_at"),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"));
    }
}
