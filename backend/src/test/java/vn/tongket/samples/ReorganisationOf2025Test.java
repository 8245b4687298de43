package vn.tongket.samples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.CsvTable;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Bắc Kạn and Thái Nguyên before and after 1 July 2025, as the API tells them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReorganisationOf2025Test {

    private static final String CONFERENCE = "2022-12-26";
    private static final String LAST_DAY = "2025-06-30";
    private static final String FIRST_DAY = "2025-07-01";
    private static final Instant LATER = Instant.parse("2025-08-01T05:00:00Z");
    private static final String PLACES = "&level=province,district,commune";

    /** Read once: nothing in these tests changes them. */
    private static final Map<String, List<String>> PREDECESSORS = new HashMap<>();

    @Inject
    LocalRun localRun;

    @Inject
    CurrentRequest request;

    @Inject
    SettableClock clock;

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    @ActivateRequestContext
    void load() {
        request.actAs(Actor.installation("sample-data"));
        localRun.loadFiles();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    /** A unit as a list shows it. */
    private record Place(
            String id,
            String code,
            String name,
            String level,
            String kind,
            @Nullable String parent,
            @Nullable String validFrom,
            @Nullable String validTo) {

        static Place of(Map<String, ?> item) {
            return new Place(
                    (String) item.get("id"),
                    (String) item.get("code"),
                    (String) ((Map<?, ?>) item.get("name")).get("vi"),
                    (String) item.get("level"),
                    (String) item.get("kind"),
                    item.get("parent") == null ? null : (String) ((Map<?, ?>) item.get("parent")).get("id"),
                    (String) item.get("validFrom"),
                    (String) item.get("validTo"));
        }

        /** The name without the kind before it. */
        String bare() {
            return name.replaceFirst("^(Tỉnh|Thành phố|Thành Phố|Huyện|Xã|Phường|Thị trấn) ", "");
        }
    }

    private static ValidatableResponse get(String address, Object... values) {
        return given().get("/api/v1" + address, values).then().statusCode(200);
    }

    /** All pages of a list of units. */
    private static List<Place> all(String address, int limit, Object... values) {
        List<Place> found = new ArrayList<>();
        JsonPath page = get(address + "&limit=" + limit, values).extract().jsonPath();
        for (String next = ""; next != null; ) {
            List<Map<String, ?>> items = page.getList("items");
            items.forEach(item -> found.add(Place.of(item)));
            next = page.getString("next");
            page = next == null ? page : page(next);
        }
        return found;
    }

    private static JsonPath page(String next) {
        return given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Place> within(String unit, String day, String levels) {
        return all("/units?within=" + unit + "&date=" + day + levels, 500);
    }

    private static Map<String, Place> byCode(Collection<Place> places) {
        return places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
    }

    private static Set<String> ids(Collection<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.toSet());
    }

    private static List<String> predecessors(Place place) {
        return PREDECESSORS.computeIfAbsent(
                place.id(),
                id -> get("/units/{id}/history?date=" + FIRST_DAY, id).extract().path("predecessors.id"));
    }

    private static List<Place> newCommunes() {
        return within("19", FIRST_DAY, "&level=commune");
    }

    /** The new communes on the ground of the old Bắc Kạn. */
    private static List<Place> fromBacKan() {
        Set<String> bacKan = ids(within("06", LAST_DAY, PLACES));
        return newCommunes().stream()
                .filter(commune -> bacKan.contains(commune.id())
                        || predecessors(commune).stream().anyMatch(bacKan::contains))
                .toList();
    }

    private static void count(String unit, String day, String condition, int expected) {
        get("/units?within=" + unit + "&date=" + day + condition + "&limit=1&count=true")
                .body("total", is(expected));
    }

    private static String act(String day) {
        return get("/unit-changes?unit=01954&from=" + day + "&to=2025-07-02")
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    @Nested
    class Before {

        @Test
        void bacKanHas117Units() {
            count("06", CONFERENCE, PLACES, 117);
            count("06", CONFERENCE, "&level=district", 8);
            count("06", CONFERENCE, "&level=commune", 108);
            count("06", LAST_DAY, PLACES, 117);
        }

        @Test
        void theOldThaiNguyenHas182() {
            count("19", LAST_DAY, PLACES, 182);
            count("19", LAST_DAY, "&level=district", 9);
            count("19", LAST_DAY, "&level=commune", 172);
        }
    }

    @Nested
    class After {

        @Test
        void thaiNguyenHas93Units() {
            count("19", FIRST_DAY, PLACES, 93);
            count("19", FIRST_DAY, "&level=district", 0);
            count("19", FIRST_DAY, "&level=commune", 92);
            count("19", FIRST_DAY, "&kind=xã", 77);
            count("19", FIRST_DAY, "&kind=phường", 15);
            count("19", FIRST_DAY, "", 93);
        }

        @Test
        void thirtySevenOfThemLieOnTheGroundOfBacKan() {
            List<Place> communes = fromBacKan();

            assertThat(communes.stream().collect(Collectors.groupingBy(Place::kind, Collectors.counting())))
                    .isEqualTo(Map.of("xã", 35L, "phường", 2L));
            Set<String> bacKan = ids(within("06", LAST_DAY, PLACES));
            assertThat(communes)
                    .filteredOn(commune -> bacKan.contains(commune.id()))
                    .extracting(Place::code)
                    .containsExactly("01957");
            assertThat(communes)
                    .allMatch(commune -> bacKan.containsAll(predecessors(commune)), "no part from elsewhere");
        }

        @Test
        void everyNewCommuneLiesDirectlyBelowTheProvince() {
            String province = get("/units/19?date=" + FIRST_DAY).extract().path("id");

            assertThat(newCommunes()).hasSize(92).extracting(Place::parent).containsOnly(province);
            get("/units/19/children?date=" + FIRST_DAY + "&limit=1&count=true").body("total", is(92));
        }

        @Test
        void bothProvincesBecameANewOne() {
            String old = get("/units/19?date=" + LAST_DAY)
                    .body("validTo", is(FIRST_DAY))
                    .extract()
                    .path("id");
            String heir = get("/units/19?date=" + FIRST_DAY)
                    .body("validFrom", is(FIRST_DAY))
                    .body("validFromPrecision", is("exact"))
                    .extract()
                    .path("id");
            assertThat(heir).isNotEqualTo(old);
            get("/units/19/history?date=" + FIRST_DAY)
                    .body("predecessors.code", containsInAnyOrder("06", "19"))
                    .body("predecessors.name.vi", containsInAnyOrder("Tỉnh Bắc Kạn", "Tỉnh Thái Nguyên"))
                    .body("line.kind", everyItem(is("merged")));
            for (String province : List.of("06", "19")) {
                get("/units/" + province + "/history?date=" + LAST_DAY)
                        .body("successors.id", contains(heir))
                        .body("line.legalBasis.document", everyItem(containsString("1683/NQ-UBTVQH15")));
            }
        }

        @Test
        void bacKanIsFoundByItsOldDayOnly() {
            get("/units/06?date=" + LAST_DAY).body("name.vi", is("Tỉnh Bắc Kạn"));
            given().header("Accept-Language", "en")
                    .get("/api/v1/units/06?date=" + FIRST_DAY)
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.not-at-date"))
                    .body("detail", containsString("Tỉnh Bắc Kạn […, 2025-07-01)"))
                    .body("errors.code", contains("unit.went-into"))
                    .body("errors[0].message", containsString("Tỉnh Thái Nguyên (19)"));
        }

        @Test
        void theDistrictsEndedWithNothingBelowThemAndNoSuccessor() {
            List<Place> districts = Stream.of("06", "19")
                    .flatMap(unit -> within(unit, LAST_DAY, "&level=district").stream())
                    .toList();

            assertThat(districts).hasSize(17);
            for (Place district : districts) {
                get("/units/{id}/children?date=" + LAST_DAY, district.id()).body("items", not(empty()));
                get("/units/{id}/children?date=" + FIRST_DAY, district.id()).body("items", empty());
                get("/units/{id}/history", district.id())
                        .body("successors", empty())
                        .body("line", hasSize(1))
                        .body("line[0].kind", is("abolished"))
                        .body("line[0].date", is(FIRST_DAY));
            }
        }

        @Test
        void anOldDistrictIs404AndSaysWhenItExisted() {
            given().header("Accept-Language", "en")
                    .get("/api/v1/units/058?date=" + FIRST_DAY)
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.not-at-date"))
                    .body("detail", containsString("058"))
                    .body("detail", containsString("Thành phố Bắc Kạn […, 2025-07-01)"))
                    .body("errors.code", contains("unit.ended"));
        }

        @Test
        void theTwoOrganisationsEndedWithTheirProvince() {
            for (String organisation : List.of("SO-TTTT", "UBND-TINH")) {
                get("/units/" + organisation + "?date=" + LAST_DAY).body("validTo", is(FIRST_DAY));
                get("/units/" + organisation + "/history?date=" + LAST_DAY)
                        .body("successors", empty())
                        .body("line.kind", contains("abolished"))
                        .body("line.successor", contains(nullValue()));
                given().get("/api/v1/units/" + organisation + "?date=" + FIRST_DAY)
                        .then()
                        .statusCode(404);
            }
        }
    }

    @Nested
    class CodesAndNames {

        @Test
        void phongQuangIsNotDuongQuang() {
            String before = get("/units/01849?date=" + CONFERENCE)
                    .body("name.vi", is("Xã Dương Quang"))
                    .extract()
                    .path("id");
            String after = get("/units/01849?date=" + FIRST_DAY)
                    .body("name.vi", is("Xã Phong Quang"))
                    .extract()
                    .path("id");

            assertThat(after).isNotEqualTo(before);
            get("/units/{id}/history", before).body("versions", hasSize(1)).body("successors", hasSize(1));
            get("/units/{id}/history", after)
                    .body("versions", hasSize(1))
                    .body("predecessors.code", hasItems("01849"))
                    .body("predecessors.id", hasItems(before));
        }

        @Test
        void all37CodesWereUsedBefore19UnderAnotherName() {
            Map<String, Place> old = byCode(within("06", CONFERENCE, "&level=commune"));
            List<Place> communes = fromBacKan();

            assertThat(communes).allMatch(commune -> old.containsKey(commune.code()));
            assertThat(communes)
                    .filteredOn(commune -> !old.get(commune.code()).bare().equals(commune.bare()))
                    .hasSize(19);
            assertThat(communes)
                    .filteredOn(commune -> old.get(commune.code()).id().equals(commune.id()))
                    .extracting(Place::name)
                    .containsExactly("Xã Thượng Quan");
        }

        @Test
        void thuongQuanGoesOnBelowTheNewProvince() {
            String province = get("/units/19?date=" + FIRST_DAY).extract().path("id");
            String id = get("/units/01957?date=" + CONFERENCE)
                    .body("parent.code", is("062"))
                    .body("validTo", is(FIRST_DAY))
                    .extract()
                    .path("id");

            get("/units/01957?date=" + FIRST_DAY)
                    .body("id", is(id))
                    .body("name.vi", is("Xã Thượng Quan"))
                    .body("parent.code", is("19"))
                    .body("parent.id", is(province));
            get("/units/01957/history?date=" + FIRST_DAY)
                    .body("versions.parent.code", contains("062", "19"))
                    .body("predecessors", empty())
                    .body("successors", empty());
        }

        @ParameterizedTest
        @CsvSource({
            "Bằng Thành, 01858, 01864",
            "Chợ Rã, 01888, 01912",
            "Thanh Thịnh, 02113, 02107",
            "Văn Lang, 02140, 02143",
            "Trần Phú, 02179, 02176",
            "Côn Minh, 02173, 02185"
        })
        void aNameMovedToAnotherCode(String name, String before, String after) {
            Map<String, Place> old = byCode(within("06", CONFERENCE, "&level=commune"));
            Map<String, Place> present = byCode(fromBacKan());

            assertThat(old.get(before).bare()).isEqualTo(name);
            assertThat(present.get(after).bare()).isEqualTo(name);
            assertThat(present.get(after).id()).isNotEqualTo(old.get(before).id());
            assertThat(Stream.of(old, present)
                            .flatMap(communes -> communes.values().stream())
                            .filter(commune -> commune.bare().equals(name)))
                    .hasSize(2);
        }

        @Test
        void sixCommunesHaveTheNamesOfOldDistricts() {
            Set<String> districts = within("06", CONFERENCE, "&level=district").stream()
                    .map(Place::bare)
                    .collect(Collectors.toSet());

            assertThat(fromBacKan())
                    .filteredOn(commune -> districts.contains(commune.bare()))
                    .extracting(Place::name)
                    .containsExactlyInAnyOrder(
                            "Xã Ba Bể",
                            "Xã Ngân Sơn",
                            "Xã Bạch Thông",
                            "Xã Chợ Đồn",
                            "Xã Chợ Mới",
                            "Xã Na Rì",
                            "Phường Bắc Kạn");
        }

        @Test
        void vanTungIsATownshipFrom2023On() {
            String id = get("/units/01954?date=" + CONFERENCE)
                    .body("name.vi", is("Xã Vân Tùng"))
                    .body("kind", is("xã"))
                    .body("validFrom", nullValue())
                    .body("validTo", is("2023-04-10"))
                    .extract()
                    .path("id");
            for (String day : List.of("2023-04-10", LAST_DAY)) {
                get("/units/01954?date=" + day)
                        .body("id", is(id))
                        .body("name.vi", is("Thị trấn Vân Tùng"))
                        .body("kind", is("thị trấn"))
                        .body("validFrom", is("2023-04-10"))
                        .body("validFromPrecision", is("known-by"))
                        .body("validTo", is(FIRST_DAY));
            }
            get("/units/01954?date=2023-04-09").body("kind", is("xã"));
            get("/units/{id}/history", id)
                    .body("versions.kind", contains("xã", "thị trấn"))
                    .body("predecessors", empty())
                    .body("successors.name.vi", contains("Xã Ngân Sơn"))
                    .body("line.findAll { it.predecessor.id == '" + id + "' }.kind", contains("merged"));
        }
    }

    @Nested
    class Successions {

        @Test
        void threeNewCommunesCrossTheBordersOfOldDistricts() {
            Map<String, String> districts = within("06", LAST_DAY, "&level=commune").stream()
                    .collect(Collectors.toMap(Place::id, Place::parent));

            assertThat(fromBacKan())
                    .filteredOn(commune -> predecessors(commune).stream()
                                    .map(districts::get)
                                    .distinct()
                                    .count()
                            == 2)
                    .extracting(Place::name)
                    .containsExactlyInAnyOrder("Xã Phong Quang", "Xã Đồng Phúc", "Xã Bạch Thông");
            assertThat(fromBacKan())
                    .allMatch(commune -> predecessors(commune).stream()
                                    .map(districts::get)
                                    .distinct()
                                    .count()
                            <= 2);
        }

        @Test
        void all108OldCommunesWentIntoOneNewCommuneEachOrWentOn() {
            Set<String> heirs = ids(fromBacKan());
            Set<String> reached = new TreeSet<>();
            for (Place commune : within("06", LAST_DAY, "&level=commune")) {
                List<String> successors =
                        get("/units/{id}/history", commune.id()).extract().path("successors.id");
                assertThat(successors).as(commune.name()).hasSize(commune.code().equals("01957") ? 0 : 1);
                reached.addAll(successors);
            }

            assertThat(reached).hasSize(36).isSubsetOf(heirs);
        }

        @ParameterizedTest
        @CsvSource({"05461, Gia Sàng, 05443, 05467", "05467, Cam Giá, 05467, 05500", "05932, Thượng Đình, 05908, 05941"
        })
        void aDividedCommuneHasTwoHeirsWithoutStatedShares(String code, String name, String one, String other) {
            ValidatableResponse history = get("/units/" + code + "/history?date=" + LAST_DAY);
            String id = history.body("unit.name.vi", containsString(name))
                    .body("successors.code", containsInAnyOrder(one, other))
                    .extract()
                    .path("unit.id");

            history.body("line.findAll { it.predecessor.id == '" + id + "' }.kind", contains("split", "split"))
                    .body("line.findAll { it.predecessor.id == '" + id + "' }.share", everyItem(nullValue()));
        }

        @Test
        void nothingElseWasDivided() {
            get("/unit-changes/{act}/rows?limit=500", act(FIRST_DAY))
                    .body(
                            "items.findAll { it.change == 'split' }.unit",
                            containsInAnyOrder("05461", "05461", "05467", "05467", "05932", "05932"));
        }
    }

    @Nested
    class Acts {

        @Test
        void thereAreTwo() {
            get("/unit-changes?unit=01954")
                    .body("items.effectiveDate", contains(FIRST_DAY, "2023-04-10"))
                    .body("items.datePrecision", contains("exact", "known-by"))
                    .body("items.status", everyItem(is("in-force")))
                    .body("items.rightsFollow", contains(true, false))
                    .body("items.createdUnits", contains(91, 0))
                    .body("items.closedUnits", contains(299, 0))
                    .body("items.changedUnits", contains(2, 1))
                    .body("items.legalBasis.document", everyItem(notNullValue()))
                    .body("items.recordedBy", everyItem(nullValue()));
        }

        @Test
        void theLaterNames280OldCommunes() {
            Set<String> communes = ids(Stream.of("06", "19")
                    .flatMap(unit -> within(unit, LAST_DAY, "&level=commune").stream())
                    .toList());
            JsonPath rows = get("/unit-changes/{act}/rows?limit=500&count=true", act(FIRST_DAY))
                    .body("total", is(395))
                    .extract()
                    .jsonPath();

            Set<String> named = new LinkedHashSet<>(rows.getList("items.findAll { it.change != 'create' }.unitId"));
            named.retainAll(communes);
            assertThat(communes).hasSize(108 + 172);
            assertThat(named).hasSize(280);
        }

        @Test
        void itsRowsStandAsTheyWerePosted() {
            byte[] taken = get("/unit-changes/{act}/rows?format=csv&limit=500", act(FIRST_DAY))
                    .extract()
                    .asByteArray();

            assertThat(rows(taken, "name.vi", "name.en")).isEqualTo(rows(file(), "name", "nameEn"));
        }

        private static List<List<String>> rows(byte[] csv, String name, String nameEn) {
            List<String> columns =
                    List.of("change", "unit", "successor", "share", "code", name, nameEn, "kind", "parent");
            return CsvTable.read(csv).records().stream()
                    .map(row -> columns.stream()
                            .map(column -> Objects.requireNonNullElse(row.cell(column), ""))
                            .toList())
                    .toList();
        }

        private static byte[] file() {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            try (InputStream content = loader.getResourceAsStream("data/thai-nguyen/unit_changes_2025-07-01.csv")) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void triedASecondTimeItIsRefusedRowByRowAndNothingComesOfIt() {
            Map<String, Long> before = counts();

            given().header("Authorization", "Bearer " + world.token(Role.ADMINISTRATOR, null))
                    .contentType("text/csv")
                    .queryParam("effectiveDate", FIRST_DAY)
                    .queryParam("titleVi", "Thử lại")
                    .queryParam("document", "Nghị quyết số 1683/NQ-UBTVQH15")
                    .queryParam("dryRun", "true")
                    .body(file())
                    .post("/api/v1/unit-changes")
                    .then()
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body("errors", hasSize(299))
                    .body("errors.code", everyItem(is("unit-change.ends-later")))
                    .body("errors[0].pointer", is("/93/unit"));
            assertThat(counts()).isEqualTo(before);
        }

        private Map<String, Long> counts() {
            return Stream.of(
                            "units",
                            "unit_versions",
                            "unit_changes",
                            "unit_change_rows",
                            "unit_successions",
                            "audit_entries")
                    .collect(Collectors.toMap(
                            Function.identity(), table -> sql.number("select count(*) as n from " + table)));
        }
    }

    @Nested
    class Search {

        @BeforeEach
        void afterTheReorganisation() {
            clock.advance(Duration.between(SettableClock.START, LATER));
        }

        private static List<Place> search(String words) {
            return all("/units?q={words}", 500, words);
        }

        @Test
        void bacKanIsThereThroughAllTimes() {
            List<Place> found = search("bac kan");

            assertThat(found)
                    .extracting(Place::code, Place::name, Place::validTo)
                    .contains(
                            tuple("01843", "Phường Bắc Kạn", null),
                            tuple("06", "Tỉnh Bắc Kạn", FIRST_DAY),
                            tuple("058", "Thành phố Bắc Kạn", FIRST_DAY));
            assertThat(found.getFirst().name()).isEqualTo("Phường Bắc Kạn");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hoà", "hòa", "HOA", "Hòa"})
        void toneMarksStandWhereTheyWill(String words) {
            assertThat(search(words))
                    .isEqualTo(search("hoa"))
                    .extracting(Place::name)
                    .contains("Xã Trung Hoà", "Xã Hoà Mục", "Xã Nam Hòa", "Xã Tân Hòa");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Sỹ Bình", "Si Binh", "sĩ bình", "SĨ BÌNH"})
        void iAndYAreTheSame(String words) {
            assertThat(search(words))
                    .isEqualTo(search("sy binh"))
                    .extracting(Place::code, Place::name)
                    .contains(tuple("01978", "Xã Sĩ Bình"));
        }

        @Test
        void aNameOfADistrictFindsTheCommuneOfTodayFirst() {
            assertThat(search("cho don"))
                    .extracting(Place::name)
                    .startsWith("Xã Chợ Đồn")
                    .contains("Huyện Chợ Đồn");
        }

        @Test
        void aUnitWithTwoVersionsIsFoundOnceAsItWasLast() {
            assertThat(search("van tung"))
                    .filteredOn(place -> place.code().equals("01954"))
                    .extracting(Place::name)
                    .containsExactly("Thị trấn Vân Tùng");
        }

        @Test
        void everythingIsToldOfEachUnit() {
            get("/units?q=bac kan&limit=500")
                    .body("items.kind", everyItem(notNullValue()))
                    .body("items.level", everyItem(notNullValue()))
                    .body(
                            "items.collect { it.containsKey('validFrom') && it.containsKey('validTo') && it.containsKey('parent') }",
                            everyItem(is(true)))
                    .body("items.find { it.code == '01843' }.parent.name.vi", is("Tỉnh Thái Nguyên"))
                    .body("items.find { it.code == '01843' }.validFrom", is(FIRST_DAY))
                    .body("items.find { it.code == '058' }.parent.name.vi", is("Tỉnh Bắc Kạn"))
                    .body("items.find { it.code == '058' }.validTo", is(FIRST_DAY))
                    .body("items.find { it.code == '06' }.parent", nullValue());
        }

        @ParameterizedTest
        @ValueSource(strings = {"bac kan", "xa", "hoa", "thai nguyen"})
        void whatExistsTodayComesBeforeWhatEnded(String words) {
            List<Boolean> ended = search(words).stream()
                    .map(place -> place.validTo() != null && place.validTo().compareTo("2025-08-01") <= 0)
                    .toList();

            assertThat(ended).contains(true, false).isSorted();
        }

        @Test
        void withADayOnlyTheUnitsOfThatDayAreFound() {
            for (String day : List.of(CONFERENCE, FIRST_DAY)) {
                assertThat(all("/units?q=xa&date=" + day, 500))
                        .isNotEmpty()
                        .allMatch(place ->
                                place.validFrom() == null || place.validFrom().compareTo(day) <= 0)
                        .allMatch(place -> place.validTo() == null || day.compareTo(place.validTo()) < 0);
            }
            get("/units?q=bac kan&date=" + CONFERENCE + "&limit=500")
                    .body("items.code", hasItems("06", "058"))
                    .body("items.code", not(hasItems("01843")));
            get("/units?q=bac kan&date=" + FIRST_DAY + "&limit=500")
                    .body("items.code", hasItems("01843"))
                    .body("items.code", not(hasItems("06")))
                    .body("items.code", not(hasItems("058")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/units?q=xa",
                    "/units?q=xa&sort=name",
                    "/units?q=xa&sort=-validTo,name",
                    "/units?q=xa&sort=kind,-code",
                    "/units?q=bac&level=commune",
                    "/units?within=19&date=2025-07-01",
                    "/units?within=19&date=2025-06-30&sort=-validTo"
                })
        void pagesAreStableAndComplete(String address) {
            List<Place> whole = all(address, 500);
            int total = get(address + "&limit=1&count=true").extract().path("total");

            assertThat(whole).hasSize(total).extracting(Place::id).doesNotHaveDuplicates();
            assertThat(all(address, 23)).isEqualTo(whole);
            assertThat(all(address, 50)).isEqualTo(whole);
        }

        @Test
        void whatEndedLastComesFirstAmongWhatEnded() {
            assertThat(search("xa").stream()
                            .filter(place ->
                                    place.validTo() != null && place.validTo().compareTo("2025-08-01") <= 0)
                            .map(Place::validTo))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }
}
