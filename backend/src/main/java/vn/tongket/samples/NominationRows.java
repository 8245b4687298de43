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

    private void requirement(SampleRow row) {
        nominations.importRequirement(
                row.text("code"),
                LocalDate.parse(row.text("valid_from")),
                new WriteRequirement(
                        row.name("title"),
                        DossierDocumentKind.of(row.text("document")),
                        row.texts("types"),
                        row.texts("recipient_kinds").stream()
                                .map(RecipientKind::of)
                                .toList(),
                        Boolean.valueOf(row.text("transferred")),
                        Boolean.valueOf(row.text("mandatory")),
                        row.dateOrNull("valid_to"),
                        row.text("legal_basis"),
                        Confidence.of(row.text("confidence")),
                        row.localizedTextOrNull("note"),
                        row.source()));
    }
}
