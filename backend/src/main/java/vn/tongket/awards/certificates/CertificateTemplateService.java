package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of layouts: every version stays, and none is used before somebody has seen what it looks like. */
@ApplicationScoped
class CertificateTemplateService {

    static final String ADDRESS = "/api/v1/certificate-templates";

    private static final String RESOURCE = "certificate-templates";
    private static final String SHIPPED = "/certificates/default.html";
    private static final int SHIPPED_VERSION = 1;

    private final CertificateTemplateRepository templates;
    private final CertificateAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    CertificateTemplateService(
            CertificateTemplateRepository templates,
            CertificateAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.templates = templates;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * The layout in use.
     *
     * @param version which one that is
     */
    record InUse(int version, CertificateTemplate template) {}

    InUse inUse() {
        CertificateTemplateResponse used = templates.inUse();
        return new InUse(used.version(), CertificateTemplate.read(html(used)));
    }

    Page<CertificateTemplateResponse> page(PageRequest page) {
        requireKeeper();
        return templates.page(page);
    }

    Reply.Revised<CertificateTemplateResponse> get(int version) {
        requireKeeper();
        Reply.Revised<CertificateTemplateResponse> found =
                templates.find(version).orElseThrow(() -> unknown(version));
        return new Reply.Revised<>(whole(found.body()), found.revision());
    }

    private void requireKeeper() {
        if (!access.canKeepLayout(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private static ApiProblem unknown(int version) {
        return ApiProblem.notFound("certificate-template.unknown", version);
    }

    /** Takes a version that has no faults; what it looks like is another question. */
    @Transactional
    Created<CertificateTemplateResponse> create(WriteCertificateTemplate body) {
        requireKeeper();
        CertificateTemplate.read(body.html());
        int version = templates.add(body, request.actor().id(), clock.instant());
        Reply.Revised<CertificateTemplateResponse> added = get(version);
        audit.record(auditEvent("create", version), null, added.body().withoutHtml());
        return new Created<>(added.body(), added.revision(), ADDRESS + "/" + version);
    }

    /** A certificate of nobody, and the note that somebody has seen it. */
    @Transactional
    byte[] preview(int version) {
        requireKeeper();
        CertificateTemplateResponse template =
                templates.lock(version).orElseThrow(() -> unknown(version)).body();
        byte[] file = CertificatePrinter.print(
                        CertificateTemplate.read(html(template)), List.of(CertificateContent.SAMPLE), printed -> {})
                .orElseThrow(() -> ApiProblem.unprocessable("certificate-template.too-long"));
        templates.previewed(version, clock.instant());
        audit.record(auditEvent("preview", version), null, null);
        return file;
    }

    @Transactional
    Reply.Revised<CertificateTemplateResponse> use(int version, IfMatch ifMatch) {
        requireKeeper();
        Reply.Revised<CertificateTemplateResponse> before =
                templates.lock(version).orElseThrow(() -> unknown(version));
        if (before.body().inUse()) {
            return get(version);
        }
        ifMatch.require(before.revision());
        if (version > SHIPPED_VERSION && before.body().previewedAt() == null) {
            throw ApiProblem.conflict("certificate-template.not-previewed", version);
        }
        templates.use(version, clock.instant());
        Reply.Revised<CertificateTemplateResponse> after = get(version);
        audit.record(
                auditEvent("use", version),
                before.body().withoutHtml(),
                after.body().withoutHtml());
        return after;
    }

    private static AuditEvent auditEvent(String action, int version) {
        return AuditEvent.of(action, RESOURCE, Integer.toString(version), null);
    }

    private static CertificateTemplateResponse whole(CertificateTemplateResponse template) {
        return new CertificateTemplateResponse(
                template.version(),
                template.note(),
                html(template),
                template.inUse(),
                template.inUseSince(),
                template.previewedAt(),
                template.recordedAt(),
                template.recordedBy());
    }

    private static String html(CertificateTemplateResponse template) {
        return template.html() == null ? shipped() : template.html();
    }

    private static String shipped() {
        try (InputStream file = CertificateTemplateService.class.getResourceAsStream(SHIPPED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
