package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.persistence.TemplateRows;

/** Every query about layouts of certificates. */
@ApplicationScoped
@Reads("accounts")
class CertificateTemplateRepository {

    private final Sql sql;

    CertificateTemplateRepository(Sql sql) {
        this.sql = sql;
    }

    TemplateRows rows() {
        return new TemplateRows(
                sql,
                "certificate_templates",
                "t.*, a.username as recorded_by",
                "left join accounts a on a.id = t.author_id");
    }

    static CertificateTemplateResponse template(Row row) {
        return new CertificateTemplateResponse(
                row.number("version"),
                row.text("note"),
                row.textOrNull("html"),
                row.flag("in_use"),
                row.instantOrNull("in_use_since"),
                row.instantOrNull("previewed_at"),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"));
    }
}
