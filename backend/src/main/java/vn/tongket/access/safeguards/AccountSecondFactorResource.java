package vn.tongket.access.safeguards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/accounts/{id}/second-factor")
@Tag(name = "second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountSecondFactorResource {

    private final SecondFactorChangeService service;

    AccountSecondFactorResource(SecondFactorChangeService service) {
        this.service = service;
    }

    @DELETE
    @Operation(
            operationId = "deleteAccountSecondFactor",
            summary = "Take a second factor away",
            description =
                    "By an administrator, where telephone and recovery codes are lost. The owner is told by mail. Without one nothing happens.")
    @APIResponse(responseCode = "204", description = "Taken away.")
    public void reset(@RestPath String id) {
        service.reset(id);
    }
}
