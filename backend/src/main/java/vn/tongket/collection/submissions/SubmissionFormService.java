package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ReportingRoundResponse;
import vn.tongket.collection.rounds.Rounds;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.indicators.observations.ImportResponse;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.indicators.observations.WriteObservation;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;

/** Use cases of forms: a report as a workbook to fill, and what came back. */
@ApplicationScoped
class SubmissionFormService {

    private final SubmissionService reports;
    private final Rounds rounds;
    private final SubmissionReader reader;
    private final Observations observations;
    private final Indicators indicators;
    private final RecordBinder binder;
    private final TransactionSynchronizationRegistry transaction;
    private final Path folder;

    SubmissionFormService(
            SubmissionService reports,
            Rounds rounds,
            SubmissionReader reader,
            Observations observations,
            Indicators indicators,
            RecordBinder binder,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "tongket.import-folder", defaultValue = "${java.io.tmpdir}") Path folder) {
        this.reports = reports;
        this.rounds = rounds;
        this.reader = reader;
        this.observations = observations;
        this.indicators = indicators;
        this.binder = binder;
        this.transaction = transaction;
        this.folder = folder;
    }

    /** The form of a report, for a reporter of its unit. */
    @Transactional
    byte[] form(String code, String unit) {
        SubmissionService.Case report = reports.findForReporter(code, unit);
        Map<String, ReportingRoundResponse.AskedIndicator> asked = rounds
                .asked(report.round().id())
                .stream()
                .collect(Collectors.toMap(ReportingRoundResponse.AskedIndicator::code, Function.identity()));
        return new SubmissionFormSheet(report.round(), report.state(), asked)
                .write(report.text(), reader.lines(report.round(), report.state(), Map.of()));
    }

    /**
     * Writes a body down as it comes, before anything is done with it.
     *
     * @throws ApiProblem 403 for whoever is no reporter of the unit, 404 where there is no such report for them
     */
    ReceivedFile receive(String code, String unit, InputStream body) {
        reports.findForReporter(code, unit);
        return ReceivedFile.receive(body, folder);
    }

    /**
     * Enters what somebody wrote into a form, all or none; what nobody wrote in stays as it is.
     *
     * @param choices about rows whose value another one changed
     */
    @Transactional
    ImportResponse take(
            String code, String unit, ReceivedFile file, NumberForm numbers, FormChoices choices, boolean dryRun) {
        Handed handed = handed(code, unit, file, numbers, choices);
        refuseConflicts(handed, choices);
        Observations.Entered entered = enter(handed);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new ImportResponse(
                dryRun,
                handed.form().rows().size(),
                entered.created(),
                entered.changed(),
                entered.unchanged() + handed.untouched(),
                handed.form().hidden().count(),
                handed.form().hidden().first());
    }

    /** What a form would change, with what another one changed meanwhile; tried as if all of it counted, and rolled back. */
    @Transactional
    SubmissionFormPreview preview(String code, String unit, ReceivedFile file, NumberForm numbers) {
        Handed handed = handed(code, unit, file, numbers, FormChoices.NONE);
        enter(handed);
        transaction.setRollbackOnly();
        return new SubmissionFormPreview(
                handed.form().rows().size(),
                handed.untouched(),
                handed.form().hidden().count(),
                handed.form().hidden().first(),
                handed.written().stream().map(handed::change).toList());
    }

    /**
     * A form that was handed back, beside the report that it is about.
     *
     * @param written rows in which somebody wrote something that is not there already
     * @param lines of the report, by their key
     */
    private record Handed(
            SubmissionService.Case report,
            FilledForm form,
            List<FilledForm.Row> written,
            Map<String, SubmissionResponse.ReportLine> lines) {

        int untouched() {
            return form.rows().size() - written.size();
        }

        SubmissionResponse.@Nullable Value standing(FilledForm.Row row) {
            SubmissionResponse.ReportLine line = lines.get(row.key());
            return line == null ? null : line.current();
        }

        long revision(FilledForm.Row row) {
            SubmissionResponse.Value standing = standing(row);
            return standing == null ? 0 : standing.revision();
        }

        boolean overtaken(FilledForm.Row row) {
            return revision(row) != row.mark().revision();
        }

        SubmissionFormPreview.Change change(FilledForm.Row row) {
            SubmissionForm.Cells cells = row.cells();
            return new SubmissionFormPreview.Change(
                    row.number(),
                    row.indicator(),
                    Breakdown.toMap(row.breakdown().text()),
                    standing(row),
                    revision(row),
                    new SubmissionFormPreview.Filled(
                            cells.value(),
                            cells.numerator(),
                            cells.denominator(),
                            Boolean.TRUE.equals(cells.notApplicable()),
                            cells.comment(),
                            row.reason()),
                    SubmissionFormPreview.Shown.of(row.shown()),
                    overtaken(row));
        }
    }

    private Handed handed(String code, String unit, ReceivedFile file, NumberForm numbers, FormChoices choices) {
        SubmissionService.Case report = reports.findForReporter(code, unit);
        FilledForm form = FilledForm.read(file, numbers, report.text());
        observations.hold(report.batch());
        Map<String, SubmissionResponse.ReportLine> lines =
                reader.lines(report.round(), report.state(), Map.of()).stream()
                        .collect(Collectors.toMap(
                                SubmissionReader.CheckedLine::key, SubmissionReader.CheckedLine::shown));
        List<FilledForm.Row> written =
                written(form, lines, report).stream().filter(choices::takes).toList();
        return new Handed(report, form, written, lines);
    }

    private Observations.Entered enter(Handed handed) {
        return observations.enter(handed.written().stream()
                .map(row -> draft(handed.report(), row))
                .toList());
    }

    /** The rows in which somebody wrote something that is not there already. */
    private List<FilledForm.Row> written(
            FilledForm form, Map<String, SubmissionResponse.ReportLine> lines, SubmissionService.Case report) {
        List<Fault> faults = new ArrayList<>(form.faults());
        List<FilledForm.Row> written = new ArrayList<>();
        Set<String> asked = lines.values().stream()
                .map(SubmissionResponse.ReportLine::indicator)
                .collect(Collectors.toSet());
        for (FilledForm.Row row : form.rows()) {
            boolean untouched = row.mark().print().equals(row.cells().print())
                    || row.cells().equals(standing(row, lines));
            if (!asked.contains(row.indicator())) {
                faults.add(row.fault(SubmissionForm.Column.INDICATOR, "submission.not-asked", row.indicator()));
            } else if (row.shown().percentage() && !isPercent(row, report)) {
                faults.add(row.fault(
                        SubmissionForm.Column.VALUE,
                        "import.percent-cell",
                        row.shown().value()));
            } else if (!untouched) {
                binder.faultsOf(body(row), "").forEach(fault -> faults.add(fault.inRow(row.number())));
                written.add(row);
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return written;
    }

    private boolean isPercent(FilledForm.Row row, SubmissionService.Case report) {
        return indicators
                .definition(row.indicator(), report.round().period().lastDay())
                .inPercent();
    }

    private static SubmissionForm.Cells standing(FilledForm.Row row, Map<String, SubmissionResponse.ReportLine> lines) {
        SubmissionResponse.ReportLine line = lines.get(row.key());
        return SubmissionForm.Cells.of(line == null ? null : line.current());
    }

    /**
     * Rows whose value another one changed since the form was made: both say what they say, and nobody is overruled
     * without having been seen.
     */
    private static void refuseConflicts(Handed handed, FormChoices choices) {
        List<Fault> conflicts = new ArrayList<>();
        for (FilledForm.Row row : handed.written()) {
            if (handed.overtaken(row) && !choices.overrules(row, handed.revision(row))) {
                row.cells()
                        .against(SubmissionForm.Cells.of(handed.standing(row)))
                        .forEach(cell -> conflicts.add(row.fault(
                                cell.column(), "submission.form-cell-changed", cell.mineText(), cell.theirsText())));
            }
        }
        if (!conflicts.isEmpty()) {
            throw ApiProblem.conflict(conflicts, "submission.form-conflict");
        }
    }

    private static Observations.Draft draft(SubmissionService.Case report, FilledForm.Row row) {
        return new Observations.Draft(
                row.number(),
                new Observations.Key(
                        row.indicator(),
                        report.unit().toString(),
                        report.round().period(),
                        row.breakdown()),
                body(row));
    }

    private static WriteObservation body(FilledForm.Row row) {
        SubmissionForm.Cells cells = row.cells();
        return new WriteObservation(
                cells.value(),
                cells.numerator(),
                cells.denominator(),
                cells.notApplicable(),
                null,
                null,
                null,
                cells.comment(),
                row.reason());
    }
}
