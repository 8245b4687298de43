package vn.tongket.plans.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void nothingLeadsToRecordedOrAwayFromIt() {
        assertThat(PlanStatus.RECORDED.next()).isEmpty();
        assertThat(PlanStatus.CLOSED.next()).isEmpty();
        for (PlanStatus status : PlanStatus.values()) {
            assertThat(status.next()).doesNotContain(PlanStatus.RECORDED);
        }
    }
}
