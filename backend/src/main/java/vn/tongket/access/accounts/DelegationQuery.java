package vn.tongket.access.accounts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /delegations}. */
class DelegationQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "true: those in which the account (the caller's own without `account`) is the giver.")
    String given;

    @RestQuery
    @Nullable
    @Parameter(description = "true: those in which the account (the caller's own without `account`) is the receiver.")
    String received;

    @RestQuery
    @Nullable
    @Parameter(description = "Sign-in name or id of an account that gave or received.", example = "nguyen.thi.hoa")
    String account;

    @RestQuery
    @Nullable
    @Parameter(description = "planned, in-force, ended; several with commas, all without it.", example = "in-force")
    String status;

    /** What was asked, read. */
    record Filter(boolean given, boolean received, @Nullable String account, List<String> statuses) {

        /** Whether it is about one person: the one who is named or, by the side they stand on, the caller. */
        boolean personal() {
            return given || received || account != null;
        }
    }

    Filter read(QueryReader reader) {
        return new Filter(
                reader.flag("given", given),
                reader.flag("received", received),
                reader.one("account", account, text -> text, "nguyen.thi.hoa"),
                reader.choices("status", status, Codes.all(DelegationStatus.class)));
    }
}
