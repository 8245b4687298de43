package vn.tongket.awards.nominations;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.EvidenceUpload;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.FileConditions;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.FormFile;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/nominations/{nomination}/documents")
@Authenticated
@Tag(name = "nominations")
@Produces(MediaType.APPLICATION_JSON)
class DossierResource {

    private static final String NOMINATION = "Id of the nomination.";

    private final DossierService service;
    private final EvidenceFiles files;
    private final IdempotencyService idempotency;

    DossierResource(DossierService service, EvidenceFiles files, IdempotencyService idempotency) {
        this.service = service;
        this.files = files;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listNominationDocuments",
            summary = "The papers of a nomination",
            description = "The oldest first, for everybody who may read the nomination.")
    public Page<DossierDocument> list(
            @RestPath @Parameter(description = NOMINATION) String nomination, @BeanParam ListParameters list) {
        return service.page(nomination, list.read());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createNominationDocument", summary = "Add a paper to a nomination", description = """
                    By an award officer of the unit that proposes, while the nomination is a draft or was returned. The kinds \
                    and sizes of files, and what is refused of them, are those of evidence on values. The same content is in \
                    a dossier once as each kind of paper: adding it again answers 200 with what is there.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceUpload.class)))
    @APIResponseSchema(value = DossierDocument.class, responseDescription = "The same content is there already.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DossierDocument.class)))
    public RestResponse<Object> add(
            @RestPath @Parameter(description = NOMINATION) String nomination,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "What the paper is: proposal, achievement-report, minutes, initiative-certificate, former-unit-opinion, registration, other.",
                            required = true,
                            example = "achievement-report")
                    String document,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            MultipartFormDataInput form) {
        DossierDocumentKind kind = kind(document);
        FormFile file = FormFile.read(form, "evidence.one-file");
        if (!idempotency.answered(idempotencyKey)) {
            service.requireOpen(nomination);
        }
        EvidenceFiles.Kept kept = files.take(file.name(), file.content());
        return idempotency.answerOnce(
                idempotencyKey,
                file.fingerprint(),
                () -> service.add(nomination, kind, kept)
                        .answer(paper -> "/api/v1/nominations/" + nomination + "/documents/" + paper.id()));
    }

    private static DossierDocumentKind kind(@Nullable String document) {
        QueryReader reader = new QueryReader();
        DossierDocumentKind kind = reader.one(
                "document",
                document,
                code -> Codes.read(DossierDocumentKind.class, code),
                String.join(" | ", Codes.all(DossierDocumentKind.class)));
        if (document == null) {
            reader.add(Fault.of("document", "query.required", "document"));
        }
        reader.check();
        return Objects.requireNonNull(kind);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getNominationDocument",
            summary = "A paper of a nomination",
            description =
                    "Its bytes, to be kept and not to be shown within a page; for everybody who may read the nomination.")
    @APIResponse(
            responseCode = "200",
            description = "The file, under the media type of its content.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> get(
            @RestPath @Parameter(description = NOMINATION) String nomination,
            @RestPath String id,
            @BeanParam FileConditions wanted) {
        return files.kept(service.get(nomination, id)).answer(wanted);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteNominationDocument",
            summary = "Take a paper out of a nomination",
            description =
                    "By an award officer of the unit that proposes, while the nomination is a draft or was returned.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public void remove(@RestPath @Parameter(description = NOMINATION) String nomination, @RestPath String id) {
        service.remove(nomination, id);
    }
}
