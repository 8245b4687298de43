package vn.tongket.awards.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.Rows;

/** What the database refuses of the catalogue, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardCatalogueRulesTest {

    private static final String LAW_ID = "'00000000-0000-7000-8000-00000000ac01'";
    private static final String OTHER_LAW_ID = "'00000000-0000-7000-8000-00000000ac02'";
    private static final String TYPE_ID = "'00000000-0000-7000-8000-00000000ac03'";
    private static final String VERSION_ID = "'00000000-0000-7000-8000-00000000ac04'";
    private static final String NEW = "gen_random_uuid()";

    private static final Rows LAW = Rows.of(
            "award_laws",
            "id",
            NEW,
            "code",
            "'AC_NEW'",
            "name_vi",
            "'n'",
            "recipient_kinds",
            "array['individual']",
            "legal_basis",
            "'b'",
            "valid_from",
            "'1402-01-01'",
            "valid_to",
            "'1403-01-01'",
            "confidence",
            "'found'",
            "revision",
            "1");
    private static final Rows VERSION = Rows.of(
            "award_type_versions",
            "id",
            NEW,
            "type_id",
            TYPE_ID,
            "law_id",
            OTHER_LAW_ID,
            "name_vi",
            "'n'",
            "recipient_kinds",
            "array['individual']",
            "level",
            "'unit'",
            "legal_basis",
            "'b'",
            "confidence",
            "'found'");
    private static final Rows PRIZE = Rows.of(
            "award_type_prizes",
            "version_id",
            VERSION_ID,
            "recipient_kind",
            "'household'",
            "coefficient",
            "1",
            "legal_basis",
            "'b'",
            "confidence",
            "'found'");
    private static final Rows PREREQUISITE = Rows.of(
            "award_type_prerequisites",
            "version_id",
            VERSION_ID,
            "ordinal",
            "2",
            "kind",
            "'award'",
            "required_type_id",
            TYPE_ID,
            "years",
            "1",
            "timing",
            "'same-year'",
            "legal_basis",
            "'b'",
            "confidence",
            "'found'");
    private static final Rows INITIATIVE = PREREQUISITE.with(
            "kind", "'initiative'", "required_type_id", "null", "years", "null", "timing", "null", "level", "'unit'");
    private static final Rows GRADE = INITIATIVE.with("kind", "'grade'", "level", "null", "minimum_grade", "'good'");
    private static final Rows SALARY = Rows.of(
            "base_salaries",
            "valid_from",
            "'1401-06-01'",
            "amount",
            "1",
            "legal_basis",
            "'b'",
            "confidence",
            "'found'",
            "revision",
            "1");

    @Inject
    Refusals refusals;

    @Inject
    Sql sql;

    @BeforeEach
    void twoLawsAndAType() {
        Rows type = Rows.of(
                "award_types",
                "id",
                TYPE_ID,
                "code",
                "'AC_TYPE'",
                "name_vi",
                "'n'",
                "aliases",
                "array[]::text[]",
                "concept",
                "'title'",
                "recipient_kinds",
                "array['individual']",
                "level",
                "'unit'",
                "legal_basis",
                "'b'",
                "search_text",
                "'ac-type'",
                "revision",
                "1");
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(
                                LAW.with(
                                        "id",
                                        LAW_ID,
                                        "code",
                                        "'AC_LAW'",
                                        "valid_from",
                                        "'1400-01-01'",
                                        "valid_to",
                                        "'1401-01-01'"),
                                LAW.with(
                                        "id",
                                        OTHER_LAW_ID,
                                        "code",
                                        "'AC_OTHER'",
                                        "valid_from",
                                        "'1401-01-01'",
                                        "valid_to",
                                        "'1402-01-01'"),
                                type,
                                VERSION.with("id", VERSION_ID, "law_id", LAW_ID),
                                PRIZE.with("recipient_kind", "'individual'"),
                                PREREQUISITE.with("ordinal", "1"),
                                SALARY.with("valid_from", "'1400-06-01'"))
                        .forEach(row -> sql.update(row.insert() + " on conflict do nothing")));
    }

    private static Arguments refused(String constraint, Rows row) {
        return Arguments.of(constraint, row.insert());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                refused("pk_award_laws", LAW.with("id", LAW_ID)),
                refused("uq_award_laws_code", LAW.with("code", "'AC_LAW'")),
                refused("ck_award_laws_code", LAW.with("code", "'ac'")),
                refused("ck_award_laws_recipient_kinds", LAW.with("recipient_kinds", "array['dog']")),
                refused("ck_award_laws_recipient_kinds", LAW.with("recipient_kinds", "array[]::text[]")),
                refused("ck_award_laws_validity", LAW.with("valid_to", "'1402-01-01'")),
                refused("ck_award_laws_confidence", LAW.with("confidence", "'sure'")),
                refused("ck_award_laws_note", LAW.with("note_en", "'n'")),
                refused("ex_award_laws_validity", LAW.with("valid_from", "'1401-12-31'")),
                refused("pk_award_type_versions", VERSION.with("id", VERSION_ID)),
                refused("fk_award_type_versions_type", VERSION.with("type_id", NEW)),
                refused("fk_award_type_versions_law", VERSION.with("law_id", NEW)),
                refused("uq_award_type_versions_law", VERSION.with("law_id", LAW_ID)),
                refused("ck_award_type_versions_recipient_kinds", VERSION.with("recipient_kinds", "array['dog']")),
                refused("ck_award_type_versions_level", VERSION.with("level", "'sky'")),
                refused("ck_award_type_versions_confidence", VERSION.with("confidence", "'sure'")),
                refused("ck_award_type_versions_authority", VERSION.with("authority_en", "'a'")),
                refused("ck_award_type_versions_note", VERSION.with("note_en", "'n'")),
                refused("pk_award_type_prizes", PRIZE.with("recipient_kind", "'individual'")),
                refused("fk_award_type_prizes_version", PRIZE.with("version_id", NEW)),
                refused("ck_award_type_prizes_recipient_kind", PRIZE.with("recipient_kind", "'dog'")),
                refused("ck_award_type_prizes_coefficient", PRIZE.with("coefficient", "0")),
                refused("ck_award_type_prizes_confidence", PRIZE.with("confidence", "'sure'")),
                refused("pk_award_type_prerequisites", PREREQUISITE.with("ordinal", "1")),
                refused("fk_award_type_prerequisites_version", PREREQUISITE.with("version_id", NEW)),
                refused("fk_award_type_prerequisites_required_type", PREREQUISITE.with("required_type_id", NEW)),
                refused("ck_award_type_prerequisites_kind", GRADE.with("kind", "'wish'", "minimum_grade", "null")),
                refused("ck_award_type_prerequisites_award", PREREQUISITE.with("required_type_id", "null")),
                refused("ck_award_type_prerequisites_award", INITIATIVE.with("timing", "'same-year'")),
                refused("ck_award_type_prerequisites_years", PREREQUISITE.with("years", "2")),
                refused("ck_award_type_prerequisites_years", PREREQUISITE.with("years", "0")),
                refused("ck_award_type_prerequisites_timing", PREREQUISITE.with("timing", "'some-day'")),
                refused("ck_award_type_prerequisites_level", INITIATIVE.with("level", "'sky'")),
                refused("ck_award_type_prerequisites_initiative", INITIATIVE.with("level", "null")),
                refused("ck_award_type_prerequisites_initiative", GRADE.with("level", "'unit'")),
                refused("ck_award_type_prerequisites_grade", GRADE.with("minimum_grade", "null")),
                refused("ck_award_type_prerequisites_grade", GRADE.with("minimum_grade", "'fair'")),
                refused("ck_award_type_prerequisites_confidence", GRADE.with("confidence", "'sure'")),
                refused("ck_award_type_prerequisites_note", GRADE.with("note_en", "'n'")),
                refused("pk_base_salaries", SALARY.with("valid_from", "'1400-06-01'")),
                refused("ck_base_salaries_amount", SALARY.with("amount", "0")),
                refused("ck_base_salaries_confidence", SALARY.with("confidence", "'sure'")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachConstraintRefusesWhatBreaksIt(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyConstraintIsTried() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(refusals.rulesOf(
                        "award_laws",
                        "award_type_versions",
                        "award_type_prizes",
                        "award_type_prerequisites",
                        "base_salaries"));
    }
}
