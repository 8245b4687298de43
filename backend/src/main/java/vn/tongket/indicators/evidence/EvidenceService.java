package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.observations.KnownVersion;
import vn.tongket.indicators.observations.Observations;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of evidence: list, find, add, remove. */
@ApplicationScoped
class EvidenceService {

    private static final int MAX_FILES = 20;

    private final EvidenceRepository files;
    private final Observations observations;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository files,
            Observations observations,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.files = files;
        this.observations = observations;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * What adding a file did.
     *
     * @param created false where the same file was there already
     */
    record Added(EvidenceResponse file, boolean created) {}

    Page<EvidenceResponse> list(EvidenceQuery.Place place, PageRequest page) {
        KnownVersion version = observations.version(place.key(), place.version());
        return files.page(version.id(), page).map(file -> shown(version, file), EvidenceResponse.class);
    }

    EvidenceResponse get(EvidenceQuery.Place place, String id) {
        KnownVersion version = observations.version(place.key(), place.version());
        return shown(version, find(version, id));
    }

    private EvidenceResponse find(KnownVersion version, String id) {
        return files.find(version.id(), PathValues.id(id, "evidence.unknown"))
                .orElseThrow(() -> ApiProblem.notFound("evidence.unknown", id));
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
    Added add(EvidenceQuery.Place place, EvidenceIntake.Taken taken) {
        KnownVersion version = observations.lockVersion(place.key(), place.version());
        EvidenceAccess.requireOpen(version);
        Optional<EvidenceResponse> there = files.find(version.id(), taken.sha256());
        if (there.isPresent()) {
            return new Added(there.get(), false);
        }
        if (files.count(version.id()) >= MAX_FILES) {
            throw ApiProblem.unprocessable("evidence.too-many", MAX_FILES);
        }
        UUID id = UUID.randomUUID();
        files.add(id, version.id(), taken, request.actor(), clock.instant());
        EvidenceResponse added = files.find(version.id(), id).orElseThrow();
        audit.record(AuditEvent.of("add", "evidence", key(version, added), version.unit()), null, added);
        return new Added(added, true);
    }

    /** Takes a file off a version. Its bytes stay in the store: another version may have the same. */
    @Transactional
    void remove(EvidenceQuery.Place place, String id) {
        KnownVersion version = observations.lockVersion(place.key(), place.version());
        EvidenceResponse file = find(version, id);
        EvidenceAccess.requireOpen(version);
        files.remove(file.id());
        audit.record(AuditEvent.of("remove", "evidence", key(version, file), version.unit()), file, null);
    }

    private static String key(KnownVersion version, EvidenceResponse file) {
        return version.label() + ": " + file.name();
    }
}
