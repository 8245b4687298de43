package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.TITLE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of nominations, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationRulesInDatabaseTest {

    private static final String RESTRICT = "23001";

    @Inject
    Refusals refusals;

    @Inject
    NominationWorld world;

    @Inject
    Sql sql;

    private String draft;

    @BeforeEach
    void aDraft() {
        world.stand();
        draft = world.draft(TITLE, world.person(DEPARTMENT));
    }

    private String refused(String statement) {
        return refusals.of(filled(statement));
    }

    private String filled(String statement) {
        return statement.replace("{draft}", "'" + draft + "'");
    }

    private String copied(String table, String where, String changes) {
        return refusals.ofCopy(table, filled(where), changes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ck_nominations_concept               | {"concept":"whim"}
            ck_nominations_year                  | {"year":22}
            ck_nominations_recipient             | {"recipient_id":null}
            ck_nominations_position_class        | {"position_class":"king"}
            ck_nominations_of_person             | {"recipient_kind":"collective","annual_grade":"good"}
            ck_nominations_way                   | {"way":"whim"}
            ck_nominations_achievement           | {"achievement":" "}
            ck_nominations_annual_grade          | {"annual_grade":"superb"}
            ck_nominations_initiative            | {"initiative":" "}
            ck_nominations_authors               | {"authors":[]}
            ck_nominations_status                | {"status":"whim"}
            ck_nominations_reason                | {"status":"withdrawn","closed_at":"2023-01-09T00:00:00Z"}
            ck_nominations_submitted             | {"status":"submitted"}
            ck_nominations_council               | {"council_members":9}
            ck_nominations_council_after_receipt | {"council_session_id":"0190b0c4-5a10-7c3e-9d2b-3f1a6c8e0d51"}
            ck_nominations_closed                | {"closed_at":"2023-01-09T00:00:00Z"}
            ck_nominations_erased                | {"recipient_id":null,"erased_on":"2023-01-09"}
            uq_nominations_title                 | {}
            """)
    void aNominationKeepsTheRules(String constraint, String changes) {
        assertThat(copied("nominations", "id = {draft}", changes)).isEqualTo(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from nominations where id = {draft}",
                "truncate nominations cascade",
                "update nominations set status = 'decided' where id = {draft}",
                "update nominations set status = 'received' where id = {draft}",
                "delete from nomination_steps where nomination_id = {draft}",
                "update nomination_steps set by = 'x' where nomination_id = {draft}"
            })
    void itIsNeverRemovedAndSkipsNoStep(String statement) {
        assertThat(refused(statement)).isEqualTo(RESTRICT);
    }

    @Test
    void whatWasSentSaysTheSame() {
        draft = world.nominated("received");
        assertThat(refused("update nominations set achievement = 'Khác' where id = {draft}"))
                .isEqualTo(RESTRICT);
        assertThat(refused("update nominations set year = 2021 where id = {draft}"))
                .isEqualTo(RESTRICT);
        assertThat(refused("""
                        insert into nomination_documents (id, nomination_id, document, name, media_type, size, sha256,
                          recorded_at, recorded_by)
                        values (gen_random_uuid(), {draft}, 'minutes', 'a', 'application/pdf', 1, repeat('a', 64), now(), 'x')
                        """)).isEqualTo(RESTRICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ck_nomination_requirements_document        | {"valid_from":"1990-01-01","valid_to":"1991-01-01","document":"other"}
            ck_nomination_requirements_confidence      | {"valid_from":"1990-01-01","valid_to":"1991-01-01","confidence":"sure"}
            ck_nomination_requirements_recipient_kinds | {"valid_from":"1990-01-01","valid_to":"1991-01-01","recipient_kinds":["king"]}
            ck_nomination_requirements_code            | {"valid_from":"1990-01-01","valid_to":"1991-01-01","code":"no"}
            ck_nomination_requirements_validity        | {"valid_from":"1990-01-01","valid_to":"1990-01-01"}
            ex_nomination_requirements_validity        | {"valid_from":"2021-01-01","valid_to":"2022-01-01"}
            uq_nomination_requirements_code            | {}
            """)
    void aRequirementKeepsTheRules(String constraint, String changes) {
        assertThat(copied("nomination_requirements", "code = 'NO_REPORT' and valid_from = '2020-01-01'", changes))
                .isEqualTo(constraint);
    }
}
