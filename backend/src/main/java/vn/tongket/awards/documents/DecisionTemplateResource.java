package vn.tongket.awards.documents;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.print.WriteTemplateStatus;

@Path(DecisionTemplateService.ADDRESS)
@Tag(name = "decision-templates", description = "How award decisions look.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DecisionTemplateResource {

    private static final int LONGEST_NOTE = 500;

    private final DecisionTemplateService service;
    private final IdempotencyService idempotency;

    DecisionTemplateResource(DecisionTemplateService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listDecisionTemplates",
            summary = "Versions of the template of decisions",
            description = "The newest first; for administrators.")
    public Page<DecisionTemplateResponse> list(@BeanParam ListParameters list) {
        return service.page(list.read());
    }

    @POST
    @Consumes(MadeFile.DOCX)
    @Operation(
            operationId = "createDecisionTemplate",
            summary = "Add a version of the template of decisions",
            description = """
                    By an administrator: a DOCX file as Word saves it, at most 4 MB; the file of version 1 is a model. Names in \
                    double braces stand for what the decision says: `document.mark`, `authority.name`, `authority.upper`, \
                    `authority.parent`, `authority.parentUpper`, `issuer.name`, `issuer.upper`, `decision.number`, \
                    `decision.place`, `decision.day`, `decision.subject`, `decision.signer`, `signature.authority`, \
                    `signature.position`, `prize.sentence`, `prize.total`; `article` counts the articles and `article.last` is \
                    the last one; the paragraphs of `ground` and `gift` are there for each legal ground and each thing given. \
                    From the paragraph with `annex.number` on everything is there for each annex, with `annex.title`, \
                    `annex.type`, `annex.count`, `annex.total` and a row of a table with `recipient.order`, `recipient.name`, \
                    `recipient.position`, `recipient.unit`, `recipient.place`, `recipient.year`, `recipient.achievement`, \
                    `recipient.prize`. A paragraph or column whose names stand for nothing is left out. Macros, links to other \
                    files, fields but page numbers, tracked changes, text boxes, floating pictures and drawings, footnotes and automatic numbering are refused, \
                    and whatever is wrong is told by its paragraph. The version is used once it was previewed and put to use.""")
    @RequestBody(
            content =
                    @Content(mediaType = MadeFile.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionTemplateResponse.class)))
    public RestResponse<DecisionTemplateResponse> create(
            @RestQuery
                    @Nullable
                    @Parameter(description = "What is different in it; required.", example = "Thêm căn cứ của tỉnh")
                    String note,
            @RestHeader("Idempotency-Key") @Nullable String key,
            InputStream body) {
        DecisionTemplateService.Received received = service.receive(read(note), body);
        return idempotency.once(key, received.body(), DecisionTemplateResponse.class, () -> service.create(received));
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "getDecisionTemplate",
            summary = "A version of the template of decisions",
            description = "For administrators. Version 1 is the one that the application brings.")
    public RestResponse<DecisionTemplateResponse> get(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(PathValues.number(version)), ifNoneMatch);
    }

    @GET
    @Path("/{version}/file")
    @Produces(MadeFile.DOCX)
    @Operation(
            operationId = "getDecisionTemplateFile",
            summary = "The file of a version of the template",
            description = "To go on from in Word; for administrators.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(mediaType = MadeFile.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> file(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version) {
        int number = PathValues.number(version);
        return DocumentFormat.DOCX
                .file(service.fileOf(number), "mau-quyet-dinh-" + number)
                .answer();
    }

    @POST
    @Path("/{version}/previews")
    @Produces(MadeFile.PDF)
    @Operation(
            operationId = "createDecisionPreview",
            summary = "Preview a version of the template",
            description = "A decision about nobody as PDF. That the version was previewed is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The preview.",
            content = @Content(mediaType = MadeFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Download> preview(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version) {
        int number = PathValues.number(version);
        return DocumentFormat.PDF
                .file(service.preview(number), "xem-truoc-mau-quyet-dinh-" + number)
                .answer();
    }

    @PUT
    @Path("/{version}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDecisionTemplateStatus",
            summary = "Put a version of the template to use",
            description = "By an administrator, once it was previewed. Decisions are written by it from now on.")
    public RestResponse<DecisionTemplateResponse> move(
            @RestPath @Parameter(example = "2", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String version,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteTemplateStatus body) {
        return switch (body.status()) {
            case IN_USE -> Reply.single(service.use(PathValues.number(version), IfMatch.parse(ifMatch)), null);
        };
    }

    private static String read(@Nullable String note) {
        QueryReader reader = new QueryReader();
        if (note == null) {
            reader.add(Fault.of("note", "query.required", "note"));
        } else if (note.length() > LONGEST_NOTE) {
            reader.add(Fault.of("note", "query.too-long", LONGEST_NOTE));
        }
        reader.check();
        return Objects.requireNonNull(note).strip();
    }
}
