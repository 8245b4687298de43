package vn.tongket.indicators.observations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

/** Every query about values. */
@ApplicationScoped
@Reads({"unit_kinds", "unit_versions"})
class ObservationRepository implements PanacheRepositoryBase<ObservationEntity, UUID> {

    private static final String VERSION = """
            v.version, v.status, v.definition_version, v.value, v.numerator, v.denominator, v.not_applicable,
            v.value_origin, v.source_document, v.source_page, v.source_url, v.source_quote, v.comment, v.reason,
            v.status_reason, v.recorded_at, v.recorded_by, v.known_since, v.approved_at, v.approved_by, v.withdrawn_at,
            v.first_day, v.last_day
            """;

    private static final String COLUMNS = """
            o.id, i.code as indicator, o.unit_id, u.code as unit_code, u.name_vi as unit_name_vi,
            u.name_en as unit_name_en, o.period, o.breakdown, o.period_basis
            """;

    private static final String TABLES = """
            observations o
            join indicators i on i.id = o.indicator_id
            join lateral unit_version_at(o.unit_id, o.period_end) u on true
            """;

    /** The same for one indicator and one period, in the order of the units' codes, so that a page reads fifty of them. */
    private static final String TABLES_BY_UNIT = """
            unit_versions u
            cross join lateral (
                select o.* from observations o
                where o.indicator_id = (select id from indicators where code = ?) and o.period_end = ? and o.period = ?
                  and o.unit_id = u.unit_id and o.in_force
                  and (coalesce(u.valid_from <= o.period_end, true) and coalesce(o.period_end < u.valid_to, true)
                       or u.id = (select n.id from unit_version_at(u.unit_id, o.period_end) n))
                offset 0) o
            join indicators i on i.id = o.indicator_id
            """;

    /** From how many values on the units are gone through by their codes, and the value of each is looked up. */
    private static final int MANY = 200;

    private static final String KNOWN_AT = "v.id = (select k.id from observation_version_known_at(o.id, ?, ?) k)";

    /** The key of a value, as a person reads it. */
    static final String KEY =
            "i.code || '/' || o.period || case when o.breakdown = '' then '' else '?breakdown=' || o.breakdown end";

    private static final SortKey INDICATOR = SortKey.text("indicator", "i.code");
    private static final SortKey UNIT = SortKey.text("unit", "u.code");
    private static final SortKey PERIOD = SortKey.text("period", "o.period");
    private static final SortKey BREAKDOWN = SortKey.text("breakdown", "o.breakdown");

    private static final List<SortKey> SORTABLE = List.of(
            INDICATOR, UNIT, PERIOD, BREAKDOWN, SortKey.instant("recordedAt", "v.recorded_at"), SortKey.id("v.id"));

    private static final List<SortKey> SORTABLE_IN_FORCE =
            List.of(INDICATOR, UNIT, PERIOD, BREAKDOWN, SortKey.id("o.id"));

    private static final List<String> USUAL_ORDER = List.of("indicator", "unit", "period", "breakdown");

    private static final List<SortKey> VERSIONS_SORTABLE =
            List.of(SortKey.number("version", "v.version"), SortKey.id("v.id"));

    private static final String STANDING = """
            select o.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en, o.period_end,
                o.period_basis, o.revision as chain_revision, %s
            from observations o
            join observation_versions v on v.observation_id = o.id and %s
            join %s on true
            where o.indicator_id = (select i.id from indicators i where i.code = ?) and o.period = ? and o.breakdown = ?
              and o.unit_id = %s
            %s
            """;

    private static final String NAMED_THEN = "lateral unit_version_at(o.unit_id, o.period_end) u";

    private static final String WITH_CODE = """
            (select w.unit_id, w.code, w.name_vi, w.name_en from unit_versions w, (select ?::date as day) asked
             where w.code = ? and coalesce(w.valid_from <= asked.day, true) and coalesce(asked.day < w.valid_to, true)) u
            """;

    /** Which versions of one value are looked for, with the statement for it: the unit known by its code or by its id. */
    private enum Wanted {
        ALL("true", "order by v.version"),
        IN_FORCE("v.status = 'approved'", ""),
        KNOWN_THEN(KNOWN_AT, "");

        private final String byCode;
        private final String byId;

        Wanted(String which, String order) {
            byCode = STANDING.formatted(VERSION, which, WITH_CODE, "u.unit_id", order);
            byId = STANDING.formatted(VERSION, which, NAMED_THEN, "?", order);
        }

