package vn.tongket.organisation.reorganisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;

/** Reads the rows of an act from a file: one row a change, in the columns of {@link WriteChange}. */
@ApplicationScoped
class ProposalReader {

    private static final List<String> REQUIRED = List.of("change");
    private static final List<String> OPTIONAL =
            List.of("unit", "successor", "share", "code", "name", "nameEn", "kind", "parent");
    private static final String SHARE = "\\d{1,10}(\\.\\d{1,20})?";

    private final RecordBinder binder;

    ProposalReader(RecordBinder binder) {
        this.binder = binder;
    }

    /**
     * The act that a heading and a file describe.
     *
     * @throws ApiProblem 400 where the file cannot be read, or with all faults of form
     */
    Proposal csv(byte[] file, UnitChangeHeadingQuery.Read heading) {
        List<Fault> faults = new ArrayList<>();
        List<WriteChange> changes = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (CsvTable.Record record : CsvTable.read(file, REQUIRED, OPTIONAL).records()) {
            WriteChange change = change(record, faults);
            if (change != null) {
                binder.faultsOf(change, "").forEach(fault -> faults.add(fault.inRow(record.row())));
                changes.add(change);
                lines.add(record.row());
            }
        }
        WriteUnitChange body = heading.with(changes);
        faults.addAll(binder.faultsOf(body, ""));
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidBody(faults);
        }
        return new Proposal(body, lines);
    }

    /** The act that a JSON text describes. */
    Proposal json(byte[] text) {
        return new Proposal(binder.read(text, WriteUnitChange.class), List.of());
    }

    private static @Nullable WriteChange change(CsvTable.Record record, List<Fault> faults) {
        ChangeKind kind = kind(record, faults);
        String share = record.cell("share");
        if (share != null && !share.matches(SHARE)) {
            faults.add(Fault.at("/share", "import.number-form", share).inRow(record.row()));
            return null;
        }
        if (record.cell("nameEn") != null && record.cell("name") == null) {
            faults.add(Fault.at("/name", "body.required").inRow(record.row()));
        }
        return kind == null
                ? null
                : new WriteChange(
                        kind,
                        record.cell("unit"),
                        record.cell("successor"),
                        share == null ? null : new BigDecimal(share),
                        record.cell("code"),
                        Name.of(record.cell("name"), record.cell("nameEn")),
                        record.cell("kind"),
                        record.cell("parent"));
    }

    private static @Nullable ChangeKind kind(CsvTable.Record record, List<Fault> faults) {
        String cell = record.cell("change");
        if (cell == null) {
            faults.add(Fault.at("/change", "body.required").inRow(record.row()));
            return null;
        }
        if (!Codes.all(ChangeKind.class).contains(cell)) {
            faults.add(Fault.at("/change", "body.unknown-value", String.join(", ", Codes.all(ChangeKind.class)))
                    .inRow(record.row()));
            return null;
        }
        return Codes.read(ChangeKind.class, cell);
    }
}
