package vn.tongket.access.openid;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.ProviderAccounts;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.access.openid.ProviderException.Kind;
import vn.tongket.access.openid.SignInOutcome.Failed;
import vn.tongket.access.openid.SignInOutcome.Reason;
import vn.tongket.access.openid.SignInOutcome.SignedIn;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.RecentFailures;

/** Signing in by authorisation code: the browser is sent to the provider, and what it brings back is asked about there. */
@ApplicationScoped
class OpenIdSignIn {

    static final String CALLBACK = "/api/v1/openid/callback";

    private static final Logger LOG = Logger.getLogger(OpenIdSignIn.class);
    private static final int FAILURES_OF_AN_ADDRESS = 50;

    private final OpenIdSettings settings;
    private final Provider provider;
    private final ProviderCalls calls;
    private final SignedTokens tokens;
    private final ClaimedPerson people;
    private final ProviderAccounts accounts;
    private final ProviderSessionService sessions;
    private final PublicAddress publicAddress;
    private final CurrentRequest request;
    private final RecentFailures failures;

    OpenIdSignIn(
            OpenIdSettings settings,
            Provider provider,
            ProviderCalls calls,
            SignedTokens tokens,
            ClaimedPerson people,
            ProviderAccounts accounts,
            ProviderSessionService sessions,
            PublicAddress publicAddress,
            CurrentRequest request,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.calls = calls;
        this.tokens = tokens;
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.publicAddress = publicAddress;
        this.request = request;
        this.failures = new RecentFailures(clock);
    }

    /** Stops a start that leaves the provider without an address to send browsers back to. */
    void checkReturn() {
        try {
            publicAddress.of(CALLBACK);
        } catch (ApiProblem e) {
            throw new IllegalStateException(
                    "TONGKET_OIDC_ISSUER needs TONGKET_PUBLIC_ADDRESS: there the provider sends browsers back to.", e);
        }
    }

    /**
     * What the provider sent back with the browser; each part may be missing.
     *
     * @param issuer who sent it, where the provider says so
     * @param error what it says instead of a code
     */
    record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String issuer,
            @Nullable String error) {}

    /**
     * The address at the provider on which a sign-in begins.
     *
     * @throws ProviderException where the provider cannot be asked
     */
    URI begin(SignInAttempt attempt) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", settings.clientId());
        question.put("redirect_uri", publicAddress.of(CALLBACK));
        question.put("scope", settings.scopes());
        question.put("state", attempt.state());
        question.put("nonce", attempt.nonce());
        question.put("code_challenge", attempt.challenge());
        question.put("code_challenge_method", "S256");
        return with(provider.present().authorization(), question);
    }

    static URI with(URI address, Map<String, String> question) {
        String sign = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + sign + ProviderCalls.encode(question));
    }

    /** Ends a sign-in: a session, or why there is none. */
    @ActivateRequestContext
    SignInOutcome finish(Optional<SignInAttempt> attempt, Answer answer, SignInPlace place) {
        request.resume(UUID.randomUUID().toString(), Actor.ANONYMOUS);
        if (failures.secondsToWait(place.address(), FAILURES_OF_AN_ADDRESS) > 0) {
            return new Failed(Reason.REFUSED);
        }
        SignInOutcome outcome = outcome(() -> arrive(attempt, answer, place));
        if (outcome instanceof Failed) {
            failures.add(place.address());
        }
        return outcome;
    }

    private static SignInOutcome outcome(Supplier<SignInOutcome> arrival) {
        try {
            return arrival.get();
        } catch (ProviderException e) {
            LOG.warnf("openid: sign-in: %s", ClaimedRoles.plain(String.valueOf(e.getMessage())));
            return new Failed(e.kind() == Kind.UNAVAILABLE ? Reason.UNAVAILABLE : Reason.REFUSED);
        }
    }

    private SignInOutcome arrive(Optional<SignInAttempt> begun, Answer answer, SignInPlace place) {
        SignInAttempt attempt = begun.filter(own -> answer.state() != null && own.isOf(answer.state()))
                .orElseThrow(() -> refused("its state is of no sign-in that this browser began"));
        if (answer.issuer() == null
                ? provider.metadata().namesIssuer()
                : !answer.issuer().equals(settings.issuer())) {
            throw refused("it comes from another issuer");
        }
        if (answer.code() == null) {
            throw refused("the provider says " + answer.error());
        }
        String idToken = exchange(answer.code(), attempt);
        JWTClaimsSet claims = tokens.idToken(idToken, attempt.nonce());
        return switch (accounts.signIn(people.of(claims), settings.newAccounts(), place)) {
            case ProviderAccounts.Admitted admitted ->
                new SignedIn(
                        admitted.secret(),
                        admitted.lifetime(),
                        sessions.begun(admitted.secret(), idToken, admitted.lifetime()),
                        attempt.destination());
            case ProviderAccounts.Refused refused -> {
                LOG.warnf("openid: %s is not let in: %s", claims.getSubject(), refused.ground());
                yield new Failed(Reason.NO_ACCOUNT);
            }
        };
    }

    private String exchange(String code, SignInAttempt attempt) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", publicAddress.of(CALLBACK));
        form.put("code_verifier", attempt.verifier());
        ProviderMetadata metadata = provider.metadata();
        JsonNode answer = calls.send(metadata.token(), form, metadata.secretInHeader());
        String token = answer.path("id_token").asText();
        if (token.isEmpty()) {
            throw refused("the provider says nothing of who signed in");
        }
        return token;
    }

    private static ProviderException refused(String why) {
        return new ProviderException(Kind.REFUSED, why);
    }
}