        static Wanted of(boolean all, @Nullable AsOf asOf) {
            return asOf != null ? KNOWN_THEN : all ? ALL : IN_FORCE;
        }
    }

    private final Sql sql;

    ObservationRepository(Sql sql) {
        this.sql = sql;
    }

    /** A value of a list, and the unit it belongs to. */
    Page<ObservationResponse> page(
            ObservationQuery.Filter filter,
            Collection<UUID> units,
            @Nullable UUID within,
            @Nullable Collection<UUID> seesPendingOf,
            PageRequest page) {
        ListQuery query = list(filter, units, seesPendingOf, page)
                .whereAny("o.breakdown", filter.breakdowns())
                .whereAny("o.unit_id", units)
                .whereAny("(select k.level from unit_kinds k where k.kind = u.kind)", filter.levels());
        if (units.isEmpty()) {
            query.whereAny("u.code", filter.units());
        }
        if (within != null) {
            query.where("exists (select 1 from unit_and_above(o.unit_id, o.period_end) a where a = ?)", within);
        }
        Function<Row, ObservationResponse> mapping =
                seesPendingOf == null ? ObservationRepository::observation : ObservationRepository::withoutNames;
        return query.page(sql, page, mapping, ObservationResponse.class);
    }

    /** The values of the indicators and periods that are asked for. */
    private ListQuery list(
            ObservationQuery.Filter filter,
            Collection<UUID> units,
            @Nullable Collection<UUID> seesPendingOf,
            PageRequest page) {
        boolean inForce = asksWhatIsInForce(filter, page);
        if (inForce && asksManyUnits(filter, units)) {
            return valuesByUnit(filter.indicators().getFirst(), filter.periods().getFirst());
        }
        return (inForce ? valuesInForce() : versions(filter, seesPendingOf))
                .whereAny("i.code", filter.indicators())
                .whereAny("o.period", filter.periods())
                // Says nothing new, but lets the index of an indicator begin at the period, however many there are.
                .whereAny("o.period_end", lastDays(filter.periods()));
    }

    /** What is asked for most: a value knows itself whether it is in force, and which ones come first says its key. */
    private static boolean asksWhatIsInForce(ObservationQuery.Filter filter, PageRequest page) {
        return filter.asOf() == null
                && filter.statuses().equals(List.of(VersionStatus.APPROVED.code()))
                && page.sort().isEmpty();
    }

    /** Whether an indicator has, in a period, the values of so many units that naming them all costs more than a page. */
    private boolean asksManyUnits(ObservationQuery.Filter filter, Collection<UUID> units) {
        if (filter.indicators().size() != 1
                || filter.periods().size() != 1
                || !units.isEmpty()
                || !filter.units().isEmpty()) {
            return false;
        }
        Period period = filter.periods().getFirst();
        long values = sql.number("""
                select count(*) as n from (
                    select from observations
                    where indicator_id = (select id from indicators where code = ?) and period_end = ? and period = ?
                    limit ?) counted
                """, filter.indicators().getFirst(), period.lastDay(), period.text(), MANY);
        return values == MANY;
    }

