package vn.tongket.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.tongket.awards.Awards;
import vn.tongket.awards.IssuedAward;
import vn.tongket.platform.http.ApiProblem;

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
        String serial = SerialReading.of(text).orElseThrow(() -> ApiProblem.badRequest("verification.not-a-serial"));
        limit.admit(address);
        Optional<IssuedAward> issued = awards.issuedUnder(serial);
        if (issued.isEmpty()) {
            limit.unknown(address);
        }
        return issued.map(award -> VerificationResponse.of(award, clock.instant()))
                .orElseGet(() -> VerificationResponse.unknown(serial, clock.instant()));
    }
}
