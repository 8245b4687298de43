package vn.tongket.organisation.units;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.answer.Page;

@Path("/api/v1/unit-kinds")
@Tag(name = "units")
@Produces(MediaType.APPLICATION_JSON)
class UnitKindResource {

    private final UnitKinds kinds;

    UnitKindResource(UnitKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listUnitKinds",
            summary = "Kinds of units",
            description =
                    "What units are called by law, each with the level at which its units stand. The first unit of a new kind adds it. All in one answer.")
    public Page<UnitKind> list() {
        return new Page<>(kinds.all(), null, null, UnitKind.class);
    }
}
