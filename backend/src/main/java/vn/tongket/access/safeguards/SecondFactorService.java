package vn.tongket.access.safeguards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import vn.tongket.access.accounts.OwnAccount;
import vn.tongket.access.accounts.OwnAccount.Owner;
import vn.tongket.access.accounts.SecondStep;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.access.safeguards.SecondFactorRepository.Factor;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** Use cases of the second factor: everybody's own. Failures are counted and so not in a transaction. */
@ApplicationScoped
class SecondFactorService {

    private final OwnAccount own;
    private final SecondFactorRepository factors;
    private final SecondFactorCheck check;
    private final SecondFactorChangeService changes;
    private final FactorSecrets secrets;
    private final Clock clock;

    SecondFactorService(
            OwnAccount own,
            SecondFactorRepository factors,
            SecondFactorCheck check,
            SecondFactorChangeService changes,
            FactorSecrets secrets,
            Clock clock) {
        this.own = own;
        this.factors = factors;
        this.check = check;
        this.changes = changes;
        this.secrets = secrets;
        this.clock = clock;
    }

    SecondFactorResponse get() {
        return changes.response(own.self().id(), null);
    }

    /** A new secret, to be confirmed by a code out of it. */
    SecondFactorSecretResponse begin(WriteSecondFactorSecret body, SignInPlace place) {
        Owner self = own.self();
        own.confirm(body.password(), place, "/password");
        byte[] secret = FactorSecrets.random();
        if (!factors.offer(self.id(), secrets.seal(self.id(), secret), clock.instant())) {
            throw ApiProblem.conflict("second-factor.on-already");
        }
        return SecondFactorSecretResponse.of(self.username(), secret);
    }

    SecondFactorResponse move(WriteSecondFactorStatus body, SignInPlace place) {
        return body.status().equals("on") ? turnOn(body, place) : turnOff(body, place);
    }

    private SecondFactorResponse turnOn(WriteSecondFactorStatus body, SignInPlace place) {
        Owner self = own.self();
        Factor factor = factors.factor(self.id()).orElseThrow(() -> fault("/status", "second-factor.not-begun"));
        if (factor.on()) {
            throw ApiProblem.conflict("second-factor.on-already");
        }
        OptionalLong step = check.stepOf(self.id(), factor, body.code());
        if (step.isEmpty()) {
            throw fault("/code", "second-factor.wrong-code");
        }
        return changes.turnOn(self, factor, step.getAsLong(), place);
    }

    private SecondFactorResponse turnOff(WriteSecondFactorStatus body, SignInPlace place) {
        if (body.password() == null) {
            throw fault("/password", "body.required");
        }
        Owner self = proved(body.password(), body.code(), place);
        return changes.turnOff(self, place);
    }

    /** Ten new recovery codes; those of before are worth nothing from then on. */
    SecondFactorResponse renewRecoveryCodes(WriteRecoveryCodes body, SignInPlace place) {
        if (!check.on(own.self().id())) {
            throw fault("/code", "second-factor.off");
        }
        Owner self = proved(body.password(), body.code(), place);
        return changes.renewRecoveryCodes(self, place);
    }

    /** The caller, who has shown again that they know the password and, where a second factor is on, has it. */
    private Owner proved(String password, String code, SignInPlace place) {
        Owner self = own.self();
        own.confirm(password, place, "/password");
        own.admitCode(self.id());
        if (check.check(self.id(), code) == SecondStep.Answer.WRONG) {
            own.wrongCode(self.id(), place);
            throw fault("/code", "second-factor.wrong-code");
        }
        return self;
    }

    private static ApiProblem fault(String pointer, String code) {
        return ApiProblem.unprocessable(List.of(Fault.at(pointer, code)));
    }
}
