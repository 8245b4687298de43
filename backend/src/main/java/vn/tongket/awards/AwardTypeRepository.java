package vn.tongket.awards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;

/** Every query about award types. */
@ApplicationScoped
class AwardTypeRepository implements PanacheRepositoryBase<AwardTypeEntity, UUID> {

    private static final String COLUMNS = """
            t.code, t.name_vi, t.name_en, t.aliases, t.concept, t.recipient_kinds, t.level, t.legal_basis,
            t.valid_from, t.valid_to, t.source_document, t.source_page, t.source_url, t.source_quote, t.revision
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("code", "t.code"),
            SortKey.text("name", "t.search_text"),
            SortKey.text("concept", "t.concept"),
            SortKey.text("level", "t.level"),
            SortKey.id("t.id"));

    private final Sql sql;

    AwardTypeRepository(Sql sql) {
        this.sql = sql;
    }

    Page<AwardTypeResponse> page(AwardTypeQuery.Filter filter, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, "award_types t", List.of(), SORTABLE, List.of("code"))
                .whereAny("t.concept", filter.concepts())
                .whereAny("t.level", filter.levels());
        if (!filter.recipientKinds().isEmpty()) {
            query.where("t.recipient_kinds && ?", filter.recipientKinds());
        }
        if (filter.date() != null) {
            query.where(
                    "coalesce(t.valid_from <= ?, true) and coalesce(? < t.valid_to, true)",
                    filter.date(),
                    filter.date());
        }
        query.whereWords("t.search_text", filter.words());
        return query.page(sql, page, AwardTypeRepository::type, AwardTypeResponse.class);
    }

    Optional<Reply.Revised<AwardTypeResponse>> found(String code) {
        return sql.one(
                "select " + COLUMNS + " from award_types t where t.code = ?",
                row -> new Reply.Revised<>(type(row), row.count("revision")),
                code);
    }

    List<String> codes() {
        return sql.list("select code from award_types order by code collate \"C\"", row -> row.text("code"));
    }

    Optional<AwardTypeEntity> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<AwardTypeEntity> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private static AwardTypeResponse type(Row row) {
        return new AwardTypeResponse(
                row.text("code"),
                row.name("name"),
                row.texts("aliases"),
                AwardConcept.of(row.text("concept")),
                row.texts("recipient_kinds").stream().map(RecipientKind::of).toList(),
                AwardLevel.of(row.text("level")),
                row.text("legal_basis"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.source());
    }
}
