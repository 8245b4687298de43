package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.idempotency.IdempotencyService;
import vn.tongket.services.idempotency.IdempotencyService.Answer;

@Path("/api/v1/accounts/imports")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountImportResource {

    private final AccountImportService service;
    private final IdempotencyService idempotency;

    AccountImportResource(AccountImportService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(Csv.MEDIA_TYPE)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(operationId = "importAccounts", summary = "Create accounts from a file", description = """
                    A CSV file with the columns `username`, `displayName` and `roles`: role and unit as \
                    `reporter:H29`, several separated by semicolons; `administrator` alone stands on the installation. \
                    All rows or none; every faulty row is listed as `/row/column`. Each account gets a password made \
                    by chance, to be replaced at the first sign-in within three days, which is in this answer only, as \
                    JSON or with `Accept: text/csv` as a file, and never in the one that is sent in; a repeated \
                    request with the same Idempotency-Key is 409 (`idempotency.passwords-shown`). With `dryRun=true` the same is \
                    done, without passwords, and rolled back. Up to 500 rows.""")
    @RequestBody(content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "200",
            description = "What was created, or would be.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AccountImportResponse.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Object> take(
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "`true` tries the file and rolls it back.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RestHeader("Idempotency-Key") @Nullable String key,
            byte[] body) {
        QueryReader reader = new QueryReader();
        boolean dry = reader.flag("dryRun", dryRun);
        reader.check();
        AtomicReference<AccountImportResponse> made = new AtomicReference<>();
        RestResponse<Object> remembered = idempotency.answerOnce(key, Secret.hash(body), () -> {
            made.set(service.take(body, dry));
            return new Answer(200, made.get().withoutPasswords(), null);
        });
        if (made.get() != null) {
            return RestResponse.ok(made.get());
        }
        if (dry) {
            return remembered;
        }
        throw ApiProblem.conflict("idempotency.passwords-shown");
    }
}
