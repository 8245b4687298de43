package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.World;

/** What the database refuses of files, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EvidenceRulesTest {

    private static final String SUM = "0".repeat(64);

    @Inject
    Refusals refusals;

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void aDraftWithAFileAndAVersionThatWasSent() {
        world.unit("ER", "Tỉnh Luật Tệp", "tỉnh", null);
        world.as(Role.ADMINISTRATOR, "ER")
                .header("If-Match", "*")
                .body(Bodies.count("Số luật tệp"))
                .put("/api/v1/indicators/ER_COUNT");
        for (String year : new String[] {"2001", "2002"}) {
            world.as(Role.REPORTER, "ER")
                    .header("If-Match", "*")
                    .body(Map.of("value", 5))
                    .put("/api/v1/observations/ER_COUNT/ER/" + year);
        }
        sql.update(file("2001", "'a.pdf', 'application/pdf', 1, '" + SUM + "'") + " on conflict do nothing");
        world.as(Role.REPORTER, "ER")
                .header("If-Match", "*")
                .body(Map.of("status", "submitted"))
                .put("/api/v1/observations/ER_COUNT/ER/2002/versions/1/status");
    }

    private static String version(String year) {
        return "(select v.id from observation_versions v join observations o on o.id = v.observation_id"
                + " join indicators i on i.id = o.indicator_id where i.code = 'ER_COUNT' and o.period = '" + year
                + "')";
    }

    private static String file(String year, String values) {
        return "insert into evidence_files (id, version_id, name, media_type, size, sha256, recorded_at, recorded_by)"
                + " select gen_random_uuid(), x.*, now(), 'x' from (select " + version(year) + ", " + values + ") x";
    }

    static Stream<Arguments> rules() {
        String other = "'" + "1".repeat(64) + "'";
        return Stream.of(
                Arguments.of("fk_evidence_files_version", """
                        insert into evidence_files (id, version_id, name, media_type, size, sha256, recorded_at, recorded_by)
                        values (gen_random_uuid(), gen_random_uuid(), 'a.pdf', 'application/pdf', 1, %s, now(), 'x')
                        """.formatted(other)),
                Arguments.of("uq_evidence_files_content", file("2001", "'b.pdf', 'application/pdf', 1, '" + SUM + "'")),
                Arguments.of("ck_evidence_files_name", file("2001", "'a/b.pdf', 'application/pdf', 1, " + other)),
                Arguments.of("ck_evidence_files_name", file("2001", "'', 'application/pdf', 1, " + other)),
                Arguments.of("ck_evidence_files_media_type", file("2001", "'a.html', 'text/html', 1, " + other)),
                Arguments.of("ck_evidence_files_size", file("2001", "'a.pdf', 'application/pdf', 20971521, " + other)),
                Arguments.of("ck_evidence_files_sha256", file("2001", "'a.pdf', 'application/pdf', 1, 'ABC'")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWhatBreaksARule(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyRuleOfTheTableIsTriedHere() {
        assertThat(rules().map(rule -> (String) rule.get()[0])).containsAll(refusals.rulesOf("evidence_files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence_files set name = 'b.pdf'",
                "update evidence_files set sha256 = repeat('2', 64)",
                "truncate evidence_files",
            })
    void neverExchangesAFile(String statement) {
        assertRefused(statement);
    }

    @Test
    void neitherAddsNorRemovesOnceTheVersionWasSent() {
        assertRefused(file("2002", "'a.pdf', 'application/pdf', 1, '" + SUM + "'"));
    }

    private void assertRefused(String statement) {
        assertThat(refusals.of(statement)).isEqualTo(Refusals.RESTRICT);
    }
}
