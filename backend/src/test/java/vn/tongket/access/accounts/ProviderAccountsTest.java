package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.access.accounts.ProviderAccounts.Admitted;
import vn.tongket.access.accounts.ProviderAccounts.Arrival;
import vn.tongket.access.accounts.ProviderAccounts.Ground;
import vn.tongket.access.accounts.ProviderAccounts.Person;
import vn.tongket.access.accounts.ProviderAccounts.Refused;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** People for whom a provider vouches: whose account is whose, and which roles count. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@ActivateRequestContext
class ProviderAccountsTest {

    private static final String ISSUER = "https://provider.example";
    private static final Instant FIRST = Instant.parse("2023-01-09T02:00:00Z");
    private static final SignInPlace PLACE = new SignInPlace("192.0.2.7", "Firefox, Linux");
    private static final Set<String> READING = Set.of("*:read");

    @Inject
    ProviderAccounts accounts;

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    Sql sql;

    @Inject
    java.time.Clock clock;

    private String name;
    private Grant approver;
    private Grant planner;

    @BeforeEach
    void somebody() {
        world.unit("PA", "Tỉnh Thử Đăng Nhập", "tỉnh", null);
        UUID unit = units.resolve("PA", LocalDate.now(clock)).id();
        approver = new Grant(Role.APPROVER, unit);
        planner = new Grant(Role.PLANNER, unit);
        name = "p" + UUID.randomUUID().toString().substring(0, 12);
    }

    private Person person(Instant issuedAt, @Nullable String linkedName, Grant... roles) {
        return new Person(ISSUER, "subject of " + name, name, "Người Thử", linkedName, List.of(roles), issuedAt);
    }

    private Person person(Grant... roles) {
        return person(FIRST, null, roles);
    }

    private static String admitted(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Admitted.class);
        return ((Admitted) arrival).secret();
    }

    private static Response me(String session) {
        return given().cookie("tongket_session", session).get("/api/v1/me");
    }

    private long entries(String action, String key) {
        return sql.number("select count(*) as n from audit_entries where action = ? and key = ?", action, key);
    }

    @Test
    void nobodyComesInWithoutAnAccountUnlessNewOnesAreMade() {
        assertThat(accounts.signIn(person(approver), false, PLACE)).isEqualTo(new Refused(Ground.NO_ACCOUNT));
        assertThat(sql.number("select count(*) as n from audit_entries where after->>'code' = 'openid.no-account'"))
                .isPositive();
    }

    @Test
    void aNewAccountHasTheNameAndTheRolesThatTheProviderGives() {
        String session = admitted(accounts.signIn(person(approver), true, PLACE));

        me(session)
                .then()
                .statusCode(200)
                .body("username", is(name))
                .body("displayName", is("Người Thử"))
                .body("roles.role", contains("approver"));
        assertThat(entries("create", name)).isOne();
        assertThat(entries("link-identity", name)).isOne();
        assertThat(entries("change-roles", name)).isOne();
        assertThat(entries("sign-in", name)).isOne();
    }

    @Test
    void noAccountIsMadeForWhoHasNoRoleHere() {
        assertThat(accounts.signIn(person(), true, PLACE)).isEqualTo(new Refused(Ground.NO_ACCOUNT));
    }

    @Test
    void aNameThatBelongsToAnotherIsNotTakenOver() {
        name = world.account(Role.REPORTER, "PA");

        assertThat(accounts.signIn(person(approver), true, PLACE)).isEqualTo(new Refused(Ground.NAME_TAKEN));
    }

    @Test
    void anAccountMadeBeforehandIsLinkedOnceAndKeepsWhatWasGrantedHere() {
        name = world.account(Role.REPORTER, "PA");

        String session = admitted(accounts.signIn(person(FIRST, name, approver), false, PLACE));

        me(session).then().body("roles.role", contains("approver", "reporter"));
        Person other = new Person(ISSUER, "another subject of " + name, name, "Kẻ Khác", name, List.of(), FIRST);
        assertThat(accounts.signIn(other, true, PLACE)).isEqualTo(new Refused(Ground.NO_ACCOUNT));
    }

    @Test
    void rolesOfTheProviderAreReplacedAtEachSignInAndToldApart() {
        name = world.account(Role.REPORTER, "PA");
        admitted(accounts.signIn(person(FIRST, name, approver), false, PLACE));

        String session = admitted(accounts.signIn(person(FIRST.plusSeconds(60), name, planner), false, PLACE));

        me(session).then().body("roles.role", contains("planner", "reporter"));
        assertThat(sql.list("""
                        select g.role || ' ' || g.from_provider as line from role_grants g join accounts a on a.id = g.account_id
                        where a.username = ? order by g.role
                        """, row -> row.text("line"), name)).containsExactly("planner true", "reporter false");
    }

    @Test
    void whatTheProviderSaidEarlierCountsNoMore() {
        admitted(accounts.signIn(person(FIRST.plusSeconds(60), null, planner), true, PLACE));

        assertThat(accounts.actor(person(FIRST, null, approver), true, READING, null)
                        .orElseThrow()
                        .grants())
                .extracting(Grant::role)
                .containsExactly(Role.PLANNER);
    }

    @Test
    void whoeverIsDisabledHereStaysOut() {
        name = world.account(Role.REPORTER, "PA");
        admitted(accounts.signIn(person(FIRST, name, approver), false, PLACE));
        sql.update("update accounts set status = 'disabled' where username = ?", name);

        assertThat(accounts.signIn(person(FIRST.plusSeconds(60), name, approver), true, PLACE))
                .isEqualTo(new Refused(Ground.DISABLED));
        assertThat(accounts.actor(person(FIRST, name, approver), true, READING, null))
                .isEmpty();
    }

    @Test
    void anAccessTokenActsForTheSamePersonWithinItsScopes() {
        admitted(accounts.signIn(person(approver), true, PLACE));

        var actor = accounts.actor(person(FIRST.plusSeconds(5), null, approver), false, READING, null)
                .orElseThrow();

        assertThat(actor.username()).isEqualTo(name);
        assertThat(actor.scopes()).isEqualTo(READING);
        assertThat(actor.grants()).extracting(Grant::role).containsExactly(Role.APPROVER);
    }

    @Test
    void anAdministratorChangesOnlyWhatWasGrantedHere() {
        name = world.account(Role.REPORTER, "PA");
        admitted(accounts.signIn(person(FIRST, name, approver), false, PLACE));
        UUID id = sql.one("select id from accounts where username = ?", row -> row.id("id"), name)
                .orElseThrow();
        String administrator = world.account(Role.ADMINISTRATOR, null);
        String tag = World.inPerson(administrator).get("/api/v1/accounts/" + id).header("ETag");

        World.inPerson(administrator)
                .header("If-Match", tag)
                .body(Map.of("roles", List.of(Map.of("role", "approver", "unit", "PA"))))
                .put("/api/v1/accounts/" + id + "/roles")
                .then()
                .statusCode(200)
                .body("roles.role", contains("approver"))
                .body("roles.fromProvider", contains(true));
    }

    @Test
    void thePageForSigningInLearnsWhichWaysThereAre() {
        given().get("/api/v1/session/options")
                .then()
                .statusCode(200)
                .body("local", is(true))
                .body("provider", nullValue());
    }
}
