package vn.tongket.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.access.accounts.Accounts;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.Units;
import vn.tongket.organisation.units.WriteUnit;

/** Units and people that tests need; what is there already is used again. */
@ApplicationScoped
public class World {

    public static final String PASSWORD = "a long enough password";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Units units;
    private final Accounts accounts;
    private final CurrentRequest request;

    World(Units units, Accounts accounts, CurrentRequest request) {
        this.units = units;
        this.accounts = accounts;
        this.request = request;
    }

    /** A unit that exists at all times. */
    @ActivateRequestContext
    public void unit(String code, String name, String kind, String parent) {
        request.actAs(Actor.installation("test"));
        units.register(code, new WriteUnit(new Name(name, null), kind, parent, null, null, null));
    }

    /** A new account with a role on a unit (null: an administrator of the installation); its sign-in name. */
    @ActivateRequestContext
    public String account(Role role, String unit) {
        request.actAs(Actor.installation("test"));
        String username = role.code() + "-" + PEOPLE.incrementAndGet();
        accounts.provision(username, "Người thử " + username, PASSWORD, role, unit);
        return username;
    }

    /** The token of one and the same person with a role on a unit. */
    public String token(Role role, String unit) {
        return tokens.computeIfAbsent(role + " " + unit, key -> newToken(account(role, unit), "*:read", "*:write"));
    }

    /** A token of an account, with scopes. */
    public static String newToken(String username, String... scopes) {
        return given().cookie("tongket_session", session(username))
                .header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "test", "scopes", scopes))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** The cookie of a new session. */
    public static String session(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(201)
                .extract()
                .cookie("tongket_session");
    }

    /** A request by a person in a new session of the web client, ready for a JSON body. */
    public static RequestSpecification inPerson(String username) {
        return given().cookie("tongket_session", session(username))
                .header("Origin", "http://localhost:" + io.restassured.RestAssured.port)
                .contentType(ContentType.JSON);
    }

    /** A request by somebody with a role on a unit, ready for a JSON body. */
    public RequestSpecification as(Role role, String unit) {
        return given().header("Authorization", "Bearer " + token(role, unit)).contentType(ContentType.JSON);
    }
}
