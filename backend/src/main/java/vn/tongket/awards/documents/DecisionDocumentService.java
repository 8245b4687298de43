package vn.tongket.awards.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.awards.awards.AwardDecisionText;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.documents.word.DecisionContent;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.organisation.units.Units;

/** Writes a decision down for whoever sees it, as much of it as they see. */
@ApplicationScoped
class DecisionDocumentService {

    /** As many as an annex of a hundred sheets has. */
    private static final int MOST_LINES = 2_000;

    /** Anybody may ask for a public decision: so many are written at a time, whoever asks. */
    private static final int AT_ONCE = 2;

    private static final int MOST_SECONDS_TO_WAIT = 10;

    private final Awards awards;
    private final AwardLaws laws;
    private final Units units;
    private final DecisionTemplateService templates;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    DecisionDocumentService(Awards awards, AwardLaws laws, Units units, DecisionTemplateService templates) {
        this.awards = awards;
        this.laws = laws;
        this.units = units;
        this.templates = templates;
    }

    MadeFile document(String id, DocumentFormat format) {
        UUID decision = PathValues.id(id, "award-decision.unknown");
        AwardDecisionText text =
                awards.text(decision).orElseThrow(() -> ApiProblem.notFound("award-decision.unknown", id));
        checkWritten(text);
        DecisionContent content = DecisionWording.of(
                text,
                IssuingBody.of(units.hierarchy(), text.decision().authority().id(), text.day()),
                types(text));
        return format.file(written(format, content), "quyet-dinh-" + decision);
    }

    /** What we know from another source is not ours to write, and a draft that was given up is no decision. */
    private static void checkWritten(AwardDecisionText text) {
        AwardStatus status = text.decision().status();
        if (status == AwardStatus.RECORDED || status == AwardStatus.WITHDRAWN) {
            throw ApiProblem.conflict("decision-document.not-ours", status.code());
        }
        if (text.lines().isEmpty()) {
            throw ApiProblem.conflict("decision-document.without-awards");
        }
        if (text.lines().size() > MOST_LINES) {
            throw ApiProblem.conflict("decision-document.too-long", text.lines().size(), MOST_LINES);
        }
    }

    private Map<String, AwardTypeResponse> types(AwardDecisionText text) {
        return text.lines().stream()
                .map(line -> line.award().type().code())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> laws.type(code, text.day()).orElseThrow()));
    }

    private byte[] written(DocumentFormat format, DecisionContent content) {
        boolean admitted = false;
        try {
            admitted = places.tryAcquire(MOST_SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (!admitted) {
                throw ApiProblem.tooManyRequests("decision-document.busy", MOST_SECONDS_TO_WAIT);
            }
            return format.write(templates.inUse(), content);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiProblem.tooManyRequests("decision-document.busy", MOST_SECONDS_TO_WAIT);
        } finally {
            if (admitted) {
                places.release();
            }
        }
    }
}
