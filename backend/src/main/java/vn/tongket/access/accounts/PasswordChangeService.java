package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Writes another password, once it is clear that it may be written. */
@ApplicationScoped
class PasswordChangeService {

    private final SignInRepository signIns;
    private final AccountWatch watch;
    private final AuditTrail audit;
    private final Clock clock;

    PasswordChangeService(SignInRepository signIns, AccountWatch watch, AuditTrail audit, Clock clock) {
        this.signIns = signIns;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the owner in person; the session of {@code secret} goes on. */
    @Transactional
    void change(OwnAccount.Owner account, String passwordHash, @Nullable String secret, SignInPlace place) {
        signIns.replacePassword(account.id(), passwordHash, null);
        signIns.endSessionsBut(account.id(), secret == null ? "" : Secret.hash(secret), clock.instant());
        watch.happened(account.id(), AccountWatch.Happening.PASSWORD_CHANGED, place.toString());
        audit.record(AuditEvent.of("change-password", "accounts", account.username(), account.unit()), null, null);
    }

    /** By whoever else proved to be the owner; all sessions end. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID account, String passwordHash) {
        signIns.replacePassword(account, passwordHash, null);
        signIns.endSessionsBut(account, "", clock.instant());
    }
}
