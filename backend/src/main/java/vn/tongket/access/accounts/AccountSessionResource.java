package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

/** The sessions of an account, for whoever administers it: a computer was lost, somebody has left. */
@Path("/api/v1/accounts/{account}/sessions")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountSessionResource {

    private final SessionService sessions;

    AccountSessionResource(SessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAccountSessions",
            summary = "The sessions of an account",
            description = "Those that are in force, and from where they were begun; for its administrator.")
    public Page<SessionResponse> list(
            @RestPath @Parameter(description = "Id of the account.") String account, @BeanParam ListParameters list) {
        return sessions.pageOf(account, list.read());
    }

    @DELETE
    @Operation(
            operationId = "deleteAccountSessions",
            summary = "End all sessions of an account",
            description = "At once and on every node. API tokens go on, and so does the account: see its `status`.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void endAll(@RestPath @Parameter(description = "Id of the account.") String account) {
        sessions.endAllOf(account);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteAccountSession",
            summary = "End a session of an account",
            description = "At once and on every node.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@RestPath @Parameter(description = "Id of the account.") String account, @RestPath String id) {
        sessions.endOf(account, id);
    }
}
