package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.Columns;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.security.Actor;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Answer;
import vn.tongket.services.jobs.JobHandler;
import vn.tongket.services.jobs.JobResponse;
import vn.tongket.services.jobs.JobRun;
import vn.tongket.services.jobs.Jobs;
import vn.tongket.services.tables.HiddenRows;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.RowReader;
import vn.tongket.services.tables.TableRow;

/** Many values in one file: all or none, every faulty row named. */
@ApplicationScoped
class ObservationImportService implements JobHandler {

    /** The kind of job that a long import becomes. */
    static final String KIND = "observation-import";

    /** What is not worth a job. */
    static final int AT_ONCE = 5_000;

    private static final Columns COLUMNS = new Columns(
            List.of("indicator", "unit", "period"),
            List.of(
                    "breakdown",
                    "value",
                    "numerator",
                    "denominator",
                    "notApplicable",
                    "periodBasis",
                    "reportsFor",
                    "sourceDocument",
                    "sourcePage",
                    "sourceUrl",
                    "comment",
                    "reason",
                    "knownSince"));

    private final ObservationImportRepository values;
    private final EntryRuleBook entryRules;
    private final FormerValues former;
    private final Indicators indicators;
    private final Units units;
    private final ObservationAccess access;
    private final RecordBinder binder;
    private final AuditTrail audit;
    private final DataVersions dataVersions;
    private final Jobs jobs;
    private final Json json;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Path folder;

