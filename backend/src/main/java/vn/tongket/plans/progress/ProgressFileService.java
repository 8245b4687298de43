package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.EvidenceResponse;
import vn.tongket.indicators.evidence.HungFiles;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of files on progress reports: list, find, add, remove. */
@ApplicationScoped
class ProgressFileService {

    private final HungFiles<EvidenceResponse> files;
    private final ProgressReportService reports;
    private final TasksInHand tasks;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    ProgressFileService(
            ProgressFileRepository repository,
            ProgressReportService reports,
            TasksInHand tasks,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.files = repository.onReports();
        this.reports = reports;
        this.tasks = tasks;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<EvidenceResponse> page(String report, PageRequest page) {
        return files.page(reports.readable(report).report().id(), page);
    }

    EvidenceResponse get(String report, String id) {
        return files.find(reports.readable(report).report().id(), id);
    }

    /** Refuses early, before a file is looked at, what would be refused in the end. */
    void requireOpen(String report) {
        reports.requireOpen(reports.readable(report));
    }

    /** Adds a file that lies in the store; the same content is on a report once. */
    @Transactional
    HungFiles.Added<EvidenceResponse> add(String id, EvidenceFiles.Kept kept) {
        ProgressReportRepository.StoredReport report = reports.held(id);
        reports.requireOpen(report);
        HungFiles.Added<EvidenceResponse> added =
                files.add(report.report().id(), kept, request.actor(), clock.instant());
        if (added.created()) {
            audit.record(auditEvent("add", report, added.file()), null, added.file());
        }
        return added;
    }

    /** Takes a file off a report. Its bytes stay in the store: something else may have the same. */
    @Transactional
    void remove(String id, String file) {
        ProgressReportRepository.StoredReport report = reports.held(id);
        EvidenceResponse found = files.find(report.report().id(), file);
        reports.requireOpen(report);
        files.remove(found);
        audit.record(auditEvent("remove", report, found), found, null);
    }

    private AuditEvent auditEvent(String action, ProgressReportRepository.StoredReport report, EvidenceResponse file) {
        TaskInHand task = tasks.of(report.task());
        String key = task.key() + "/" + report.report().period() + ": " + file.name();
        return AuditEvent.of(action, "evidence", key, task.planUnit());
    }
}
