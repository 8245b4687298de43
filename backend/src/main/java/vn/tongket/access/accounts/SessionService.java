package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.SignInRepository.Candidate;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Sessions: how they begin, and how their owner sees and ends them. They are looked up at each request, so ending counts at once on every replica. */
@ApplicationScoped
class SessionService {

    private static final int SIGN_INS_SHOWN = 10;

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final Passwords passwords;
    private final AdministratorsProof proof;
    private final AccountWatch watch;
    private final AccountService administered;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final Duration idle;
    private final Duration lifetime;

    SessionService(
            AccountRepository accounts,
            SignInRepository signIns,
            Passwords passwords,
            AdministratorsProof proof,
            AccountWatch watch,
            AccountService administered,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.session.idle", defaultValue = "PT1H") Duration idle,
            @ConfigProperty(name = "tongket.session.lifetime", defaultValue = "PT12H") Duration lifetime) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.proof = proof;
        this.watch = watch;
        this.administered = administered;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.idle = idle;
        this.lifetime = lifetime;
    }

    /** Begins the session of somebody who showed their password, and keeps their password as it is to be kept from now on. */
    @Transactional
    SignInCredentialService.Session begin(Candidate account, SignIn signIn, long attempt, SignInPlace place) {
        keepPassword(account, signIn, place);
        SignInCredentialService.Session session = start(account.id(), attempt, place, null);
        if (signIn.newPassword() != null) {
            Actor actor = session.actor();
            audit.record(AuditEvent.of("change-password", "accounts", actor.username(), unitOf(actor)), null, null);
        }
        return session;
    }

    /**
     * Begins a session of somebody who proved who they are, in whatever way; within a transaction.
     *
     * @param how what the trail says of the way, or null for a password
     */
    SignInCredentialService.Session start(UUID account, long attempt, SignInPlace place, @Nullable Object how) {
        Instant now = clock.instant();
        signIns.signedIn(account, now);
        if (signIns.succeeded(attempt, account, place)) {
            watch.happened(account, AccountWatch.Happening.NEW_PLACE, place.toString());
        }
        String secret = Secret.random();
        signIns.startSession(account, Secret.hash(secret), place, now, now.plus(lifetime));
        Actor actor = accounts.actorOfSession(Secret.hash(secret), now, now.minus(idle))
                .map(proof::awake)
                .orElseThrow(() -> ApiProblem.unauthorized("session.refused"));
        request.actAs(actor);
        audit.record(AuditEvent.of("sign-in", "session", actor.username(), unitOf(actor)), null, how);
        return new SignInCredentialService.Session(actor, secret, lifetime);
    }

    private void keepPassword(Candidate account, SignIn signIn, SignInPlace place) {
        if (signIn.newPassword() != null) {
            signIns.replacePassword(account.id(), passwords.hash(signIn.newPassword()), null);
            signIns.endSessionsBut(account.id(), "", clock.instant());
            watch.happened(account.id(), AccountWatch.Happening.PASSWORD_CHANGED, place.toString());
        } else if (passwords.outdated(account.passwordHash())) {
            signIns.rehash(account.id(), passwords.hash(signIn.password()));
        }
    }

    private static @Nullable UUID unitOf(Actor actor) {
        return actor.grants().isEmpty() ? null : actor.grants().getFirst().unit();
    }

    Page<SessionResponse> page(@Nullable String secret, PageRequest page) {
        request.demandWholeAccount();
        Instant now = clock.instant();
        return signIns.sessions(request.account(), hash(secret), now, now.minus(idle), page);
    }

    RecentSignInsResponse recent() {
        request.demandWholeAccount();
        return new RecentSignInsResponse(
                signIns.recent(request.account(), SIGN_INS_SHOWN),
                Math.toIntExact(signIns.failuresSinceLastSuccess(request.account())));
    }

    @Transactional
    void end(String id) {
        request.demandWholeAccount();
        UUID session = PathValues.id(id, "session.unknown");
        if (!signIns.endSession(request.account(), session, clock.instant())) {
            throw ApiProblem.notFound("session.unknown", id);
        }
        note(id);
    }

    /** Ends all sessions of the caller but the one that asks. */
    @Transactional
    void endOthers(@Nullable String secret) {
        request.demandWholeAccount();
        if (signIns.endSessionsBut(request.account(), hash(secret), clock.instant()) > 0) {
            note("others");
        }
    }

    /** The sessions of an account that the caller administers. */
    @Transactional
    Page<SessionResponse> pageOf(String account, PageRequest page) {
        AccountEntity owner = administered.visible(account);
        request.demandWholeAccount();
        Instant now = clock.instant();
        return signIns.sessions(owner.id, "", now, now.minus(idle), page);
    }

    /** Ends one of them. */
    @Transactional
    void endOf(String account, String id) {
        AccountEntity owner = administered.changeable(account);
        UUID session = PathValues.id(id, "session.unknown");
        if (!signIns.endSession(owner.id, session, clock.instant())) {
            throw ApiProblem.notFound("session.unknown", id);
        }
        note(owner, id);
    }

    /** Ends all of them. */
    @Transactional
    void endAllOf(String account) {
        AccountEntity owner = administered.changeable(account);
        if (signIns.endSessionsBut(owner.id, "", clock.instant()) > 0) {
            note(owner, "all");
        }
    }

    private void note(AccountEntity owner, String which) {
        UUID unit =
                owner.grants.isEmpty() ? null : owner.grants.getFirst().grant().unit();
        audit.record(AuditEvent.of("end", "session", owner.username + " " + which, unit), null, null);
    }

    private void note(String which) {
        Actor actor = request.actor();
        audit.record(AuditEvent.of("end", "session", actor.username() + " " + which, unitOf(actor)), null, null);
    }

    private static String hash(@Nullable String secret) {
        return secret == null ? "" : Secret.hash(secret);
    }
}
