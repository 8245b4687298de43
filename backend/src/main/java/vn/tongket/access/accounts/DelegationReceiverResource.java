package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/delegation-receivers")
@Tag(name = "delegations")
@Authenticated
class DelegationReceiverResource {

    private final DelegationService service;

    DelegationReceiverResource(DelegationService service) {
        this.service = service;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listDelegationReceivers",
            summary = "Whom one may delegate to",
            description =
                    "The enabled accounts but the caller's own, by name; for callers who have something to delegate, and for administrators.")
    public Page<AccountRef> receivers(
            @RestQuery @Nullable @Parameter(description = "Part of the sign-in name or the name.") String q,
            @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        String words = reader.search("q", q);
        PageRequest page = list.read(reader);
        reader.check();
        return service.receivers(words, page);
    }
}
