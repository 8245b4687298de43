package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.documents.Templates;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of layouts: every version stays, and none is used before somebody has seen what it looks like. */
@ApplicationScoped
class CertificateTemplateService {

    static final String ADDRESS = "/api/v1/certificate-templates";

    private static final String SHIPPED = "/certificates/default.html";

    private final Templates<CertificateTemplateResponse> templates;
    private final CertificateAccess access;
    private final CurrentRequest request;

    CertificateTemplateService(
            CertificateTemplateRepository repository,
            CertificateAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.templates = new Templates<>(
                repository.rows(),
                new Templates.Kind<>(
                        "certificate-templates",
                        "certificate-template.unknown",
                        "certificate-template.not-previewed",
                        CertificateTemplateResponse.class,
                        CertificateTemplateRepository::template,
                        CertificateTemplateResponse::withoutHtml),
                audit,
                request,
                clock);
        this.access = access;
        this.request = request;
    }

    /**
     * The layout in use.
     *
     * @param version which one that is
     */
    record InUse(int version, CertificateTemplate template) {}

    InUse inUse() {
        CertificateTemplateResponse used = templates.used();
        return new InUse(used.version(), CertificateTemplate.read(html(used)));
    }

    Page<CertificateTemplateResponse> page(PageRequest page) {
        requireKeeper();
        return templates.page(page);
    }

    Reply.Revised<CertificateTemplateResponse> get(int version) {
        requireKeeper();
        return whole(templates.get(version));
    }

    private void requireKeeper() {
        if (!access.canKeepLayout(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    /** Takes a version that has no faults; what it looks like is another question. */
    @Transactional
    Created<CertificateTemplateResponse> create(WriteCertificateTemplate body) {
        requireKeeper();
        CertificateTemplate.read(body.html());
        return templates.add(new LinkedHashMap<>(Map.of("html", body.html())), body.note());
    }

    /** A certificate of nobody, and the note that somebody has seen it. */
    @Transactional
    byte[] preview(int version) {
        requireKeeper();
        return templates.preview(version, CertificateTemplateService::sample);
    }

    private static byte[] sample(CertificateTemplateResponse template) {
        return CertificatePrinter.print(
                        CertificateTemplate.read(html(template)), List.of(CertificateContent.SAMPLE), printed -> {})
                .orElseThrow(() -> ApiProblem.unprocessable("certificate-template.too-long"));
    }

    @Transactional
    Reply.Revised<CertificateTemplateResponse> use(int version, IfMatch ifMatch) {
        requireKeeper();
        return whole(templates.use(version, ifMatch));
    }

    private static Reply.Revised<CertificateTemplateResponse> whole(Reply.Revised<CertificateTemplateResponse> found) {
        CertificateTemplateResponse template = found.body();
        return new Reply.Revised<>(
                new CertificateTemplateResponse(
                        template.version(),
                        template.note(),
                        html(template),
                        template.inUse(),
                        template.inUseSince(),
                        template.previewedAt(),
                        template.recordedAt(),
                        template.recordedBy()),
                found.revision());
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
