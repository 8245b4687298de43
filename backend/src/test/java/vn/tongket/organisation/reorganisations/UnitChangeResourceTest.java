package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.organisation.reorganisations.LandModel.ACTS;
import static vn.tongket.organisation.reorganisations.LandModel.DAY;
import static vn.tongket.organisation.reorganisations.LandModel.act;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.renaming;
import static vn.tongket.organisation.reorganisations.LandModel.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Acts over HTTP: carried out whole or not at all, tried beforehand, kept with their rows. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UnitChangeResourceTest {

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    Sql sql;

    @Nested
    class CarryingOut {

        @Test
        void answersWithWhatWasDoneAndWhereItStands() {
            String p = land.province();

            ValidatableResponse answer = land.post(land.administrator(), merger(p, DAY))
                    .statusCode(201)
                    .header("ETag", is("\"1\""))
                    .body("dryRun", is(false))
                    .body("effectiveDate", is(DAY))
                    .body("created.code", contains(p + "-N"))
                    .body("created[0].parent.code", is(p + "-H1"))
                    .body("created[0].validFrom", is(DAY))
                    .body("closed.unit.code", contains(p + "-X1", p + "-X2"))
                    .body("closed[0].unit.validTo", is(DAY))
                    .body("closed[0].successors[0].unit.code", is(p + "-N"))
                    .body("closed[0].successors[0].share", nullValue())
                    .body("changed", hasSize(0));

            String id = answer.extract().path("id");
            answer.header("Location", containsString(ACTS + "/" + id));
            given().get(ACTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("status", is("in-force"))
                    .body("createdUnits", is(1))
                    .body("closedUnits", is(2))
                    .body("recordedBy", nullValue());
        }

        @Test
        void leavesAnEntryInTheTrail() {
            String p = land.province();
            String id = land.carriedOut(merger(p, DAY));

            assertThat(sql.list(
                            "select action, resource from audit_entries where key = ?",
                            row -> row.text("resource") + " " + row.text("action"),
                            id))
                    .containsExactly("unit-changes carry-out");
        }

        @Test
        void movesUnitsThatGoOn() {
            String p = land.province();

            land.post(
                            land.administrator(),
                            act(
                                    DAY,
                                    row("rename", "unit", p + "-X1", "name", "Phường Một", "code", p + "-P1"),
                                    row("reclassify", "unit", p + "-X1", "kind", "phường"),
                                    row("transfer", "unit", p + "-X1", "parent", p + "-H2")))
                    .statusCode(201)
                    .body("created", hasSize(0))
                    .body("closed", hasSize(0))
                    .body("changed", hasSize(1))
                    .body("changed[0].before.code", is(p + "-X1"))
                    .body("changed[0].after.code", is(p + "-P1"))
                    .body("changed[0].after.kind", is("phường"))
                    .body("changed[0].after.parent.code", is(p + "-H2"));

            LandModel.unit(p + "-X1", "2025-06-30").statusCode(200).body("kind", is("xã"));
            LandModel.unit(p + "-P1", DAY).statusCode(200).body("name.vi", is("Phường Một"));
        }

        @Test
        void takesTheSameRowsAsAFile() {
            String p = land.province();
            String rows = """
                    change,unit,successor,share,code,name,nameEn,kind,parent
                    create,,,,P-N,"Xã Bắc, mới",North,xã,P-H1
                    create,,,,P-M,Xã Nam,,xã,P-H2
                    split,P-X1,P-N,0.3,,,,,
                    split,P-X1,P-M,0.7,,,,,
                    rename,P-X3,,,,Xã Ba Đổi Tên,,,
                    """.replace("P-", p + "-");

            String id = land.csv(land.administrator(), rows)
                    .statusCode(201)
                    .body("created.code", contains(p + "-N", p + "-M"))
                    .body("created[0].name.vi", is("Xã Bắc, mới"))
                    .body("created[0].name.en", is("North"))
                    .body("closed[0].successors.share", contains(0.3f, 0.7f))
                    .body("changed[0].after.name.vi", is("Xã Ba Đổi Tên"))
                    .extract()
                    .path("id");

            given().get(ACTS + "/" + id + "/rows")
                    .then()
                    .statusCode(200)
                    .body("items.row", contains(2, 3, 4, 5, 6))
                    .body("items.change", contains("create", "create", "split", "split", "rename"))
                    .body("items[2].unit", is(p + "-X1"))
                    .body("items[2].share", is(0.3f))
                    .body("items[2].unitName.vi", is("Xã Một " + p))
                    .body("items[2].successorName.vi", is("Xã Bắc, mới"));
            assertThat(given().header("Accept", "text/csv")
                            .get(ACTS + "/" + id + "/rows")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .contains("split," + p + "-X1," + p + "-N,0.3");
        }

        @Test
        void showsTheLineOfDescentInHistories() {
            String p = land.province();
            String id = land.carriedOut(merger(p, DAY));

            given().get("/api/v1/units/" + p + "-N/history?date=" + DAY)
                    .then()
                    .statusCode(200)
                    .body("predecessors.code", contains(p + "-X1", p + "-X2"))
                    .body("successors", hasSize(0))
                    .body("line", hasSize(2))
                    .body("line[0].kind", is("merged"))
                    .body("line[0].date", is(DAY))
                    .body("line[0].change", is(id))
                    .body("line[0].legalBasis.document", is("Nghị quyết thử"));
            given().get("/api/v1/units/" + p + "-X1/history?date=2025-06-30")
                    .then()
                    .body("successors.code", contains(p + "-N"))
                    .body("versions[0].validTo", is(DAY));
        }

        @Test
        void isListedByUnitAndByDay() {
            String p = land.province();
            String id = land.carriedOut(merger(p, DAY));

            given().get(ACTS + "?unit=" + p + "-X1").then().body("items.id", contains(id));
            given().get(ACTS + "?unit=" + p + "-N&from=2025-07-01&to=2025-07-02")
                    .then()
                    .body("items.id", contains(id));
            given().get(ACTS + "?unit=" + p + "-N&to=2025-07-01").then().body("items", hasSize(0));
            given().get(ACTS + "?unit=" + p + "-N&status=undone").then().body("items", hasSize(0));
        }

        @Test
        void ofADayInTheFutureIsSeenFromThatDayOn() {
            String p = land.province();

            land.carriedOut(merger(p, "2099-01-01"));

            LandModel.unit(p + "-X1", "2098-12-31").statusCode(200);
            LandModel.unit(p + "-N", "2098-12-31").statusCode(404);
            LandModel.unit(p + "-N", "2099-01-01").statusCode(200);
        }

        @Test
        void keepsADayByWhichItHadHappened() {
            String p = land.province();

            String id = land.carriedOut(Bodies.with(merger(p, DAY), "datePrecision", "known-by"));

            given().get(ACTS + "/" + id).then().body("datePrecision", is("known-by"));
            given().get("/api/v1/units/" + p + "-N/history?date=" + DAY)
                    .then()
                    .body("line.datePrecision", contains("known-by", "known-by"))
                    .body("versions[0].validFromPrecision", is("known-by"));
        }

        @Test
        void tellsWhatHangsOnTheUnits() {
            String p = land.province();
            land.indicator("RC_COUNT");
            land.enter(world.as(Role.REPORTER, p + "-X1"), "RC_COUNT/" + p + "-X1/2022", 5)
                    .statusCode(201);

            land.administrator()
                    .body(merger(p, "2022-07-01"))
                    .post(ACTS + "?dryRun=true")
                    .then()
                    .statusCode(200)
                    .body("touched.resource", hasItems("observations", "accounts"))
                    .body("touched.find { it.resource == 'accounts' }.units[0].holders", hasSize(1))
                    .body("touched.find { it.resource == 'observations' }.units[0].holders", empty())
                    .body("touched.find { it.resource == 'observations' }.total", is(1))
                    .body("touched.find { it.resource == 'observations' }.onOrAfter", is(1))
                    .body("touched.find { it.resource == 'observations' }.units[0].unit.code", is(p + "-X1"));
        }
    }

    @Nested
    class Trying {

        @Test
        void saysTheSameAndWritesNothing() {
            String p = land.province();

            land.assertNothingChanged(() -> land.administrator()
                    .body(merger(p, DAY))
                    .post(ACTS + "?dryRun=true")
                    .then()
                    .statusCode(200)
                    .header("Location", nullValue())
                    .body("dryRun", is(true))
                    .body("id", nullValue())
                    .body("created.code", contains(p + "-N"))
                    .body("closed.unit.code", contains(p + "-X1", p + "-X2")));

            land.carriedOut(merger(p, DAY));
        }

        @Test
        void refusesWhatWouldBeRefused() {
            String p = land.province();

            land.assertNothingChanged(() -> land.administrator()
                    .body(act(DAY, row("abolish", "unit", p + "-H1")))
                    .post(ACTS + "?dryRun=true")
                    .then()
                    .statusCode(422));
        }
    }

    @Nested
    class Repeating {

        @Test
        void withTheSameKeyGivesTheSameAnswerAndDoesItOnce() {
            String p = land.province();
            String key = UUID.randomUUID().toString();
            String id = land.post(land.administrator().header("Idempotency-Key", key), merger(p, DAY))
                    .statusCode(201)
                    .extract()
                    .path("id");

            land.assertNothingChanged(
                    () -> land.post(land.administrator().header("Idempotency-Key", key), merger(p, DAY))
                            .statusCode(201)
                            .header("Location", containsString(id))
                            .body("id", is(id))
                            .body("created.code", contains(p + "-N")));
        }

        @Test
        void withTheSameKeyAndAnotherBodyIsRefused() {
            String p = land.province();
            String key = UUID.randomUUID().toString();
            land.post(land.administrator().header("Idempotency-Key", key), merger(p, DAY))
                    .statusCode(201);

            land.assertNothingChanged(() -> land.post(
                            land.administrator().header("Idempotency-Key", key), renaming(p + "-X3", "Tên khác", DAY))
                    .statusCode(422)
                    .body("code", is("idempotency.other-request")));
        }
    }

    @Nested
    class Forms {

        @Test
        void unknownMembersAndMissingOnesAre400() {
            String p = land.province();
            Map<String, Object> body = Bodies.with(
                    act(DAY, Bodies.with(row("abolish", "unit", p + "-X1"), "reason", "x")),
                    "legalBasis",
                    null,
                    "author",
                    "x");

            land.assertNothingChanged(() -> land.post(land.administrator(), body)
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/changes/0/reason", "/legalBasis", "/author")));
        }

        @Test
        void emptyChangesAre400() {
            land.post(land.administrator(), act(DAY)).statusCode(400).body("errors.pointer", contains("/changes"));
        }

        @Test
        void unknownKindsOfChangeAndBlankNamesAre400() {
            land.post(
                            land.administrator(),
                            act(DAY, row("dissolve", "unit", "X"), row("rename", "unit", "X", "name", " ")))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/changes/0/change"));
            land.post(land.administrator(), act(DAY, row("rename", "unit", "X", "name", " ")))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/changes/0/name/vi"));
        }

        @Test
        void daysOutsideOfAllTimesAre400() {
            for (String day : List.of("2025-02-30", "+999999999-12-31", "-999999999-01-01", "01/07/2025")) {
                land.post(land.administrator(), renaming("RC", "Tên", day))
                        .statusCode(400)
                        .body("errors.pointer", contains("/effectiveDate"));
            }
        }

        @Test
        void aHeadingInTheQueryBesideJsonIs400() {
            String p = land.province();

            land.assertNothingChanged(() -> land.administrator()
                    .queryParam("effectiveDate", DAY)
                    .queryParam("rightsFollow", "true")
                    .body(merger(p, DAY))
                    .post(ACTS)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("effectiveDate", "rightsFollow"))
                    .body("errors.code", hasItem("unit-change.heading-with-json")));
        }

        @Test
        void aFileWithoutHeadingIs400() {
            land.administrator()
                    .contentType("text/csv")
                    .body("change,unit\nabolish,RC1-X1\n")
                    .post(ACTS)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("effectiveDate", "titleVi", "document"));
        }

        @Test
        void aFileThatCannotBeReadIs400() {
            land.administrator()
                    .contentType("text/csv; charset=ISO-8859-1")
                    .queryParam("effectiveDate", DAY)
                    .queryParam("titleVi", "Thử")
                    .queryParam("document", "Thử")
                    .body("change,unit,name\nrename,X,Xã\n")
                    .post(ACTS)
                    .then()
                    .statusCode(400)
                    .body("code", is("import.not-utf8"));
            land.csv(land.administrator(), "unit,colour\nX,red\n")
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/1/colour", "/1/change"));
            land.csv(land.administrator(), "change,unit\n").statusCode(400);
            land.csv(land.administrator(), "change,unit,share\nabolish,X\n").statusCode(400);
            land.csv(land.administrator(), "change,unit,share\nsplit,X,\"0,5\"\nmelt,X,\n,X,\n")
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/2/share", "/3/change", "/4/change"));
        }

        @Test
        void anotherFormatIs415() {
            land.administrator()
                    .contentType("application/xml")
                    .body("<act/>")
                    .post(ACTS)
                    .then()
                    .statusCode(415);
        }

        @Test
        void unknownActsAre404() {
            given().get(ACTS + "/" + UUID.randomUUID()).then().statusCode(404).body("code", is("unit-change.unknown"));
            given().get(ACTS + "/one/rows").then().statusCode(404);
            land.undo(UUID.randomUUID().toString()).statusCode(404);
        }
    }

    /** Each as a file with its rows from line 2 on; one province serves all, since none changes anything. */
    @Nested
    class Refusals {

        private static String province;

        private String province() {
            if (province == null) {
                String p = land.province();
                land.register(p + "-OLD", "xã", p + "-H1", null, "2020-01-01").statusCode(201);
                land.register(p + "-NEXT", "xã", p + "-H1", "2027-01-01", null).statusCode(201);
                land.register(p + "-ENDS", "xã", p + "-H1", null, "2027-01-01").statusCode(201);
                land.register(p + "-HE", "huyện", p, null, "2027-01-01").statusCode(201);
                land.register(p + "-HN", "huyện", p, "2027-01-01", null).statusCode(201);
                land.register(p + "-S1", "sở", p, null, null).statusCode(201);
                land.register(p + "-S2", "phòng", p + "-S1", null, null).statusCode(201);
                land.register(p + "-V", "thôn", p + "-X1", null, null).statusCode(201);
                land.register(p + "-X4", "xã", p + "-H2", null, null).statusCode(201);
                land.carriedOut(renaming(p + "-X4", "Tên về sau", "2027-01-01"));
                province = p;
            }
            return province;
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "unit-change.cell-unwanted   | /2/kind      | abolish,@X2,,,,,,xã,",
                    "unit-change.nothing-renamed | /2/name      | rename,@X2,,,,,,,",
                    "unit-change.share-range     | /4/share     | new N;new M;split,@X2,@N,1.5,,,,,;split,@X2,@M,0.5,,,,,",
                    "unit-change.code-twice      | /3/code      | new N;new N",
                    "unit-change.code-taken      | /2/code      | rename,@X2,,,@X3,,,,",
                    "unit-change.code-taken      | /2/code      | new NEXT",
                    "unit-change.unit-unknown    | /2/unit      | abolish,@NOWHERE,,,,,,,",
                    "unit-change.unit-not-yet    | /2/unit      | rename,@NEXT,,,,Tên,,,",
                    "unit-change.unit-ended      | /2/unit      | rename,@OLD,,,,Tên,,,",
                    "unit-change.ends-and-goes-on | /3/unit     | abolish,@X2,,,,,,,;rename,@X2,,,,Tên,,,",
                    "unit-change.ends-twice      | /4/unit      | new N;merge,@X2,@N,,,,,,;abolish,@X2,,,,,,,",
                    "unit-change.repeated        | /3/unit      | rename,@X2,,,,Một,,,;rename,@X2,,,,Hai,,,",
                    "unit-change.split-alone     | /3/successor | new N;split,@X2,@N,,,,,,",
                    "unit-change.share-missing   | /5/share     | new N;new M;split,@X2,@N,0.5,,,,,;split,@X2,@M,,,,,,",
                    "unit-change.shares-sum      | /5/share     | new N;new M;split,@X2,@N,0.5,,,,,;split,@X2,@M,0.4,,,,,",
                    "unit-change.successor-twice | /4/successor | new N;split,@X2,@N,,,,,,;split,@X2,@N,,,,,,",
                    "unit-change.ends-later      | /2/unit      | abolish,@ENDS,,,,,,,",
                    "unit-change.newer-version   | /2/unit      | abolish,@X4,,,,,,,",
                    "unit-change.successor-not-new | /2/successor | merge,@X2,@X3,,,,,,",
                    "unit-change.successor-later | /2/successor | merge,@X2,@NEXT,,,,,,",
                    "unit-change.parent-later    | /2/parent    | transfer,@X2,,,,,,,@HN",
                    "unit-change.after-unknown   | /2/successor | merge,@X2,@NOWHERE,,,,,,",
                    "unit-change.after-ended     | /2/successor | merge,@X2,@OLD,,,,,,",
                    "unit-change.child-left      | /3/unit      | new N;merge,@X1,@N,,,,,,",
                    "unit-change.parent-ends     | /2/parent    | transfer,@X2,,,,,,,@HE",
                    "unit.parent-level           | /2/parent    | transfer,@H1,,,,,,,@X3",
                    "unit.cycle                  | /2/parent    | transfer,@S1,,,,,,,@S2",
                    "unit.code-form              | /2/code      | rename,@X2,,,xã mới,,,,",
                    "body.required               | /2/successor | merge,@X2,,,,,,,",
                    "body.unknown-value          | /2/kind      | reclassify,@X2,,,,,,thái ấp,",
                })
        void tellTheRowAndTheReasonInBothLanguagesAndChangeNothing(String code, String pointer, String rows) {
            String p = province();
            String file = "change,unit,successor,share,code,name,nameEn,kind,parent\n"
                    + String.join(
                                    "\n",
                                    Stream.of(rows.split(";"))
                                            .map(row -> row.replaceFirst("^new (\\w+)$", "create,,,,@$1,Xã,,xã,@H1"))
                                            .toList())
                            .replace("@", p + "-");

            land.assertNothingChanged(() -> {
                String english = refusal("en", file, code, pointer);
                String vietnamese = refusal("vi", file, code, pointer);
                assertThat(english).isNotBlank().isNotEqualTo(vietnamese).doesNotContain("{");
                assertThat(vietnamese).isNotBlank().doesNotContain("{");
            });
        }

        private String refusal(String language, String file, String code, String pointer) {
            return land.csv(land.administrator().header("Accept-Language", language), file)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("code", is("rules.broken"))
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code))
                    .extract()
                    .path("errors[0].message");
        }

        @Test
        void ofAllRowsComeTogetherAndByTheirPlaceInJson() {
            String p = province();

            land.assertNothingChanged(() -> land.post(
                            land.administrator(),
                            act(
                                    DAY,
                                    row("abolish", "unit", p + "-NOWHERE"),
                                    row("rename", "unit", p + "-X2", "name", "Tên được"),
                                    row("rename", "unit", p + "-OLD", "name", "Tên")))
                    .statusCode(422)
                    .body("errors.pointer", contains("/changes/0/unit", "/changes/2/unit")));
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            String p = land.province();

            land.assertNothingChanged(() -> land.post(given().contentType(ContentType.JSON), merger(p, DAY))
                    .statusCode(401));
        }

        @Test
        void everyRoleButAdministratorIs403() {
            String p = land.province();
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    land.post(world.as(role, p), merger(p, DAY)).statusCode(403);
                }
            }
        }

        @Test
        void theAdministratorOfTheUnitAboveMayAndThatOfAnotherMayNot() {
            String p = land.province();

            land.post(world.as(Role.ADMINISTRATOR, p + "-H2"), merger(p, DAY)).statusCode(403);
            land.post(world.as(Role.ADMINISTRATOR, land.province()), merger(p, DAY))
                    .statusCode(403);
            land.post(world.as(Role.ADMINISTRATOR, p + "-H1"), merger(p, DAY)).statusCode(201);
        }

        @Test
        void allUnitsOfTheActCount() {
            String p = land.province();
            Map<String, Object> both = act(
                    DAY,
                    row("rename", "unit", p + "-X1", "name", "Một khác"),
                    row("rename", "unit", p + "-X3", "name", "Ba khác"));

            land.post(world.as(Role.ADMINISTRATOR, p + "-H1"), both).statusCode(403);
            land.post(world.as(Role.ADMINISTRATOR, p), both).statusCode(201);
        }

        @Test
        void aUnitAtTheTopIsMadeByTheInstallationOnly() {
            String p = land.province();
            Map<String, Object> top = act(DAY, row("create", "code", p + "-TOP", "name", "Tỉnh Mới", "kind", "tỉnh"));

            land.post(world.as(Role.ADMINISTRATOR, p), top).statusCode(403);
            land.post(land.administrator(), top).statusCode(201);
        }

        @Test
        void nobodyPutsAUnitBelowThatOfAnother() {
            String p = land.province();
            String other = land.province();
            Map<String, Object> away = act(DAY, row("transfer", "unit", p + "-X1", "parent", other + "-H1"));

            land.post(world.as(Role.ADMINISTRATOR, p), away).statusCode(403);
            land.carriedOut(renaming(p + "-X1", "Tên mới", DAY));
            land.post(world.as(Role.ADMINISTRATOR, p), away).statusCode(403);
            land.post(world.as(Role.ADMINISTRATOR, other), away).statusCode(403);
        }

        @Test
        void nobodyMergesAUnitIntoThatOfAnother() {
            String p = land.province();
            String other = land.province();
            land.register(other + "-N", "xã", other + "-H1", DAY, null).statusCode(201);
            Map<String, Object> away = Bodies.with(
                    act(DAY, row("merge", "unit", p + "-X1", "successor", other + "-N")), "rightsFollow", true);

            land.post(world.as(Role.ADMINISTRATOR, p), away).statusCode(403);
            land.post(land.administrator(), away).statusCode(201);
        }

        @Test
        void whoCarriedItOutIsShownToThoseWhoSignedIn() {
            String p = land.province();
            String id = land.carriedOut(merger(p, DAY));

            world.as(Role.VIEWER, p).get(ACTS + "/" + id).then().body("recordedBy", notNullValue());
            given().get(ACTS + "/" + id).then().body("recordedBy", nullValue());
        }
    }

    @Nested
    class AtOnce {

        @Test
        void ofTwoActsOnTheSameUnitsOneIsCarriedOutAndTheOtherIsToldWhyNot() throws Exception {
            String p = land.province();
            List<Map<String, Object>> acts = Stream.of("-A", "-B")
                    .map(end -> act(
                            DAY,
                            row("create", "code", p + end, "name", "Xã Mới", "kind", "xã", "parent", p + "-H1"),
                            row("merge", "unit", p + "-X1", "successor", p + end),
                            row("merge", "unit", p + "-X2", "successor", p + end)))
                    .toList();
            List<String> tokens = Stream.of(1, 2)
                    .map(each -> World.newToken(world.account(Role.ADMINISTRATOR, p), "*:read", "*:write"))
                    .toList();

            List<ValidatableResponse> answers = both(
                    () -> land.post(bearer(tokens.get(0)), acts.get(0)),
                    () -> land.post(bearer(tokens.get(1)), acts.get(1)));

            assertThat(answers)
                    .extracting(answer -> answer.extract().statusCode())
                    .containsExactlyInAnyOrder(201, 422);
            answers.stream()
                    .filter(answer -> answer.extract().statusCode() == 422)
                    .forEach(answer -> answer.body("errors.pointer", contains("/changes/1/unit", "/changes/2/unit"))
                            .body("errors.code", hasItem("unit-change.ends-later")));
            assertThat(sql.number("select count(*) as n from unit_versions where code in (?, ?)", p + "-A", p + "-B"))
                    .isEqualTo(1);
            assertThat(sql.number("""
                            select count(*) as n from unit_successions s
                            join unit_versions v on v.unit_id = s.predecessor_id where v.code in (?, ?)
                            """, p + "-X1", p + "-X2")).isEqualTo(2);
            given().get(ACTS + "?unit=" + p + "-X1").then().body("items", hasSize(1));
        }

        private io.restassured.specification.RequestSpecification bearer(String token) {
            return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        }

        private static <T> List<T> both(Callable<T> one, Callable<T> other)
                throws InterruptedException, ExecutionException {
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                return List.of(threads.submit(one), threads.submit(other)).stream()
                        .map(result -> {
                            try {
                                return result.get();
                            } catch (InterruptedException | ExecutionException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();
            }
        }
    }

    @Nested
    class EndedUnits {

        @Test
        void are404WithWhatTheyWentInto() {
            String p = land.province();
            land.carriedOut(merger(p, DAY));

            LandModel.unit(p + "-X1", DAY)
                    .statusCode(404)
                    .body("code", is("unit.not-at-date"))
                    .body("errors.code", contains("unit.went-into"))
                    .body("errors[0].message", containsString("went into Xã Mới (" + p + "-N) on " + DAY));
            given().header("Accept-Language", "vi")
                    .get("/api/v1/units/" + p + "-X1?date=" + DAY)
                    .then()
                    .statusCode(404)
                    .body("errors[0].message", containsString("nhập vào Xã Mới (" + p + "-N)"));
        }

        @Test
        void tellAllPartsOfADivisionAndThatNoneIsStated() {
            String p = land.province();
            land.carriedOut(act(
                    DAY,
                    row("create", "code", p + "-N", "name", "Xã Bắc", "kind", "xã", "parent", p + "-H1"),
                    row("create", "code", p + "-M", "name", "Xã Nam", "kind", "xã", "parent", p + "-H1"),
                    row("split", "unit", p + "-X1", "successor", p + "-N"),
                    row("split", "unit", p + "-X1", "successor", p + "-M"),
                    row("abolish", "unit", p + "-X2")));

            LandModel.unit(p + "-X1", DAY)
                    .statusCode(404)
                    .body("errors.code", contains("unit.went-into-in-part", "unit.went-into-in-part"))
                    .body("errors.message", hasItem(containsString("Xã Nam (" + p + "-M)")));
            LandModel.unit(p + "-X2", DAY).statusCode(404).body("errors.code", contains("unit.ended"));
        }

        @Test
        void giveNoHintForADayOnWhichTheyHadNotEnded() {
            String p = land.province();
            land.carriedOut(merger(p, DAY));

            LandModel.unit(p + "-N", "2025-06-30").statusCode(404).body("errors", not(hasItem(notNullValue())));
        }
    }
}
