package vn.tongket.organisation.lists;

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

@Path("/api/v1/units/imports")
@Tag(name = "units")
@Produces(MediaType.APPLICATION_JSON)
class UnitListResource {

    private final UnitListService service;
    private final IdempotencyService idempotency;

    UnitListResource(UnitListService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Authenticated
    @Consumes({Csv.MEDIA_TYPE, TableFormat.NDJSON_MEDIA_TYPE, Xlsx.MEDIA_TYPE, TableFormat.DOCX_MEDIA_TYPE})
    @Operation(operationId = "importUnits", summary = "Take in a list of units", description = """
                    By an administrator of the units above. A file with the columns `code` and `name` and any of `nameEn`, \
                    `kind`, `level`, `parent`, `parentName`, `validFrom`, `validTo`, `source`, by these names or as offices \
                    head them (Mã, Tên đơn vị, Loại, Cấp, Đơn vị cấp trên, Từ ngày, …): CSV, a JSON object a line, a sheet of \
                    a workbook, or a table of a Word document. Without a kind the known one counts with which the name begins; \
                    a kind that is not known yet needs a level and is added. The unit above goes by code or name and may be in \
                    the file, in any order. All rows or none; every faulty row is listed as `/row/column`. A unit that is there \
                    stays as it is; where the list says something else, that is told. Up to 20,000 rows.""")
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
                            schema = @Schema(implementation = UnitListResponse.class)))
    public RestResponse<Object> take(
            @BeanParam UnitListQuery query,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader("Content-Type") @Parameter(hidden = true) String contentType,
            InputStream body) {
        UnitListOrder order = query.read(TableFormat.of(contentType));
        try (ReceivedFile file = service.receive(body)) {
            return idempotency.answerOnce(idempotencyKey, file.sha256(), () -> service.take(file, order));
        }
    }
}
