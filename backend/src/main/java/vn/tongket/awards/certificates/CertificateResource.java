package vn.tongket.awards.certificates;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.MadeFile;

@Path("/api/v1/awards/{id}/certificate")
@Tag(name = "certificates", description = "Awards on paper.")
@Authenticated
class CertificateResource {

    private final CertificateService service;

    CertificateResource(CertificateService service) {
        this.service = service;
    }

    @GET
    @Produces(MadeFile.PDF)
    @Operation(
            operationId = "getCertificate",
            summary = "The certificate of an award",
            description =
                    "PDF/A-2u, A4 on its side, with a code that leads to the page that answers for it; for award officers and approvers of the authority. What is not in force or names nobody has none: 409.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = @Content(mediaType = MadeFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RestResponse<Download> get(@RestPath String id) {
        CertificateService.Printed printed = service.print(id);
        return new MadeFile(printed.file(), MadeFile.PDF, printed.serial() + ".pdf").answer();
    }
}
