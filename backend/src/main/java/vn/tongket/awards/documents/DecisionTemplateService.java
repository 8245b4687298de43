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
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
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
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of templates: every version stays, and none is used before somebody has seen what it looks like. */
@ApplicationScoped
class DecisionTemplateService {

    static final String ADDRESS = "/api/v1/decision-templates";

    private final DecisionTemplateRepository repository;
    private final Templates<DecisionTemplateResponse> templates;
    private final DocumentAccess access;
    private final CurrentRequest request;

    DecisionTemplateService(
            DecisionTemplateRepository repository,
            DocumentAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.templates = new Templates<>(
                repository.rows(),
                new Templates.Kind<>(
                        "decision-templates",
                        "decision-template.unknown",
                        "decision-template.not-previewed",
                        DecisionTemplateResponse.class,
                        DecisionTemplateRepository::template,
                        UnaryOperator.identity()),
                audit,
                request,
                clock);
        this.access = access;
        this.request = request;
    }

    /**
     * A file that somebody hands in, not yet looked into.
     *
     * @param body what is said of it
     */
    record Received(WriteDecisionTemplate body, byte[] file) {}

    /** The layout in use. */
    DecisionLayout inUse() {
        return layout(templates.used().version());
    }

    private DecisionLayout layout(int version) {
        return DecisionLayout.read(file(version));
    }

    private byte[] file(int version) {
        return repository.content(version).orElseGet(() -> WordLayout.shipped().file());
    }

    Page<DecisionTemplateResponse> page(PageRequest page) {
        requireKeeper();
        return templates.page(page);
    }

    Reply.Revised<DecisionTemplateResponse> get(int version) {
        requireKeeper();
        return templates.get(version);
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
        SequencedMap<String, Object> content = new LinkedHashMap<>();
        content.put(
                "content", WordReader.read(WordPackage.open(received.file())).file());
        content.put("sha256", received.body().sha256());
        return templates.add(content, received.body().note());
    }

    /** A decision about nobody, and the note that somebody has seen it. */
    @Transactional
    byte[] preview(int version) {
        requireKeeper();
        return templates.preview(version, template -> layout(template.version()).pdf(DecisionWording.sample()));
    }

    @Transactional
    Reply.Revised<DecisionTemplateResponse> use(int version, IfMatch ifMatch) {
        requireKeeper();
        return templates.use(version, ifMatch);
    }
}
