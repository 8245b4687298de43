package vn.tongket.desk.views;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Views of lists that a person keeps. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ViewResourceTest {

    private static final String VIEWS = "/api/v1/me/views";

    @Inject
    World world;

    @Inject
    PlanningDesk plans;

    @Inject
    Sql sql;

    private String username;
    private String token;

    @BeforeEach
    void somebodyNew() {
        plans.open();
        username = world.account(Role.VIEWER, PlanningDesk.DEPARTMENT);
        token = World.newToken(username, "*:read", "*:write");
    }

    private RequestSpecification me() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private RequestSpecification patching(String tag) {
        return me().contentType(PlanningDesk.MERGE_PATCH).header("If-Match", tag);
    }

    private static Map<String, Object> view(String list, String name, boolean standard) {
        return Map.of("list", list, "name", name, "query", "xem=qua-han", "standard", standard);
    }

    private String kept(String list, String name, boolean standard) {
        return me().body(view(list, name, standard))
                .post(VIEWS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aViewIsKeptReadChangedAndRemoved() {
        String id = kept("khen-thuong/de-nghi", "Của tôi", false);

        String tag = me().get(VIEWS + "/" + id)
                .then()
                .statusCode(200)
                .body("list", equalTo("khen-thuong/de-nghi"))
                .body("query", equalTo("xem=qua-han"))
                .body("standard", is(false))
                .extract()
                .header("ETag");
        me().header("If-None-Match", tag).get(VIEWS + "/" + id).then().statusCode(304);
        patching(tag)
                .body("{\"name\": \"Quá hạn\", \"query\": \"\"}")
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Quá hạn"))
                .body("query", equalTo(""));
        patching(tag)
                .body("{\"name\": \"Khác\"}")
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(412);
        patching("*")
                .body("{\"name\": \"Quá hạn\"}")
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(200);
        me().delete(VIEWS + "/" + id).then().statusCode(204);
        me().get(VIEWS + "/" + id).then().statusCode(404).body("code", equalTo("view.unknown"));

        assertThat(sql.list(
                        "select action from audit_entries where resource = 'views' and actor_name = ? order by at, id",
                        row -> row.text("action"),
                        username))
                .containsExactlyInAnyOrder("create", "change", "remove");
    }

    @Test
    void oneViewOfAListIsTheStandardOne() {
        String first = kept("nhiem-vu", "Một", true);
        kept("ke-hoach", "Kế hoạch", true);
        String second = kept("nhiem-vu", "Hai", true);

        me().get(VIEWS + "?list=nhiem-vu").then().body("items.findAll { it.standard }.name", contains("Hai"));
        patching("*")
                .body("{\"standard\": true}")
                .patch(VIEWS + "/" + first)
                .then()
                .statusCode(200);
        me().get(VIEWS + "/" + second).then().body("standard", is(false));
        me().get(VIEWS).then().body("items.findAll { it.standard }.name", contains("Kế hoạch", "Một"));
        patching("*")
                .body("{\"standard\": false}")
                .patch(VIEWS + "/" + first)
                .then()
                .statusCode(200);
        me().get(VIEWS + "?list=nhiem-vu").then().body("items.findAll { it.standard }", empty());
    }

    @Test
    void aNameIsTakenOnceAListAndMayBeTakenOfAnother() {
        kept("nhiem-vu", "Quá hạn", false);
        kept("chi-dao", "Quá hạn", false);

        me().body(view("nhiem-vu", "Quá hạn", false))
                .post(VIEWS)
                .then()
                .statusCode(409)
                .body("code", equalTo("view.name-taken"));
        String other = kept("nhiem-vu", "Sắp đến hạn", false);
        patching("*")
                .body("{\"name\": \"Quá hạn\"}")
                .patch(VIEWS + "/" + other)
                .then()
                .statusCode(409)
                .body("code", equalTo("view.name-taken"));
    }

    @Test
    void whatIsNoAddressOfAListIsRefused() {
        me().body(Map.of("list", "../x", "name", " ", "query", "a b#", "standard", false))
                .post(VIEWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/list"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/query"));
        String id = kept("nhiem-vu", "Một", false);
        patching("*")
                .body("{\"list\": \"chi-dao\"}")
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(400);
        me().contentType(PlanningDesk.MERGE_PATCH)
                .body("{\"name\": \"Hai\"}")
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void nobodySeesTheViewsOfAnother() {
        String id = kept("nhiem-vu", "Riêng", false);
        String other = World.newToken(world.account(Role.ADMINISTRATOR, null), "*:read", "*:write");

        given().header("Authorization", "Bearer " + other)
                .get(VIEWS + "/" + id)
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + other)
                .get(VIEWS + "?count=true")
                .then()
                .body("total", equalTo(0));
        given().header("Authorization", "Bearer " + other)
                .delete(VIEWS + "/" + id)
                .then()
                .statusCode(404);
        me().get(VIEWS + "/" + id).then().statusCode(200);
    }

    @Test
    void theSameKeyKeepsAViewOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            me().header("Idempotency-Key", key)
                    .body(view("nhiem-vu", "Một lần", false))
                    .post(VIEWS)
                    .then()
                    .statusCode(201);
        }
        me().get(VIEWS + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void thereIsAnEndToTheNumberOfViews() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> sql.update("""
                        insert into saved_views (id, account_id, list, name, query, standard, created_at, revision)
                        select gen_random_uuid(), a.id, 'nhiem-vu', 'Số ' || n, '', false, now(), 1
                        from accounts a cross join generate_series(1, 200) n where a.username = ?
                        """, username));

        me().body(view("nhiem-vu", "Một nữa", false))
                .post(VIEWS)
                .then()
                .statusCode(409)
                .body("code", equalTo("view.too-many"));
    }
}
