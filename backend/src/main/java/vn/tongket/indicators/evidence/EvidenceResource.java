package vn.tongket.indicators.evidence;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.FileConditions;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FormFile;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/evidence")
@Tag(name = "evidence", description = "Files that prove a version of a value.")
@Produces(MediaType.APPLICATION_JSON)
class EvidenceResource {

    private final EvidenceService service;
    private final EvidenceFiles files;
    private final IdempotencyService idempotency;

    EvidenceResource(EvidenceService service, EvidenceFiles files, IdempotencyService idempotency) {
        this.service = service;
        this.files = files;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listEvidence",
            summary = "Files on a version",
            description = "The oldest first, for everybody who may read the version.")
    public Page<EvidenceResponse> list(@BeanParam EvidenceQuery version, @BeanParam ListParameters list) {
        return list.answer(version::read, service::list);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createEvidence", summary = "Add a file to a version", description = """
                    By the reporter who wrote the version, while it is a draft or was returned. One part named `file`: PDF, \
                    PNG, JPEG, WEBP, DOCX, XLSX, ODT or ODS, at most 20 MiB. What a file is, is told by its content, and its \
                    name must end accordingly; documents with macros are refused. The same content is on a version once: \
                    adding it again answers 200 with what is there.""")
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
            @BeanParam EvidenceQuery version,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            MultipartFormDataInput form) {
        EvidenceQuery.Place place = version.read();
        FormFile file = FormFile.read(form, "evidence.one-file");
        if (!idempotency.answered(idempotencyKey)) {
            service.requireOpen(place);
        }
        EvidenceFiles.Kept kept = files.take(file.name(), file.content());
        return idempotency.answerOnce(
                idempotencyKey,
                file.fingerprint(),
                () -> service.add(place, kept).answer(place::address));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getEvidence",
            summary = "A file on a version",
            description =
                    "Its bytes, to be kept and not to be shown within a page; for everybody who may read the version.")
    @APIResponse(
            responseCode = "200",
            description = "The file, under the media type of its content.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> get(
            @BeanParam EvidenceQuery version, @RestPath String id, @BeanParam FileConditions wanted) {
        return files.kept(service.get(version.read(), id)).answer(wanted);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "deleteEvidence",
            summary = "Take a file off a version",
            description = "By the reporter who wrote the version, while it is a draft or was returned.")
    @APIResponse(responseCode = "204", description = "Taken off.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public void remove(@BeanParam EvidenceQuery version, @RestPath String id) {
        service.remove(version.read(), id);
    }
}
