package vn.tongket.services.installation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/installation")
@Tag(name = "installation", description = "What runs here, and how it is kept safe.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InstallationResource {

    private final InstallationService service;

    InstallationResource(InstallationService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getInstallation",
            summary = "The state of the installation",
            description =
                    "Release, server and migration of the database, the last backup, and the last one that was restored beside to see whether it can be. Administrators of the installation ask it. Backups are what the scripts of `make backup` tell; others are not known here.")
    public InstallationResponse get() {
        return service.get();
    }
}
