package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.HungFiles;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the papers of dossiers: list, find, add, remove. */
@ApplicationScoped
class DossierService {

    private final HungFiles<DossierDocument> documents;
    private final NominationRepository nominations;
    private final NominationService service;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DossierService(
            DossierRepository repository,
            NominationRepository nominations,
            NominationService service,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.documents = repository.papers();
        this.nominations = nominations;
        this.service = service;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<DossierDocument> page(String nomination, PageRequest page) {
        return documents.page(service.visible(nomination).nomination().id(), page);
    }

    DossierDocument get(String nomination, String id) {
        return documents.find(service.visible(nomination).nomination().id(), id);
    }

    /** Refuses early, before a file is looked at, what would be refused in the end. */
    void requireOpen(String nomination) {
        service.requireOpen(service.visible(nomination));
    }

    /** Adds a file that lies in the store; the same content is in a dossier once as each kind of paper. */
    @Transactional
    HungFiles.Added<DossierDocument> add(String id, DossierDocumentKind kind, EvidenceFiles.Kept kept) {
        NominationRepository.StoredNomination nomination = service.held(id);
        service.requireOpen(nomination);
        UUID key = nomination.nomination().id();
        HungFiles.Added<DossierDocument> added =
                documents.add(key, kind.code(), kept, request.actor(), clock.instant());
        if (added.created()) {
            nominations.touch(key, request.actor());
            audit.record(auditEvent("add-document", nomination), null, added.file());
        }
        return added;
    }

    /** Takes a paper out. Its bytes stay in the store: something else may have the same. */
    @Transactional
    void remove(String id, String document) {
        NominationRepository.StoredNomination nomination = service.held(id);
        DossierDocument found = documents.find(nomination.nomination().id(), document);
        service.requireOpen(nomination);
        documents.remove(found);
        nominations.touch(nomination.nomination().id(), request.actor());
        audit.record(auditEvent("remove-document", nomination), found, null);
    }

    private static AuditEvent auditEvent(String action, NominationRepository.StoredNomination nomination) {
        return NominationService.auditEvent(action, nomination);
    }
}
