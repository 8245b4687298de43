package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.reorganisations.Reorganisations;
import vn.tongket.organisation.units.DatePrecision;

/** Reorganisation acts: one row an act, and for each a file of its rows as a caller would post it. */
@ApplicationScoped
class ReorganisationRows implements RowLoader {

    private final Reorganisations reorganisations;

    ReorganisationRows(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("unit-changes", file -> file.rows().forEach(row -> carryOut(row, file)));
    }

    private void carryOut(SampleRow row, SampleFile file) {
        reorganisations.carryOut(
                Objects.requireNonNull(row.dateOrNull("effective_date")),
                Codes.read(DatePrecision.class, row.text("date_precision")),
                row.name("title"),
                Objects.requireNonNull(row.source()),
                Boolean.parseBoolean(row.text("rights_follow")),
                file.bytesOf("_" + row.text("key") + ".csv"));
    }
}
