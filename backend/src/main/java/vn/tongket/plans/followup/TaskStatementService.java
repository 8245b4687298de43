package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.followup.StatementRepository.Counted;
import vn.tongket.plans.followup.StatementRepository.Scope;
import vn.tongket.plans.followup.TaskStatement.Done;
import vn.tongket.plans.followup.TaskStatement.Key;
import vn.tongket.plans.followup.TaskStatement.NotDone;
import vn.tongket.plans.followup.TaskStatement.OnTime;
import vn.tongket.plans.followup.TaskStatement.Original;
import vn.tongket.plans.followup.TaskStatement.Rate;
import vn.tongket.plans.followup.TaskStatement.Row;

/** Statements of tasks: made, and checked where others printed them. */
@ApplicationScoped
class TaskStatementService {

    private static final String STATUS = "status";
    private static final String TIMING = "timing";
    private static final String ORIGINAL_TIMING = "originalTiming";
    private static final String DONE = "done";
    private static final String OPEN = "open";
    private static final String NO_DEADLINE = "not-stated,no-deadline";
    private static final String TOTAL = "total";

    private final StatementRepository statements;
    private final Units units;
    private final Clock clock;

    TaskStatementService(StatementRepository statements, Units units, Clock clock) {
        this.statements = statements;
        this.units = units;
        this.clock = clock;
    }

    TaskStatement statement(StatementQuery.Filter filter) {
        Instant moment = filter.asOf() == null ? clock.instant() : filter.asOf();
        Scope scope = new Scope(
                filter,
                unit(filter.unit(), filter.date()),
                unit(filter.within(), filter.date()),
                LocalDate.ofInstant(moment, clock.getZone()));
        Counted counted = statements.count(scope);
        StatementLinks all = StatementLinks.ofTotal(scope);
        return new TaskStatement(
                filter.by().code(),
                scope.today(),
                filter.asOf(),
                counted.rows().stream()
                        .map(counts -> row(key(filter.by(), counts), counts, all.ofRow(counts)))
                        .toList(),
                row(new Key(TOTAL, null, null, null), counted.total(), all),
                checks(counted));
    }

    private @Nullable UUID unit(@Nullable String idOrCode, LocalDate day) {
        return idOrCode == null ? null : units.resolve(idOrCode, day).id();
    }

    private static Key key(StatementGrouping by, StatementCounts counts) {
        String kind = by == StatementGrouping.COORDINATOR ? StatementGrouping.UNIT.code() : by.code();
        return new Key(counts.key() == null ? "none" : kind, counts.id(), counts.code(), counts.name());
    }

    private static Row row(Key key, StatementCounts n, StatementLinks links) {
        return new Row(
                key,
                links.count(n.assigned()),
                links.due(n.due()),
                new Done(
                        links.count(n.done(), STATUS, DONE),
                        links.count(n.early(), STATUS, DONE, TIMING, "done-early"),
                        links.count(n.onTime(), STATUS, DONE, TIMING, "done-on-time"),
                        links.count(n.late(), STATUS, DONE, TIMING, "done-late"),
                        links.count(n.doneWithoutDeadline(), STATUS, DONE, TIMING, NO_DEADLINE)),
                new NotDone(
                        links.count(n.notDone(), STATUS, "open,completed"),
                        links.count(n.withinTime(), STATUS, OPEN, TIMING, "not-due,due-soon"),
                        links.count(n.overdue(), STATUS, OPEN, TIMING, "overdue"),
                        links.count(n.awaitingAcceptance(), STATUS, "completed"),
                        links.count(n.withoutDeadline(), STATUS, OPEN, TIMING, NO_DEADLINE)),
                links.count(n.paused(), STATUS, "paused"),
                links.count(n.cancelled(), STATUS, "cancelled"),
                new Original(
                        links.count(n.originallyEarly(), STATUS, DONE, ORIGINAL_TIMING, "done-early"),
                        links.count(n.originallyOnTime(), STATUS, DONE, ORIGINAL_TIMING, "done-on-time"),
                        links.count(n.originallyLate(), STATUS, DONE, ORIGINAL_TIMING, "done-late"),
                        links.count(n.originallyOverdue(), STATUS, OPEN, ORIGINAL_TIMING, "overdue")),
                new OnTime(
                        rate(n.early() + n.onTime(), n.late() + n.overdue()),
                        rate(n.originallyEarly() + n.originallyOnTime(), n.originallyLate() + n.originallyOverdue())));
    }

    private static Rate rate(long inTime, long behind) {
        long judged = inTime + behind;
        BigDecimal percent = judged == 0
                ? null
                : BigDecimal.valueOf(inTime * 100).divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP);
        return new Rate(inTime, judged, percent);
    }

    private static TaskStatement.Checks checks(Counted counted) {
        List<StatementChecks.Sum> sums = new ArrayList<>();
        for (StatementCounts counts : counted.rows()) {
            sums.addAll(sums(counts, counts.code() == null ? "none" : counts.code()));
        }
        sums.addAll(sums(counted.total(), TOTAL));
        List<StatementChecks.Sum> mismatches =
                sums.stream().filter(sum -> !sum.holds()).toList();
        long inRows =
                counted.rows().stream().mapToLong(StatementCounts::assigned).sum();
        boolean consistent = mismatches.isEmpty()
                && inRows - counted.again() == counted.total().assigned();
        return new TaskStatement.Checks(consistent, sums.size(), mismatches, inRows, counted.again());
    }

    private static List<StatementChecks.Sum> sums(StatementCounts counts, String name) {
        return StatementChecker.check(List.of(counts.counted(name))).sums();
    }

    /** Checks a printed table; nothing is kept. */
    TableCheck check(WritePrintedTable body) {
        return TableChecker.check(PrintedTable.read(body));
    }

    /** Checks printed statements; nothing is kept. */
    StatementChecks check(WritePrintedStatements body) {
        return StatementChecker.check(
                body.statements().stream().map(StatementChecker.Counted::of).toList());
    }
}
