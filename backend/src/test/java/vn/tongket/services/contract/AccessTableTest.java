package vn.tongket.services.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.http.Problem;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Every operation, asked by everybody: {@code access-table.csv} says who gets what. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessTableTest {

    private static final Map<Integer, String> CODES = Map.of(
            401, "credentials\\.missing",
            403, "access\\.denied|token\\.limited|(import|account)\\.row-denied|observation\\.not-your-draft",
            404, "[a-z-]+\\.unknown",
            422, "rules\\.broken",
            501, "password-reset\\.no-mail");

    private static final int FORBIDDEN = 403;
    private static final Map<String, String> BODY_TYPES = new HashMap<>();
    private static final Map<String, String> LIMITED_TOKENS = new HashMap<>();
    private static final Map<String, Object> OTHER_DISTRICT =
            Map.of("name", "narrow", "scopes", List.of("*:read", "*:write"), "unit", AccessWorld.OTHER_DISTRICT);

    @Inject
    World world;

    @Inject
    AccessWorld access;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        access.stand();
    }

    static List<AccessRow> rows() {
        return AccessRow.inOrderOfThings();
    }

    @Test
    void everyOperationHasARowAndEveryRowItsOperation() {
        Contract contract = Contract.parse(Contract.served());
        assertThat(rows().stream().map(AccessRow::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(contract.operations().stream()
                        .map(Contract.Operation::id)
                        .toList());
        assertThat(rows())
                .allSatisfy(row -> assertThat(contract.at(row.method(), "/api/v1" + row.path()))
                        .extracting(Contract.Operation::id)
                        .containsExactly(row.operation()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(AccessRow row) {
        String mediaType = bodyTypes().get(row.operation());
        SoftAssertions.assertSoftly(softly -> {
            for (Map.Entry<AccessCaller, Integer> expected : row.refusedFirst()) {
                AccessCaller caller = expected.getKey();
                Response answer = send(row, caller, things(row, caller), mediaType);
                check(softly, row, caller, expected.getValue(), answer);
                if (row.isAboutCaller() || !(row.reads() || answer.statusCode() >= 400)) {
                    left = null;
                }
            }
        });
    }

    /** Things that nobody touched serve the next caller, and the next row where it is about the same ones and no others. */
    private AccessWorld.Things things(AccessRow row, AccessCaller caller) {
        if (left == null || !left.words().equals(row.words())) {
            left = new Left(row.words(), access.thingsFor(owner(row, caller)));
        }
        return left.things();
    }

    /** What the row before made and left as it was. */
    private record Left(Set<String> words, AccessWorld.Things things) {}

    private static Left left;

    /** Reading the whole contract takes long enough to do it once. */
    private static synchronized Map<String, String> bodyTypes() {
        if (BODY_TYPES.isEmpty()) {
            Contract.parse(Contract.served())
                    .operations()
                    .forEach(operation -> BODY_TYPES.put(operation.id(), operation.bodyType()));
        }
        return BODY_TYPES;
    }

    private static void check(SoftAssertions softly, AccessRow row, AccessCaller caller, int status, Response answer) {
        String situation = row + " as " + caller.column();
        softly.assertThat(answer.statusCode())
                .as("%s: %s", situation, answer.asString())
                .isEqualTo(status);
        if (answer.statusCode() >= 400) {
            softly.assertThat(answer.contentType()).as(situation).startsWith(Problem.MEDIA_TYPE);
            softly.assertThat(answer.<Integer>path("status")).as(situation).isEqualTo(answer.statusCode());
            softly.assertThat(answer.<String>path("code"))
                    .as(situation)
                    .matches(
                            caller.lacksScope() && status == FORBIDDEN
                                    ? "token\\.scope-missing"
                                    : CODES.getOrDefault(status, "none is expected"));
        }
    }

    private Response send(AccessRow row, AccessCaller caller, AccessWorld.Things things, String mediaType) {
        RequestSpecification request = as(row, caller);
        if (mediaType.equals(AccessWorld.FORM)) {
            AccessWorld.withFile(request, things.fill(row.body()));
        } else if (mediaType.equals(Xlsx.MEDIA_TYPE)) {
            request.contentType(mediaType).body(things.form(row.path()));
        } else if (mediaType.equals(MadeFile.DOCX)) {
            request.contentType(mediaType).body(things.template(row.path()));
        } else if (!row.body().isEmpty()) {
            String body = things.fill(row.body());
            request.contentType(mediaType + ";charset=UTF-8")
                    .body(mediaType.endsWith("json") ? AccessWorld.json(body) : body);
        }
        if (Set.of("PUT", "PATCH", "DELETE").contains(row.method())) {
            request.header("If-Match", "*");
        }
        return request.urlEncodingEnabled(false).request(row.method(), "/api/v1" + things.fill(row.path()));
    }

    /** Whose own a thing is: the caller's, or somebody's where the caller can have none. */
    private RequestSpecification owner(AccessRow row, AccessCaller caller) {
        boolean canOwn = caller != AccessCaller.ANONYMOUS && !caller.lacksScope();
        return canOwn ? as(row, caller) : world.as(Role.VIEWER, AccessWorld.PROVINCE);
    }

    private RequestSpecification as(AccessRow row, AccessCaller caller) {
        return switch (caller) {
            case ANONYMOUS -> given();
            case ELSEWHERE -> world.as(Role.VIEWER, AccessWorld.OTHER_PROVINCE);
            case WRONG_UNIT -> world.as(row.by(), AccessWorld.OTHER_PROVINCE);
            case NO_SCOPE -> bearing(limited(row, scopes(row.reads() ? "*:write" : "*:read")));
            case OTHER_RESOURCE -> bearing(limited(row, otherResource(row)));
            case WRONG_UNIT_SCOPE -> bearing(limited(row, OTHER_DISTRICT));
            default -> world.as(caller.role(), AccessWorld.PROVINCE);
        };
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private static Map<String, Object> scopes(String... scopes) {
        return Map.of("name", "narrow", "scopes", List.of(scopes));
    }

    /** What the row needs, of another resource than its own. */
    private static Map<String, Object> otherResource(AccessRow row) {
        String resource = row.path().startsWith("/units") ? "plans" : "units";
        return scopes(resource + ":read", resource + ":write");
    }

    /** A token of whoever the operation is for, with less than that one's own: made once for all rows. */
    private String limited(AccessRow row, Map<String, Object> token) {
        return LIMITED_TOKENS.computeIfAbsent(
                row.by() + " " + token,
                key -> world.as(row.by(), AccessWorld.PROVINCE)
                        .body(token)
                        .post("/api/v1/tokens")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("secret"));
    }
}
