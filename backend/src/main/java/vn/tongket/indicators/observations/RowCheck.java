package vn.tongket.indicators.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Moments;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.services.tables.RowCells;
import vn.tongket.services.tables.TableRow;

/**
 * Holds the rows of a file against every rule that a single value is held against, as far as it can be judged without the
 * values that are there already.
 */
final class RowCheck {

    /** What became of a row. */
    sealed interface Outcome {

        /** It may be written. */
        record Good(ImportedValue value) implements Outcome {}

        /** It may not be written by this caller. */
        record Denied(Fault fault) implements Outcome {}

        /** It breaks rules. */
        record Faulty(List<Fault> faults) implements Outcome {}
    }

    /** The shortest limit on any text: where none is longer, no limit is broken. */
    private static final int SHORT = 50;

    private static final int MOST_DAYS = 200;

    private final ImportOrder order;
    private final ImportKeys keys;
    private final ImportAnswers answers;
    private final RecordBinder binder;
    private final ObservationAccess access;
    private final CurrentRequest request;
    private final Actor actor;
    private final boolean actsForOthers;
    private final LocalDate today;
    private final Map<Coverage, Optional<Map<UUID, Optional<Actor.Delegator>>>> coverage = new HashMap<>();

    private record Coverage(boolean past, LocalDate day) {}

    RowCheck(
            ImportOrder order,
            ImportKeys keys,
            ImportAnswers answers,
            RecordBinder binder,
            ObservationAccess access,
            CurrentRequest request,
            LocalDate today) {
        this.order = order;
        this.keys = keys;
        this.answers = answers;
        this.binder = binder;
        this.access = access;
        this.request = request;
        this.actor = request.actor();
        this.actsForOthers = !actor.delegators().isEmpty();
        this.today = today;
    }

    Outcome check(TableRow row) {
        Cells cells = new Cells(row);
        String indicator = cells.required("indicator");
        String unit = cells.required("unit");
        String periodText = cells.required("period");
        Period period = periodText.isEmpty() ? null : cells.parse("period", periodText, keys::period, Period.FORMS);
        Breakdown part = cells.orElse("breakdown", keys::breakdown, Breakdown.FORM, Breakdown.WHOLE);
        WriteObservation body = cells.body();
        cells.checkLengths(body);
        Instant knownSince = cells.read("knownSince", Moments::instant, "2022-12-26T00:00:00+07:00");
        if (period == null) {
            return new Outcome.Faulty(cells.faults());
        }
        boolean readable = cells.faults().isEmpty();
        ImportKeys.Defined defined = indicator.isEmpty() ? null : cells.known(() -> keys.definition(indicator, period));
        ImportKeys.Place place = unit.isEmpty() ? null : cells.known(() -> keys.place(unit, period));
        if (defined != null
                && cells.isPercentage("value")
                && !defined.definition().inPercent()) {
            cells.fault("value", "import.percent-cell", cells.shown("value"));
            readable = false;
        }
        if (place != null && cells.faults().isEmpty() && !mayWrite(place, knownSince != null)) {
            return denied(row.row(), place, knownSince);
        }
        if (defined == null || place == null) {
            return new Outcome.Faulty(cells.faults());
        }
        return check(cells, readable, new RowKey(defined, place, period, part), body, knownSince);
    }

    /** What a row is about. */
    private record RowKey(ImportKeys.Defined defined, ImportKeys.Place place, Period period, Breakdown breakdown) {

        Definition definition() {
            return defined.definition();
        }
    }

    private Outcome denied(int row, ImportKeys.Place place, @Nullable Instant knownSince) {
        boolean ofThePastOnly = knownSince != null && mayWrite(place, false);
        return new Outcome.Denied(
                ofThePastOnly
                        ? Fault.at("/" + row + "/knownSince", "import.past-denied")
                        : Fault.at("/" + row + "/unit", "import.unit-denied"));
    }

