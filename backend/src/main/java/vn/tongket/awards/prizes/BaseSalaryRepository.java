package vn.tongket.awards.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;

/** Every query about base salaries. */
@ApplicationScoped
class BaseSalaryRepository {

    private static final String TABLE =
            "(select *, lead(valid_from) over (order by valid_from) as valid_to from base_salaries) s";

    private static final List<SortKey> SORTABLE = List.of(SortKey.date("validFrom", "s.valid_from"));

    private final Sql sql;

    BaseSalaryRepository(Sql sql) {
        this.sql = sql;
    }

    Page<BaseSalaryResponse> page(@Nullable LocalDate day, PageRequest page) {
        ListQuery query = new ListQuery("s.*", TABLE, List.of(), SORTABLE, List.of("validFrom"));
        if (day != null) {
            query.where("daterange(s.valid_from, s.valid_to) @> ?", day);
        }
        return query.page(sql, page, BaseSalaryRepository::salary, BaseSalaryResponse.class);
    }

    Optional<Reply.Revised<BaseSalaryResponse>> find(LocalDate from) {
        return sql.one(
                "select * from " + TABLE + " where s.valid_from = ?",
                row -> new Reply.Revised<>(salary(row), row.count("revision")),
                from);
    }

    /** The amount in force on a day. */
    Optional<Long> amountOn(LocalDate day) {
        return sql.one(
                "select amount from base_salaries where valid_from <= ? order by valid_from desc limit 1",
                row -> row.count("amount"),
                day);
    }

    /** Two writers come one after the other. */
    void waitForOthers() {
        sql.update("lock table base_salaries in share row exclusive mode");
    }

    void add(LocalDate from, WriteBaseSalary body) {
        Source source = body.source();
        sql.update(
                """
                insert into base_salaries (valid_from, amount, legal_basis, confidence, source_document, source_page,
                  source_url, source_quote, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                from,
                body.amount(),
                body.legalBasis(),
                body.confidence().code(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    void change(LocalDate from, WriteBaseSalary body) {
        Source source = body.source();
        sql.update(
                """
                update base_salaries set amount = ?, legal_basis = ?, confidence = ?, source_document = ?,
                  source_page = ?, source_url = ?, source_quote = ?, revision = revision + 1
                where valid_from = ?
                """,
                body.amount(),
                body.legalBasis(),
                body.confidence().code(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote(),
                from);
    }

    void remove(LocalDate from) {
        sql.update("delete from base_salaries where valid_from = ?", from);
    }

    private static BaseSalaryResponse salary(Row row) {
        return new BaseSalaryResponse(
                row.date("valid_from"),
                row.dateOrNull("valid_to"),
                row.count("amount"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.source());
    }
}
