package vn.tongket.services.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Each write leaves one entry, in the same transaction; a refused one leaves none; no entry ever changes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuditTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API = "/api/v1";

    @Inject
    World world;

    @Inject
    Sql sql;

    private record Entry(
            String actor, String action, String resource, String key, JsonNode before, JsonNode after, String reason) {}

    @BeforeEach
    void aProvinceAndAnIndicator() {
        world.unit("AU", "Tỉnh Thử Nhật Ký", "tỉnh", null);
        as(Role.ADMINISTRATOR, "setup")
                .header("If-Match", "*")
                .body(Bodies.count("Số nhật ký"))
                .put(API + "/indicators/AU_COUNT");
    }

    private RequestSpecification as(Role role, String request) {
        return world.as(role, "AU").header("X-Request-Id", request);
    }

    private List<Entry> entries(String request) {
        return sql.list(
                "select * from audit_entries where request_id = ? order by key",
                row -> new Entry(
                        row.text("actor_name"),
                        row.text("action"),
                        row.text("resource"),
                        row.text("key"),
                        tree(row.textOrNull("before")),
                        tree(row.textOrNull("after")),
                        row.textOrNull("reason")),
                request);
    }

    private static JsonNode tree(String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry one(String request) {
        List<Entry> entries = entries(request);
        assertThat(entries).as(request).hasSize(1);
        return entries.getFirst();
    }

    @Nested
    class AWrite {

        @Test
        void ofAUnitShowsBeforeAndAfter() {
            Map<String, Object> body = Map.of("name", Bodies.name("Xã Trước"), "kind", "xã", "parent", "AU");
            as(Role.ADMINISTRATOR, "au-unit-1")
                    .body(body)
                    .put(API + "/units/AU-1")
                    .then()
                    .statusCode(201);
            as(Role.ADMINISTRATOR, "au-unit-2")
                    .header("If-Match", "\"1\"")
                    .body(Bodies.with(body, "name", Bodies.name("Xã Sau")))
                    .put(API + "/units/AU-1")
                    .then()
                    .statusCode(200);

            Entry made = one("au-unit-1");
            assertThat(made.action()).isEqualTo("create");
            assertThat(made.resource()).isEqualTo("units");
            assertThat(made.key()).isEqualTo("AU-1");
            assertThat(made.before()).isNull();
            assertThat(made.after().at("/name/vi").asText()).isEqualTo("Xã Trước");
            assertThat(made.actor()).startsWith("administrator-");
            Entry changed = one("au-unit-2");
            assertThat(changed.action()).isEqualTo("change");
            assertThat(changed.before().at("/name/vi").asText()).isEqualTo("Xã Trước");
            assertThat(changed.after().at("/name/vi").asText()).isEqualTo("Xã Sau");
        }

        @Test
        void ofTheCatalogueAndOfTargetsLeavesOneEntry() {
            as(Role.ADMINISTRATOR, "au-ind")
                    .body(Bodies.count("Mới"))
                    .put(API + "/indicators/AU_NEW")
                    .then()
                    .statusCode(201);
            as(Role.ADMINISTRATOR, "au-target")
                    .body(Map.of("value", 5))
                    .put(API + "/targets/AU_COUNT/AU/2025")
                    .then()
                    .statusCode(201);

            assertThat(one("au-ind").key()).isEqualTo("AU_NEW");
            assertThat(one("au-target").key()).isEqualTo("AU_COUNT/AU/2025");
            assertThat(one("au-target").after().at("/value").asInt()).isEqualTo(5);
        }

        @Test
        void ofAValueAndEachOfItsMovesLeavesOneEntry() {
            String address = API + "/observations/AU_COUNT/AU/2001";
            as(Role.REPORTER, "au-obs-1")
                    .body(Map.of("value", 5))
                    .put(address)
                    .then()
                    .statusCode(201);
            move("au-obs-2", Role.REPORTER, address, Map.of("status", "submitted"));
            move("au-obs-3", Role.APPROVER, address, Map.of("status", "returned", "reason", "thiếu nguồn"));
            move("au-obs-4", Role.REPORTER, address, Map.of("status", "submitted"));
            move("au-obs-5", Role.APPROVER, address, Map.of("status", "approved"));

            assertThat(one("au-obs-1").action()).isEqualTo("record");
            assertThat(one("au-obs-2").after().at("/status").asText()).isEqualTo("submitted");
            assertThat(one("au-obs-3").reason()).isEqualTo("thiếu nguồn");
            assertThat(one("au-obs-4").action()).isEqualTo("submitted");
            assertThat(one("au-obs-5").before().at("/status").asText()).isEqualTo("submitted");
            assertThat(one("au-obs-5").after().at("/status").asText()).isEqualTo("approved");
        }

        private void move(String request, Role role, String address, Map<String, Object> body) {
            as(role, request)
                    .header("If-Match", "*")
                    .body(body)
                    .put(address + "/versions/1/status")
                    .then()
                    .statusCode(200);
        }

        @Test
        void ofAFileLeavesOneEntryARowAndOneOfTheWhole() {
            as(Role.REPORTER, "au-import")
                    .contentType("text/csv")
                    .body("indicator,unit,period,value\nAU_COUNT,AU,2010,1\nAU_COUNT,AU,2011,2\n")
                    .post(API + "/observations/imports")
                    .then()
                    .statusCode(200);

            assertThat(entries("au-import"))
                    .extracting(Entry::key)
                    .containsExactly("AU_COUNT/AU/2010", "AU_COUNT/AU/2011", "imports");
        }

        @Test
        void ofAccountsAndTokensLeavesOneEntryWithoutSecrets() {
            String id = as(Role.ADMINISTRATOR, "au-acc-1")
                    .body(Map.of(
                            "username",
                            "au-somebody",
                            "displayName",
                            "Ai đó",
                            "password",
                            World.PASSWORD,
                            "roles",
                            List.of(Map.of("role", "viewer", "unit", "AU"))))
                    .post(API + "/accounts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as(Role.ADMINISTRATOR, "au-acc-2")
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "*")
                    .body(Map.of("password", "brand new password"))
                    .patch(API + "/accounts/" + id)
                    .then()
                    .statusCode(200);
            as(Role.ADMINISTRATOR, "au-acc-3")
                    .header("If-Match", "*")
                    .body(Map.of("roles", List.of()))
                    .put(API + "/accounts/" + id + "/roles")
                    .then()
                    .statusCode(200);
            String token = as(Role.VIEWER, "au-tok-1")
                    .body(Map.of("name", "x"))
                    .post(API + "/tokens")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as(Role.VIEWER, "au-tok-2").delete(API + "/tokens/" + token).then().statusCode(204);

            assertThat(one("au-acc-1").action()).isEqualTo("create");
            assertThat(one("au-acc-2").action()).isEqualTo("set-password");
            assertThat(one("au-acc-3").action()).isEqualTo("change-roles");
            assertThat(one("au-tok-1").after().has("secret")).isFalse();
            assertThat(one("au-tok-2").action()).isEqualTo("revoke");
            assertThat(sql.number("select count(*) as n from audit_entries where request_id like 'au-%' and "
                            + "coalesce(after::text, '') || coalesce(before::text, '') like '%password%'"))
                    .isZero();
        }
    }

    @Nested
    class NoWrite {

        @Test
        void anEqualBodyLeavesNothing() {
            as(Role.REPORTER, "au-eq-1")
                    .body(Map.of("value", 5))
                    .put(API + "/observations/AU_COUNT/AU/2002")
                    .then()
                    .statusCode(201);
            as(Role.REPORTER, "au-eq-2")
                    .body(Map.of("value", 5))
                    .put(API + "/observations/AU_COUNT/AU/2002")
                    .then()
                    .statusCode(200);

            assertThat(entries("au-eq-2")).isEmpty();
        }

        @Test
        void aRefusedOneLeavesNothing() {
            String address = API + "/observations/AU_COUNT/AU/2003";
            as(Role.REPORTER, "au-no-1")
                    .body(Map.of("value", 5))
                    .put(address)
                    .then()
                    .statusCode(201);

            as(Role.REPORTER, "au-no-2")
                    .body(Map.of("value", 6))
                    .put(address)
                    .then()
                    .statusCode(428);
            as(Role.REPORTER, "au-no-2")
                    .header("If-Match", "\"8\"")
                    .body(Map.of("value", 6))
                    .put(address)
                    .then()
                    .statusCode(412);
            as(Role.REPORTER, "au-no-2")
                    .header("If-Match", "*")
                    .body(Map.of("value", -6))
                    .put(address)
                    .then()
                    .statusCode(422);
            as(Role.VIEWER, "au-no-2")
                    .header("If-Match", "*")
                    .body(Map.of("value", 6))
                    .put(address)
                    .then()
                    .statusCode(403);
            as(Role.APPROVER, "au-no-2")
                    .header("If-Match", "*")
                    .body(Map.of("status", "approved"))
                    .put(address + "/versions/1/status")
                    .then()
                    .statusCode(409);

            assertThat(entries("au-no-2"))
                    .as("only that somebody was not allowed to is said")
                    .extracting(Entry::action)
                    .isSubsetOf("refuse");
        }

        @Test
        void goodRowsOfARefusedFileLeaveNothing() {
            as(Role.REPORTER, "au-no-3")
                    .contentType("text/csv")
                    .body("indicator,unit,period,value\nAU_COUNT,AU,2012,1\nAU_COUNT,AU,2013,-2\n")
                    .post(API + "/observations/imports")
                    .then()
                    .statusCode(422);

            assertThat(entries("au-no-3")).isEmpty();
        }

        @Test
        void anAnsweredRepetitionLeavesNothing() {
            for (String request : new String[] {"au-key-1", "au-key-2"}) {
                as(Role.VIEWER, request)
                        .header("Idempotency-Key", "au-key")
                        .body(Map.of("list", "nhiem-vu", "name", "x", "query", "xem=qua-han", "standard", false))
                        .post(API + "/me/views")
                        .then()
                        .statusCode(201);
            }

            assertThat(entries("au-key-1")).hasSize(1);
            assertThat(entries("au-key-2")).isEmpty();
        }
    }

    @Nested
    class TheDatabase {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit_entries set actor_name = 'somebody else'",
                    "delete from audit_entries",
                    "truncate audit_entries",
                    "update observation_versions set value = 1 where value is not null",
                    "update observation_versions set source_url = 'http://example.org'",
                    "update observation_versions set recorded_by = 'somebody else'",
                    "update observation_versions set known_since = now() where approved_at is not null",
                    "delete from observation_versions",
                    "truncate observation_versions cascade",
                    "update observations set period = '1999'",
                    "delete from observations",
                    "update indicator_versions set name_vi = 'x'",
                    "delete from indicator_versions",
                    "truncate indicator_versions",
                    "update target_versions set value = 1",
                    "delete from target_versions",
                    "truncate target_versions cascade"
                })
        void refusesToRewriteHistory(String statement) {
            String address = API + "/observations/AU_COUNT/AU/2004";
            as(Role.REPORTER, "au-db").body(Map.of("value", 5)).put(address);
            as(Role.REPORTER, "au-db")
                    .header("If-Match", "*")
                    .body(Map.of("status", "submitted"))
                    .put(address + "/versions/1/status");
            as(Role.APPROVER, "au-db")
                    .header("If-Match", "*")
                    .body(Map.of("status", "approved"))
                    .put(address + "/versions/1/status");
            as(Role.ADMINISTRATOR, "au-db").body(Map.of("value", 5)).put(API + "/targets/AU_COUNT/AU/2026");

            assertThatThrownBy(() -> sql.update(statement))
                    .rootCause()
                    .isInstanceOf(java.sql.SQLException.class)
                    .extracting(e -> ((java.sql.SQLException) e).getSQLState())
                    .isEqualTo("23001");
        }
    }

    @Test
    void anEntryNamesTheUnitItIsAbout() {
        as(Role.REPORTER, "au-unit-of")
                .body(Map.of("value", 5))
                .put(API + "/observations/AU_COUNT/AU/2005")
                .then()
                .statusCode(201);
        UUID unit = UUID.fromString(world.as(Role.VIEWER, "AU")
                .get(API + "/units/AU")
                .then()
                .extract()
                .path("id"));

        assertThat(sql.number(
                        "select count(*) as n from audit_entries where request_id = 'au-unit-of' and unit_id = ?",
                        unit))
                .isEqualTo(1);
    }
}
