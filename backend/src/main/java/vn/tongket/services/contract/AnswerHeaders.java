package vn.tongket.services.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers: tags where there are tags, the address of what was made, the next page of a list. */
final class AnswerHeaders {

    static final String TAG = "ETag";
    static final String LOCATION = "Location";
    static final String LINK = "Link";
    static final String TOTAL = "X-Total-Count";
    static final String RETRY = "Retry-After";
    static final String IF_NONE_MATCH = "If-None-Match";
    static final String CHALLENGE = "WWW-Authenticate";

    private static final String NOT_MODIFIED = "NotModified";

    private static final Map<String, Words> WORDS = new TreeMap<>(Map.of(
            TAG,
            new Words(
                    "Strong tag of what this answer shows, in the form in which it is sent: `\"3+csv\"`, `\"3+gzip\"`. `If-Match` takes that of any form, `If-None-Match` that of the form asked for.",
                    "\"3\""),
            LOCATION,
            new Words(
                    "Address of what was made, or where work that goes on can be followed.",
                    "/api/v1/…/0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0"),
            LINK,
            new Words(
                    "Address of the next page, as `next` says it; absent on the last one.",
                    "</api/v1/…?cursor=WyIwNiJd>; rel=\"next\""),
            TOTAL,
            new Words("With `count=true`, how many rows all pages have; as `total` of JSON.", "108"),
            RETRY,
            new Words("Seconds to wait before the next attempt.", "42"),
            CHALLENGE,
            new Words("How to sign in: with a token.", "Bearer realm=\"tongket\"")));

    private record Words(String description, String example) {}

    private AnswerHeaders() {}

    /** Says once what each header means, and what a 304 is. */
    static void addTo(OpenAPI document) {
        WORDS.forEach((name, words) ->
                document.getComponents().addHeader(name, header(words.description(), words.example())));
        document.getComponents()
                .addResponse(
                        NOT_MODIFIED,
                        OASFactory.createAPIResponse()
                                .description("The caller has what stands here.")
                                .addHeader(TAG, reference(TAG)));
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static void addTo(PathItem.HttpMethod method, Operation operation) {
        boolean list = method == PathItem.HttpMethod.GET && Parameters.hasQuery(operation, "cursor");
        if (list && !Parameters.hasHeader(operation, IF_NONE_MATCH)) {
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.HEADER)
                    .name(IF_NONE_MATCH)
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        boolean conditionalRead = Parameters.hasHeader(operation, IF_NONE_MATCH);
        boolean creates = Parameters.hasHeader(operation, "Idempotency-Key")
                && operation.getResponses().getAPIResponse("201") != null
                && !Parameters.isForm(operation);
        if (conditionalRead || creates || Parameters.hasHeader(operation, "If-Match")) {
            List.of("200", "201").forEach(status -> add(operation, status, TAG));
        }
        if (creates || method == PathItem.HttpMethod.PUT) {
            add(operation, "201", LOCATION);
        }
        add(operation, "202", LOCATION);
        if (list) {
            List.of(LINK, TOTAL).forEach(header -> add(operation, "200", header));
        }
        if (Parameters.hasHeader(operation, "Range")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "206",
                            OASFactory.createAPIResponse()
                                    .description("The part that was asked for.")
                                    .content(operation
                                            .getResponses()
                                            .getAPIResponse("200")
                                            .getContent())
                                    .addHeader(TAG, reference(TAG)));
        }
        if (conditionalRead) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().ref("#/components/responses/" + NOT_MODIFIED));
        }
    }

    static void add(Operation operation, String status, String header) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null) {
            answer.addHeader(header, reference(header));
        }
    }
}