    /** Chosen and sorted by an index alone; versions are looked up for those of the page. */
    private static ListQuery valuesInForce() {
        return withVersionInForce(
                new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE_IN_FORCE, USUAL_ORDER).where("o.in_force"));
    }

    private static ListQuery valuesByUnit(String indicator, Period period) {
        List<Object> key = List.of(indicator, period.lastDay(), period.text());
        ListQuery query = new ListQuery(COLUMNS, TABLES_BY_UNIT, key, SORTABLE_IN_FORCE, USUAL_ORDER)
                // Tells the planner that the order is that of the units alone.
                .where(INDICATOR.expression() + " = ?", indicator)
                .where(PERIOD.expression() + " = ?", period.text());
        return withVersionInForce(query);
    }

    private static ListQuery withVersionInForce(ListQuery query) {
        return query.detailed(
                VERSION, "join observation_versions v on v.observation_id = p.id and v.status = 'approved'");
    }

    private static ListQuery versions(ObservationQuery.Filter filter, @Nullable Collection<UUID> seesPendingOf) {
        ListQuery query = new ListQuery(
                COLUMNS + ", " + VERSION,
                TABLES + "join observation_versions v on v.observation_id = o.id",
                List.of(),
                SORTABLE,
                USUAL_ORDER);
        if (filter.asOf() != null) {
            query.where(KNOWN_AT, filter.asOf().known(), filter.asOf().recorded());
        } else {
            query.whereAny("v.status", filter.statuses());
        }
        if (seesPendingOf == null) {
            return query;
        }
        if (seesPendingOf.isEmpty()) {
            return query.where(
                    "v.status in ('approved', 'superseded') or (? and v.approved_at is not null)",
                    filter.asOf() != null);
        }
        return query.where("""
                v.status in ('approved', 'superseded') or (? and v.approved_at is not null)
                  or exists (select 1 from unit_covered_by(o.unit_id, o.period_end) a where a = any(?))
                """, filter.asOf() != null, seesPendingOf);
    }

    private static List<LocalDate> lastDays(List<Period> periods) {
        return periods.stream().map(Period::lastDay).distinct().toList();
    }

    /** What a value is about, with all its versions. */
    record Chain(ObservationResponse head, Map<Integer, VersionResponse> versions) {

        /** How it was shown. */
        ObservationResponse shown(ValueMark mark) {
            ValueMark.Pending pending = mark.pending();
            return ObservationResponse.of(
                    head.indicator(),
                    head.unit(),
                    head.period(),
                    head.breakdown(),
                    head.periodBasis(),
                    mark.main(versions.get(mark.version())),
                    pending == null ? null : pending.waiting(versions.get(pending.version())));
        }
    }

    /** Values by their ids. */
    Map<UUID, Chain> chains(Collection<UUID> ids) {
        Map<UUID, Chain> chains = new HashMap<>();
        sql.list(
                "select " + COLUMNS + ", " + VERSION + " from " + TABLES
                        + " join observation_versions v on v.observation_id = o.id where o.id = any(?::uuid[])",
                row -> {
                    VersionResponse version = version(row);
                    return chains.computeIfAbsent(
                                    row.id("id"), id -> new Chain(response(row, version), new HashMap<>()))
                            .versions()
                            .put(version.version(), version);
                },
                ids);
        return chains;
    }

    private static ObservationResponse observation(Row row) {
        return response(row, version(row));
    }

    private static ObservationResponse withoutNames(Row row) {
        return response(row, version(row).withoutNames());
    }

    private static ObservationResponse response(Row row, VersionResponse version) {
        return ObservationResponse.of(
                row.text("indicator"),
                UnitRef.from(row, "unit"),
                Period.parse(row.text("period")),
                Breakdown.toMap(row.text("breakdown")),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                version,
                null);
    }

    /**
     * A value with the versions of it that were looked for, oldest first.
     *
     * @param day the last day of its period
     * @param basis which days the period covers
     * @param revision of the whole chain of versions
     */
    record Standing(UnitRef unit, LocalDate day, PeriodBasis basis, long revision, List<VersionResponse> versions) {

        private static Standing from(List<Standing> rows) {
            if (rows.size() == 1) {
                return rows.getFirst();
            }
            return new Standing(
                    rows.getFirst().unit,
                    rows.getFirst().day,
                    rows.getFirst().basis,
                    rows.getFirst().revision,
                    rows.stream().flatMap(row -> row.versions.stream()).toList());
        }
    }

    /** The value of the unit that has the code on the last day of the period, in one statement without a transaction. */
    Optional<Standing> standing(
            String indicator, String unit, Period period, Breakdown breakdown, boolean all, @Nullable AsOf asOf) {
        return Units.isId(unit)
                ? standing(indicator, UUID.fromString(unit), period, breakdown, all, asOf)
                : standing(
                        Wanted.of(all, asOf).byCode,
                        asOf,
                        period.lastDay(),
                        unit,
                        indicator,
                        period.text(),
                        breakdown.text());
    }

    /**
     * The value of a unit: all versions, or the approved one, or the one that was known at an instant; empty where there
     * is none of these.
     */
    Optional<Standing> standing(
            String indicator, UUID unit, Period period, Breakdown breakdown, boolean all, @Nullable AsOf asOf) {
        return standing(Wanted.of(all, asOf).byId, asOf, indicator, period.text(), breakdown.text(), unit);
    }

    private Optional<Standing> standing(String statement, @Nullable AsOf asOf, Object... arguments) {
        List<Standing> rows = sql.list(
                statement,
                ObservationRepository::standing,
                asOf == null
                        ? arguments
                        : Stream.concat(Stream.of(asOf.known(), asOf.recorded()), Arrays.stream(arguments))
                                .toArray());
        return rows.isEmpty() ? Optional.empty() : Optional.of(Standing.from(rows));
    }

    private static Standing standing(Row row) {
        return new Standing(
                UnitRef.from(row, "unit"),
                row.date("period_end"),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                row.count("chain_revision"),
                List.of(version(row)));
    }

    Optional<ObservationEntity> find(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return query(indicator, unit, period, breakdown).firstResultOptional();
    }

    Optional<ObservationEntity> lock(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return query(indicator, unit, period, breakdown)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    ObservationEntity lock(UUID chain) {
        return findById(chain, LockModeType.PESSIMISTIC_WRITE);
    }

    private io.quarkus.hibernate.orm.panache.PanacheQuery<ObservationEntity> query(
            UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        return find(
                "indicatorId = ?1 and unitId = ?2 and period = ?3 and breakdown = ?4",
                indicator,
                unit,
                period.text(),
                breakdown.text());
    }

    /** The code of an indicator. */
    String codeOf(UUID indicator) {
        return sql.one("select code from indicators where id = ?", row -> row.text("code"), indicator)
                .orElseThrow();
    }

    List<ObservationVersionEntity> versionEntities(UUID observation) {
        return getEntityManager()
                .createQuery(
                        "from ObservationVersionEntity where observationId = ?1 order by version",
                        ObservationVersionEntity.class)
                .setParameter(1, observation)
                .getResultList();
    }

    void add(ObservationVersionEntity version) {
        getEntityManager().persist(version);
    }

    List<VersionResponse> versions(UUID observation) {
        return sql.list(
                "select " + VERSION + " from observation_versions v where v.observation_id = ? order by v.version",
                ObservationRepository::version,
                observation);
    }

    Page<VersionResponse> versions(UUID observation, boolean all, PageRequest page) {
        ListQuery query = new ListQuery(
                        VERSION, "observation_versions v", List.of(), VERSIONS_SORTABLE, List.of("version"))
                .where("v.observation_id = ?", observation);
        if (!all) {
            query.where("v.status in ('approved', 'superseded')");
        }
        return query.page(sql, page, row -> all ? version(row) : version(row).withoutNames(), VersionResponse.class);
    }

    private static VersionResponse version(Row row) {
        return new VersionResponse(
                row.number("version"),
                Codes.read(VersionStatus.class, row.text("status")),
                row.number("definition_version"),
                row.decimalOrNull("value"),
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"),
                row.flag("not_applicable"),
                row.daysOrNull(),
                Codes.read(ValueOrigin.class, row.text("value_origin")),
                row.source(),
                row.textOrNull("comment"),
                row.textOrNull("reason"),
                row.textOrNull("status_reason"),
                row.instant("recorded_at"),
                row.text("recorded_by"),
                row.instantOrNull("known_since"),
                row.instantOrNull("approved_at"),
                row.textOrNull("approved_by"),
                row.instantOrNull("withdrawn_at"));
    }

    /** The latest approved value of each unit for the whole, of a period that ends by a day. */
    Map<UUID, BigDecimal> latestInForce(UUID indicator, Collection<UUID> units, LocalDate day) {
        Map<UUID, BigDecimal> values = new HashMap<>();
        sql.list("""
                select distinct on (unit_id) unit_id, value_in_force from observations
                where indicator_id = ? and unit_id = any(?::uuid[]) and breakdown = '' and period_end <= ?
                  and value_in_force is not null
                order by unit_id, period_end desc, period desc
                """, row -> values.put(row.id("unit_id"), row.decimal("value_in_force")), indicator, units, day);
        return values;
    }

    /** Values of units with a version that waits and was not sent. */
    List<Observations.Key> draftsOn(Collection<UUID> units) {
        return sql.list(
                """
                select i.code, o.unit_id, o.period, o.breakdown
                from observations o join indicators i on i.id = o.indicator_id
                where o.unit_id = any(?::uuid[]) and exists (
                    select from observation_versions v
                    where v.observation_id = o.id and v.status in ('draft', 'returned'))
                order by i.code, o.period, o.breakdown
                """,
                row -> new Observations.Key(
                        row.text("code"),
                        row.id("unit_id").toString(),
                        Period.parse(row.text("period")),
                        Breakdown.parse(row.text("breakdown"))),
                units);
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'observations' as resource, unit_id, count(*) as total,
                       count(*) filter (where period_end >= ?) as later
                from observations where unit_id = any(?::uuid[]) group by unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
