package vn.tongket.plans.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.tasks.LegalBasis;
import vn.tongket.plans.tasks.PlanRef;

/** Every query about plans as a whole. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PlanEntity, UUID> {

    /** Plans {@code p} that a caller may see; two arguments: whether all, and the units of which all. */
    static final String VISIBLE = """
            p.status in ('issued', 'closed', 'recorded') or ?::boolean
              or exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) a where a = any(?::uuid[]))
            """;

    /** Plans {@code p} that were known at {@code k.as_of}, if that is given. */
    private static final String KNOWN = "k.as_of is null or p.known_since <= k.as_of";

    private static final String STATUS = "case when p.closed_at > k.as_of then 'issued' else p.status end";

    /** The version in force at {@code k.as_of}, if that is given, else the present one. */
    private static final String VERSION = """
            coalesce((select max(v.version) from plan_versions v where v.plan_id = p.id and v.known_since <= k.as_of), p.version)
            """;

    private static final String COLUMNS = """
            p.id, p.year, p.title_vi, p.title_en, %s as status, %s as version,
            p.decision_number, p.decision_date, p.decision_signer,
            p.source_document, p.source_page, p.source_url, p.source_quote,
            p.recorded_at, p.known_since, p.revision,
            p.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
            """.formatted(STATUS, VERSION);

    private static final String TABLES = """
            plans p
            cross join (select ?::timestamptz as as_of) k
            left join lateral unit_version_at(p.unit_id, make_date(p.year, 12, 31)) u on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("year", "p.year"),
            SortKey.text("unit", "u.code"),
            SortKey.instant("recordedAt", "p.recorded_at"),
            SortKey.id("p.id"));

    private final Sql sql;

    PlanRepository(Sql sql) {
        this.sql = sql;
    }

    /** A plan and the revision of it. */
    record StoredPlan(PlanResponse plan, long revision) {}

    /** A page; {@code unpublishedOf} as in {@link vn.tongket.kernel.security.Actor#unitsOfAnyRole()}. */
    Page<PlanResponse> page(
            PlanQuery.Filter filter,
            @Nullable UUID unit,
            @Nullable UUID within,
            @Nullable Set<UUID> unpublishedOf,
            PageRequest page) {
        ListQuery query = new ListQuery(
                        COLUMNS, TABLES, nullable(filter.asOf()), SORTABLE, List.of("-year", "unit", "recordedAt"))
                .where(KNOWN)
                .where(VISIBLE, unpublishedOf == null, unpublishedOf == null ? Set.of() : unpublishedOf)
                .whereGiven("p.unit_id = ?", unit)
                .whereGiven("p.year = ?", filter.year())
                .whereAny(STATUS, filter.statuses());
        if (within != null) {
            query.where("p.unit_id in (select unit_within(?, ?))", within, filter.day());
        }
        Page<PlanResponse> found = query.page(sql, page, PlanRepository::plan, PlanResponse.class);
        Map<UUID, List<LegalBasis>> bases =
                legalBases(found.items().stream().map(PlanResponse::id).toList());
        return found.map(plan -> plan.with(bases.getOrDefault(plan.id(), List.of())), PlanResponse.class);
    }

    private Map<UUID, List<LegalBasis>> legalBases(Collection<UUID> plans) {
        Map<UUID, List<LegalBasis>> bases = new HashMap<>();
        sql.list(
                "select plan_id, document, number, date, page from plan_legal_bases where plan_id = any(?::uuid[]) order by ordinal",
                row -> bases.computeIfAbsent(row.id("plan_id"), id -> new ArrayList<>())
                        .add(LegalBasis.from(row)),
                plans);
        return bases;
    }

    void writeLegalBases(UUID plan, List<LegalBasis> bases) {
        sql.update("delete from plan_legal_bases where plan_id = ?", plan);
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            sql.update("""
                    insert into plan_legal_bases (plan_id, ordinal, document, number, date, page)
                    values (?, ?, ?, ?::text, ?::date, ?::text)
                    """, plan, i + 1, basis.document(), basis.number(), basis.date(), basis.page());
        }
    }

    private static List<@Nullable Object> nullable(@Nullable Object argument) {
        return Collections.singletonList(argument);
    }

    Optional<StoredPlan> one(UUID id, @Nullable Instant asOf) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where p.id = ? and (" + KNOWN + ")",
                        row -> new StoredPlan(plan(row), row.count("revision")),
                        asOf,
                        id)
                .map(found -> new StoredPlan(
                        found.plan().with(legalBases(List.of(id)).getOrDefault(id, List.of())), found.revision()));
    }

    Optional<PlanEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean hasOpen(UUID unit, int year) {
        return count("unitId = ?1 and year = ?2 and status in ('draft', 'submitted', 'issued')", unit, year) > 0;
    }

    Optional<PlanEntity> recorded(UUID unit, int year) {
        return find("unitId = ?1 and year = ?2 and status = 'recorded'", unit, year)
                .firstResultOptional();
    }

    /** The published plan of a unit for a year: its own before one known from elsewhere. */
    Optional<PlanRef> published(UUID unit, int year) {
        return sql.one("""
                select p.id, p.title_vi, p.title_en, p.year from plans p
                where p.unit_id = ? and p.year = ? and p.status in ('issued', 'closed', 'recorded')
                order by array_position(array['issued', 'closed', 'recorded'], p.status), p.known_since desc
                limit 1
                """, PlanRepository::ref, unit, year);
    }

    List<Plans.Published> allPublished() {
        return sql.list(
                "select distinct unit_id, year from plans where status in ('issued', 'closed', 'recorded') order by year desc, unit_id",
                row -> new Plans.Published(row.id("unit_id"), row.number("year")));
    }

    Optional<PlanRef> published(UUID id) {
        return sql.one("""
                select p.id, p.title_vi, p.title_en, p.year from plans p
                where p.id = ? and p.status in ('issued', 'closed', 'recorded')
                """, PlanRepository::ref, id);
    }

    private static PlanRef ref(Row row) {
        return new PlanRef(row.id("id"), row.name("title"), row.number("year"));
    }

    private static PlanResponse plan(Row row) {
        String number = row.textOrNull("decision_number");
        LocalDate date = row.dateOrNull("decision_date");
        String signer = row.textOrNull("decision_signer");
        return new PlanResponse(
                row.id("id"),
                UnitRef.from(row, "unit"),
                row.number("year"),
                row.name("title"),
                Codes.read(PlanStatus.class, row.text("status")),
                row.number("version"),
                number == null || date == null || signer == null ? null : new PlanDecision(number, date, signer),
                row.source(),
                row.instant("recorded_at"),
                row.instantOrNull("known_since"),
                List.of());
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'plans' as resource, p.unit_id, count(*) as total,
                       count(*) filter (where make_date(p.year, 12, 31) >= ?) as later
                from plans p where p.unit_id = any(?::uuid[]) group by p.unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
