package vn.tongket.services.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about the trail. */
@ApplicationScoped
class AuditEntryRepository {

    private static final String REFUSED = "(e.action in ('refuse', 'sign-in-failed'))";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("at", "e.at"),
            SortKey.text("actor", "e.actor_name"),
            SortKey.text("resource", "e.resource"),
            SortKey.id("e.id"));

    private final Sql sql;
    private final ObjectMapper json;

    AuditEntryRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Entries about these units and about the catalogues; all entries when {@code units} is null. */
    Page<AuditEntryResponse> page(AuditEntryQuery.Filter filter, @Nullable Collection<UUID> units, PageRequest page) {
        ListQuery query = new ListQuery(
                        "e.*, " + REFUSED + " as refused", "audit_entries e", List.of(), SORTABLE, List.of("-at"))
                .whereAny("e.resource", filter.resources())
                .whereAny("e.action", filter.actions())
                .whereGiven(REFUSED + " = ?", filter.refused())
                .whereGiven("e.actor_name = ?", filter.actor())
                .whereGiven("e.on_behalf_of = ?", filter.onBehalfOf())
                .whereGiven("e.key = ?", filter.key())
                .whereGiven("e.at >= ?", filter.from())
                .whereGiven("e.at < ?", filter.to());
        if (units != null) {
            query.where(
                    "e.unit_id = any(?) or (e.unit_id is null and e.resource in ('indicators', 'award-types')"
                            + " and e.action not in ('refuse', 'export', 'read'))",
                    units);
        }
        return query.page(sql, page, this::entry, AuditEntryResponse.class);
    }

    List<AuditEntryResponse> of(String resource, Collection<String> keys) {
        return sql.list(
                "select e.*, " + REFUSED
                        + " as refused from audit_entries e where resource = ? and key = any(?::text[]) order by at, id",
                this::entry,
                resource,
                keys);
    }

    private AuditEntryResponse entry(Row row) {
        return new AuditEntryResponse(
                row.id("id"),
                row.instant("at"),
                new AuditEntryResponse.AuditActor(row.idOrNull("actor_id"), row.text("actor_name")),
                row.text("action"),
                row.flag("refused") ? AuditResult.REFUSED : AuditResult.DONE,
                row.text("resource"),
                row.text("key"),
                tree(row.textOrNull("before")),
                tree(row.textOrNull("after")),
                row.text("request_id"),
                row.textOrNull("reason"),
                onBehalfOf(row));
    }

    private static AuditEntryResponse.@Nullable AuditActor onBehalfOf(Row row) {
        String username = row.textOrNull("on_behalf_of");
        return username == null ? null : new AuditEntryResponse.AuditActor(row.id("on_behalf_of_id"), username);
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
