package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.security.SessionCookie;

@Path("/api/v1")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class OwnSessionResource {

    private final SessionService sessions;
    private final PasswordService passwords;
    private final AccountService accounts;

    OwnSessionResource(SessionService sessions, PasswordService passwords, AccountService accounts) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.accounts = accounts;
    }

    @PUT
    @Path("/me/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putMyPassword", summary = "Change one's password", description = """
                    Wants the current one, which counts as an attempt to sign in. All other sessions end; API tokens go on. A \
                    password has at least 12 characters of whatever kind, is none of the common ones and does not contain the \
                    sign-in name.""")
    @APIResponse(responseCode = "204", description = "Changed.")
    public void changePassword(WritePassword body, @Context HttpServerRequest http) {
        passwords.change(
                body,
                SessionCookie.secretOf(http),
                SignInPlace.of(http.remoteAddress().hostAddress(), http.getHeader("User-Agent")));
    }

    @PUT
    @Path("/me/number-form")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMyNumberForm",
            summary = "Say how one writes numbers",
            description =
                    "In files and pasted tables, where numbers are texts. The pages propose it; the API reads nothing by it, and wants `locale` or `numbers` with each file.")
    @APIResponse(responseCode = "204", description = "Kept.")
    public void writeNumbers(WriteNumberForm body) {
        accounts.writeNumbers(body);
    }

    @GET
    @Path("/me/sessions")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listMySessions",
            summary = "One's sessions",
            description =
                    "The sessions of the web client that are in force, from where they were begun, and which one asks.")
    public Page<SessionResponse> list(@BeanParam ListParameters list, @Context HttpServerRequest http) {
        return sessions.page(SessionCookie.secretOf(http), list.read());
    }

    @DELETE
    @Path("/me/sessions")
    @Operation(
            operationId = "deleteMySessions",
            summary = "End one's other sessions",
            description = "All but the one that asks, at once and on every node.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void endOthers(@Context HttpServerRequest http) {
        sessions.endOthers(SessionCookie.secretOf(http));
    }

    @DELETE
    @Path("/me/sessions/{id}")
    @Operation(
            operationId = "deleteMySession",
            summary = "End one of one's sessions",
            description = "At once and on every node; also the one that asks.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@RestPath String id) {
        sessions.end(id);
    }

    @GET
    @Path("/me/sign-ins")
    @Operation(
            operationId = "getMySignIns",
            summary = "One's last sign-ins",
            description = "The last ten that succeeded, from where, and how many attempts failed before each of them.")
    public RecentSignInsResponse recent() {
        return sessions.recent();
    }
}
