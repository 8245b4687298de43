package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.EvidenceResponse;
import vn.tongket.indicators.evidence.EvidenceUpload;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.FileConditions;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FormFile;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/progress-reports/{report}/evidence")
@Tag(name = "progress-reports")
@Produces(MediaType.APPLICATION_JSON)
class ProgressFileResource {

    private static final String REPORT = "Id of the progress report.";

    private final ProgressFileService service;
    private final EvidenceFiles files;
    private final IdempotencyService idempotency;

    ProgressFileResource(ProgressFileService service, EvidenceFiles files, IdempotencyService idempotency) {
        this.service = service;
        this.files = files;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listProgressEvidence",
            summary = "Files on a progress report",
            description = "The oldest first, for everybody who may read the report.")
    public Page<EvidenceResponse> list(
            @RestPath @Parameter(description = REPORT) String report, @BeanParam ListParameters list) {
        return service.page(report, list.read());
    }

    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createProgressEvidence", summary = "Add a file to a progress report", description = """
                    By a reporter of the lead unit, while the report is a draft or was returned. The kinds and sizes of \
                    files, and what is refused of them, are those of evidence on values. The same content is on a report \
                    once: adding it again answers 200 with what is there.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceUpload.class)))
    @APIResponseSchema(value = EvidenceResponse.class, responseDescription = "The same content is there already.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceResponse.class)))
    public RestResponse<Object> add(
            @RestPath @Parameter(description = REPORT) String report,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            MultipartFormDataInput form) {
        FormFile file = FormFile.read(form, "evidence.one-file");
        if (!idempotency.answered(idempotencyKey)) {
            service.requireOpen(report);
        }
        EvidenceFiles.Kept kept = files.take(file.name(), file.content());
        return idempotency.answerOnce(
                idempotencyKey,
                file.fingerprint(),
                () -> service.add(report, kept)
                        .answer(added -> "/api/v1/progress-reports/" + report + "/evidence/" + added.id()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getProgressEvidence",
            summary = "A file on a progress report",
            description =
                    "Its bytes, to be kept and not to be shown within a page; for everybody who may read the report.")
    @APIResponse(
            responseCode = "200",
            description = "The file, under the media type of its content.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> get(
            @RestPath @Parameter(description = REPORT) String report,
            @RestPath String id,
            @BeanParam FileConditions wanted) {
        return files.kept(service.get(report, id)).answer(wanted);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "deleteProgressEvidence",
            summary = "Take a file off a progress report",
            description = "By a reporter of the lead unit, while the report is a draft or was returned.")
    @APIResponse(responseCode = "204", description = "Taken off.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public void remove(@RestPath @Parameter(description = REPORT) String report, @RestPath String id) {
        service.remove(report, id);
    }
}
