package vn.tongket.services.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;

/** Completes the generated contract, the same way for every operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final SchemaNullness nullness;
    private final OperationSecurity security;
    private final OwnHeaders headers;
    private final CodedValues values;

    /** Called at build time with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.nullness = new SchemaNullness(index);
        this.security = new OperationSecurity(index);
        this.headers = new OwnHeaders(index);
        this.values = new CodedValues(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("This installation.")));
        values.tell(document);
        document.getComponents().getSchemas().forEach(nullness::apply);
        AnyJson.tell(document);
        MergePatches.relax(document);
        addSecuritySchemes(document);
        document.setSecurity(signedIn());
        ProblemAnswers.addTo(document);
        AnswerHeaders.addTo(document);
        headers.addTo(document);
        Examples.addTo(document);
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.entrySet().stream())
                .forEach(entry -> complete(document, entry.getKey(), entry.getValue()));
        PageNames.shorten(document);
        SharedParameters.share(document);
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
                                .description(
                                        "The session of the web client, over TLS by the name `__Host-tongket`; writes also need the same origin."));
    }

    private void complete(OpenAPI document, PathItem.HttpMethod method, Operation operation) {
        boolean open = security.isPublic(operation.getOperationId());
        if (open) {
            letAnybody(operation);
        }
        AnswerHeaders.addTo(method, operation);
        ParameterWords.addTo(operation);
        shareContent(operation);
        describeTables(operation);
        headers.addTo(operation);
        ProblemAnswers.addTo(method, operation, open);
        Examples.addTo(document, operation);
    }

    /** Who signs in, by what the document says of all operations, sees more than anybody does. */
    private static void letAnybody(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        signedIn().forEach(operation::addSecurityRequirement);
    }

    private static List<SecurityRequirement> signedIn() {
        return Stream.of("token", "session")
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList();
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
}
