package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** An administrator sees where an account is signed in, and ends that. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountSessionResourceTest {

    @Inject
    World world;

    @Inject
    Sql sql;

    private String username;
    private String sessions;

    @BeforeEach
    void somebody() {
        world.unit("AS", "Tỉnh Thử Phiên", "tỉnh", null);
        username = world.account(Role.REPORTER, "AS");
        sessions = "/api/v1/accounts/"
                + sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                        .orElseThrow()
                + "/sessions";
    }

    private static int me(String cookie) {
        return given().cookie("tongket_session", cookie).get("/api/v1/me").statusCode();
    }

    @Test
    void oneIsEndedAndThenAllOfThem() {
        String first = World.session(username);
        String second = World.session(username);
        String third = World.session(username);

        String id = world.as(Role.ADMINISTRATOR, "AS")
                .get(sessions + "?sort=createdAt")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.current", everyItem(is(false)))
                .extract()
                .path("items[0].id");
        world.as(Role.ADMINISTRATOR, "AS").delete(sessions + "/" + id).then().statusCode(204);
        world.as(Role.ADMINISTRATOR, "AS").delete(sessions + "/" + id).then().statusCode(404);
        world.as(Role.ADMINISTRATOR, "AS").get(sessions).then().body("items", hasSize(2));

        world.as(Role.ADMINISTRATOR, "AS").delete(sessions).then().statusCode(204);
        world.as(Role.ADMINISTRATOR, "AS").get(sessions).then().body("items", hasSize(0));
        assertThat(me(first)).isEqualTo(401);
        assertThat(me(second)).isEqualTo(401);
        assertThat(me(third)).isEqualTo(401);
        assertThat(sql.list(
                        "select key from audit_entries where action = 'end' and key like ? || ' %'",
                        row -> row.text("key"), username))
                .containsExactlyInAnyOrder(username + " " + id, username + " all");
    }

    @Test
    void aSessionOfAnotherAccountIsNotEndedAtThisAddress() {
        String other = world.account(Role.REPORTER, "AS");
        String cookie = World.session(other);
        String id = sql.one("""
                        select s.id::text as id from sessions s join accounts a on a.id = s.account_id
                        where a.username = ?
                        """, row -> row.text("id"), other).orElseThrow();

        world.as(Role.ADMINISTRATOR, "AS").delete(sessions + "/" + id).then().statusCode(404);
        assertThat(me(cookie)).isEqualTo(200);
    }
}
