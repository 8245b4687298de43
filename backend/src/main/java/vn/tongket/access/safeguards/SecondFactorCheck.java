package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.SecondStep;
import vn.tongket.access.safeguards.SecondFactorRepository.Factor;

/** Looks at codes. A code counts once: of two that come at the same time, on whatever replicas, one is refused. */
@ApplicationScoped
class SecondFactorCheck implements SecondStep {

    private final SecondFactorRepository factors;
    private final FactorSecrets secrets;
    private final Clock clock;

    SecondFactorCheck(SecondFactorRepository factors, FactorSecrets secrets, Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public boolean on(UUID account) {
        return factors.factor(account).filter(Factor::on).isPresent();
    }

    @Override
    public Set<UUID> on(Collection<UUID> accounts) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(factors.on(accounts));
    }

    @Override
    public Answer check(UUID account, @Nullable String code) {
        Factor factor = factors.factor(account).filter(Factor::on).orElse(null);
        if (factor == null) {
            return Answer.NOT_WANTED;
        }
        if (code == null || code.isBlank()) {
            return Answer.MISSING;
        }
        return accepts(account, factor, code) ? Answer.ACCEPTED : Answer.WRONG;
    }

    private boolean accepts(UUID account, Factor factor, String code) {
        OptionalLong step = stepOf(account, factor, code);
        return step.isPresent()
                ? factors.use(account, step.getAsLong())
                : factors.useRecovery(account, RecoveryCode.hash(code), clock.instant());
    }

    /** The step whose code it is; digits may be typed in groups. */
    OptionalLong stepOf(UUID account, Factor factor, String code) {
        return Totp.stepOf(secrets.open(account, factor.secret()), code.replaceAll("\\s", ""), clock.instant());
    }
}
