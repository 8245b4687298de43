package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CsvTable;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.RecordBinder;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Moments;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;

/** Many values in one file: all or none, every faulty row named. */
@ApplicationScoped
class ObservationImportService {

    private static final List<String> REQUIRED = List.of("indicator", "unit", "period");
    private static final List<String> OPTIONAL = List.of(
            "breakdown",
            "value",
            "numerator",
            "denominator",
            "notApplicable",
            "periodBasis",
            "sourceDocument",
            "sourcePage",
            "sourceUrl",
            "comment",
            "reason",
            "knownSince");
    private static final String NUMBER = "-?\\d{1,40}(\\.\\d{1,20})?";

    private final ObservationService observations;
    private final RecordBinder binder;
    private final TransactionSynchronizationRegistry transaction;

    ObservationImportService(
            ObservationService observations, RecordBinder binder, TransactionSynchronizationRegistry transaction) {
        this.observations = observations;
        this.binder = binder;
        this.transaction = transaction;
    }

    /**
     * Takes a file; with {@code dryRun} the same is done and rolled back.
     *
     * @throws ApiProblem 400 where the file cannot be read, 403 where a row is not the caller's to write, 422 with all
     *     faulty rows
     */
    @Transactional
    ImportResponse take(byte[] file, boolean dryRun) {
        CsvTable table = CsvTable.read(file, REQUIRED, OPTIONAL);
        List<Fault> faults = new ArrayList<>();
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        for (CsvTable.Record record : table.records()) {
            Reply.Saved<ObservationResponse> saved = take(record, faults);
            if (saved == null) {
                continue;
            }
            if (saved.created()) {
                created++;
            } else if (saved.changed()) {
                changed++;
            } else {
                unchanged++;
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new ImportResponse(dryRun, table.records().size(), created, changed, unchanged);
    }

    private Reply.@Nullable Saved<ObservationResponse> take(CsvTable.Record record, List<Fault> faults) {
        Cells cells = new Cells(record);
        Observations.Key key = new Observations.Key(
                cells.required("indicator"),
                cells.required("unit"),
                cells.orElse("period", Period::parse, Period.FORMS, Period.parse("2000")),
                cells.orElse("breakdown", Breakdown::parse, Breakdown.FORM, Breakdown.WHOLE));
        WriteObservation body = cells.body();
        cells.check(binder, body);
        Instant knownSince = cells.read("knownSince", Moments::instant, "2022-12-26T00:00:00+07:00");
        if (!cells.faults.isEmpty()) {
            faults.addAll(cells.faults);
            return null;
        }
        try {
            return knownSince == null
                    ? observations.put(key, body, new IfMatch.Anything())
                    : observations.recordPast(key, body, ValueOrigin.PRINTED, knownSince);
        } catch (ApiProblem problem) {
            if (problem.status() == 403) {
                throw ApiProblem.forbidden("import.row-denied", record.row());
            }
            problem.faults().forEach(fault -> faults.add(inRow(fault, record.row())));
            if (problem.faults().isEmpty()) {
                faults.add(problem.asFault(column(problem.code())).inRow(record.row()));
            }
            return null;
        }
    }

    /** The column that a problem of a whole row is about. */
    private static String column(String code) {
        return switch (code) {
            case "indicator.unknown" -> "/indicator";
            case "unit.unknown", "unit.not-at-date" -> "/unit";
            case "observation.other-basis" -> "/periodBasis";
            default -> "";
        };
    }

    private static Fault inRow(Fault fault, int row) {
        String column = fault.pointer() == null ? "/" + fault.parameter() : fault.pointer();
        return Fault.at(column, fault.code(), fault.arguments().toArray()).inRow(row);
    }

    /** The cells of one row, and what is wrong with them. */
    private static final class Cells {

        private final CsvTable.Record record;
        private final List<Fault> faults = new ArrayList<>();

        Cells(CsvTable.Record record) {
            this.record = record;
        }

        WriteObservation body() {
            String document = record.cell("sourceDocument");
            return new WriteObservation(
                    number("value"),
                    number("numerator"),
                    number("denominator"),
                    read("notApplicable", Cells::flag, "true, false"),
                    read("periodBasis", PeriodBasis::of, "decree-09, calendar, not-stated"),
                    Source.of(document, record.cell("sourcePage"), record.cell("sourceUrl"), null),
                    record.cell("comment"),
                    record.cell("reason"));
        }

        /** The same limits as for a JSON body, and no part of a source without its document. */
        void check(RecordBinder binder, WriteObservation body) {
            binder.faultsOf(body, "").forEach(fault -> faults.add(fault.inRow(record.row())));
            Source source = body.source();
            if (source != null) {
                binder.faultsOf(source, "").forEach(fault -> faults.add(inColumn(fault)));
            } else if (record.cell("sourcePage") != null || record.cell("sourceUrl") != null) {
                faults.add(Fault.at("/sourceDocument", "body.required").inRow(record.row()));
            }
        }

        private Fault inColumn(Fault fault) {
            String member = String.valueOf(fault.pointer()).substring(1);
            String column = "/source" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
            return Fault.at(column, fault.code(), fault.arguments().toArray()).inRow(record.row());
        }

        private static Boolean flag(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException();
            };
        }

        String required(String column) {
            String text = record.cell(column);
            if (text == null) {
                faults.add(Fault.at("/" + column, "body.required").inRow(record.row()));
            }
            return text == null ? "" : text;
        }

        /** Digits with a decimal point; what has separators is never guessed. */
        @Nullable
        BigDecimal number(String column) {
            String text = record.cell(column);
            if (text != null && !text.matches(NUMBER)) {
                faults.add(Fault.at("/" + column, "import.number-form", text).inRow(record.row()));
                return null;
            }
            return text == null ? null : new BigDecimal(text);
        }

        <T> T orElse(String column, Function<String, T> parser, String forms, T otherwise) {
            if (record.cell(column) == null && REQUIRED.contains(column)) {
                required(column);
            }
            T value = read(column, parser, forms);
            return value == null ? otherwise : value;
        }

        <T> @Nullable T read(String column, Function<String, T> parser, String forms) {
            String text = record.cell(column);
            try {
                return text == null ? null : parser.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                faults.add(Fault.at("/" + column, "body.unknown-value", forms).inRow(record.row()));
                return null;
            }
        }
    }
}
