package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Answer;
import vn.tongket.services.jobs.JobHandler;
import vn.tongket.services.jobs.JobResponse;
import vn.tongket.services.jobs.JobRun;
import vn.tongket.services.jobs.Jobs;

/** Prints all certificates of a decision, by a job. */
@ApplicationScoped
class CertificateBatchService implements JobHandler {

    static final String ADDRESS = "/api/v1/certificate-batches";

    private static final String KIND = "certificate-batch";

    /** As many as a file of a few megabytes holds, and a printer's tray several times over. */
    private static final int MOST_CERTIFICATES = 2_000;

    private static final Duration KEPT = Duration.ofDays(7);

    private final Awards awards;
    private final CertificateBatchRepository batches;
    private final CertificateTemplateService templates;
    private final CertificateService certificates;
    private final CertificateAccess access;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CertificateBatchService(
            Awards awards,
            CertificateBatchRepository batches,
            CertificateTemplateService templates,
            CertificateService certificates,
            CertificateAccess access,
            Jobs jobs,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.awards = awards;
        this.batches = batches;
        this.templates = templates;
        this.certificates = certificates;
        this.access = access;
        this.jobs = jobs;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    static String address(UUID batch) {
        return ADDRESS + "/" + batch;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Hands an order in; what would be refused in the end is refused here. */
    @Transactional
    Answer order(WriteCertificateBatch order) {
        List<IssuedAward> printable = printable(order.decision());
        certificates.content(printable.getFirst());
        JobResponse job = jobs.submit(KIND, order, InputStream.nullInputStream());
        return new Answer(202, job, "/api/v1/jobs/" + job.id());
    }

    private List<IssuedAward> printable(UUID decision) {
        List<IssuedAward> printable = awards.issuedBy(decision).stream()
                .filter(award -> award.annulment() == null)
                .toList();
        if (printable.isEmpty()) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/decision", "certificate-batch.nothing-to-print")));
        }
        if (!access.canPrint(request.actor(), printable.getFirst())) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (printable.size() > MOST_CERTIFICATES) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/decision", "certificate-batch.too-many", printable.size(), MOST_CERTIFICATES)));
        }
        return printable;
    }

    /** Within the transaction of its job. */
    @Override
    public Object run(JobRun run) {
        UUID decision = run.arguments(WriteCertificateBatch.class).decision();
        List<CertificateContent> contents =
                printable(decision).stream().map(certificates::content).toList();
        CertificateTemplateService.InUse layout = templates.inUse();
        long total = contents.size();
        run.progress(0, total);
        byte[] file = CertificatePrinter.print(layout.template(), contents, printed -> run.progress(printed, total))
                .orElseThrow(() -> ApiProblem.conflict("certificate.too-long"));
        return keep(decision, layout.version(), contents.size(), file);
    }

    private CertificateBatchResponse keep(UUID decision, int layout, int count, byte[] file) {
        UUID id = UUID.randomUUID();
        CertificateBatchResponse batch = new CertificateBatchResponse(
                id, decision, layout, count, (long) file.length, sum(file), clock.instant(), address(id));
        batches.removeBefore(clock.instant().minus(KEPT));
        batches.add(batch, request.actor().id(), file);
        audit.record(AuditEvent.of("print", "certificate-batches", id.toString(), null), null, batch);
        return batch;
    }

    private static String sum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only one's own: what somebody else printed is not there. */
    CertificateBatchResponse get(String id) {
        return batches.find(
                        PathValues.id(id, "certificate-batch.unknown"),
                        request.actor().id())
                .orElseThrow(() -> ApiProblem.notFound("certificate-batch.unknown", id));
    }

    InputStream open(UUID batch) {
        return batches.open(batch);
    }
}
