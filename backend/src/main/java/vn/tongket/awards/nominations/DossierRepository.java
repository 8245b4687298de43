package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Codes;

/** Every query about the papers of dossiers. */
@ApplicationScoped
class DossierRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("recordedAt", "f.recorded_at"),
            SortKey.text("document", "f.document"),
            SortKey.text("name", "f.name"),
            SortKey.id("f.id"));

    private final Sql sql;

    DossierRepository(Sql sql) {
        this.sql = sql;
    }

    Page<DossierDocument> page(UUID nomination, PageRequest page) {
        return new ListQuery("f.*", "nomination_documents f", List.of(), SORTABLE, List.of("recordedAt"))
                .where("f.nomination_id = ?", nomination)
                .page(sql, page, DossierRepository::document, DossierDocument.class);
    }

    List<DossierDocument> of(UUID nomination) {
        return sql.list(
                "select * from nomination_documents where nomination_id = ? order by recorded_at, id",
                DossierRepository::document,
                nomination);
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

    Optional<DossierDocument> find(UUID nomination, UUID id) {
        return sql.one(
                "select * from nomination_documents where nomination_id = ? and id = ?",
                DossierRepository::document,
                nomination,
                id);
    }

    Optional<DossierDocument> find(UUID nomination, DossierDocumentKind kind, String sha256) {
        return sql.one(
                "select * from nomination_documents where nomination_id = ? and document = ? and sha256 = ?",
                DossierRepository::document,
                nomination,
                kind.code(),
                sha256);
    }

    long count(UUID nomination) {
        return sql.number("select count(*) as n from nomination_documents where nomination_id = ?", nomination);
    }

    void add(UUID id, UUID nomination, DossierDocumentKind kind, EvidenceFiles.Kept file, Actor actor, Instant now) {
        sql.update(
                """
                insert into nomination_documents
                  (id, nomination_id, document, name, media_type, size, sha256, recorded_at, recorded_by, recorded_by_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                nomination,
                kind.code(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                now,
                actor.username(),
                actor.id());
    }

    void remove(UUID id) {
        sql.update("delete from nomination_documents where id = ?", id);
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
