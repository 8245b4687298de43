package vn.tongket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Handover;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitLedger;
import vn.tongket.organisation.units.UnitVersion;

/** ReorganisationDesk that tests need, written straight into the ledger. */
@ApplicationScoped
public class ReorganisationDesk {

    private static final Map<String, Level> LEVELS =
            Map.of("tỉnh", Level.PROVINCE, "huyện", Level.DISTRICT, "xã", Level.COMMUNE, "thôn", Level.VILLAGE);

    private final UnitLedger ledger;
    private final Sql sql;
    private final Clock clock;

    ReorganisationDesk(UnitLedger ledger, Sql sql, Clock clock) {
        this.ledger = ledger;
        this.sql = sql;
        this.clock = clock;
    }

    /** A reorganisation of a day, whose steps are written down in their order. */
    public Act on(String day) {
        return new Act(LocalDate.parse(day));
    }

    /** Carries an act out. */
    @Transactional
    public void carryOut(Act act) {
        UnitHierarchy hierarchy = ledger.hold();
        UUID change = UUID.randomUUID();
        List<Edit> edits = new ArrayList<>();
        for (BiFunction<UnitHierarchy, UUID, List<Edit>> step : act.steps) {
            List<Edit> made = step.apply(hierarchy, change);
            edits.addAll(made);
            hierarchy = hierarchy.with(made);
        }
        sql.update("""
                insert into unit_changes (id, effective_date, date_precision, title_vi, source_document, rights_follow,
                    status, created_units, closed_units, changed_units, edits, recorded_at, known_since, recorded_by, revision)
                values (?, ?, 'exact', 'Sắp xếp thử', 'Nghị quyết thử', false, 'in-force', 0, 0, 0, '[]', ?, ?, 'test', 0)
                """, change, act.day, clock.instant(), act.known);
        ledger.write(
                edits,
                Map.of(),
                new UnitLedger.Basis(DatePrecision.EXACT, new Source("Nghị quyết thử", null, null, null)),
                act.known);
    }

    /**
     * Forgets units and the values of indicators by the beginning of their codes, for which nobody asks any more: those of
     * thousands of worlds make all slow.
     */
    @Transactional
    public void forget(String codes) {
        List<String> unitTables =
                List.of("unit_succession_records", "unit_successions", "unit_version_records", "unit_versions");
        List<String> valueTables = List.of("late_value_successors", "late_value_decisions", "observation_versions");
        List<String> guarded = Stream.of(unitTables, valueTables, List.of("observations", "observation_sums"))
                .flatMap(List::stream)
                .toList();
        guarded.forEach(table -> sql.update("alter table " + table + " disable trigger user"));
        sql.update("""
                create temporary table old_units on commit drop as
                select distinct unit_id from unit_version_records where code like ? || '%-%'
                """, codes);
        unitTables.forEach(table -> sql.update("delete from " + table + " where "
                + (table.startsWith("unit_succession") ? "predecessor_id" : "unit_id")
                + " in (select unit_id from old_units)"));
        sql.update("""
                create temporary table old_values on commit drop as
                select o.id from observations o join indicators i on i.id = o.indicator_id where i.code like ? || '%'
                """, codes);
        valueTables.forEach(
                table -> sql.update("delete from " + table + " where observation_id in (select id from old_values)"));
        sql.update("delete from observations where id in (select id from old_values)");
        sql.update(
                "delete from observation_sums where indicator_id in (select id from indicators where code like ? || '%')",
                codes);
        guarded.forEach(table -> sql.update("alter table " + table + " enable trigger user"));
    }

    /** What becomes of units on a day. */
    public static final class Act {

        private final LocalDate day;
        private final List<BiFunction<UnitHierarchy, UUID, List<Edit>>> steps = new ArrayList<>();
        private int ordinal;
        private Instant known = Instant.EPOCH;

        private Act(LocalDate day) {
            this.day = day;
        }

        /** The day on which it takes effect. */
        public LocalDate day() {
            return day;
        }

        /** Since when it is known, which was always so unless a test says otherwise. */
        public Act knownSince(Instant since) {
            known = since;
            return this;
        }

        /** A new unit. */
        public Act create(String code, String name, String kind, @Nullable String parent) {
            return create(UUID.randomUUID(), code, name, kind, parent);
        }

        /** A new unit with an id. */
        public Act create(UUID id, String code, String name, String kind, @Nullable String parent) {
            steps.add((hierarchy, change) -> List.of(new Edit.Opened(new UnitVersion(
                    UUID.randomUUID(),
                    id,
                    code,
                    new Name(name, null),
                    kind,
                    LEVELS.get(kind),
                    parent == null ? null : unit(hierarchy, parent, day).unit(),
                    new Span(day, null),
                    DatePrecision.EXACT))));
            return this;
        }

        /** A unit goes into another as a whole. */
        public Act merge(String code, String successor) {
            return end(code, successor, SuccessionKind.MERGED, null);
        }

        /** A unit goes into another in part. */
        public Act split(String code, String successor, @Nullable String share) {
            return end(code, successor, SuccessionKind.SPLIT, share == null ? null : new BigDecimal(share));
        }

        /** A unit ends without a successor. */
        public Act abolish(String code) {
            return end(code, null, SuccessionKind.ABOLISHED, null);
        }

        /** A unit comes below another. */
        public Act transfer(String code, String parent) {
            return transfer(code, parent, null);
        }

        /** A unit comes below another, and brings along a share of what the one that it leaves had. */
        public Act transfer(String code, String parent, @Nullable BigDecimal share) {
            return goOn(
                    code,
                    (hierarchy, before) -> before.anew(
                                    new Span(day, before.span().to()), DatePrecision.EXACT)
                            .below(
                                    unit(hierarchy, parent, day).unit(),
                                    share == null || before.parent() == null
                                            ? null
                                            : new Handover(before.parent(), share)));
        }

        /** A unit gets another name and kind of its level. */
        public Act rename(String code, String name, String kind) {
            return goOn(
                    code,
                    (hierarchy, before) -> before.anew(
                                    new Span(day, before.span().to()), DatePrecision.EXACT)
                            .called(before.code(), new Name(name, null), kind, before.level()));
        }

        private Act goOn(String code, BiFunction<UnitHierarchy, UnitVersion, UnitVersion> after) {
            steps.add((hierarchy, change) -> {
                UnitVersion before = unit(hierarchy, code, day.minusDays(1));
                return List.of(
                        new Edit.Changed(
                                before, before.during(new Span(before.span().from(), day))),
                        new Edit.Opened(after.apply(hierarchy, before)));
            });
            return this;
        }

        private Act end(String code, @Nullable String successor, SuccessionKind kind, @Nullable BigDecimal share) {
            int place = ordinal++;
            steps.add((hierarchy, change) -> {
                List<Edit> edits = new ArrayList<>();
                UnitVersion before = unit(hierarchy, code, day.minusDays(1));
                if (before.span().to() == null) {
                    edits.add(new Edit.Changed(
                            before, before.during(new Span(before.span().from(), day))));
                }
                UUID after = successor == null
                        ? null
                        : unit(hierarchy, successor, day).unit();
                edits.add(new Edit.Succeeded(
                        new Succession(change, place, before.unit(), after, kind, share, day, false)));
                return edits;
            });
            return this;
        }

        private static UnitVersion unit(UnitHierarchy hierarchy, String code, LocalDate day) {
            return hierarchy.byCode(code, day).orElseThrow();
        }
    }
}
