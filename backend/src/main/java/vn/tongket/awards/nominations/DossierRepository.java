package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.indicators.evidence.HungFiles;
import vn.tongket.kernel.persistence.FileRows;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Every query about the papers of dossiers. */
@ApplicationScoped
class DossierRepository {

    private static final int MOST = 30;

    private final Sql sql;

    DossierRepository(Sql sql) {
        this.sql = sql;
    }

    HungFiles<DossierDocument> papers() {
        return new HungFiles<>(
                new FileRows(sql, "nomination_documents", "nomination_id", "document"),
                MOST,
                "nomination.too-many-documents",
                DossierDocument.class,
                DossierRepository::document);
    }

    /** Which kinds of paper a dossier holds. */
    Set<DossierDocumentKind> kinds(UUID nomination) {
        return sql
                .list(
                        "select distinct document from nomination_documents where nomination_id = ?",
                        row -> Codes.read(DossierDocumentKind.class, row.text("document")),
                        nomination)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DossierDocument document(Row row) {
        return new DossierDocument(
                row.id("id"),
                Codes.read(DossierDocumentKind.class, row.text("document")),
                row.text("name"),
                row.text("media_type"),
                row.count("size"),
                row.text("sha256"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }
}
