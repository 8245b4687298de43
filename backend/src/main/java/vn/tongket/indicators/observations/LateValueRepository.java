package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.reorganisations.Decision;
import vn.tongket.organisation.units.UnitDependants;

/** Every query about values of units that an act ends, and what was decided of them. */
@ApplicationScoped
@Reads({"unit_changes", "unit_successions"})
class LateValueRepository {

    /** Values of which an act in force let its unit tell of its own days only, as far as no approver has refused that. */
    private static final String OF_OWN_DAYS = """
            from late_value_decisions d
            join unit_changes c on c.id = d.act_id and c.status = 'in-force'
            join late_value_successors s on s.act_id = d.act_id and s.observation_id = d.observation_id
            join observation_versions v on v.observation_id = s.observation_id and v.version = s.version
                and v.status not in ('returned', 'withdrawn')
            join observations o on o.id = d.observation_id
            where d.decision = 'own-days'
            """;

    /** Values of some units: the version that waits or, where none does, the one in force. */
    private static final String FOUND = """
            select o.id, i.code, o.unit_id, o.period, o.breakdown, o.period_basis, v.version, v.status, v.value,
                v.numerator, v.denominator, f.version as in_force, f.value as value_in_force
            from observations o
            join indicators i on i.id = o.indicator_id
            join lateral (
                select v.* from observation_versions v
                where v.observation_id = o.id and v.status in ('draft', 'returned', 'submitted', 'approved')
                order by v.status = 'approved' limit 1) v on true
            left join observation_versions f
                on f.observation_id = o.id and f.status = 'approved' and f.version <> v.version
            where o.unit_id = any(?::uuid[])
            """;

    private final Sql sql;
    private final Json json;

    LateValueRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A value for a day on which its unit is gone.
     *
     * @param version the one that waits or, where none does, the one in force
     * @param inForce the one in force where another one waits, else null
     */
    record LateValueRow(
            UUID observation,
            String indicator,
            UUID unit,
            Period period,
            Breakdown breakdown,
            String basis,
            int version,
            VersionStatus status,
            @Nullable Integer inForce,
            @Nullable BigDecimal valueInForce,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Values of units whose period ends on a day or later under their basis (Decree 09: on the 14th). */
    List<LateValueRow> of(Collection<UUID> units, LocalDate day) {
        return sql.list(FOUND + """
                  and o.period_end >= ?
                  and (o.period_basis <> 'decree-09' or date_trunc('month', o.period_end)::date + 13 >= ?)
                """, LateValueRepository::found, units, day, day);
    }

    /** Values of units that were sent or are in force, in the order in which people read them. */
    List<LateValueRow> answeredFor(Collection<UUID> units) {
        return sql.list(FOUND + """
                  and exists (select from observation_versions a
                      where a.observation_id = o.id and a.status in ('submitted', 'approved'))
                order by i.code, o.period_end, o.period, o.breakdown, o.unit_id
                """, LateValueRepository::found, units);
    }

    /** The periods for which some act let values tell of the days of their units. */
    Set<Period> periodsOfOwnDays() {
        return Set.copyOf(sql.list("select distinct o.period " + OF_OWN_DAYS, row -> Period.parse(row.text("period"))));
    }

    /**
     * Those of some places about which, or about one of those that came before them, an act decided so, with the basis of
     * the period.
     */
    Map<EntryRules.Place, PeriodBasis> ownDays(Collection<EntryRules.Place> places) {
        Map<EntryRules.Place, PeriodBasis> own = new HashMap<>();
        sql.list(
                """
                with recursive asked as materialized (
                    select * from jsonb_to_recordset(?::jsonb) as x(indicator uuid, "unit" uuid, period text)
                ), line as (
                    select o.indicator_id, o.period, o.period_basis, o.unit_id
                """ + OF_OWN_DAYS + """
                      and (o.indicator_id, o.period) in (select indicator, period from asked)
                    union
                    select l.indicator_id, l.period, l.period_basis, s.successor_id
                    from line l join unit_successions s on s.predecessor_id = l.unit_id
                    where s.successor_id is not null
                )
                select x.indicator, x."unit", x.period, min(l.period_basis) as basis
                from asked x
                join line l on l.indicator_id = x.indicator and l.period = x.period and l.unit_id = x."unit"
                group by x.indicator, x."unit", x.period
                """,
                row -> own.put(
                        new EntryRules.Place(row.id("indicator"), row.id("unit"), Period.parse(row.text("period"))),
                        Codes.read(PeriodBasis.class, row.text("basis"))),
                json.text(places));
        return own;
    }

    private static LateValueRow found(Row row) {
        return new LateValueRow(
                row.id("id"),
                row.text("code"),
                row.id("unit_id"),
                Period.parse(row.text("period")),
                Breakdown.parse(row.text("breakdown")),
                row.text("period_basis"),
                row.number("version"),
                Codes.read(VersionStatus.class, row.text("status")),
                row.numberOrNull("in_force"),
                row.decimalOrNull("value_in_force"),
                row.decimalOrNull("value"),
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"));
    }

    /**
     * A value of a unit that went into another one.
     *
     * @param act the act that ended the unit
     * @param title what the act is called
     * @param made whether a decision of the act made the version, and nobody has entered another one since
     */
    record Former(UUID act, String title, UUID unit, PeriodBasis basis, HandedOn.Version told, boolean made) {

        /** Whether it waits still, as it was made. */
        boolean undecided() {
            return made && told.status() != VersionStatus.APPROVED;
        }
    }

    /** What tells of all of a period for units that went into another one, until that one tells itself. */
    List<Former> standingIn(EntryRules.Place place) {
        return former("""
                join lateral (
                    select v.* from observation_versions v
                    where v.observation_id = o.id and v.status in ('draft', 'returned', 'submitted', 'approved')
                      and v.first_day is null
                    order by v.status = 'approved' limit 1) v on true
                where not exists (
                    select from observation_versions l
                    where l.observation_id = o.id and l.first_day is not null
                      and l.status in ('draft', 'submitted', 'approved'))
                """, place);
    }

    /** What tells of own days, or waits to do so, for units that went into another one. */
    List<Former> ofOwnDays(EntryRules.Place place) {
        return former("""
                join observation_versions v on v.observation_id = o.id and v.first_day is not null
                    and v.status in ('draft', 'submitted', 'approved')
                where d.decision = 'own-days'
                """, place);
    }

    private List<Former> former(String versions, EntryRules.Place place) {
        return sql.list(
                """
                with recursive line as (
                    select predecessor_id as unit_id from unit_successions where successor_id = ?
                    union
                    select s.predecessor_id from line l join unit_successions s on s.successor_id = l.unit_id
                )
                select distinct d.act_id, c.title_vi, o.unit_id, o.period_basis, v.observation_id, v.version, v.status,
                    exists (select from late_value_successors s
                            where s.act_id = d.act_id and s.observation_id = o.id and s.version = v.version) as made
                from line l
                join observations o on o.unit_id = l.unit_id and o.indicator_id = ? and o.period = ?
                join late_value_decisions d on d.observation_id = o.id and d.decision in ('stand-in', 'own-days')
                join unit_changes c on c.id = d.act_id and c.status = 'in-force'
                """ + versions + "order by v.observation_id, v.version",
                row -> new Former(
                        row.id("act_id"),
                        row.text("title_vi"),
                        row.id("unit_id"),
                        Codes.read(PeriodBasis.class, row.text("period_basis")),
                        new HandedOn.Version(
                                row.id("observation_id"),
                                row.number("version"),
                                Codes.read(VersionStatus.class, row.text("status"))),
                        row.flag("made")),
                place.unit(),
                place.indicator(),
                place.period().text());
    }

    /** What was decided of a version, in place of what was decided before. */
    void decided(UUID act, HandedOn.Version version, Decision decision) {
        sql.update(
                """
                insert into late_value_decisions (act_id, observation_id, version, former_status, decision)
                values (?, ?, ?, ?, ?)
                on conflict on constraint pk_late_value_decisions
                do update set decision = excluded.decision, former_status = excluded.former_status
                """,
                act,
                version.observation(),
                version.number(),
                version.status().code(),
                decision.code());
    }

    /** Takes back that a value tells of its own days; the version that told of all of them, with its status before. */
    Optional<HandedOn.Version> standingInAgain(Former former) {
        sql.update(
                "delete from late_value_successors where act_id = ? and observation_id = ?",
                former.act(),
                former.told().observation());
        return sql.one(
                """
                update late_value_decisions set decision = 'stand-in'
                where act_id = ? and observation_id = ? and decision = 'own-days'
                returning observation_id, version, former_status
                """,
                row -> new HandedOn.Version(
                        row.id("observation_id"),
                        row.number("version"),
                        Codes.read(VersionStatus.class, row.text("former_status"))),
                former.act(),
                former.told().observation());
    }

    /** Of one value the latest that an act made of it. */
    void made(UUID act, HandedOn.Version version) {
        sql.update("""
                insert into late_value_successors (act_id, observation_id, version) values (?, ?, ?)
                on conflict on constraint pk_late_value_successors do update set version = excluded.version
                """, act, version.observation(), version.number());
    }

    /** What decisions of an act made and nobody has approved. */
    List<HandedOn.Version> waiting(UUID act) {
        return sql.list(
                """
                select s.observation_id, s.version, v.status
                from late_value_successors s
                join observation_versions v on v.observation_id = s.observation_id and v.version = s.version
                where s.act_id = ? and v.status in ('draft', 'returned', 'submitted')
                order by s.observation_id
                """,
                row -> new HandedOn.Version(
                        row.id("observation_id"),
                        row.number("version"),
                        Codes.read(VersionStatus.class, row.text("status"))),
                act);
    }

    /** What told of the whole period before an act let it tell of some days only, and an approver took that. */
    List<HandedOn.Version> limited(UUID act) {
        return sql.list(
                """
                select d.observation_id, d.version, d.former_status
                from late_value_decisions d
                join late_value_successors s on s.act_id = d.act_id and s.observation_id = d.observation_id
                join observation_versions v on v.observation_id = s.observation_id and v.version = s.version
                where d.act_id = ? and d.decision = 'own-days' and v.status = 'approved'
                order by d.observation_id
                """,
                row -> new HandedOn.Version(
                        row.id("observation_id"),
                        row.number("version"),
                        Codes.read(VersionStatus.class, row.text("former_status"))),
                act);
    }

    /**
     * What decisions of an act withdrew, and nothing has come after, with the status before; of a value that had two versions
     * the one that was in force.
     */
    List<HandedOn.Version> withdrawn(UUID act) {
        return sql.list(
                """
                select distinct on (d.observation_id) d.observation_id, d.version, d.former_status
                from late_value_decisions d
                join observation_versions v on v.observation_id = d.observation_id and v.version = d.version
                where d.act_id = ? and v.status = 'withdrawn' and not exists (
                    select from observation_versions later
                    where later.observation_id = d.observation_id and later.version > d.version
                      and later.status <> 'withdrawn')
                order by d.observation_id, d.former_status = 'approved' desc, d.version desc
                """,
                row -> new HandedOn.Version(
                        row.id("observation_id"),
                        row.number("version"),
                        Codes.read(VersionStatus.class, row.text("former_status"))),
                act);
    }

    /**
     * What decisions of an act handed on where somebody has approved it, or written another version since. A value that tells
     * of its own days stays with its unit: there only another version counts.
     */
    List<UnitDependants.Resting> taken(UUID act) {
        return sql.list(
                """
                select o.unit_id, %s as key
                from late_value_successors s
                join observations o on o.id = s.observation_id
                join indicators i on i.id = o.indicator_id
                where s.act_id = ? and exists (
                    select from observation_versions v
                    where v.observation_id = s.observation_id and v.status in ('approved', 'submitted')
                      and (v.version > s.version or (v.version = s.version and not exists (
                            select from late_value_decisions d
                            where d.act_id = s.act_id and d.observation_id = s.observation_id))))
                order by key
                """.formatted(ObservationRepository.KEY),
                row -> new UnitDependants.Resting("observations", row.id("unit_id"), row.text("key")),
                act);
    }
}
