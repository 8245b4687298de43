package vn.tongket.awards.eligibility.answers;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/eligibility")
@Authenticated
@Tag(name = "eligibility", description = "Whether a recipient may be proposed for an award, rule by rule.")
@Produces(MediaType.APPLICATION_JSON)
class EligibilityResource {

    private final EligibilityService service;

    EligibilityResource(EligibilityService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getEligibility",
            summary = "Whether a recipient may be proposed for an award",
            description =
                    "For an award officer of the recipient's unit. Each rule in force on the day says pass, fail, needs-evidence or waived, with what it read and its legal basis. Most failures warn; what blocks stops the award.")
    public EligibilityResponse get(@BeanParam EligibilityQuery query) {
        QueryReader reader = new QueryReader();
        EligibilityQuery.Question question = query.read(reader);
        reader.check();
        return service.answer(question);
    }
}
