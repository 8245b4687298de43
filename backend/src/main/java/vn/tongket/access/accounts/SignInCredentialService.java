package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.SignInRepository.Candidate;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Credentials;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.accesses.Accesses;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Signing in and out, and who is behind a secret. */
@ApplicationScoped
class SignInCredentialService implements Credentials {

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final SignInLimit limit;
    private final LocalSignIn local;
    private final ProviderSignOut elsewhere;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final SecondStep secondStep;
    private final AdministratorsProof proof;
    private final SessionService sessions;
    private final AuditTrail audit;
    private final Accesses accesses;
    private final CurrentRequest request;
    private final Clock clock;
    private final Duration idle;

    SignInCredentialService(
            AccountRepository accounts,
            SignInRepository signIns,
            SignInLimit limit,
            LocalSignIn local,
            ProviderSignOut elsewhere,
            Passwords passwords,
            NewPasswords newPasswords,
            SecondStep secondStep,
            AdministratorsProof proof,
            SessionService sessions,
            AuditTrail audit,
            Accesses accesses,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.session.idle", defaultValue = "PT1H") Duration idle) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.limit = limit;
        this.local = local;
        this.elsewhere = elsewhere;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.secondStep = secondStep;
        this.proof = proof;
        this.sessions = sessions;
        this.audit = audit;
        this.accesses = accesses;
        this.request = request;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * Who signed in, and the secret of the new session.
     *
     * @param actor the account with its roles
     * @param secret what the cookie carries
     */
    record Session(Actor actor, String secret, Duration lifetime) {}

    /**
     * Begins a session. A wrong name, a wrong password, a disabled account and a password that was handed out too long ago
     * are told apart neither by words nor by time. Not in a transaction: a hash takes long, and failures are kept.
     *
     * @throws ApiProblem 401, or 429 after too many failures
     */
    Session signIn(SignIn signIn, SignInPlace place) {
        String username = signIn.username().toLowerCase(java.util.Locale.ROOT);
        long attempt = limit.admit(username, place);
        Candidate account = ownerOf(username, signIn.password()).orElseThrow(() -> {
            limit.refused(attempt);
            return refused(username, refusal(), place);
        });
        checkNewPassword(account, signIn, attempt);
        checkCode(account, signIn.code(), attempt, place);
        return sessions.begin(account, signIn, attempt, place);
    }

    /** Notes the failure; what was typed as a name is kept only where it is the name of an account. */
    private ApiProblem refused(String username, String code, SignInPlace place) {
        String known = signIns.candidate(username).map(Candidate::username).orElse(null);
        accesses.signInFailed(known, code, place.address());
        return ApiProblem.unauthorized(code);
    }

    private Optional<Candidate> ownerOf(String username, String password) {
        Optional<Candidate> account = signIns.candidate(username);
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return account;
        }
        return account.filter(known -> passwords.matches(password, known.passwordHash()) && known.active())
                .filter(known -> local.admits(known.username()))
                .filter(known -> known.oneTimeUntil() == null || clock.instant().isBefore(known.oneTimeUntil()));
    }

    private void checkNewPassword(Candidate account, SignIn signIn, long attempt) {
        if (signIn.newPassword() == null && account.oneTimeUntil() != null) {
            limit.unfinished(attempt);
            throw ApiProblem.unauthorized("session.new-password-required");
        }
        if (signIn.newPassword() != null) {
            List<Fault> faults = newPasswords.faults("/newPassword", signIn.newPassword(), account.username());
            if (faults.isEmpty() && signIn.newPassword().equals(signIn.password())) {
                faults = List.of(Fault.at("/newPassword", "password.same"));
            }
            if (!faults.isEmpty()) {
                limit.unfinished(attempt);
                throw ApiProblem.unprocessable(faults);
            }
        }
    }

    /** Only who knew the password comes here, so nobody else can use up the tries of an account. */
    private void checkCode(Candidate account, @Nullable String code, long attempt, SignInPlace place) {
        if (code != null) {
            limit.admitCode(attempt, account.id());
        }
        switch (secondStep.check(account.id(), code)) {
            case NOT_WANTED, ACCEPTED -> {}
            case MISSING -> {
                limit.unfinished(attempt);
                throw ApiProblem.unauthorized("session.second-factor-required");
            }
            case WRONG -> {
                limit.wrongCode(attempt);
                throw refused(account.username(), "session.code-refused", place);
            }
        }
    }

    private void note(String action, Actor actor) {
        request.actAs(actor);
        UUID unit = actor.grants().isEmpty() ? null : actor.grants().getFirst().unit();
        audit.record(AuditEvent.of(action, "session", actor.username(), unit), null, null);
    }

    /** Where signing in by password is off, whoever fails is told the same: not which account is for emergencies. */
    private String refusal() {
        return local.open() ? "session.refused" : "session.local-off";
    }

    /** Ends a session; answers where the browser goes on to sign out at its provider too. */
    @Transactional
    Optional<String> signOut(String secret) {
        bySession(secret).ifPresent(actor -> note("sign-out", actor));
        String hash = Secret.hash(secret);
        accounts.endSession(hash, clock.instant());
        return elsewhere.addressAfter(hash);
    }

    @Override
    public Optional<Actor> bySession(String session) {
        Instant now = clock.instant();
        String hash = Secret.hash(session);
        Optional<Actor> actor = accounts.actorOfSession(hash, now, now.minus(idle));
        actor.ifPresent(known -> accounts.sessionSeen(hash, now));
        return actor.map(proof::awake);
    }

    @Override
    public boolean sessionHolds(String session) {
        Instant now = clock.instant();
        return accounts.actorOfSession(Secret.hash(session), now, now.minus(idle))
                .isPresent();
    }
}
