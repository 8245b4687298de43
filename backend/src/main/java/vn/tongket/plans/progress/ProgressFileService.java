package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.EvidenceResponse;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of files on progress reports: list, find, add, remove. */
@ApplicationScoped
class ProgressFileService {

    private static final int MAX_FILES = 20;

    private final ProgressFileRepository files;
    private final ProgressReportService reports;
    private final TasksInHand tasks;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    ProgressFileService(
            ProgressFileRepository files,
            ProgressReportService reports,
            TasksInHand tasks,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.files = files;
        this.reports = reports;
        this.tasks = tasks;
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

    Page<EvidenceResponse> page(String report, PageRequest page) {
        return files.page(reports.readable(report).report().id(), page);
    }

    EvidenceResponse get(String report, String id) {
        return find(reports.readable(report), id);
    }

    private EvidenceResponse find(ProgressReportRepository.StoredReport report, String id) {
        return files.find(report.report().id(), PathValues.id(id, "evidence.unknown"))
                .orElseThrow(() -> ApiProblem.notFound("evidence.unknown", id));
    }

    /** Refuses early, before a file is looked at, what would be refused in the end. */
    void requireOpen(String report) {
        reports.requireOpen(reports.readable(report));
    }

    /** Adds a file that lies in the store; the same content is on a report once. */
    @Transactional
    Added add(String id, EvidenceFiles.Kept kept) {
        ProgressReportRepository.StoredReport report = reports.held(id);
        reports.requireOpen(report);
        UUID key = report.report().id();
        Optional<EvidenceResponse> there = files.find(key, kept.sha256());
        if (there.isPresent()) {
            return new Added(there.get(), false);
        }
        if (files.count(key) >= MAX_FILES) {
            throw ApiProblem.unprocessable("progress.too-many-files", MAX_FILES);
        }
        UUID file = UUID.randomUUID();
        files.add(file, key, kept, request.actor(), clock.instant());
        EvidenceResponse added = files.find(key, file).orElseThrow();
        audit.record(auditEvent("add", report, added), null, added);
        return new Added(added, true);
    }

    /** Takes a file off a report. Its bytes stay in the store: something else may have the same. */
    @Transactional
    void remove(String id, String file) {
        ProgressReportRepository.StoredReport report = reports.held(id);
        EvidenceResponse found = find(report, file);
        reports.requireOpen(report);
        files.remove(found.id());
        audit.record(auditEvent("remove", report, found), found, null);
    }

    private AuditEvent auditEvent(String action, ProgressReportRepository.StoredReport report, EvidenceResponse file) {
        TaskInHand task = tasks.of(report.task());
        String key = task.key() + "/" + report.report().period() + ": " + file.name();
        return AuditEvent.of(action, "evidence", key, task.planUnit());
    }
}
