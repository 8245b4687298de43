package vn.tongket.awards.certificates;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.print.WriteTemplateStatus;

@Path(CertificateTemplateService.ADDRESS)
@Tag(name = "certificate-templates", description = "How certificates look.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CertificateTemplateResource {

    private final CertificateTemplateService service;
    private final IdempotencyService idempotency;

    CertificateTemplateResource(CertificateTemplateService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCertificateTemplates",
            summary = "Versions of the layout",
            description = "The newest first, without their texts; for administrators.")
    public Page<CertificateTemplateResponse> list(@BeanParam ListParameters list) {
        return service.page(list.read());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCertificateTemplate", summary = "Add a version of the layout", description = """
                    By an administrator: XHTML with its style for a sheet A4 on its side. Names in double braces stand for \
                    what the award says: `award.type`, `award.year`, `award.serial`, `award.presentedOn`, `recipient.name`, \
                    `recipient.position`, `recipient.unit`, `recipient.place`, `decision.number`, `decision.date`, \
                    `decision.day`, `decision.signer`, `authority.name`; an element with `data-if` is left out where its \
                    name stands for nothing; `<img src="certificate:qr"/>` is the code. Pictures lie within the layout as \
                    `data:image/png` or `data:image/jpeg`. Scripts and addresses of other things are refused, and \
                    whatever is wrong is told by its line. The version is used once it was previewed and put to use.""")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CertificateTemplateResponse.class)))
    public RestResponse<CertificateTemplateResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteCertificateTemplate body) {
        return idempotency.once(key, body, CertificateTemplateResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "getCertificateTemplate",
            summary = "A version of the layout",
            description = "With its text; for administrators. Version 1 is the one that the application brings.")
    public RestResponse<CertificateTemplateResponse> get(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(PathValues.number(version)), ifNoneMatch);
    }

    @POST
    @Path("/{version}/previews")
    @Produces(MadeFile.PDF)
    @Operation(
            operationId = "createCertificatePreview",
            summary = "Preview a version of the layout",
            description =
                    "A certificate of nobody, with parts as long as they get. Where they need more than a sheet it is 422. That the version was previewed is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The preview.",
            content = @Content(mediaType = MadeFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", ref = "#/components/responses/UnprocessableContent")
    public RestResponse<Download> preview(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version) {
        int number = PathValues.number(version);
        return new MadeFile(service.preview(number), MadeFile.PDF, "xem-truoc-mau-" + number + ".pdf").answer();
    }

    @PUT
    @Path("/{version}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCertificateTemplateStatus",
            summary = "Put a version of the layout to use",
            description = "By an administrator, once it was previewed. Certificates are printed by it from now on.")
    public RestResponse<CertificateTemplateResponse> move(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteTemplateStatus body) {
        return switch (body.status()) {
            case IN_USE -> Reply.single(service.use(PathValues.number(version), IfMatch.parse(ifMatch)), null);
        };
    }
}
