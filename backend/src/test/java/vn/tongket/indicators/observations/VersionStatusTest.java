package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tongket.indicators.observations.VersionStatus.APPROVED;
import static vn.tongket.indicators.observations.VersionStatus.DRAFT;
import static vn.tongket.indicators.observations.VersionStatus.RETURNED;
import static vn.tongket.indicators.observations.VersionStatus.SUBMITTED;
import static vn.tongket.indicators.observations.VersionStatus.SUPERSEDED;
import static vn.tongket.indicators.observations.VersionStatus.WITHDRAWN;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.text.Codes;

/** Where a version stands, and where a person may move it. */
class VersionStatusTest {

    @Test
    void aDraftIsSentOrTakenBack() {
        assertThat(DRAFT.next()).containsExactlyInAnyOrder(SUBMITTED, WITHDRAWN);
    }

    @Test
    void whatIsSentIsApprovedReturnedOrTakenBack() {
        assertThat(SUBMITTED.next()).containsExactlyInAnyOrder(APPROVED, RETURNED, WITHDRAWN);
    }

    @Test
    void whatIsReturnedIsSentAgainOrTakenBack() {
        assertThat(RETURNED.next()).containsExactlyInAnyOrder(SUBMITTED, WITHDRAWN);
    }

    @Test
    void whatIsApprovedCanOnlyBeWithdrawn() {
        assertThat(APPROVED.next()).containsExactly(WITHDRAWN);
    }

    @Test
    void whatIsPastStaysAsItWas() {
        assertThat(SUPERSEDED.next()).isEmpty();
        assertThat(WITHDRAWN.next()).isEmpty();
    }

    @Test
    void nobodyMovesAVersionBackToDraftOrToSuperseded() {
        assertThat(Arrays.stream(VersionStatus.values()).flatMap(status -> status.next().stream()))
                .doesNotContain(DRAFT, SUPERSEDED);
    }

    @Test
    void draftsAndWhatIsSentOrReturnedWait() {
        assertThat(Arrays.stream(VersionStatus.values()).filter(VersionStatus::pending))
                .containsExactlyInAnyOrder(DRAFT, SUBMITTED, RETURNED);
    }

    @Test
    void codesReadBack() {
        for (VersionStatus status : VersionStatus.values()) {
            assertThat(Codes.read(VersionStatus.class, status.code())).isEqualTo(status);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codes.read(VersionStatus.class, "Approved"))
                .withMessageContaining("approved");
    }
}