    /**
     * The key and the value, each by itself.
     *
     * @param readable whether all cells could be read, so that the value is what the row says
     */
    private Outcome check(
            Cells cells, boolean readable, RowKey asked, WriteObservation body, @Nullable Instant knownSince) {
        int row = cells.row().row();
        List<Fault> ofKey = keys.faultsOfKey(
                asked.definition(),
                asked.place().reporter(),
                asked.period(),
                asked.breakdown(),
                body.periodBasis(),
                knownSince != null,
                today);
        if (!ofKey.isEmpty()) {
            cells.faults().addAll(RowFaults.inRow(ApiProblem.unprocessable(ofKey), row));
        }
        ReportedValue reported = readable
                ? cells.known(() -> ReportedValue.check(
                        asked.definition(), body, knownSince == null ? ValueOrigin.ENTERED : ValueOrigin.PRINTED))
                : null;
        if (body.reportsFor() != null && cells.faults().isEmpty()) {
            cells.known(() -> answer(row, asked, body.reportsFor(), knownSince));
        }
        if (reported == null || !cells.faults().isEmpty()) {
            return new Outcome.Faulty(cells.faults());
        }
        ImportKeys.Part part = keys.part(asked.breakdown());
        return new Outcome.Good(new ImportedValue(
                row,
                ImportKeys.key(asked.defined(), asked.place(), part),
                asked.defined().number(),
                asked.place().number(),
                part.number(),
                body.periodBasis(),
                reported,
                keys.daysOf(asked.definition(), asked.place().reporter(), asked.period(), PeriodBasis.CALENDAR),
                keys.daysOf(asked.definition(), asked.place().reporter(), asked.period(), PeriodBasis.DECREE_09),
                knownSince));
    }

    /** What a past document says waits for nobody, so it takes nothing back that others told. */
    private Place answer(int row, RowKey asked, ReportsFor answer, @Nullable Instant knownSince) {
        if (knownSince != null) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reportsFor", "import.past-not-answered")));
        }
        Place place = new Place(asked.definition(), asked.place().unit(), asked.period(), asked.breakdown());
        answers.add(row, place, answer);
        return place;
    }

    private boolean mayWrite(ImportKeys.Place place, boolean past) {
        if (coverage.size() == MOST_DAYS) {
            coverage.clear();
        }
        return coverage.computeIfAbsent(
                        new Coverage(past, place.period().lastDay()),
                        key -> Optional.ofNullable(access.recordableBy(actor, key.past(), key.day())))
                .map(covered -> covers(covered, place.unit().id()))
                .orElse(true);
    }

    private boolean covers(Map<UUID, Optional<Actor.Delegator>> covered, UUID unit) {
        Optional<Actor.Delegator> right = covered.get(unit);
        if (right != null && actsForOthers) {
            request.uses(unit, right.orElse(null));
        }
        return right != null;
    }

    /** The cells of one row, and what is wrong with them. */
    private final class Cells extends RowCells {

        Cells(TableRow row) {
            super(row, order.format(), order.numbers());
        }

        /** What a rule finds of the row; null where the row breaks it. */
        <T> @Nullable T known(Supplier<T> rule) {
            try {
                return rule.get();
            } catch (ApiProblem problem) {
                faults().addAll(RowFaults.inRow(problem, row().row()));
                return null;
            }
        }

        WriteObservation body() {
            return new WriteObservation(
                    numberOrPercentage("value"),
                    number("numerator"),
                    number("denominator"),
                    flag("notApplicable"),
                    read("periodBasis", code -> Codes.read(PeriodBasis.class, code), "decree-09, calendar, not-stated"),
                    read("reportsFor", code -> Codes.read(ReportsFor.class, code), "period-end, own-days"),
                    Source.of(text("sourceDocument"), text("sourcePage"), text("sourceUrl"), null),
                    text("comment"),
                    text("reason"));
        }

        /** The same limits as for a JSON body, and no part of a source without its document. */
        void checkLengths(WriteObservation body) {
            Source source = body.source();
            if (source == null && (row().cell("sourcePage") != null || row().cell("sourceUrl") != null)) {
                fault("sourceDocument", "body.required");
            }
            if (!anyLong(body)) {
                return;
            }
            binder.faultsOf(body, "").forEach(fault -> faults().add(fault.inRow(row().row())));
            if (source != null) {
                binder.faultsOf(source, "").forEach(fault -> faults().add(ofSource(fault)));
            }
        }

        private static boolean anyLong(WriteObservation body) {
            Source source = body.source();
            return Stream.of(
                            body.comment(),
                            body.reason(),
                            source == null ? null : source.document(),
                            source == null ? null : source.page(),
                            source == null ? null : source.url())
                    .anyMatch(text -> text != null && text.length() > SHORT);
        }

        private Fault ofSource(Fault fault) {
            String member = String.valueOf(fault.pointer()).substring(1);
            String column = "/source" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
            return Fault.at(column, fault.code(), fault.arguments().toArray()).inRow(row().row());
        }
    }
}
