package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.nominations.DossierDocumentKind;
import vn.tongket.awards.nominations.Nominations;
import vn.tongket.awards.nominations.WriteRequirement;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.Codes;

/** What the dossier of a nomination must hold. */
@ApplicationScoped
class NominationRows implements RowLoader {

    private final Nominations nominations;

    NominationRows(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("nomination-requirements", RowLoader.each(this::requirement));
    }

    @Override
    public Map<String, PackKind> packKinds() {
        return Map.of(
                "nomination-requirements",
                PackKind.of(
                        PackKind.columns("code", "valid_from"),
                        row -> row.text("title_vi"),
                        row -> nominations.putRequirement(
                                row.text("code"), LocalDate.parse(row.text("valid_from")), written(row))));
    }

    private void requirement(SampleRow row) {
        nominations.importRequirement(row.text("code"), LocalDate.parse(row.text("valid_from")), written(row));
    }

    private static WriteRequirement written(SampleRow row) {
        return new WriteRequirement(
                row.name("title"),
                Codes.read(DossierDocumentKind.class, row.text("document")),
                row.texts("types"),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                Boolean.valueOf(row.text("transferred")),
                Boolean.valueOf(row.text("mandatory")),
                row.dateOrNull("valid_to"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }
}
