package vn.tongket.awards.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;

/** Every query about what legal versions say of types. */
@ApplicationScoped
class AwardTypeVersionRepository {

    /** A type {@code t} and one of its versions, {@code v}, in the words of {@link AwardTypeRepository#COLUMNS}. */
    private static final String TABLES = """
            award_types t join (
              select w.*, w.id as version_id, l.code as law, l.valid_from, l.valid_to,
                     daterange(l.valid_from, l.valid_to) @> ?::date as in_force
              from award_type_versions w join award_laws l on l.id = w.law_id) v on v.type_id = t.id
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("validFrom", "coalesce(v.valid_from, '-infinity'::date)"), SortKey.text("law", "v.law"));

    private final Sql sql;
    private final AwardTypeRepository types;

    AwardTypeVersionRepository(Sql sql, AwardTypeRepository types) {
        this.sql = sql;
        this.types = types;
    }

    Page<AwardTypeResponse> page(UUID type, LocalDate today, PageRequest page) {
        return new ListQuery(AwardTypeRepository.COLUMNS, TABLES, List.of(today), SORTABLE, List.of("validFrom"))
                .where("t.id = ?", type)
                .page(sql, page, types::type, AwardTypeResponse.class);
    }

    Optional<AwardTypeResponse> find(UUID type, UUID law, LocalDate today) {
        return sql.one(
                "select " + AwardTypeRepository.COLUMNS + " from " + TABLES + " where t.id = ? and v.law_id = ?",
                types::type,
                today,
                type,
                law);
    }

    boolean exists(String type, String law) {
        return sql.number("""
                        select count(*) as n from award_type_versions v join award_types t on t.id = v.type_id
                        join award_laws l on l.id = v.law_id where t.code = ? and l.code = ?
                        """, type, law) > 0;
    }

    /** Writes what the law says of the type, in place of what stood there. */
    void write(UUID type, UUID law, WriteAwardTypeVersion body) {
        UUID version = sql.one(
                        "select id from award_type_versions where type_id = ? and law_id = ?",
                        row -> row.id("id"),
                        type,
                        law)
                .orElseGet(UUID::randomUUID);
        save(version, type, law, body);
        sql.update("delete from award_type_prizes where version_id = ?", version);
        body.coefficients().forEach(prize -> addPrize(version, prize));
        sql.update("delete from award_type_prerequisites where version_id = ?", version);
        List<WriteAwardPrerequisite> conditions = body.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            addPrerequisite(version, i + 1, conditions.get(i));
        }
    }

    private void save(UUID version, UUID type, UUID law, WriteAwardTypeVersion body) {
        Name authority = body.authority();
        LocalizedText note = body.note();
        Source source = body.source();
        sql.update(
                """
                insert into award_type_versions (id, type_id, law_id, name_vi, name_en, recipient_kinds, level,
                  authority_vi, authority_en, legal_basis, confidence, note_vi, note_en, source_document, source_page,
                  source_url, source_quote)
                values (?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint uq_award_type_versions_law do update set name_vi = excluded.name_vi,
                  name_en = excluded.name_en, recipient_kinds = excluded.recipient_kinds, level = excluded.level,
                  authority_vi = excluded.authority_vi, authority_en = excluded.authority_en,
                  legal_basis = excluded.legal_basis, confidence = excluded.confidence, note_vi = excluded.note_vi,
                  note_en = excluded.note_en, source_document = excluded.source_document,
                  source_page = excluded.source_page, source_url = excluded.source_url,
                  source_quote = excluded.source_quote
                """,
                version,
                type,
                law,
                body.name().vi(),
                body.name().en(),
                body.kinds().stream().map(RecipientKind::code).toList(),
                body.level().code(),
                authority == null ? null : authority.vi(),
                authority == null ? null : authority.en(),
                body.legalBasis(),
                body.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en(),
                source == null ? null : source.document(),
                source == null ? null : source.page(),
                source == null ? null : source.url(),
                source == null ? null : source.quote());
    }

    private void addPrize(UUID version, AwardPrize prize) {
        sql.update(
                """
                insert into award_type_prizes (version_id, recipient_kind, coefficient, legal_basis, confidence)
                values (?, ?, ?, ?, ?)
                """,
                version,
                prize.recipientKind().code(),
                prize.coefficient(),
                prize.legalBasis(),
                prize.confidence().code());
    }

    private void addPrerequisite(UUID version, int ordinal, WriteAwardPrerequisite condition) {
        LocalizedText note = condition.note();
        sql.update(
                """
                insert into award_type_prerequisites (version_id, ordinal, kind, required_type_id, years, timing, level,
                  minimum_grade, legal_basis, confidence, note_vi, note_en)
                values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version,
                ordinal,
                condition.kind().code(),
                condition.type() == null ? null : types.idOf(condition.type()).orElseThrow(),
                condition.years(),
                condition.timing() == null ? null : condition.timing().code(),
                condition.level() == null ? null : condition.level().code(),
                condition.minimumGrade() == null
                        ? null
                        : condition.minimumGrade().code(),
                condition.legalBasis(),
                condition.confidence().code(),
                note == null ? null : note.vi(),
                note == null ? null : note.en());
    }

    /** The names that legal versions give a type; search finds it by each. */
    List<String> namesOf(UUID type) {
        return sql.list(
                "select name_vi, name_en from award_type_versions where type_id = ? order by law_id",
                row -> row.textOrNull("name_en") == null
                        ? row.text("name_vi")
                        : row.text("name_vi") + " " + row.text("name_en"),
                type);
    }
}
