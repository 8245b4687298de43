package vn.tongket.awards.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of rules, facts, waivers, answers and quotas, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EligibilityRulesInDatabaseTest {

    private static final String RESTRICT = "23001";

    @Inject
    Refusals refusals;

    @Inject
    EligibilityWorld world;

    @Inject
    Sql sql;

    private String person;
    private String fact;

    @BeforeEach
    void aFact() {
        world.stand();
        person = world.person(DEPARTMENT);
        fact = world.graded(person, 2022, "good");
    }

    private String refused(String statement) {
        return refusals.of(filled(statement));
    }

    private String filled(String statement) {
        return statement.replace("{person}", "'" + person + "'::uuid").replace("{fact}", "'" + fact + "'");
    }

    /** A copy of a row of a table but for some columns. */
    private String copied(String table, String where, String changes) {
        return refusals.ofCopy(table, filled(where), changes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ck_award_rules_effect          | {"valid_from":"1990-01-01","valid_to":"1991-01-01","effect":"block"}
            ck_award_rules_kind            | {"valid_from":"1990-01-01","valid_to":"1991-01-01","kind":"whim"}
            ck_award_rules_parameters      | {"valid_from":"1990-01-01","valid_to":"1991-01-01","parameters":[]}
            ck_award_rules_confidence      | {"valid_from":"1990-01-01","valid_to":"1991-01-01","confidence":"sure"}
            ck_award_rules_recipient_kinds | {"valid_from":"1990-01-01","valid_to":"1991-01-01","recipient_kinds":["king"]}
            ck_award_rules_code            | {"valid_from":"1990-01-01","valid_to":"1991-01-01","code":"el"}
            ck_award_rules_validity        | {"valid_from":"1990-01-01","valid_to":"1990-01-01"}
            ex_award_rules_validity        | {"valid_from":"2021-01-01","valid_to":"2022-01-01"}
            uq_award_rules_code            | {}
            """)
    void aRuleKeepsTheRules(String constraint, String changes) {
        assertThat(copied("award_rules", "code = 'EL_GRADE' and valid_from = '2020-01-01'", changes))
                .isEqualTo(constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ck_recipient_facts_kind            | {"kind":"rumour","year":null,"grade":null}
            ck_recipient_facts_grade           | {"grade":null}
            ck_recipient_facts_grade           | {"grade":"superb"}
            ck_recipient_facts_year            | {"year":null}
            ck_recipient_facts_initiative      | {"title":"x","level":"state"}
            ck_recipient_facts_conduct         | {"conduct_kind":"complaint"}
            ck_recipient_facts_severity        | {"severity":"warning"}
            ck_recipient_facts_days            | {"from_day":"2022-01-01"}
            ck_recipient_facts_service         | {"opinion":"agrees"}
            ck_recipient_facts_absence         | {"absence_kind":"study"}
            ck_recipient_facts_collective_year | {"members":3}
            ck_recipient_facts_decision        | {"kind":"collective-year","grade":null,"members":3,"decision_number":"1"}
            ck_recipient_facts_withdrawn       | {"withdrawn_at":"2022-12-01T00:00:00Z"}
            uq_recipient_facts_year            | {}
            """)
    void aFactKeepsTheRules(String constraint, String changes) {
        assertThat(copied("recipient_facts", "id = {fact}", changes)).isEqualTo(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recipient_facts set grade = 'excellent' where id = {fact}",
                "update recipient_facts set revision = 9 where id = {fact}",
                "delete from recipient_facts where id = {fact}",
                "truncate recipient_facts cascade"
            })
    void aFactStays(String statement) {
        assertThat(refused(statement)).isEqualTo(RESTRICT);
    }

    private String waiver() {
        return world.officer()
                .body(Map.of(
                        "rule",
                        "EL_GRADE",
                        "recipient",
                        person,
                        "type",
                        "EL_WORKER",
                        "year",
                        2022,
                        "reason",
                        "Xem xét"))
                .post("/api/v1/rule-waivers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aWaiverKeepsTheRulesAndStays() {
        String where = "id = '" + waiver() + "'";
        assertThat(copied("rule_waivers", where, "{\"rule\":\"EL_OPEN\"}")).isEqualTo("ck_rule_waivers_not_of_block");
        assertThat(copied("rule_waivers", where, "{}")).isEqualTo("uq_rule_waivers_in_force");
        assertThat(copied("rule_waivers", where, "{\"reason\":\" \"}")).isEqualTo("ck_rule_waivers_reason");
        assertThat(copied("rule_waivers", where, "{\"year\":22}")).isEqualTo("ck_rule_waivers_year");
        assertThat(refused("update rule_waivers set reason = 'x' where " + where))
                .isEqualTo(RESTRICT);
        assertThat(refused("delete from rule_waivers where " + where)).isEqualTo(RESTRICT);
    }

    @Test
    void anAnswerNeverChanges() {
        String check = world.officer()
                .body(Map.of("recipients", List.of(person), "type", "EL_WORKER", "year", 2022))
                .post("/api/v1/eligibility-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String statement : List.of(
                "update eligibility_checks set clear = 1 where id = '" + check + "'",
                "delete from eligibility_checks where id = '" + check + "'",
                "update eligibility_results set verdict = 'clear' where check_id = '" + check + "'",
                "delete from eligibility_results where check_id = '" + check + "'",
                "truncate eligibility_results",
                "truncate eligibility_checks cascade")) {
            assertThat(refused(statement)).as(statement).isEqualTo(RESTRICT);
        }
        String where = "id = '" + check + "'";
        assertThat(copied("eligibility_checks", where, "{\"clear\":7}")).isEqualTo("ck_eligibility_checks_candidates");
        assertThat(copied("eligibility_checks", where, "{\"unnamed\":7}")).isEqualTo("ck_eligibility_checks_unnamed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ck_award_quotas_rate       | {"rate":1.1}
            ck_award_quotas_rate       | {"rate":0}
            ck_award_quotas_base       | {"base":"headcount"}
            ck_award_quotas_base       | {"base_type_id":null}
            ck_award_quotas_rounding   | {"rounding":"up"}
            ck_award_quotas_scope      | {"scope":"house"}
            ck_award_quotas_confidence | {"confidence":"sure"}
            ck_award_quotas_validity   | {"valid_to":"2019-01-01"}
            ex_award_quotas_validity   | {"valid_from":"2021-01-01"}
            """)
    void aQuotaKeepsTheRules(String constraint, String changes) {
        String type = world.newType();
        world.putQuota(type, EligibilityWorld.quota("EL_WORKER", "0.15", "floor", "unit", false));
        assertThat(copied(
                        "award_quotas", "type_id = (select id from award_types where code = '" + type + "')", changes))
                .isEqualTo(constraint);
    }
}
