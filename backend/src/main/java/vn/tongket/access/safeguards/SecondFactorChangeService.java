package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountWatch;
import vn.tongket.access.accounts.OwnAccount;
import vn.tongket.access.accounts.OwnAccount.Owner;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.access.safeguards.SecondFactorRepository.Factor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Turns second factors on and off, once it is clear that it may be done. */
@ApplicationScoped
class SecondFactorChangeService {

    private final OwnAccount accounts;
    private final SecondFactorRepository factors;
    private final AccountWatch watch;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactorChangeService(
            OwnAccount accounts, SecondFactorRepository factors, AccountWatch watch, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    /** Confirms a secret; the answer is the only one with recovery codes. */
    @Transactional
    SecondFactorResponse turnOn(Owner self, Factor factor, long step, SignInPlace place) {
        if (!factors.confirm(self.id(), factor.secret(), step, clock.instant())) {
            throw ApiProblem.conflict("second-factor.on-already");
        }
        List<String> codes = RecoveryCode.ten();
        factors.addRecovery(self.id(), codes.stream().map(RecoveryCode::hash).toList());
        note("turn-on", self);
        watch.happened(self.id(), AccountWatch.Happening.SECOND_FACTOR_ON, place.toString());
        return response(self.id(), codes);
    }

    /** Ten new recovery codes in the place of all that there were; the answer is the only one with them. */
    @Transactional
    SecondFactorResponse renewRecoveryCodes(Owner self, SignInPlace place) {
        if (!factors.hold(self.id())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/code", "second-factor.off")));
        }
        List<String> codes = RecoveryCode.ten();
        factors.removeRecovery(self.id());
        factors.addRecovery(self.id(), codes.stream().map(RecoveryCode::hash).toList());
        note("renew-recovery-codes", self);
        watch.happened(self.id(), AccountWatch.Happening.RECOVERY_CODES_RENEWED, place.toString());
        return response(self.id(), codes);
    }

    @Transactional
    SecondFactorResponse turnOff(Owner self, SignInPlace place) {
        if (factors.remove(self.id())) {
            note("turn-off", self);
            watch.happened(self.id(), AccountWatch.Happening.SECOND_FACTOR_OFF, place.toString());
        }
        return response(self.id(), null);
    }

    /** By an administrator, where telephone and recovery codes are lost. */
    @Transactional
    void reset(String id) {
        Owner account = accounts.administered(id);
        if (factors.remove(account.id())) {
            note("reset", account);
            watch.happened(account.id(), AccountWatch.Happening.SECOND_FACTOR_RESET, "");
        }
    }

    private void note(String action, Owner account) {
        audit.record(AuditEvent.of(action, "second-factor", account.username(), account.unit()), null, null);
    }

    SecondFactorResponse response(UUID account, @Nullable List<String> codes) {
        return factors.factor(account)
                .filter(Factor::on)
                .map(factor -> new SecondFactorResponse(true, factor.confirmedAt(), factor.recoveryCodesLeft(), codes))
                .orElseGet(() -> new SecondFactorResponse(false, null, 0, null));
    }
}
