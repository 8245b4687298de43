package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Many accounts from one file: all or none, each with a password that is said once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountImportTest {

    private static final String IMPORTS = "/api/v1/accounts/imports";
    private static final String HEADER = "username,displayName,roles\n";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    private String name;

    @BeforeEach
    void provinces() {
        world.unit("AI", "Tỉnh Thử Nhập Tài Khoản", "tỉnh", null);
        world.unit("AI-X", "Xã Thử Nhập", "xã", "AI");
        world.unit("AI-2", "Tỉnh Nhập Khác", "tỉnh", null);
        name = "ai-" + NUMBERS.incrementAndGet();
    }

    private Response send(String query, String file) {
        return world.as(Role.ADMINISTRATOR, "AI")
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post(IMPORTS + query);
    }

    private long accounts() {
        return sql.number("select count(*) as n from accounts where username like ?", name + "%");
    }

    @Test
    void makesAccountsThatCanSignInWithWhatTheAnswerSaysOnce() {
        String file =
                HEADER + name + "-a,Nguyễn Thị A,reporter:AI-X\n" + name + "-b,Trần Văn B,approver:AI; viewer:AI-X\n";
        JsonPath made = send("", file)
                .then()
                .statusCode(200)
                .body("dryRun", is(false))
                .body("items.row", contains(2, 3))
                .body("items.password", everyItem(matchesPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}")))
                .extract()
                .jsonPath();

        Map<String, String> signIn =
                new HashMap<>(Map.of("username", name + "-b", "password", made.getString("items[1].password")));
        given().contentType(ContentType.JSON)
                .body(signIn)
                .post("/api/v1/session")
                .then()
                .statusCode(401)
                .body("code", is("session.new-password-required"));
        signIn.put("newPassword", World.PASSWORD);
        given().contentType(ContentType.JSON)
                .body(signIn)
                .post("/api/v1/session")
                .then()
                .statusCode(201)
                .body("roles.role", contains("approver", "viewer"));
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where action = 'create' and resource = 'accounts' and key like ?",
                        name + "%"))
                .isEqualTo(2);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where after::text like '%' || ? || '%'",
                        made.getString("items[0].password")))
                .isZero();
    }

    @Test
    void answersAsAFileToo() {
        String csv = world.as(Role.ADMINISTRATOR, "AI")
                .contentType("text/csv; charset=UTF-8")
                .accept("text/csv")
                .body(HEADER + name + ",Lê Văn C,viewer:AI-X\n")
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(csv.lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).isEqualTo("row,username,displayName,roles,password"))
                .satisfies(lines -> assertThat(lines.getLast()).startsWith("2," + name + ",Lê Văn C,viewer:AI-X,"));
    }

    @Test
    void isTriedWithoutMakingAny() {
        send("?dryRun=true", HEADER + name + ",Lê Văn C,viewer:AI-X\n")
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("items.username", contains(name))
                .body("items[0].password", nullValue());

        assertThat(accounts()).isZero();
    }

    @Test
    void isAllOrNoneAndTellsEveryFaultByRowAndColumn() {
        String file = HEADER
                + name + ",Lê Văn C,viewer:AI-X\n"
                + name + ",Hai Lần,viewer:AI-X\n"
                + "Có Dấu,,king:AI\n"
                + name + "-d,D\u200b,reporter;viewer:KHONG-CO\n"
                + world.account(Role.VIEWER, "AI") + ",Đã Có,\n";
        send("", file)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/3/username",
                                "/4/username",
                                "/4/displayName",
                                "/4/roles",
                                "/5/displayName",
                                "/5/roles",
                                "/5/roles",
                                "/6/username",
                                "/6/roles"))
                .body(
                        "errors.code",
                        contains(
                                "account.username-repeated",
                                "body.pattern",
                                "body.required",
                                "body.unknown-value",
                                "body.not-one-line",
                                "account.role-needs-unit",
                                "account.unit-unknown",
                                "account.username-in-use",
                                "body.required"));

        assertThat(accounts()).isZero();
    }

    @Test
    void ofOthersUnitsIsRefusedWhole() {
        String file = HEADER + name + ",Lê Văn C,viewer:AI-X\n" + name + "-2,Khác,viewer:AI-2\n";

        send("", file).then().statusCode(403).body("code", is("account.row-denied"));
        send("", HEADER + name + ",Lê Văn C,administrator\n").then().statusCode(403);
        assertThat(accounts()).isZero();
    }

    @Test
    void withOneKeyIsOneAndTheReplayHasNoPasswords() {
        String file = HEADER + name + ",Lê Văn C,viewer:AI-X\n";
        sent(name, "", file)
                .then()
                .statusCode(200)
                .body("items.username", contains(name))
                .body("items[0].password", notNullValue());
        sent(name, "", file).then().statusCode(409).body("code", is("idempotency.passwords-shown"));
        sent(name, "?dryRun=true", file).then().statusCode(422).body("code", is("idempotency.other-request"));
        assertThat(accounts()).isEqualTo(1);
    }

    private Response sent(String key, String query, String file) {
        return world.as(Role.ADMINISTRATOR, "AI")
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(file)
                .post(IMPORTS + query);
    }

    /** Tried only: each password costs a slow hash, and one more says nothing new. */
    @Test
    void takesACommuneEachInOneGoAndNoMoreThanFiveHundred() {
        send("?dryRun=true", rows(108)).then().statusCode(200).body("items.size()", is(108));
        send("?dryRun=true", rows(501)).then().statusCode(413).body("code", is("account.import-too-long"));
    }

    private String rows(int count) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            file.append(name).append('-').append(i).append(",Cán bộ,reporter:AI-X\n");
        }
        return file.toString();
    }
}
