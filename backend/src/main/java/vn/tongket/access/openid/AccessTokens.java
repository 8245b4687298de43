package vn.tongket.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.ProviderAccounts;
import vn.tongket.access.openid.ProviderException.Kind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.ProviderTokens;
import vn.tongket.kernel.security.RefusalLog;

/**
 * Access tokens of the provider, where an audience is set that they must be meant for. Such a token may do what its
 * scopes say, {@code tongket:observations:write} for one; without any it only reads, as tokens of ours do.
 */
@ApplicationScoped
class AccessTokens implements ProviderTokens {

    private static final long RETRY_AFTER_SECONDS = 10;
    private static final String SCOPE_PREFIX = "tongket:";
    private static final Set<String> READ_ONLY = Set.of("*:read");
    private static final ClaimPath SCOPE = new ClaimPath("scope");

    private final RefusalLog refusals;
    private final OpenIdSettings settings;
    private final SignedTokens tokens;
    private final ClaimedPerson people;
    private final ProviderAccounts accounts;
    private final Rooms rooms;

    AccessTokens(
            OpenIdSettings settings,
            SignedTokens tokens,
            ClaimedPerson people,
            ProviderAccounts accounts,
            Rooms rooms,
            RefusalLog refusals) {
        this.refusals = refusals;
        this.settings = settings;
        this.tokens = tokens;
        this.people = people;
        this.accounts = accounts;
        this.rooms = rooms;
    }

    @Override
    @ActivateRequestContext
    public Optional<Actor> byAccessToken(String token, @Nullable String address) {
        if (!mayBeOne(token)) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet claims = claims(token);
            return accounts.actor(people.of(claims), settings.newAccounts(), scopes(claims), address);
        } catch (ProviderException e) {
            refusals.note(address, "openid: access token: " + ClaimedRoles.plain(String.valueOf(e.getMessage())));
            if (e.kind() == Kind.UNAVAILABLE) {
                throw ApiProblem.unavailableFor("openid.unavailable", RETRY_AFTER_SECONDS);
            }
            return Optional.empty();
        }
    }

    /** While the provider cannot be asked for its keys, nothing holds: neither would a new request. */
    @Override
    public boolean holds(String token) {
        if (!mayBeOne(token)) {
            return false;
        }
        try {
            return accounts.admits(settings.issuer(), claims(token).getSubject());
        } catch (ProviderException e) {
            return false;
        }
    }

    private boolean mayBeOne(String token) {
        return settings.configured() && settings.audience().isPresent() && looksSigned(token);
    }

    private JWTClaimsSet claims(String token) {
        return tokens.accessToken(token, settings.audience().orElseThrow());
    }

    /** Three parts with points between: what is something else is not worth a look. */
    private static boolean looksSigned(String token) {
        return token.startsWith("ey")
                && token.chars().filter(letter -> letter == '.').count() == 2;
    }

    private Set<String> scopes(JWTClaimsSet claims) {
        List<String> named = SCOPE.texts(claims);
        Set<String> ours = named.stream()
                .filter(scope -> scope.startsWith(SCOPE_PREFIX))
                .map(scope -> scope.substring(SCOPE_PREFIX.length()))
                .filter(rooms::isScope)
                .collect(Collectors.toUnmodifiableSet());
        return ours.isEmpty() ? READ_ONLY : ours;
    }
}
