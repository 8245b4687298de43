package vn.tongket.awards.register;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.TableFormat;

@Path("/api/v1/awards/imports")
@Tag(name = "awards")
@Produces(MediaType.APPLICATION_JSON)
class AwardListResource {

    private final AwardListService service;
    private final IdempotencyService idempotency;

    AwardListResource(AwardListService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Authenticated
    @Consumes({Csv.MEDIA_TYPE, TableFormat.NDJSON_MEDIA_TYPE, Xlsx.MEDIA_TYPE, TableFormat.DOCX_MEDIA_TYPE})
    @Operation(operationId = "importAwards", summary = "Take in a list of past awards", description = """
                    By an administrator of the authority, as recorded awards with their decisions. A file with the column \
                    `name` and any of `type`, `recipientKind`, `position`, `unit`, `count`, `achievementYear`, `achievement`, \
                    `authority`, `decisionNumber`, `decisionDate`, `signer`, `presentedOn`, `way`, `positionClass`, \
                    `statedPrize`, `sourcePage`, by these names or as offices head them (Họ và tên, Chức vụ, Đơn vị, …): CSV, a \
                    JSON object a line, a sheet of a workbook, or a table of a Word document. Awards and units go by code or \
                    name, days as 20/12/2019 too. All rows or none; every faulty row is listed as `/row/column`. A list that \
                    comes in again changes nothing; where it says something else than is recorded, that is told, and so is \
                    whom a new recipient may be. Up to 5,000 rows.""")
    @RequestBody(
            content = {
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableFormat.NDJSON_MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableFormat.DOCX_MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What was done, or would be.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AwardListResponse.class)))
    public RestResponse<Object> take(
            @BeanParam AwardListQuery query,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("Content-Type") @Parameter(hidden = true) String contentType,
            InputStream body) {
        AwardListOrder order = query.read(TableFormat.of(contentType));
        try (ReceivedFile file = service.receive(body)) {
            return idempotency.answerOnce(idempotencyKey, file.sha256(), () -> service.take(file, order));
        }
    }
}
