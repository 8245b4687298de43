package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/webhooks")
@Tag(name = "webhooks", description = "Other systems that are told of published changes.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class WebhookResource {

    private final WebhookService service;
    private final TrialCalls trials;
    private final IdempotencyService idempotency;
    private final ContentTags tags;

    WebhookResource(WebhookService service, TrialCalls trials, IdempotencyService idempotency, ContentTags tags) {
        this.service = service;
        this.trials = trials;
        this.idempotency = idempotency;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listWebhooks",
            summary = "Webhooks",
            description = "Those of the units below the calling administrator. Secrets are never shown again.")
    public Page<WebhookResponse> list(@BeanParam WebhookQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Make a webhook",
            description =
                    "It hears of what happens from then on. `eventTypes` are whole types of events or types up to a point: `vn.tongket.plan` means all that become of plans. `secret` is in this answer only; a repeated request with the same Idempotency-Key is 409 (`idempotency.secret-shown`) and says where the webhook is.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookResponse.class)))
    public RestResponse<WebhookResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteWebhook body) {
        return idempotency.onceWithSecret(key, body, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "A webhook", description = "One webhook and how it stands.")
    public RestResponse<WebhookResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<WebhookResponse> webhook = service.get(id);
        return Reply.conditional(tags.of(webhook), ifNoneMatch, webhook::body);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchWebhook",
            summary = "Change a webhook",
            description = "As a JSON merge patch. What waits already is sent to the new address.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteWebhook.class)))
    public RestResponse<WebhookResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return answer(service.change(id, body, IfMatch.parse(ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteWebhook",
            summary = "Remove a webhook",
            description = "With its secrets and its log; what waits is not sent any more.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.remove(id, IfMatch.parse(ifMatch));
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putWebhookStatus",
            summary = "Pause a webhook, or let it go on",
            description =
                    "While it is paused nothing is sent and nothing is lost: what happens stays in the feed, as long as that is kept, and is sent when it goes on.")
    public RestResponse<WebhookResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteWebhookStatus body) {
        return answer(service.move(id, body, IfMatch.parse(ifMatch)));
    }

    @POST
    @Path("/{id}/secrets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhookSecret",
            summary = "Give a webhook a new secret",
            description =
                    "The former one signs too for a while: the header then has two signatures, and receivers change over when it suits them. `secret` is in this answer only.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookResponse.class)))
    public RestResponse<WebhookResponse> rotate(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteWebhookRotation body) {
        return idempotency.onceWithSecret(key, body, () -> service.rotate(id, body));
    }

    @POST
    @Path("/{id}/test")
    @Operation(
            operationId = "createWebhookTest",
            summary = "Try a webhook",
            description =
                    "Sends an event of the type `vn.tongket.webhook.test` now, once, and answers how it went. At most ten a minute.")
    public WebhookDeliveryResponse test(@RestPath String id) {
        return trials.call(id);
    }

    private RestResponse<WebhookResponse> answer(Reply.Revised<WebhookResponse> webhook) {
        return Reply.tagged(webhook.body(), tags.of(webhook));
    }
}
