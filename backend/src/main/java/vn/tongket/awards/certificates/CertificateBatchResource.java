package vn.tongket.awards.certificates;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.FileConditions;
import vn.tongket.kernel.http.answer.KeptFile;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.jobs.JobResponse;

@Path(CertificateBatchService.ADDRESS)
@Tag(name = "certificates")
@Authenticated
class CertificateBatchResource {

    private final CertificateBatchService service;
    private final IdempotencyService idempotency;

    CertificateBatchResource(CertificateBatchService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCertificateBatch",
            summary = "Print the certificates of a decision",
            description =
                    "By an award officer or approver of the authority: all that are in force, at most 2,000, in one file. A job prints them and counts the sheets; its result says by which version of the layout (`template`), how many (`certificates`), size and sum, and where the file is (`file`).")
    @APIResponse(
            responseCode = "202",
            description = "A job prints them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobResponse.class)))
    public RestResponse<Object> order(@RestHeader("Idempotency-Key") @Nullable String key, WriteCertificateBatch body) {
        return idempotency.answerOnce(key, body.toString(), () -> service.order(body));
    }

    @GET
    @Path("/{id}")
    @Produces(MadeFile.PDF)
    @Operation(
            operationId = "getCertificateBatch",
            summary = "Printed certificates",
            description =
                    "One PDF/A-2u, a sheet for each certificate, for whoever had them printed; kept for seven days.")
    @APIResponse(
            responseCode = "200",
            description = "The certificates.",
            content = @Content(mediaType = MadeFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> get(@RestPath String id, @BeanParam FileConditions wanted) {
        CertificateBatchResponse batch = service.get(id);
        return new KeptFile(
                        batch.sha256(),
                        MadeFile.PDF,
                        batch.size(),
                        MadeFile.attachment(id + ".pdf"),
                        () -> service.open(batch.id()))
                .answer(wanted);
    }
}
