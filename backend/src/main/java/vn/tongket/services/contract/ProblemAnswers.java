package vn.tongket.services.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Problem;

/** The problems that an operation may answer with, each described once for all operations. */
final class ProblemAnswers {

    /** By status, in an order that stays: the document is compared byte for byte. */
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "400",
                    new Kind("BadRequest", "The request cannot be read: a parameter, a member or a form is wrong.")),
            Map.entry(
                    "401",
                    new Kind(
                            "Unauthorized",
                            "Nobody signed in, or the session or token is no longer good.",
                            AnswerHeaders.CHALLENGE)),
            Map.entry("403", new Kind("Forbidden", "Seen, but not the caller's to do.")),
            Map.entry("404", new Kind("NotFound", "No such thing, or none that the caller may see.")),
            Map.entry("409", new Kind("Conflict", "The state of the thing does not allow it.")),
            Map.entry("410", new Kind("Gone", "It is no longer kept; `next` says where to go on.", AnswerHeaders.LINK)),
            Map.entry(
                    "412",
                    new Kind("PreconditionFailed", "The thing has moved since the caller read it.", AnswerHeaders.TAG)),
            Map.entry("413", new Kind("ContentTooLarge", "More than is taken in one request.")),
            Map.entry("415", new Kind("UnsupportedMediaType", "The media type of the body is not taken here.")),
            Map.entry("422", new Kind("UnprocessableContent", "Understood, and against the rules.")),
            Map.entry("428", new Kind("PreconditionRequired", "A change of something that exists needs `If-Match`.")),
            Map.entry(
                    "429",
                    new Kind(
                            "TooManyRequests",
                            "Too many attempts; `Retry-After` says when to come back.",
                            AnswerHeaders.RETRY)),
            Map.entry("default", new Kind("OtherProblem", "Any other problem."))));

    /** Operations that let nobody guess. */
    private static final Set<String> LIMITED = Set.of(
            "createSession",
            "createPasswordReset",
            "putMyPassword",
            "putMySecondFactorSecret",
            "putMySecondFactorStatus",
            "getVerification",
            "getCredential",
            "listEvents");

    /** The feed, which forgets. */
    private static final String FORGETS = "listEvents";

    private record Kind(String name, String description, String... headers) {}

    private ProblemAnswers() {}

    static void addTo(OpenAPI document) {
        KINDS.forEach((status, kind) ->
                document.getComponents().addResponse(kind.name(), answer(kind, Examples.problem(status))));
    }

    private static APIResponse answer(Kind kind, @Nullable Object example) {
        MediaType body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example);
        APIResponse answer = OASFactory.createAPIResponse()
                .description(kind.description())
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
        for (String header : kind.headers()) {
            answer.addHeader(header, AnswerHeaders.reference(header));
        }
        return answer;
    }

    static void addTo(PathItem.HttpMethod method, Operation operation, boolean open) {
        codes(method, operation, open)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/"
                                                + KINDS.get(status).name())));
    }

    private static List<String> codes(PathItem.HttpMethod method, Operation operation, boolean open) {
        List<String> codes = new ArrayList<>(List.of("400"));
        boolean reads = method == PathItem.HttpMethod.GET;
        if (!open || !reads) {
            codes.addAll(List.of("401", "403"));
        }
        if (Parameters.hasPath(operation)) {
            codes.add("404");
        }
        if (!reads && operation.getRequestBody() != null) {
            codes.addAll(List.of("409", "413", "415", "422"));
        }
        if (Parameters.hasHeader(operation, "If-Match")) {
            codes.addAll(List.of("412", "428"));
        }
        if (FORGETS.equals(operation.getOperationId())) {
            codes.addAll(List.of("404", "410"));
        }
        if (LIMITED.contains(operation.getOperationId())) {
            codes.add("429");
        }
        codes.add("default");
        return codes;
    }
}
