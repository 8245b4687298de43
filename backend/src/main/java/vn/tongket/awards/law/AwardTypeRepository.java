package vn.tongket.awards.law;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Every query about award types: their lasting rows, and what a legal version says of them on a day. */
@ApplicationScoped
class AwardTypeRepository implements PanacheRepositoryBase<AwardTypeEntity, UUID> {

    /** Of a type {@code t} and what holds of it, {@code v}. */
    static final String COLUMNS = """
            t.id, t.code, t.aliases, t.concept, t.revision, v.law, v.name_vi, v.name_en, v.recipient_kinds, v.level,
            v.authority_vi, v.authority_en, v.legal_basis, v.confidence, v.note_vi, v.note_en, v.valid_from, v.valid_to,
            v.in_force, v.source_document, v.source_page, v.source_url, v.source_quote,
            coalesce((select json_agg(json_build_object('recipientKind', p.recipient_kind, 'coefficient', p.coefficient,
                        'legalBasis', p.legal_basis, 'confidence', p.confidence)
                        order by array_position(array ['individual', 'collective', 'household'], p.recipient_kind))
                      from award_type_prizes p where p.version_id = v.version_id), '[]')::text as prizes,
            coalesce((select json_agg(json_build_object('kind', q.kind, 'type', r.code, 'years', q.years,
                        'timing', q.timing, 'level', q.level, 'minimumGrade', q.minimum_grade,
                        'legalBasis', q.legal_basis, 'confidence', q.confidence,
                        'note', case when q.note_vi is not null
                                     then json_build_object('vi', q.note_vi, 'en', q.note_en) end)
                        order by q.ordinal)
                      from award_type_prerequisites q left join award_types r on r.id = q.required_type_id
                      where q.version_id = v.version_id), '[]')::text as prerequisites
            """;

    private static final String TABLES = "award_types t join lateral award_type_on(t.id, ?) v on true";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("code", "t.code"),
            SortKey.name("v.name_vi"),
            SortKey.text("concept", "t.concept"),
            SortKey.text("level", "v.level"),
            SortKey.id("t.id"));

    private static final TypeReference<List<AwardPrize>> PRIZES = new TypeReference<>() {};
    private static final TypeReference<List<AwardPrerequisite>> PREREQUISITES = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;

    AwardTypeRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Types as they are on a day; whether only those in force on it, the filter says. */
    Page<AwardTypeResponse> page(AwardTypeQuery.Filter filter, LocalDate day, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(day), SORTABLE, List.of("code"))
                .whereAny("t.concept", filter.concepts())
                .whereAny("v.level", filter.levels());
        if (!filter.recipientKinds().isEmpty()) {
            query.where("v.recipient_kinds && ?", filter.recipientKinds());
        }
        if (filter.date() != null) {
            query.where("v.in_force");
        }
        query.whereWords("t.search_text", filter.words());
        return query.page(sql, page, this::type, AwardTypeResponse.class);
    }

    /** A type as it is on a day, or nearest to it. */
    Optional<Reply.Revised<AwardTypeResponse>> found(String code, LocalDate day) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where t.code = ?",
                row -> new Reply.Revised<>(type(row), row.count("revision")),
                day,
                code);
    }

    /** The same by its id. */
    Optional<AwardTypeResponse> on(UUID type, LocalDate day) {
        return sql.one("select " + COLUMNS + " from " + TABLES + " where t.id = ?", this::type, day, type);
    }

    List<String> codes() {
        return sql.list("select code from award_types order by code collate \"C\"", row -> row.text("code"));
    }

    /** The codes of what is meant by a code, a name of any legal version or another name in use. */
    List<String> named(String words) {
        return sql.list("""
                select t.code from award_types t
                where t.code = ? or search_text(t.name_vi) = search_text(?)
                   or exists (select 1 from unnest(t.aliases) alias where search_text(alias) = search_text(?))
                   or exists (select 1 from award_type_versions v
                              where v.type_id = t.id and search_text(v.name_vi) = search_text(?))
                order by t.code = ? desc, t.code collate "C"
                """, row -> row.text("code"), words, words, words, words, words);
    }

    Optional<UUID> idOf(String code) {
        return sql.one("select id from award_types where code = ?", row -> row.id("id"), code);
    }

    Optional<AwardTypeEntity> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<AwardTypeEntity> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    AwardTypeResponse type(Row row) {
        return new AwardTypeResponse(
                row.text("code"),
                row.name("name"),
                row.texts("aliases"),
                Codes.read(AwardConcept.class, row.text("concept")),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                Codes.read(AwardLevel.class, row.text("level")),
                row.text("legal_basis"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.source(),
                row.textOrNull("law"),
                row.flag("in_force"),
                row.nameOrNull("authority"),
                Codes.readOrNull(Confidence.class, row.textOrNull("confidence")),
                json.read(row.text("prizes"), PRIZES),
                json.read(row.text("prerequisites"), PREREQUISITES),
                row.localizedTextOrNull("note"));
    }
}
