package vn.tongket.services.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/audit-entries")
@Tag(name = "audit-entries", description = "Who changed what, when, and how it was before.")
@Authenticated
class AuditEntryResource {

    private final AuditEntryService service;

    AuditEntryResource(AuditEntryService service) {
        this.service = service;
    }

    @GET
    @StandbyReads
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAuditEntries",
            summary = "The trail",
            description =
                    "Every write about the units that the calling administrator administers, and about the catalogues, newest first.")
    public Page<AuditEntryResponse> list(@BeanParam AuditEntryQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }
}
