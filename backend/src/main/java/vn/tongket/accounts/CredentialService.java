package vn.tongket.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Credentials;

/** Signing in and out, and who is behind a secret. */
@ApplicationScoped
class CredentialService implements Credentials {

    private final AccountRepository accounts;
    private final SignInLimit limit;
    private final LocalSignIn local;
    private final ProviderSignOut elsewhere;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final Duration idle;
    private final Duration lifetime;

    CredentialService(
            AccountRepository accounts,
            SignInLimit limit,
            LocalSignIn local,
            ProviderSignOut elsewhere,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.session.idle", defaultValue = "PT1H") Duration idle,
            @ConfigProperty(name = "tongket.session.lifetime", defaultValue = "PT12H") Duration lifetime) {
        this.accounts = accounts;
        this.limit = limit;
        this.local = local;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.idle = idle;
        this.lifetime = lifetime;
    }

    /**
     * Who signed in, and the secret of the new session.
     *
     * @param actor the account with its roles
     * @param secret what the cookie carries
     */
    record Session(Actor actor, String secret, Duration lifetime) {}

    /**
     * Begins a session. A wrong name and a wrong password are told apart neither by words nor by time.
     *
     * @throws ApiProblem 401, or 429 after too many failures
     */
    @Transactional
    Session signIn(SignIn signIn, String address) {
        String username = signIn.username().toLowerCase(java.util.Locale.ROOT);
        limit.admit(address, username);
        Optional<AccountEntity> account = accounts.byUsername(username);
        if (!passwordFits(account, signIn.password())) {
            limit.failed(address, username);
            throw ApiProblem.unauthorized(refusal());
        }
        limit.succeeded(address, username);
        return begin(account.orElseThrow(), null);
    }

    /**
     * Begins a session of somebody who has shown who he is.
     *
     * @param provider who vouches for him, or null where he showed his password
     */
    Session begin(AccountEntity known, @Nullable String provider) {
        Instant now = clock.instant();
        known.lastSignInAt = now;
        String secret = Secrets.random();
        accounts.flush();
        accounts.startSession(known.id, Secrets.hash(secret), now, now.plus(lifetime));
        Actor actor = bySession(secret).orElseThrow();
        note("sign-in", actor, provider == null ? null : Map.of("issuer", provider));
        return new Session(actor, secret, lifetime);
    }

    private void note(String action, Actor actor, @Nullable Object what) {
        request.actAs(actor);
        UUID unit = actor.grants().isEmpty() ? null : actor.grants().getFirst().unit();
        audit.record(Deed.of(action, "session", actor.username(), unit), null, what);
    }

    /** Where signing in by password is off, whoever fails is told the same: not which account is for emergencies. */
    private String refusal() {
        return local.open() ? "session.refused" : "session.local-off";
    }

    private boolean passwordFits(Optional<AccountEntity> account, String password) {
        if (account.isEmpty()) {
            Passwords.matchNobody(password);
            return false;
        }
        return Passwords.matches(password, account.get().passwordHash)
                && account.get().active()
                && local.admits(account.get().username);
    }

    /** Ends a session; answers where the browser goes on to sign out at its provider too. */
    @Transactional
    Optional<String> signOut(String secret) {
        bySession(secret).ifPresent(actor -> note("sign-out", actor, null));
        String hash = Secrets.hash(secret);
        accounts.endSession(hash, clock.instant());
        return elsewhere.addressAfter(hash);
    }

    @Override
    public Optional<Actor> bySession(String session) {
        Instant now = clock.instant();
        String hash = Secrets.hash(session);
        Optional<Actor> actor = accounts.actorOfSession(hash, now, now.minus(idle));
        actor.ifPresent(known -> accounts.sessionSeen(hash, now));
        return actor;
    }

    @Override
    public Optional<Actor> byToken(String token) {
        if (!Secrets.looksLikeToken(token)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Secrets.hash(token);
        Optional<Actor> actor = accounts.actorOfToken(hash, now);
        actor.ifPresent(known -> accounts.tokenUsed(hash, now));
        return actor;
    }
}
