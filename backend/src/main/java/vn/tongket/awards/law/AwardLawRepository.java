package vn.tongket.awards.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/** Every query about legal versions. */
@ApplicationScoped
class AwardLawRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("validFrom", "coalesce(l.valid_from, '-infinity'::date)"), SortKey.text("code", "l.code"));

    private final Sql sql;

    AwardLawRepository(Sql sql) {
        this.sql = sql;
    }

    Page<AwardLawResponse> page(@Nullable LocalDate day, PageRequest page) {
        ListQuery query = new ListQuery("l.*", "award_laws l", List.of(), SORTABLE, List.of("validFrom"));
        if (day != null) {
            query.where("daterange(l.valid_from, l.valid_to) @> ?", day);
        }
        return query.page(sql, page, AwardLawRepository::law, AwardLawResponse.class);
    }

    Optional<Reply.Revised<AwardLawResponse>> find(String code) {
        return sql.one(
                "select * from award_laws where code = ?",
                row -> new Reply.Revised<>(law(row), row.count("revision")),
                code);
    }

    Optional<UUID> idOf(String code) {
        return sql.one("select id from award_laws where code = ?", row -> row.id("id"), code);
    }

    List<String> codes() {
        return sql.list("select code from award_laws order by code collate \"C\"", row -> row.text("code"));
    }

    /** Two writers of legal versions come one after the other, so that neither misses the days of the other. */
    void waitForOthers() {
        sql.update("lock table award_laws in share row exclusive mode");
    }

    /** The other legal versions that hold on a day between these. */
    List<String> overlapping(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return sql.list("""
                select code from award_laws
                where code <> ? and daterange(valid_from, valid_to) && daterange(?::date, ?::date) order by code
                """, row -> row.text("code"), code, from, to);
    }

    /** The types that go to a kind of recipient under this legal version which these kinds lack. */
    List<String> typesBeyond(String code, List<RecipientKind> kinds) {
        return sql.list("""
                select t.code from award_type_versions v
                join award_laws l on l.id = v.law_id join award_types t on t.id = v.type_id
                where l.code = ? and not v.recipient_kinds <@ ?::text[] order by t.code
                """, row -> row.text("code"), code, codes(kinds));
    }

    void add(String code, WriteAwardLaw body) {
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                insert into award_laws (id, code, name_vi, name_en, recipient_kinds, legal_basis, valid_from, valid_to,
                  confidence, note_vi, note_en, source_document, source_page, source_url, source_quote, revision)
                values (?, ?, ?, ?, ?::text[], ?, ?::date, ?::date, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                UUID.randomUUID(),
                code,
                body.name().vi(),
                body.name().en(),
                codes(body.recipientKinds()),
                body.legalBasis(),
                body.validFrom(),
                body.validTo(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    void change(String code, WriteAwardLaw body) {
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                update award_laws set name_vi = ?, name_en = ?, recipient_kinds = ?::text[], legal_basis = ?,
                  valid_from = ?::date, valid_to = ?::date, confidence = ?, note_vi = ?, note_en = ?,
                  source_document = ?, source_page = ?, source_url = ?, source_quote = ?, revision = revision + 1
                where code = ?
                """,
                body.name().vi(),
                body.name().en(),
                codes(body.recipientKinds()),
                body.legalBasis(),
                body.validFrom(),
                body.validTo(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote(),
                code);
    }

    /** The ids of the types of which a legal version says something. */
    List<UUID> typesOf(String code) {
        return sql.list("""
                select v.type_id from award_type_versions v join award_laws l on l.id = v.law_id where l.code = ?
                """, row -> row.id("type_id"), code);
    }

    private static List<String> codes(List<RecipientKind> kinds) {
        return kinds.stream().map(RecipientKind::code).toList();
    }

    private static AwardLawResponse law(Row row) {
        return new AwardLawResponse(
                row.text("code"),
                row.name("name"),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                row.text("legal_basis"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
