package vn.tongket.desk.work;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/me/work")
@Tag(name = "desk", description = "What waits for the caller, what happened to their things, and the views they keep.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class WorkResource {

    private final WorkService service;

    WorkResource(WorkService service) {
        this.service = service;
    }

    @GET
    @StandbyReads
    @Operation(operationId = "getMyWork", summary = "What waits for me", description = """
                    By kind, as far as the caller's roles make it theirs: how many there are, and the five most urgent with what \
                    leads to them. A kind that could not be found out says `failed`, and the others stand; ask for it again \
                    with `kind`. What they entered or sent themselves does not wait for their decision.""")
    public WorkResponse work(@BeanParam WorkQuery query) {
        return service.work(query.read());
    }
}
