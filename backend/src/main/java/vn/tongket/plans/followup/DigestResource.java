package vn.tongket.plans.followup;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;

@Path("/api/v1/me/digest")
@Tag(name = "digest", description = "What a person is told of tasks every day by mail.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DigestResource {

    private final DigestService service;

    DigestResource(DigestService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getDigest",
            summary = "The daily digest",
            description =
                    "The caller's own settings; before they first set them, those that are proposed, not enabled.")
    public RestResponse<DigestResponse> get(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(), ifNoneMatch);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDigest", summary = "Set the daily digest", description = """
                    A mail at the hour given, on days on which there is something new: each task is told once of each kind \
                    and deadline. `roles` says whose tasks: those that units of the caller lead, help with or watch, and \
                    those of plans of their units. `escalated` tells approvers of the plan's unit what is overdue for that \
                    many working days, whatever `roles` says.""")
    @APIResponse(
            responseCode = "201",
            description = "Set for the first time.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DigestResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DigestResponse.class)))
    public RestResponse<DigestResponse> set(@RestHeader("If-Match") @Nullable String ifMatch, WriteDigest body) {
        return Reply.saved(service.set(body, IfMatch.parse(ifMatch)), "/api/v1/me/digest");
    }
}
