package vn.tongket.awards.recipients;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/recipients")
@Tag(name = "recipients", description = "Who receives awards, known by an identity of their own.")
@Produces(MediaType.APPLICATION_JSON)
class RecipientResource {

    private final RecipientService service;
    private final RecipientDuplicateService duplicates;
    private final RecipientExportService exports;
    private final IdempotencyService idempotency;

    RecipientResource(
            RecipientService service,
            RecipientDuplicateService duplicates,
            RecipientExportService exports,
            IdempotencyService idempotency) {
        this.service = service;
        this.duplicates = duplicates;
        this.exports = exports;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRecipients",
            summary = "Recipients of awards",
            description =
                    "As they are now, of the units on which the caller has a role. Who received what is public with `GET /awards`; this is not.")
    public Page<RecipientResponse> list(@BeanParam RecipientQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createRecipient",
            summary = "Enter a recipient",
            description =
                    "By an award officer of its unit, or of the unit that is to keep it. Name, position and unit are taken, and nothing else. Whoever an issued decision names is entered by itself.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecipientDetails.class)))
    public RestResponse<RecipientDetails> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteRecipient body) {
        return idempotency.once(key, body, RecipientDetails.class, () -> service.create(body));
    }

    @GET
    @Path("/duplicates")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRecipientDuplicates",
            summary = "Recipients that may be one",
            description =
                    "Pairs of one kind that had the same name but for its marks, in the same unit, in units of which one came out of the other, or one of them in none known; with what they share, the likest first. Both are of those that the caller may see. A pair that somebody split is not proposed again.")
    public Page<RecipientDuplicate> duplicates(
            @BeanParam RecipientDuplicateQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, duplicates::page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "getRecipient",
            summary = "A recipient with its history",
            description =
                    "For those with a role on its unit or on the unit that entered it. Its awards are `GET /awards?recipientId=`.")
    public RestResponse<RecipientDetails> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @GET
    @Path("/{id}/export")
    @Authenticated
    @Operation(
            operationId = "getRecipientExport",
            summary = "All that is held on a recipient",
            description =
                    "For the right to know, by an award officer of its unit and of the units of all that are one with it (of the unit that entered one whose unit is not known): the recipient and all that are one with it, with history and merges, what other rooms hold (awards with what is not public of them), and what the trail says of any of it. That it was handed out becomes an entry of the trail, too.")
    public RecipientExport export(@RestPath String id) {
        return exports.export(id);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchRecipient",
            summary = "Say what a recipient is from a day on, or correct what was said",
            description =
                    "As a JSON merge patch over what it is now, by an award officer of its unit, or of the unit that entered it where its unit is not known. Another `from` than any in the history adds to it; otherwise what holds from that day is corrected. What awards and decisions say stays as they said it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteRecipientChange.class)))
    public RestResponse<RecipientDetails> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }
}
