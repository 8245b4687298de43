package vn.tongket.organisation.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.idempotency.IdempotencyService.Answer;
import vn.tongket.services.tables.FileFaults;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.RowReader;
import vn.tongket.services.tables.TableRow;

/** Lists of units: all rows or none, every faulty row named, with what is there already. */
@ApplicationScoped
class UnitListService {

    /** What a list may have: it is taken while the caller waits. */
    private static final int MOST_ROWS = 20_000;

    private final Units units;
    private final CurrentRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Path folder;

    UnitListService(
            Units units,
            CurrentRequest request,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            @ConfigProperty(name = "tongket.import-folder") Optional<Path> folder) {
        this.units = units;
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
        this.folder = folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Writes a body down as it comes.
     *
     * @throws ApiProblem 403 for callers who import nowhere
     */
    ReceivedFile receive(InputStream body) {
        if (!request.actor().holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        return ReceivedFile.receive(body, folder);
    }

    @Transactional
    Answer take(ReceivedFile file, UnitListOrder order) {
        UnitListTaking taking = new UnitListTaking(read(file, order), units.hierarchy(), units.levels(), clock);
        found(taking);
        if (order.dryRun()) {
            transaction.setRollbackOnly();
        }
        return new Answer(200, taking.response(order.dryRun()), null);
    }

    private List<ListedUnit> read(ReceivedFile file, UnitListOrder order) {
        UnitListReader reader = new UnitListReader(order, units.levels());
        List<ListedUnit> listed = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        try (RowReader rows = order.format().open(file.path(), UnitListColumn.columns())) {
            int count = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (++count > MOST_ROWS) {
                    throw ApiProblem.tooLarge("unit-list.too-many-rows", MOST_ROWS);
                }
                faults.addAll(row.faults());
                UnitListReader.Read read = reader.read(row);
                faults.addAll(read.faults());
                if (read.unit() != null) {
                    Integer before = seen.putIfAbsent(read.unit().code(), row.row());
                    if (before != null) {
                        faults.add(Fault.at("/" + row.row(), "import.repeated-row", before));
                    }
                    listed.add(read.unit());
                }
            }
            faults.addAll(rows.mergedCells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileFaults.refuse(faults);
        return listed;
    }

    private void found(UnitListTaking taking) {
        try {
            units.registerAll(taking.founded());
        } catch (ApiProblem problem) {
            List<Fault> faults = taking.inRows(problem.faults());
            if (problem.status() == 403) {
                throw ApiProblem.forbidden(
                        "import.row-denied", taking.rowOf(problem.faults().getFirst()));
            }
            FileFaults.refuse(faults);
            throw problem;
        }
    }
}
