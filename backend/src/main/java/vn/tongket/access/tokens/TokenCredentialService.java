package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.RefusalLog;
import vn.tongket.kernel.security.Secret;
import vn.tongket.kernel.security.TokenCredentials;

/** Who is behind a token. It is looked up on each request and kept nowhere, so revoking counts from the next. */
@ApplicationScoped
class TokenCredentialService implements TokenCredentials, TokenLimits {

    /** Reading does not always write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final RefusalLog refusals;
    private final TokenRepository tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenCredentialService(TokenRepository tokens, Accounts accounts, Clock clock, RefusalLog refusals) {
        this.refusals = refusals;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever found a token and uses it elsewhere is told no more than that it is not good. */
    @Override
    public Optional<Actor> byToken(String token, @Nullable String address) {
        if (!TokenSecrets.isToken(token)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        KnownToken known = inForce(token, now).orElse(null);
        if (known == null) {
            return Optional.empty();
        }
        if (!known.mayComeFrom(address)) {
            refusals.note(
                    address,
                    "token %s of %s refused: not to be used from there".formatted(known.id(), known.username()));
            return Optional.empty();
        }
        if (isDue(known.lastUsedAt(), now)) {
            tokens.used(known.id(), now, address);
        }
        return Optional.of(actor(known));
    }

    @Override
    public boolean holds(String token) {
        return TokenSecrets.isToken(token) && inForce(token, clock.instant()).isPresent();
    }

    private Optional<KnownToken> inForce(String token, Instant now) {
        return tokens.bySecret(Secret.hash(token), now)
                .filter(known -> known.standing(now) == KnownToken.Standing.IN_FORCE);
    }

    @Override
    public Optional<KnownToken> of(UUID account, UUID token) {
        return tokens.ofAccount(account, token, clock.instant());
    }

    private static boolean isDue(@Nullable Instant last, Instant now) {
        return last == null || last.plus(NOTED_EVERY).isBefore(now);
    }

    @Override
    public Actor actor(KnownToken token) {
        List<Actor.Grant> grants = token.unit() == null
                ? token.grants()
                : tokens.grantsWithin(token.account(), token.unit(), clock.instant());
        return accounts.awake(new Actor(
                token.account(), token.username(), grants, Set.copyOf(token.scopes()), token.id(), token.limited()));
    }
}
