package vn.tongket.access.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/accounts")
@Tag(name = "accounts", description = "People and their roles; kept by administrators.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountResource {

    private final AccountService service;
    private final IdempotencyService idempotency;

    AccountResource(AccountService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts",
            description = "The accounts whose every role lies on a unit that the calling administrator administers.")
    public Page<AccountResponse> list(
            @RestQuery @Nullable @Parameter(description = "Part of the sign-in name or the name.") String q,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`person`, as without it, or `service` for the accounts of systems.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"person", "service"},
                                            defaultValue = "person"))
                    String kind,
            @BeanParam ListParameters list) {
        return list.answer(
                reader -> asked(reader, q, kind), (asked, page) -> service.page(asked.kind(), asked.words(), page));
    }

    private record Selection(String kind, @Nullable String words) {}

    private static Selection asked(QueryReader reader, @Nullable String words, @Nullable String kind) {
        List<String> kinds = reader.choices("kind", kind, List.of("person", "service"));
        if (kinds.size() > 1) {
            reader.add(Fault.of("kind", "query.unknown-value", kind, "person, service"));
        }
        return new Selection(kinds.isEmpty() ? "person" : kinds.getFirst(), reader.search("q", words));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAccount",
            summary = "Create an account",
            description =
                    "With its roles, each on a unit that the caller administers. Without a password nobody can sign in before one is handed out (`PUT /accounts/{id}/one-time-password`), which is how no administrator knows it.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountResponse.class)))
    public RestResponse<AccountResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteAccount body) {
        return idempotency.once(
                key, key == null ? body : body.fingerprint(), AccountResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "An account", description = "One account with its roles.")
    public RestResponse<AccountResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchAccount",
            summary = "Change an account",
            description =
                    "Name, status or password, as a JSON merge patch. Disabling an account or setting its password ends its sessions at once.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteAccountChange.class)))
    public RestResponse<AccountResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/one-time-password")
    @Operation(operationId = "putAccountOneTimePassword", summary = "Hand out a password", description = """
                    A random password to be given to the owner of the account, who replaces it when signing in, within three \
                    days. It is in this answer only. The password of before, and one handed out before, are worth nothing \
                    from now on, and all sessions end.""")
    @APIResponse(
            responseCode = "200",
            description = "The password.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OneTimePasswordResponse.class)))
    public RestResponse<OneTimePasswordResponse> handOutPassword(@RestPath String id) {
        return RestResponse.ResponseBuilder.ok(service.handOutPassword(id))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/{id}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAccountRoles",
            summary = "Set the roles of an account",
            description =
                    "All roles granted here at once; those that an OpenID provider gives stay as it gives them. The last administrator of the installation cannot be removed.")
    public RestResponse<AccountResponse> changeRoles(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteRoles body) {
        return Reply.single(service.changeRoles(id, body, IfMatch.parse(ifMatch)), null);
    }
}