    ObservationImportService(
            ObservationImportRepository values,
            EntryRuleBook entryRules,
            FormerValues former,
            Indicators indicators,
            Units units,
            ObservationAccess access,
            RecordBinder binder,
            AuditTrail audit,
            DataVersions dataVersions,
            Jobs jobs,
            Json json,
            CurrentRequest request,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            @ConfigProperty(name = "tongket.import-folder") Optional<Path> folder) {
        this.values = values;
        this.entryRules = entryRules;
        this.former = former;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.binder = binder;
        this.audit = audit;
        this.dataVersions = dataVersions;
        this.jobs = jobs;
        this.json = json;
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
        this.folder = folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Writes a body down as it comes, before anything is done with it.
     *
     * @throws ApiProblem 403 for callers who may enter values nowhere
     */
    ReceivedFile receive(InputStream body) {
        if (!access.canImport(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return ReceivedFile.receive(body, folder);
    }

    /**
     * Takes a file, now or by a job.
     *
     * @param later whether by a job; null where the length of the file decides
     * @throws ApiProblem 400 where the file cannot be read, 403 where nothing is wrong with it but rows that are not the
     *     caller's to write, 422 with all that is wrong with its rows
     */
    @Transactional
    Answer take(ReceivedFile file, ImportOrder order, @Nullable Boolean later) {
        if (later == null ? isLong(file, order) : later) {
            try (InputStream content = file.open()) {
                JobResponse job = jobs.submit(KIND, order, content);
                return new Answer(202, job, "/api/v1/jobs/" + job.id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Answer(200, take(file, order, rows -> {}), null);
    }

    private static boolean isLong(ReceivedFile file, ImportOrder order) {
        try (RowReader reader = order.format().open(file.path(), COLUMNS)) {
            int rows = 0;
            while (rows <= AT_ONCE && reader.next() != null) {
                rows++;
            }
            return rows > AT_ONCE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobRun run) {
        try (ReceivedFile file = ReceivedFile.receive(run.input(), folder)) {
            ImportResponse response = take(file, run.arguments(ImportOrder.class), rows -> run.progress(rows, null));
            run.progress(response.rows(), (long) response.rows());
            return response;
        }
    }

    private ImportResponse take(ReceivedFile file, ImportOrder order, LongConsumer progress) {
        values.begin();
        HiddenRows hidden = new HiddenRows();
        int rows = stage(file, order, hidden, progress);
        ImportResponse response = write(order, rows, hidden);
        if (order.dryRun()) {
            transaction.setRollbackOnly();
        }
        return response;
    }

    /** Reads the file to its end; returns how many rows it has. */
    private int stage(ReceivedFile file, ImportOrder order, HiddenRows hidden, LongConsumer progress) {
        ImportStaging staging = new ImportStaging(values, json);
        ImportAnswers answers = new ImportAnswers();
        RowCheck check = new RowCheck(
                order,
                new ImportKeys(indicators, units, entryRules, staging::tell),
                answers,
                binder,
                access,
                request,
                LocalDate.now(clock));
        RowFaults faulty = new RowFaults();
        RowFaults denied = new RowFaults();
        int rows = 0;
        try (RowReader reader = order.format().open(file.path(), COLUMNS)) {
            reader.mergedCells().forEach(fault -> faulty.add(rowOf(fault), List.of(fault)));
            for (TableRow row = reader.next(); row != null && !faulty.full(); row = reader.next()) {
                rows++;
                hidden.pass(reader, row);
                sort(row, check, staging, faulty, denied);
                progress.accept(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staging.end();
        values.sortOutRepeated();
        answers.give(former::answer, faulty);
        values.hold();
        staging.ask(entryRules);
        values.judge();
        values.refused(RowFaults.MOST + 1).forEach(refused -> faulty.add(refused.row(), List.of(refused.fault())));
        refuse(faulty, denied);
        return rows;
    }

    private static int rowOf(Fault fault) {
        return Integer.parseInt(Objects.requireNonNull(fault.pointer()).substring(1));
    }

    private static void sort(TableRow row, RowCheck check, ImportStaging staging, RowFaults faulty, RowFaults denied) {
        if (!row.faults().isEmpty()) {
            faulty.add(row.row(), row.faults());
            return;
        }
        switch (check.check(row)) {
            case RowCheck.Outcome.Good(ImportedValue value) -> staging.add(value);
            case RowCheck.Outcome.Denied(Fault fault) -> denied.add(row.row(), List.of(fault));
            case RowCheck.Outcome.Faulty(var faults) -> faulty.add(row.row(), faults);
        }
    }

    /** Tells all that is wrong at once; where a file is good but for rows of others, that is what it is refused for. */
    private static void refuse(RowFaults faulty, RowFaults denied) {
        if (faulty.isEmpty() && !denied.isEmpty()) {
            throw ApiProblem.forbidden(denied.list(), "import.row-denied", denied.firstRow());
        }
        faulty.addAll(denied);
        if (!faulty.isEmpty()) {
            throw ApiProblem.unprocessable(faulty.list());
        }
    }

    private ImportResponse write(ImportOrder order, int rows, HiddenRows hidden) {
        List<ObservationImportRepository.Tally> tally = values.tally();
        Actor author = request.actor();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (count(tally, "changed") > 0) {
            values.remember();
            values.withdraw(now);
        }
        if (count(tally, "created") > 0) {
            values.addChains();
        }
        if (count(tally, "created") + count(tally, "changed") > 0) {
            values.addVersions(author, now);
            trace(tally, author, now);
        }
        ImportResponse response = new ImportResponse(
                order.dryRun(),
                rows,
                count(tally, "created"),
                count(tally, "changed"),
                count(tally, "unchanged"),
                hidden.count(),
                hidden.first());
        audit.record(AuditEvent.of("import", "observations", "imports", null), null, response);
        return response;
    }

    private void trace(List<ObservationImportRepository.Tally> tally, Actor author, Instant now) {
        for (ObservationImportRepository.Tally part : tally) {
            if (part.verdict().equals("created")) {
                values.traceNew(part.past(), author, now.toString());
            }
        }
        if (count(tally, "changed") > 0) {
            values.reviseChains();
            values.traceChanged();
        }
        UUID shard = UUID.randomUUID();
        values.indicatorsMoved().forEach(code -> dataVersions.bump("indicator " + code, shard));
    }

    private static int count(List<ObservationImportRepository.Tally> tally, String verdict) {
        return tally.stream()
                .filter(part -> part.verdict().equals(verdict))
                .mapToInt(ObservationImportRepository.Tally::rows)
                .sum();
    }
}
