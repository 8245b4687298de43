package vn.tongket.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.Problem;
import vn.tongket.platform.http.RecordBodyReader;
import vn.tongket.platform.http.Xlsx;

/** Completes the generated contract, the same way for every operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String JSON = "application/json";
    private static final String SCHEMAS = "#/components/schemas/";

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request cannot be read: a parameter, a member or a form is wrong.",
            "401", "Nobody signed in, or the session or token is no longer good.",
            "403", "Seen, but not the caller's to do.",
            "404", "No such thing, or none that the caller may see.",
            "409", "The state of the thing does not allow it.",
            "412", "The thing has moved since the caller read it.",
            "415", "The media type of the body is not taken here.",
            "422", "Understood, and against the rules.",
            "428", "A change of something that exists needs `If-Match`.",
            "429", "Too many attempts; `Retry-After` says when to come back.");

    private final SchemaNullness nullness;
    private final OperationSecurity security;
    private final Examples examples = new Examples();

    /** Called at build time with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.nullness = new SchemaNullness(index);
        this.security = new OperationSecurity(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("This installation.")));
        document.getComponents().getSchemas().forEach(nullness::apply);
        addSecuritySchemes(document);
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.entrySet().stream())
                .forEach(entry -> complete(entry.getKey(), entry.getValue()));
        renamePages(document);
    }

    private static void addSecuritySchemes(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token, `tkt_…`."))
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("tongket_session")
                                .description("The session of the web client; writes also need the same origin."));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        boolean open = security.isPublic(operation.getOperationId());
        secure(operation, open);
        shareContent(operation);
        describeTables(operation);
        problemCodes(method, operation, open)
                .forEach(status -> operation.getResponses().addAPIResponse(status, problem(PROBLEMS.get(status))));
        operation.getResponses().addAPIResponse("default", problem("Any other problem."));
        examples.addTo(operation);
    }

    private static void secure(Operation operation, boolean open) {
        if (open) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("session"));
    }

    /** 201 of a PUT shows the same thing as its 200. */
    private static void shareContent(Operation operation) {
        APIResponse changed = operation.getResponses().getAPIResponse("200");
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (changed != null && created != null && created.getContent() == null) {
            created.setContent(changed.getContent());
        }
    }

    private static void describeTables(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        Content content = answer == null ? null : answer.getContent();
        if (content == null) {
            return;
        }
        if (content.hasMediaType(Csv.MEDIA_TYPE)) {
            content.getMediaType(Csv.MEDIA_TYPE)
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        if (content.hasMediaType(Xlsx.MEDIA_TYPE)) {
            content.getMediaType(Xlsx.MEDIA_TYPE)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .format("binary"));
        }
    }

    private static List<String> problemCodes(PathItem.HttpMethod method, Operation operation, boolean open) {
        List<String> codes = new ArrayList<>(List.of("400"));
        boolean reads = method == PathItem.HttpMethod.GET;
        if (!open || !reads) {
            codes.addAll(List.of("401", "403"));
        }
        if (has(operation, Parameter.In.PATH, "")) {
            codes.add("404");
        }
        if (!reads && operation.getRequestBody() != null) {
            codes.addAll(List.of("409", "415", "422"));
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            codes.addAll(List.of("412", "428"));
        }
        if ("createSession".equals(operation.getOperationId())) {
            codes.add("429");
        }
        return codes;
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == in && (name.isEmpty() || name.equals(parameter.getName())));
    }

    private static APIResponse problem(String description) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    /** {@code PageUnitResponse}, as generics are named by the generator, becomes {@code UnitPage} after its items. */
    private static void renamePages(OpenAPI document) {
        Map<String, String> names = new HashMap<>();
        List.copyOf(document.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.startsWith("Page"))
                .forEach(name -> {
                    Schema page = document.getComponents().getSchemas().get(name);
                    String item = page.getProperties().get("items").getItems().getRef();
                    names.put(SCHEMAS + name, item + "Page");
                    document.getComponents().removeSchema(name);
                    document.getComponents().addSchema(item.substring(SCHEMAS.length()) + "Page", page);
                });
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getResponses().getAPIResponse("200"))
                .filter(answer -> answer != null
                        && answer.getContent() != null
                        && answer.getContent().hasMediaType(JSON))
                .map(answer -> answer.getContent().getMediaType(JSON).getSchema())
                .filter(schema -> schema != null && names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }

    /** The media types of request bodies that may carry an example. */
    static List<String> bodies() {
        return List.of(JSON, RecordBodyReader.MERGE_PATCH, Csv.MEDIA_TYPE);
    }
}
