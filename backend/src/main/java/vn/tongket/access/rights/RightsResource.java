package vn.tongket.access.rights;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.rights.RightsService.AskedRight;
import vn.tongket.access.tokens.TokenLimits;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;

@Path("/api/v1/accounts/{id}/rights")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RightsResource {

    private final RightsService service;

    RightsResource(RightsService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getAccountRights",
            summary = "What an account may do",
            description =
                    "All roles that count today, each with where it comes from: the account's own, one that went over to this unit in a reorganisation, or one that somebody lends. For oneself, and for administrators of the account.")
    public RightsResponse rights(@RestPath String id) {
        return service.rights(id);
    }

    @GET
    @Path("/explanation")
    @Operation(
            operationId = "getAccountRightsExplanation",
            summary = "Why an account may or may not do something",
            description =
                    "For an operation of this contract on a unit, by the same rules that decide when it is called: allowed, denied, or depending on what is asked for, with the reasons in words; with a token also by its limits. What else a room asks, such as that nobody approves what they entered, is said with them.")
    public RightsExplanation explanation(
            @RestPath String id,
            @RestQuery @Nullable @Parameter(description = "An `operationId` of this contract.", required = true)
                    String operation,
            @RestQuery @Nullable @Parameter(description = "Code or id of the unit that it is about.") String unit,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "Day of the record; today without it.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String date,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "Id of one of the account's tokens: whether it may with that, and which limit refuses; without it in a session.")
                    String token,
            @RestQuery @Nullable @Parameter(description = "Address that the token would be used from.")
                    String address) {
        QueryReader reader = new QueryReader();
        LocalDate day = reader.date("date", date);
        String known = reader.one("operation", operation, service::operation, "an operationId of the contract");
        UUID shown = reader.id("token", token);
        String from = reader.one("address", address, RightsResource::address, "203.0.113.7");
        if (operation == null) {
            reader.add(Fault.of("operation", "query.required", "operation"));
        }
        if (address != null && token == null) {
            reader.add(Fault.of("token", "query.required", "token"));
        }
        reader.check();
        return service.explanation(id, new AskedRight(Objects.requireNonNull(known), unit, day, shown, from));
    }

    private static String address(String text) {
        if (!TokenLimits.isAddress(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
