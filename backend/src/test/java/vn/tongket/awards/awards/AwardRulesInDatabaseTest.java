package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of decisions and awards, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardRulesInDatabaseTest {

    @Inject
    Refusals refusals;

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    private String decision;
    private String award;

    @BeforeEach
    void aDraft() {
        world.stand();
        decision = world.draft();
        award = world.award(decision, "Mông Văn Thử");
    }

    private String refused(String table, String set, String id) {
        return refusals.of("update " + table + " set " + set + " where id = ?", UUID.fromString(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ck_awards_way                      | way = 'whim'
            ck_awards_position_class           | position_class = 'king'
            ck_awards_position_class_of_person | position_class = 'direct-worker', recipient_kind = 'collective', recipient_position = null
            ck_awards_achievement              | achievement = ' '
            ck_awards_stated_prize             | stated_prize = -1
            ck_awards_prize                    | prize = 10000
            ck_awards_prize                    | prize = 28090000, prize_coefficient = 12, prize_base_salary = 2340000
            ck_awards_prize                    | prize_coefficient = 12, prize_base_salary = 2340000
            ck_awards_annulment                | annulled_at = now(), annulment_reason = 'x'
            ck_awards_annulment                | annulment_number = '1'
            """)
    void aDraftAwardKeepsTheRules(String constraint, String set) {
        assertThat(refused("awards", set, award)).isEqualTo(constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ck_award_decisions_signer_prefix    | signer_prefix = 'xx'
            ck_award_decisions_stated_total     | stated_total = -1
            ck_award_decisions_annulment        | annulment_ground = 'fraud'
            ck_award_decisions_annulment        | annulment_number = '1'
            """)
    void aDraftDecisionKeepsTheRules(String constraint, String set) {
        assertThat(refused("award_decisions", set, decision)).isEqualTo(constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            way = 'regular'
            achievement = 'khác'
            prize = null, prize_coefficient = null, prize_base_salary = null, stated_prize = 1
            annulment_ground = 'fraud'
            recipient_name = 'Khác'
            """)
    void whatIsIssuedStaysButForItsPresentation(String set) {
        world.issue(decision);
        assertThat(refused("awards", set, award)).isIn("23001", "ck_awards_annulment");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.update(
                                "update awards set presented_on = date '2023-01-06' where id = ?",
                                UUID.fromString(award))))
                .isEqualTo(1);
    }

    @Test
    void anAnnulmentHasOneOfTheGrounds() {
        world.issue(decision);
        String annulled = "status = 'annulled', annulled_at = now(), annulment_reason = 'x', annulment_ground = 'whim'";
        assertThat(refused("awards", annulled, award)).isEqualTo("ck_awards_annulment_ground");
        assertThat(refused("award_decisions", annulled, decision)).isEqualTo("ck_award_decisions_annulment_ground");
    }

    @Test
    void nothingIsRemoved() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update("delete from awards where id = ?", UUID.fromString(award))))
                .rootCause()
                .isInstanceOf(PSQLException.class);
    }
}
