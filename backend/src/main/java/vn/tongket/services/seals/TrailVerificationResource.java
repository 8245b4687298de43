package vn.tongket.services.seals;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-entries/verification")
@Tag(name = "audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TrailVerificationResource {

    private final TrailVerificationService service;

    TrailVerificationResource(TrailVerificationService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getAuditVerification",
            summary = "Whether the trail is whole",
            description =
                    "Recomputes the hashes of entries and seals and says what was removed, changed or inserted, and where. Administrators of the installation ask it; it looks at about half a million entries at a time. The last seal is to be kept elsewhere: together with it, also a trail that was rewritten as a whole is found.")
    public TrailVerificationResponse verify(@BeanParam VerificationQuery query) {
        return service.verify(query.read());
    }
}
