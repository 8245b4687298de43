package vn.tongket.awards.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Download;
import vn.tongket.kernel.http.answer.MadeFile;

@Path("/api/v1/award-decisions/{id}/document")
@Tag(name = "award-decisions")
class DecisionDocumentResource {

    private final DecisionDocumentService service;

    DecisionDocumentResource(DecisionDocumentService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MadeFile.PDF, MadeFile.DOCX})
    @Operation(
            operationId = "getAwardDecisionDocument",
            summary = "A decision with its annexes as a document",
            description = """
                    In the format of Decree 30/2020: PDF/A-2u, or DOCX that the office goes on editing in Word. The annexes \
                    stand in the same file, one for each title or form. Whoever sees the decision may have it; achievements, \
                    prizes and names that were taken down stand only in what those with a role on the authority get. A draft \
                    is marked as one, an annulled decision as annulled. 409 where the decision is known from another source \
                    or was withdrawn, and where nobody stands in it yet. At most 2,000 lines.""")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = {
                @Content(mediaType = MadeFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MadeFile.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RestResponse<Download> get(
            @RestPath String id,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = DocumentFormat.WORDS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"pdf", "docx"}))
                    String format,
            @Context HttpHeaders headers) {
        return service.document(id, DocumentFormat.wanted(format, accepted(headers)))
                .answer();
    }

    private static List<String> accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
    }
}
