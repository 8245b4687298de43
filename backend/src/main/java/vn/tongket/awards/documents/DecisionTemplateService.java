package vn.tongket.awards.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import vn.tongket.awards.documents.word.DecisionLayout;
import vn.tongket.awards.documents.word.WordLayout;
import vn.tongket.awards.documents.word.WordPackage;
import vn.tongket.awards.documents.word.WordReader;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of templates: every version stays, and none is used before somebody has seen what it looks like. */
@ApplicationScoped
class DecisionTemplateService {

    static final String ADDRESS = "/api/v1/decision-templates";

    private static final String RESOURCE = "decision-templates";
    private static final int SHIPPED_VERSION = 1;

    private final DecisionTemplateRepository templates;
    private final DocumentAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    DecisionTemplateService(
            DecisionTemplateRepository templates,
            DocumentAccess access,
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
     * A file that somebody hands in, not yet looked into.
     *
     * @param body what is said of it
     */
    record Received(WriteDecisionTemplate body, byte[] file) {}

    /** The layout in use. */
    DecisionLayout inUse() {
        return layout(templates.inUse());
    }

    private DecisionLayout layout(int version) {
        return DecisionLayout.read(file(version));
    }

    private byte[] file(int version) {
        return templates.content(version).orElseGet(() -> WordLayout.shipped().file());
    }

    Page<DecisionTemplateResponse> page(PageRequest page) {
        requireKeeper();
        return templates.page(page);
    }

    Reply.Revised<DecisionTemplateResponse> get(int version) {
        requireKeeper();
        return templates.find(version).orElseThrow(() -> unknown(version));
    }

    byte[] fileOf(int version) {
        get(version);
        return file(version);
    }

    private void requireKeeper() {
        if (!access.canKeepTemplates(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private static ApiProblem unknown(int version) {
        return ApiProblem.notFound("decision-template.unknown", version);
    }

    /** Takes the bytes of a file as they come. */
    Received receive(String note, InputStream content) {
        requireKeeper();
        try {
            byte[] file = content.readNBytes(DecisionTemplateBodies.MOST_BYTES);
            return new Received(new WriteDecisionTemplate(note, sum(file)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a version that has no faults; what it looks like is another question. */
    @Transactional
    Created<DecisionTemplateResponse> create(Received received) {
        requireKeeper();
        byte[] parts = WordReader.read(WordPackage.open(received.file())).file();
        int version = templates.add(received.body(), parts, request.actor().id(), clock.instant());
        Reply.Revised<DecisionTemplateResponse> added = get(version);
        audit.record(auditEvent("create", version), null, added.body());
        return new Created<>(added.body(), added.revision(), ADDRESS + "/" + version);
    }

    /** A decision about nobody, and the note that somebody has seen it. */
    @Transactional
    byte[] preview(int version) {
        requireKeeper();
        templates.lock(version).orElseThrow(() -> unknown(version));
        byte[] file = layout(version).pdf(DecisionWording.sample());
        templates.previewed(version, clock.instant());
        audit.record(auditEvent("preview", version), null, null);
        return file;
    }

    @Transactional
    Reply.Revised<DecisionTemplateResponse> use(int version, IfMatch ifMatch) {
        requireKeeper();
        Reply.Revised<DecisionTemplateResponse> before = templates.lock(version).orElseThrow(() -> unknown(version));
        if (before.body().inUse()) {
            return get(version);
        }
        ifMatch.require(before.revision());
        if (version > SHIPPED_VERSION && before.body().previewedAt() == null) {
            throw ApiProblem.conflict("decision-template.not-previewed", version);
        }
        templates.use(version, clock.instant());
        Reply.Revised<DecisionTemplateResponse> after = get(version);
        audit.record(auditEvent("use", version), before.body(), after.body());
        return after;
    }

    private static AuditEvent auditEvent(String action, int version) {
        return AuditEvent.of(action, RESOURCE, Integer.toString(version), null);
    }
}
