package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.kernel.http.ApiProblem;

/** Answers what serials stand for. */
@ApplicationScoped
class VerificationService implements Verifications {

    private final Awards awards;
    private final VerificationLimit limit;
    private final Clock clock;

    VerificationService(Awards awards, VerificationLimit limit, Clock clock) {
        this.awards = awards;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public VerificationResponse verify(String text, String address) {
        return issuedUnder(text, address)
                .map(award -> VerificationResponse.of(award, clock.instant()))
                .orElseGet(() -> VerificationResponse.unknown(serial(text), clock.instant()));
    }

    /** The award that a serial stands for; who asks for too many that none has is refused. */
    Optional<IssuedAward> issuedUnder(String text, String address) {
        String serial = serial(text);
        limit.admit(address);
        Optional<IssuedAward> issued = awards.issuedUnder(serial);
        if (issued.isEmpty()) {
            limit.unknown(address);
        }
        return issued;
    }

    private static String serial(String text) {
        return SerialReading.of(text).orElseThrow(() -> ApiProblem.badRequest("verification.not-a-serial"));
    }
}
