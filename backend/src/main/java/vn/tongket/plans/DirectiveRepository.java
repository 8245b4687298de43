package vn.tongket.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.DirectiveResponse.Addressee;
import vn.tongket.plans.DirectiveResponse.Answer;
import vn.tongket.plans.DirectiveResponse.AnswerPlan;
import vn.tongket.plans.DirectiveResponse.Giver;
import vn.tongket.plans.DirectiveResponse.Occasion;
import vn.tongket.plans.DirectiveResponse.Parent;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.text.Name;
import vn.tongket.units.UnitRef;

/** Every query about directives. */
@ApplicationScoped
class DirectiveRepository implements PanacheRepositoryBase<DirectiveEntity, UUID> {

    private static final String COLUMNS = """
            d.*, g.code as given_by_unit_code, g.name_vi as given_by_unit_name_vi, g.name_en as given_by_unit_name_en,
            up.code as parent_code
            """;

    private static final String TABLES = """
            directives d
            left join directives up on up.id = d.parent_id
            left join lateral unit_version_at(d.given_by_unit_id, d.named_on) g on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("date", "coalesce(d.occasion_date, '-infinity'::date)"),
            SortKey.text("code", "code_order(d.code)"),
            SortKey.id("d.id"));

    /** The occasion within which codes are unique; five arguments. */
    private static final String SAME_OCCASION = """
            given_by_unit_id is not distinct from ?::uuid and occasion_kind = ?
              and occasion_date is not distinct from ?::date and occasion_number is not distinct from ?::text
              and code = ?
            """;

    private final Sql sql;

    DirectiveRepository(Sql sql) {
        this.sql = sql;
    }

    /** A directive and the revision of it. */
    record Found(DirectiveResponse directive, long revision) {}

    /** A page; tasks of plans that are not published are shown as {@link PlanAccess#seesUnpublishedOf} says. */
    Page<DirectiveResponse> page(
            DirectiveQuery.Filter filter,
            @Nullable UUID addressee,
            @Nullable UUID giver,
            @Nullable Set<UUID> unpublishedOf,
            PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-date", "code"))
                .whereGiven("d.given_by_unit_id = ?", giver)
                .whereGiven("extract(year from d.occasion_date) = ?", filter.year())
                .whereWords("d.search_text", filter.words())
                .whereGiven(
                        "exists (select 1 from directive_addressees t where t.directive_id = d.id and t.unit_id = ?)",
                        addressee);
        Page<DirectiveResponse> found = query.page(sql, page, DirectiveRepository::directive, DirectiveResponse.class);
        List<UUID> ids = found.items().stream().map(DirectiveResponse::id).toList();
        Map<UUID, List<Addressee>> addressees = addressees(ids);
        Map<UUID, List<Answer>> answers = answers(ids, unpublishedOf);
        return found.map(d -> with(d, addressees, answers), DirectiveResponse.class);
    }

    Optional<Found> one(UUID id, @Nullable Set<UUID> unpublishedOf) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where d.id = ?",
                        row -> new Found(directive(row), row.count("revision")),
                        id)
                .map(found -> new Found(
                        with(found.directive(), addressees(List.of(id)), answers(List.of(id), unpublishedOf)),
                        found.revision()));
    }

    private static DirectiveResponse with(
            DirectiveResponse directive, Map<UUID, List<Addressee>> addressees, Map<UUID, List<Answer>> answers) {
        return new DirectiveResponse(
                directive.id(),
                directive.code(),
                directive.text(),
                directive.givenBy(),
                directive.occasion(),
                directive.parent(),
                addressees.getOrDefault(directive.id(), List.of()),
                directive.recurrence(),
                directive.period(),
                directive.due(),
                answers.getOrDefault(directive.id(), List.of()),
                directive.source(),
                directive.note());
    }

    private Map<UUID, List<Addressee>> addressees(Collection<UUID> directives) {
        Map<UUID, List<Addressee>> addressees = new HashMap<>();
        sql.list(
                """
                select t.directive_id, t.party_vi, t.party_en, t.unit_id, u.code as unit_code,
                       u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from directive_addressees t join directives d on d.id = t.directive_id
                left join lateral unit_version_at(t.unit_id, d.named_on) u on true
                where t.directive_id = any(?::uuid[]) order by t.ordinal
                """,
                row -> addressees
                        .computeIfAbsent(row.id("directive_id"), id -> new ArrayList<>())
                        .add(new Addressee(UnitRef.fromOrNull(row, "unit"), row.nameOrNull("party"))),
                directives);
        return addressees;
    }

    private Map<UUID, List<Answer>> answers(Collection<UUID> directives, @Nullable Set<UUID> unpublishedOf) {
        Map<UUID, List<Answer>> answers = new HashMap<>();
        sql.list(
                """
                select a.directive_id, t.id, t.code, t.title_vi, t.title_en, p.id as plan_id, p.year
                from task_directives a join tasks t on t.id = a.task_id join plans p on p.id = t.plan_id
                where a.directive_id = any(?::uuid[]) and (%s) order by p.year, p.recorded_at, t.ordinal
                """.formatted(PlanRepository.VISIBLE),
                row -> answers.computeIfAbsent(row.id("directive_id"), id -> new ArrayList<>())
                        .add(new Answer(
                                row.id("id"),
                                row.text("code"),
                                row.name("title"),
                                new AnswerPlan(row.id("plan_id"), row.number("year")))),
                directives,
                unpublishedOf == null,
                unpublishedOf == null ? Set.of() : unpublishedOf);
        return answers;
    }

    /** The one with a code within an occasion. */
    Optional<UUID> within(@Nullable UUID giver, WriteDirective.Occasion occasion, String code) {
        return sql.one(
                "select id from directives where " + SAME_OCCASION,
                row -> row.id("id"),
                giver,
                occasion.kind().code(),
                occasion.date(),
                occasion.number(),
                code);
    }

    /** All that an id or a code names; codes come again with every occasion. */
    List<DirectiveRef> named(String idOrCode) {
        return sql.list(
                "select id, code, text_vi, text_en from directives where code = ? or id::text = ? order by recorded_at, id",
                DirectiveRepository::ref,
                idOrCode,
                idOrCode);
    }

    List<DirectiveRef> refs(Collection<UUID> ids) {
        return sql.list("""
                select id, code, text_vi, text_en from directives where id = any(?::uuid[])
                order by occasion_date, code_order(code) collate "C"
                """, DirectiveRepository::ref, ids);
    }

    /** An addressee, found. */
    record Addressed(@Nullable UUID unit, @Nullable Name party) {}

    void add(DirectiveEntity directive, List<Addressed> addressees) {
        persist(directive);
        flush();
        for (int i = 0; i < addressees.size(); i++) {
            Name party = addressees.get(i).party();
            sql.update(
                    """
                    insert into directive_addressees (directive_id, ordinal, unit_id, party_vi, party_en)
                    values (?, ?, ?::uuid, ?::text, ?::text)
                    """,
                    directive.id,
                    i + 1,
                    addressees.get(i).unit(),
                    party == null ? null : party.vi(),
                    party == null ? null : party.en());
        }
    }

    void answer(UUID directive, Collection<UUID> tasks) {
        sql.update("insert into task_directives (task_id, directive_id) select unnest(?::uuid[]), ?", tasks, directive);
    }

    static DirectiveRef ref(Row row) {
        return new DirectiveRef(row.id("id"), row.text("code"), row.passage("text"));
    }

    private static DirectiveResponse directive(Row row) {
        UUID parent = row.idOrNull("parent_id");
        String recurrence = row.textOrNull("recurrence");
        LocalDate date = row.dateOrNull("occasion_date");
        return new DirectiveResponse(
                row.id("id"),
                row.text("code"),
                row.passage("text"),
                new Giver(
                        row.text("given_by_name"),
                        row.nameOrNull("given_by_position"),
                        UnitRef.fromOrNull(row, "given_by_unit")),
                new Occasion(
                        OccasionKind.of(row.text("occasion_kind")),
                        row.nameOrNull("occasion_title"),
                        date,
                        row.textOrNull("occasion_number")),
                parent == null ? null : new Parent(parent, row.text("parent_code")),
                List.of(),
                recurrence == null ? null : Recurrence.of(recurrence),
                row.textOrNull("period"),
                row.dateOrNull("due"),
                List.of(),
                row.source(),
                row.passageOrNull("note"));
    }
}
