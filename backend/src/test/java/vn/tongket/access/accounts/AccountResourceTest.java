package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Accounts, kept by administrators of the units on which their roles stand. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountResourceTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void twoProvinces() {
        world.unit("AC", "Tỉnh Thử Tài Khoản", "tỉnh", null);
        world.unit("AC-X", "Xã Thử Tài Khoản", "xã", "AC");
        world.unit("AD", "Tỉnh Tài Khoản Khác", "tỉnh", null);
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "AC");
    }

    private static Map<String, Object> account(String username, String role, String unit) {
        return Map.of(
                "username",
                username,
                "displayName",
                "Nguyễn Thị Sỹ " + username,
                "password",
                World.PASSWORD,
                "roles",
                List.of(unit == null ? Map.of("role", role) : Map.of("role", role, "unit", unit)));
    }

    private String created(String username, String role, String unit) {
        return administrator()
                .body(account(username, role, unit))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse patch(String id, String ifMatch, Map<String, Object> body) {
        RequestSpecification request = administrator().contentType("application/merge-patch+json; charset=UTF-8");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).patch(ACCOUNTS + "/" + id).then();
    }

    @Nested
    class Creating {

        @Test
        void answersWhereItIsAndNeverThePassword() {
            administrator()
                    .body(account("ac-new", "reporter", "AC-X"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(ACCOUNTS + "/"))
                    .header("ETag", is("\"1\""))
                    .body("status", is("active"))
                    .body("roles[0].unit.code", is("AC-X"))
                    .body("$", not(hasKey("password")))
                    .body("$", not(hasKey("passwordHash")));
            assertThat(World.session("ac-new")).isNotBlank();
        }

        @Test
        void isRefusedForATakenName() {
            created("ac-taken", "viewer", "AC");

            administrator()
                    .body(account("ac-taken", "viewer", "AC"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(409)
                    .body("code", is("account.username-taken"));
        }

        @ParameterizedTest
        @CsvSource({
            "a\\nb, body.not-one-line",
            "a\\u202eb, body.not-one-line",
            "a\\u200bb, body.not-one-line",
            "a\\u0007b, body.control-character",
            "a\\ud83d, body.control-character"
        })
        void aNameIsOneLineThatHidesNothing(String name, String code) {
            administrator()
                    .body("{\"username\":\"ac-line\",\"displayName\":\"" + name + "\",\"roles\":[]}")
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", is(List.of("/displayName")))
                    .body("errors.code", is(List.of(code)));
        }

        @Test
        void tellsAllFaultsOfTheBody() {
            administrator()
                    .body(Map.of(
                            "username",
                            "Có Dấu",
                            "password",
                            "short",
                            "roles",
                            List.of(Map.of("role", "king")),
                            "id",
                            1))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/username", "/displayName", "/password", "/roles/0/role", "/id"));
            administrator()
                    .body(Bodies.with(
                            account("ac-bad", "viewer", "AC"),
                            "roles",
                            List.of(Map.of("role", "viewer"), Map.of("role", "viewer", "unit", "NOWHERE"))))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/roles/0/unit", "/roles/1/unit"))
                    .body("errors.code", contains("account.role-needs-unit", "account.unit-unknown"));
        }

        @Test
        void isOnceForOneKey() {
            Map<String, Object> body = account("ac-key", "viewer", "AC");
            String first = administrator()
                    .header("Idempotency-Key", "ac-1")
                    .body(body)
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            String second = administrator()
                    .header("Idempotency-Key", "ac-1")
                    .body(body)
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();

            assertThat(second).isEqualTo(first);
            administrator()
                    .header("Idempotency-Key", "ac-1")
                    .body(account("ac-key-2", "viewer", "AC"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(422)
                    .body("code", is("idempotency.other-request"));
            administrator()
                    .header("Idempotency-Key", "có dấu và cách")
                    .body(body)
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("Idempotency-Key"));
        }
    }

    @Nested
    class Changing {

        @Test
        void isAMergePatchThatWantsToKnowWhatItChanges() {
            String id = created("ac-patch", "viewer", "AC");

            patch(id, null, Map.of("displayName", "Tên mới")).statusCode(428);
            patch(id, "\"4\"", Map.of("displayName", "Tên mới")).statusCode(412).header("ETag", is("\"1\""));
            patch(id, "\"1\"", Map.of("displayName", "Tên mới")).statusCode(200).header("ETag", is("\"2\""));
            patch(id, null, Map.of("displayName", "Tên mới")).statusCode(200).header("ETag", is("\"2\""));
            patch(id, "*", Map.of("username", "another", "displayName", ""))
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/username", "/displayName"));
            patch(id, "*", Map.of("status", "asleep")).statusCode(400).body("errors[0].pointer", is("/status"));
            administrator()
                    .body(Map.of("displayName", "X"))
                    .patch(ACCOUNTS + "/" + id)
                    .then()
                    .statusCode(415);
        }

        @Test
        void disablingEndsSessionsAndTokensAtOnce() {
            String id = created("ac-disable", "viewer", "AC");
            String session = World.session("ac-disable");
            String token = World.newToken("ac-disable", "*:read");

            patch(id, "*", Map.of("status", "disabled")).statusCode(200);

            given().cookie("tongket_session", session).get("/api/v1/me").then().statusCode(401);
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(Map.of("username", "ac-disable", "password", World.PASSWORD))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(401)
                    .body("code", is("session.refused"));
        }

        @Test
        void aNewPasswordEndsSessionsAndIsInNoTrail() {
            String id = created("ac-password", "viewer", "AC");
            String session = World.session("ac-password");

            patch(id, "*", Map.of("password", "another long password")).statusCode(200);

            given().cookie("tongket_session", session).get("/api/v1/me").then().statusCode(401);
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where after::text like '%another long password%'"))
                    .isZero();
        }

        @Test
        void rolesAreSetAllAtOnce() {
            String id = created("ac-roles", "viewer", "AC");
            Map<String, Object> body = Map.of(
                    "roles",
                    List.of(Map.of("role", "reporter", "unit", "AC"), Map.of("role", "reporter", "unit", "AC-X")));

            administrator()
                    .body(body)
                    .put(ACCOUNTS + "/" + id + "/roles")
                    .then()
                    .statusCode(428);
            administrator()
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .put(ACCOUNTS + "/" + id + "/roles")
                    .then()
                    .statusCode(200)
                    .body("roles.unit.code", containsInAnyOrder("AC", "AC-X"))
                    .body("roles.role", contains("reporter", "reporter"));
            administrator()
                    .body(body)
                    .put(ACCOUNTS + "/" + id + "/roles")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"2\""));
        }

        private List<UUID> disableAdministratorsBut(String... some) {
            List<UUID> others = sql.list("""
                    select distinct a.id from accounts a join role_grants g on g.account_id = a.id
                    where g.role = 'administrator' and a.status = 'active' and a.username <> all(?)
                    """, row -> row.id("id"), List.of(some));
            sql.update("update accounts set status = 'disabled' where id = any(?)", others);
            return others;
        }

        /** Each is disabled by the other; on two replicas it would be the same two transactions. */
        @Test
        void ofTheLastTwoAdministratorsWhoRemoveEachOtherAtOnceOneStays() throws Exception {
            String one = world.account(Role.ADMINISTRATOR, null);
            String other = world.account(Role.ADMINISTRATOR, null);
            Callable<Integer> removesOther = removal(one, other);
            Callable<Integer> removesOne = removal(other, one);
            List<UUID> others = disableAdministratorsBut(one, other);
            try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
                List<Integer> answers = new java.util.ArrayList<>();
                for (Future<Integer> answer : callers.invokeAll(List.of(removesOther, removesOne))) {
                    answers.add(answer.get());
                }

                assertThat(answers).contains(200);
                assertThat(sql.number(
                                "select count(*) as n from accounts where username = any(?) and status = 'active'",
                                List.of(one, other)))
                        .isEqualTo(1);
            } finally {
                sql.update("update accounts set status = 'active' where id = any(?)", others);
            }
        }

        private Callable<Integer> removal(String by, String whom) {
            String token = World.newToken(by, "*:read", "*:write");
            UUID id = sql.one("select id from accounts where username = ?", row -> row.id("id"), whom)
                    .orElseThrow();
            return () -> given().header("Authorization", "Bearer " + token)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .body(Map.of("status", "disabled"))
                    .patch(ACCOUNTS + "/" + id)
                    .statusCode();
        }

        @Test
        void theLastAdministratorStays() {
            String last = world.account(Role.ADMINISTRATOR, null);
            String id = sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), last)
                    .orElseThrow();
            String token = World.newToken(last, "*:read", "*:write");
            List<UUID> others = disableAdministratorsBut(last);
            try {
                given().header("Authorization", "Bearer " + token)
                        .header("If-Match", "*")
                        .contentType("application/merge-patch+json; charset=UTF-8")
                        .body(Map.of("status", "disabled"))
                        .patch(ACCOUNTS + "/" + id)
                        .then()
                        .statusCode(409)
                        .body("code", is("account.last-administrator"));
                given().header("Authorization", "Bearer " + token)
                        .header("If-Match", "*")
                        .contentType(ContentType.JSON)
                        .body(Map.of("roles", List.of()))
                        .put(ACCOUNTS + "/" + id + "/roles")
                        .then()
                        .statusCode(409);
                given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .then()
                        .statusCode(200);
            } finally {
                sql.update("update accounts set status = 'active' where id = any(?)", others);
            }
        }
    }

    @Nested
    class Reading {

        @Test
        void findsPeopleWithoutDiacritics() {
            created("ac-find", "viewer", "AC");

            for (String words : new String[] {"nguyen thi si ac-find", "NGUYỄN THỊ SĨ AC-FIND", "ac-find"}) {
                administrator()
                        .queryParam("q", words)
                        .get(ACCOUNTS)
                        .then()
                        .statusCode(200)
                        .body("items.username", contains("ac-find"));
            }
        }

        @Test
        void showsOnlyAccountsBelow() {
            created("ac-below", "viewer", "AC-X");

            administrator().get(ACCOUNTS + "?limit=500").then().body("items.username", hasItem("ac-below"));
            world.as(Role.ADMINISTRATOR, "AD")
                    .get(ACCOUNTS + "?limit=500")
                    .then()
                    .body("items.username", not(hasItem("ac-below")));
        }

        @Test
        void answers304ToWhoHasIt() {
            String id = created("ac-tag", "viewer", "AC");

            administrator()
                    .header("If-None-Match", "\"1\"")
                    .get(ACCOUNTS + "/" + id)
                    .then()
                    .statusCode(304);
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            given().get(ACCOUNTS).then().statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(account("ac-401", "viewer", "AC"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(401);
            given().get(ACCOUNTS + "/" + UUID.randomUUID()).then().statusCode(401);
        }

        @Test
        void everyRoleButAdministratorIsRefused() {
            String id = created("ac-target", "viewer", "AC");
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    world.as(role, "AC").get(ACCOUNTS).then().statusCode(403);
                    world.as(role, "AC")
                            .body(account("ac-403", "viewer", "AC"))
                            .post(ACCOUNTS)
                            .then()
                            .statusCode(403);
                    world.as(role, "AC").get(ACCOUNTS + "/" + id).then().statusCode(404);
                    world.as(role, "AC")
                            .header("If-Match", "*")
                            .body(Map.of("roles", List.of()))
                            .put(ACCOUNTS + "/" + id + "/roles")
                            .then()
                            .statusCode(404);
                }
            }
        }

        @Test
        void anAdministratorGivesNoRoleOutsideTheirUnit() {
            administrator()
                    .body(account("ac-wide", "viewer", "AD"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(403);
            administrator()
                    .body(account("ac-root", "administrator", null))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(403);
            String id = created("ac-stays", "viewer", "AC");
            administrator()
                    .header("If-Match", "*")
                    .body(Map.of("roles", List.of(Map.of("role", "administrator"))))
                    .put(ACCOUNTS + "/" + id + "/roles")
                    .then()
                    .statusCode(403);
        }

        @Test
        void anAccountOfAnotherProvinceDoesNotExistForThem() {
            String id = created("ac-mine", "viewer", "AC");

            world.as(Role.ADMINISTRATOR, "AD").get(ACCOUNTS + "/" + id).then().statusCode(404);
            world.as(Role.ADMINISTRATOR, "AD")
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "*")
                    .body(Map.of("status", "disabled"))
                    .patch(ACCOUNTS + "/" + id)
                    .then()
                    .statusCode(404);
            administrator().get(ACCOUNTS + "/" + UUID.randomUUID()).then().statusCode(404);
            administrator().get(ACCOUNTS + "/nobody").then().statusCode(404).body("code", is("account.unknown"));
        }
    }
}
