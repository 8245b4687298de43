package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.access.accounts.AccountWatch;
import vn.tongket.access.accounts.OwnAccount;
import vn.tongket.access.accounts.OwnAccount.Owner;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.access.safeguards.PasswordResetRepository.Holder;
import vn.tongket.access.safeguards.PasswordResetRepository.Waiting;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Secret;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.events.Mails;

/**
 * Links by which somebody who forgot the password sets a new one. Who asks learns nothing: the same row is written for
 * every name, and what follows is done later, by a job.
 */
@ApplicationScoped
class PasswordResetService {

    /** Where people set the new password; what stands behind # is not sent to any server and so in no log. */
    static final String PAGE = "/dang-nhap#dat-lai=";

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ASKED_FROM_AN_ADDRESS = 10;
    private static final int MAILED_TO_AN_ACCOUNT = 3;
    private static final Duration KEPT = Duration.ofDays(1);

    private final PasswordResetRepository resets;
    private final OwnAccount accounts;
    private final AccountWatch watch;
    private final Mails mails;
    private final PublicAddress publicAddress;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    PasswordResetService(
            PasswordResetRepository resets,
            OwnAccount accounts,
            AccountWatch watch,
            Mails mails,
            PublicAddress publicAddress,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.watch = watch;
        this.mails = mails;
        this.publicAddress = publicAddress;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Notes that somebody asks for a link.
     *
     * @throws ApiProblem 503 where no mail is set, 429 after too many from one address
     */
    @Transactional
    void ask(WritePasswordReset body, SignInPlace place) {
        if (!mails.configured()) {
            throw ApiProblem.notSetUp("password-reset.no-mail");
        }
        publicAddress.of(PAGE);
        Instant now = clock.instant();
        if (resets.askedFrom(place.address(), now.minus(HOUR)) >= ASKED_FROM_AN_ADDRESS) {
            throw ApiProblem.tooManyRequests("session.too-many-attempts", HOUR.toSeconds());
        }
        resets.ask(body.username().toLowerCase(Locale.ROOT), place.address(), now);
    }

    /** Mails the next link; false where nobody waits. An account gets three within an hour; more are left in silence. */
    @Transactional
    boolean mailNext() {
        Instant now = clock.instant();
        Optional<Waiting> next = resets.next(now.minus(VALID));
        next.ifPresent(waiting -> {
            if (resets.mailedTo(waiting.account(), now.minus(HOUR)) >= MAILED_TO_AN_ACCOUNT) {
                resets.leave(waiting.id(), now);
            } else {
                mail(waiting, now);
            }
        });
        return next.isPresent();
    }

    private void mail(Waiting waiting, Instant now) {
        String secret = Secret.random();
        resets.mailed(waiting.id(), Secret.hash(secret), now, now.plus(VALID));
        SafeguardWords words = new SafeguardWords(
                waiting.displayName(), waiting.address(), waiting.at(), publicAddress.of(PAGE + secret));
        mails.send(List.of(waiting.username()), words.subject("reset-link"), words.text("reset-link"));
        request.actAs(Actor.installation("mail"));
        audit.record(
                AuditEvent.of(
                        "mail-reset-link",
                        "accounts",
                        waiting.username(),
                        accounts.known(waiting.account()).unit()),
                null,
                null);
    }

    /** Sets a new password by a link; all sessions end. A second factor goes on being asked for. */
    @Transactional
    void complete(WriteResetPassword body, SignInPlace place) {
        Instant now = clock.instant();
        Holder holder = resets.use(Secret.hash(body.secret()), now)
                .orElseThrow(
                        () -> ApiProblem.unprocessable(List.of(Fault.at("/secret", "password-reset.link-not-good"))));
        accounts.replacePassword(holder.account(), body.newPassword(), "/newPassword");
        resets.useUpOthers(holder.account(), now);
        Owner account = accounts.known(holder.account());
        request.actAs(new Actor(account.id(), account.username(), List.of(), null));
        audit.record(AuditEvent.of("reset-password", "accounts", account.username(), account.unit()), null, null);
        watch.happened(account.id(), AccountWatch.Happening.PASSWORD_CHANGED, place.toString());
    }

    void prune() {
        resets.prune(clock.instant().minus(KEPT));
    }
}
