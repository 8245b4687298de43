package vn.tongket.plans.directives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/directives")
@Tag(name = "directives", description = "What leaders direct, at an event or in a document.")
@Produces(MediaType.APPLICATION_JSON)
class DirectiveResource {

    private final DirectiveService service;
    private final AcknowledgementService acknowledgements;
    private final IdempotencyService idempotency;
    private final ContentTags tags;
    private final Clock clock;

    DirectiveResource(
            DirectiveService service,
            AcknowledgementService acknowledgements,
            IdempotencyService idempotency,
            ContentTags tags,
            Clock clock) {
        this.service = service;
        this.acknowledgements = acknowledgements;
        this.idempotency = idempotency;
        this.tags = tags;
        this.clock = clock;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listDirectives",
            summary = "Directives",
            description = "The latest occasions come first, within one the order of codes.")
    public Page<DirectiveResponse> list(@BeanParam DirectiveQuery query, @BeanParam ListParameters list) {
        return list.answer(reader -> query.read(reader, clock), service::page);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDirective",
            summary = "Enter a directive",
            description =
                    "By a planner of the unit that directs, or of every unit that is directed. Tasks name the directives that they answer.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectiveResponse.class)))
    public RestResponse<DirectiveResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteDirective body) {
        return idempotency.once(key, body, DirectiveResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getDirective",
            summary = "A directive",
            description = "With the tasks that answer it, of plans that the caller may see, and how they stand today.")
    public RestResponse<DirectiveResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<DirectiveResponse> directive = service.get(id);
        String tag = tags.of(directive);
        return Reply.conditional(tag, ifNoneMatch, directive::body);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchDirective",
            summary = "Correct a directive",
            description =
                    "As a JSON merge patch, by whoever could have entered it, before and after the change. A list is replaced as a whole; a unit that has acknowledged it stays addressed.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteDirective.class)))
    public RestResponse<DirectiveResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        Reply.Revised<DirectiveResponse> directive = service.change(id, body, IfMatch.parse(ifMatch));
        return Reply.tagged(directive.body(), tags.of(directive));
    }

    @GET
    @Path("/{id}/acknowledgements")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAcknowledgements",
            summary = "Who has acknowledged a directive",
            description =
                    "The first comes first. Who acknowledged, and their note, is shown to those with a role on the unit or on the one that directs.")
    public Page<Acknowledgement> acknowledgements(@RestPath String id, @BeanParam ListParameters list) {
        return list.answer(reader -> id, acknowledgements::page);
    }

    @POST
    @Path("/{id}/acknowledgements")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAcknowledgement",
            summary = "Acknowledge a directive",
            description =
                    "For a unit that is addressed, once and for ever, by whoever reports, plans or approves for it.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Acknowledgement.class)))
    public RestResponse<Acknowledgement> acknowledge(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteAcknowledgement body) {
        return idempotency.once(key, body, Acknowledgement.class, () -> acknowledgements.acknowledge(id, body));
    }
}
