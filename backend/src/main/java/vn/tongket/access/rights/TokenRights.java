package vn.tongket.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.rights.OperationTable.Case;
import vn.tongket.access.rights.RightsExplanation.ExplainedToken;
import vn.tongket.access.rights.RightsExplanation.Reason;
import vn.tongket.access.tokens.KnownToken;
import vn.tongket.access.tokens.TokenLimits;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.Scope;
import vn.tongket.kernel.time.ClockProducer;

/** What a token's own limits say to an operation. They are asked as each request with the token asks them. */
@ApplicationScoped
class TokenRights {

    /** What no token may that is limited by more than scopes and days: it is about the account beyond the token. */
    private static final Set<String> OF_THE_WHOLE_ACCOUNT = Set.of(
            "createAccount",
            "importAccounts",
            "patchAccount",
            "putAccountOneTimePassword",
            "putAccountRoles",
            "deleteAccountSecondFactor",
            "createDelegation",
            "getDelegation",
            "listDelegations",
            "putDelegationStatus",
            "createToken",
            "putMyPassword",
            "putMyNumberForm",
            "listMySessions",
            "deleteMySessions",
            "deleteMySession",
            "getMySignIns",
            "getMySecondFactor",
            "putMySecondFactorSecret",
            "putMySecondFactorStatus",
            "createMyRecoveryCodes",
            "putTaskFilterFeed");

    private final TokenLimits tokens;
    private final OperationTable operations;
    private final RightsRepository rights;
    private final RightsWords words;
    private final Clock clock;
    private final boolean publicRead;

    TokenRights(
            TokenLimits tokens,
            OperationTable operations,
            RightsRepository rights,
            RightsWords words,
            Clock clock,
            @ConfigProperty(name = "tongket.public-read", defaultValue = "true") boolean publicRead) {
        this.tokens = tokens;
        this.operations = operations;
        this.rights = rights;
        this.words = words;
        this.clock = clock;
        this.publicRead = publicRead;
    }

    /**
     * One of an account's tokens.
     *
     * @param address where it would be used from, or null where that is not asked about
     * @throws ApiProblem 404 where the account has no such token
     */
    TokenInQuestion of(UUID account, UUID id, @Nullable String address, String operation) {
        KnownToken token = tokens.of(account, id).orElseThrow(() -> ApiProblem.notFound("token.unknown", id));
        return new TokenInQuestion(explained(token, address, operation), tokens.actor(token), unit(token));
    }

    private ExplainedToken explained(KnownToken token, @Nullable String address, String operation) {
        List<Reason> denying = new ArrayList<>();
        standing(token, denying);
        String scope = operations.scopeOf(operation);
        boolean asAnybody = !Scope.allows(Set.copyOf(token.scopes()), scope);
        if (asAnybody && !(publicRead && operations.anybodyReads(operation))) {
            denying.add(words.reason("rights.token-scope", scope, scopes(token)));
        }
        if (address != null && !token.mayComeFrom(address)) {
            denying.add(words.reason("rights.token-address", address, addresses(token)));
        }
        if (OF_THE_WHOLE_ACCOUNT.contains(operation) && token.limited()) {
            denying.add(words.reason("rights.token-limited"));
        }
        if (!denying.isEmpty()) {
            return explained(token, "denied", denying);
        }
        return permitted(token, address, operation, scope, asAnybody);
    }

    private ExplainedToken permitted(
            KnownToken token, @Nullable String address, String operation, String scope, boolean asAnybody) {
        List<Reason> reasons = new ArrayList<>();
        if (asAnybody) {
            reasons.add(words.reason("rights.token-anybody", scope, scopes(token)));
        }
        boolean fromSome = address == null && !token.addresses().isEmpty();
        if (fromSome) {
            reasons.add(words.reason("rights.token-addresses", addresses(token)));
        }
        if (reasons.isEmpty()) {
            reasons.add(words.reason("rights.token-allows", scope, until(token)));
        }
        boolean inSomeCases = asAnybody && !operations.of(operation).stream().allMatch(Case::everybody);
        return explained(token, fromSome || inSomeCases ? "depends" : "allowed", reasons);
    }

    private static String scopes(KnownToken token) {
        return String.join(", ", token.scopes());
    }

    private static String addresses(KnownToken token) {
        return String.join(", ", token.addresses());
    }

    private static ExplainedToken explained(KnownToken token, String decision, List<Reason> limits) {
        return new ExplainedToken(token.id(), token.name(), token.prefix(), decision, limits);
    }

    private void standing(KnownToken token, List<Reason> denying) {
        switch (token.standing(clock.instant())) {
            case REVOKED -> denying.add(words.reason("rights.token-revoked"));
            case EXPIRED -> denying.add(words.reason("rights.token-expired", until(token)));
            case OWNER_DISABLED -> denying.add(words.reason("rights.token-owner-disabled"));
            case IN_FORCE -> {}
        }
    }

    private static LocalDate until(KnownToken token) {
        return LocalDate.ofInstant(token.expiresAt(), ClockProducer.ZONE);
    }

    private String unit(KnownToken token) {
        return token.unit() == null
                ? ""
                : rights.unit(token.unit(), LocalDate.now(clock))
                        .map(words::told)
                        .orElse("");
    }
}
