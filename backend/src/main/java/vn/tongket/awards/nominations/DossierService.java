package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the papers of dossiers: list, find, add, remove. */
@ApplicationScoped
class DossierService {

    private static final int MAX_DOCUMENTS = 30;

    private final DossierRepository documents;
    private final NominationRepository nominations;
    private final NominationService service;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DossierService(
            DossierRepository documents,
            NominationRepository nominations,
            NominationService service,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.documents = documents;
        this.nominations = nominations;
        this.service = service;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * What adding a paper did.
     *
     * @param created false where the same was there already
     */
    record Added(DossierDocument document, boolean created) {}

    Page<DossierDocument> page(String nomination, PageRequest page) {
        return documents.page(service.visible(nomination).nomination().id(), page);
    }

    DossierDocument get(String nomination, String id) {
        return find(service.visible(nomination), id);
    }

    private DossierDocument find(NominationRepository.StoredNomination nomination, String id) {
        return documents
                .find(nomination.nomination().id(), PathValues.id(id, "evidence.unknown"))
                .orElseThrow(() -> ApiProblem.notFound("evidence.unknown", id));
    }

    /** Refuses early, before a file is looked at, what would be refused in the end. */
    void requireOpen(String nomination) {
        service.requireOpen(service.visible(nomination));
    }

    /** Adds a file that lies in the store; the same content is in a dossier once as each kind of paper. */
    @Transactional
    Added add(String id, DossierDocumentKind kind, EvidenceFiles.Kept kept) {
        NominationRepository.StoredNomination nomination = service.held(id);
        service.requireOpen(nomination);
        UUID key = nomination.nomination().id();
        Optional<DossierDocument> there = documents.find(key, kind, kept.sha256());
        if (there.isPresent()) {
            return new Added(there.get(), false);
        }
        if (documents.count(key) >= MAX_DOCUMENTS) {
            throw ApiProblem.unprocessable("nomination.too-many-documents", MAX_DOCUMENTS);
        }
        UUID document = UUID.randomUUID();
        documents.add(document, key, kind, kept, request.actor(), clock.instant());
        nominations.touch(key, request.actor());
        DossierDocument added = documents.find(key, document).orElseThrow();
        audit.record(auditEvent("add-document", nomination), null, added);
        return new Added(added, true);
    }

    /** Takes a paper out. Its bytes stay in the store: something else may have the same. */
    @Transactional
    void remove(String id, String document) {
        NominationRepository.StoredNomination nomination = service.held(id);
        DossierDocument found = find(nomination, document);
        service.requireOpen(nomination);
        documents.remove(found.id());
        nominations.touch(nomination.nomination().id(), request.actor());
        audit.record(auditEvent("remove-document", nomination), found, null);
    }

    private static AuditEvent auditEvent(String action, NominationRepository.StoredNomination nomination) {
        return NominationService.auditEvent(action, nomination);
    }
}
