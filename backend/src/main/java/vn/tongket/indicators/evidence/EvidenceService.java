package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.tongket.indicators.observations.KnownVersion;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of evidence: list, find, add, remove. */
@ApplicationScoped
class EvidenceService {

    private final HungFiles<EvidenceResponse> files;
    private final Observations observations;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository repository,
            Observations observations,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.files = repository.onVersions();
        this.observations = observations;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<EvidenceResponse> list(EvidenceQuery.Place place, PageRequest page) {
        KnownVersion version = observations.version(place.key(), place.version());
        return files.page(version.id(), page).map(file -> shown(version, file), EvidenceResponse.class);
    }

    EvidenceResponse get(EvidenceQuery.Place place, String id) {
        KnownVersion version = observations.version(place.key(), place.version());
        return shown(version, files.find(version.id(), id));
    }

    private static EvidenceResponse shown(KnownVersion version, EvidenceResponse file) {
        return version.namesShown() ? file : file.withoutNames();
    }

    /** Refuses early, before a file is looked at, what would be refused in the end. */
    void requireOpen(EvidenceQuery.Place place) {
        EvidenceAccess.requireOpen(observations.version(place.key(), place.version()));
    }

    /** Adds a file that lies in the store; the same content is on a version once. */
    @Transactional
    HungFiles.Added<EvidenceResponse> add(EvidenceQuery.Place place, EvidenceFiles.Kept kept) {
        KnownVersion version = observations.lockVersion(place.key(), place.version());
        EvidenceAccess.requireOpen(version);
        HungFiles.Added<EvidenceResponse> added = files.add(version.id(), kept, request.actor(), clock.instant());
        if (added.created()) {
            audit.record(
                    AuditEvent.of("add", "evidence", key(version, added.file()), version.unit()), null, added.file());
        }
        return added;
    }

    /** Takes a file off a version. Its bytes stay in the store: another version may have the same. */
    @Transactional
    void remove(EvidenceQuery.Place place, String id) {
        KnownVersion version = observations.lockVersion(place.key(), place.version());
        EvidenceResponse file = files.find(version.id(), id);
        EvidenceAccess.requireOpen(version);
        files.remove(file);
        audit.record(AuditEvent.of("remove", "evidence", key(version, file), version.unit()), file, null);
    }

    private static String key(KnownVersion version, EvidenceResponse file) {
        return version.label() + ": " + file.name();
    }
}
