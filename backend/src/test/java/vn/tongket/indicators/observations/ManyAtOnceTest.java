package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/**
 * An import, which works on sets, does what single writes do, one after the other: the same values are told the same rules
 * in both ways, for two units that are alike.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ManyAtOnceTest {

    private static final AtomicInteger TWINS = new AtomicInteger();
    private static final String KNOWN = "2022-03-01T00:00:00Z";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    Units units;

    @Inject
    SettableClock clock;

    @Inject
    Clock now;

    @Inject
    OneByOne oneByOne;

    private String single;
    private String twin;
    private Actor officer;
    private Actor approver;
    private String token;

    @BeforeEach
    void twoUnitsThatAreAlike() {
        world.unit("MO", "Tỉnh Nhiều Dòng", "tỉnh", null);
        define("MO_COUNT", Bodies.count("Số đếm"));
        define(
                "MO_PART",
                Bodies.with(
                        Bodies.count("Số đếm theo cấp"),
                        "breakdowns",
                        Bodies.percentage("Tỷ lệ").get("breakdowns")));
        define("MO_RATE", Bodies.percentage("Tỷ lệ có trần"));
        define("MO_RATIO", Bodies.with(Bodies.percentage("Tỷ lệ không trần"), "maximum", null, "minimum", null));
        define(
                "MO_AMOUNT",
                Bodies.with(Bodies.indicator("Lượng", "amount"), "minimum", -10, "maximum", 1000, "decimals", 2));
        define("MO_YES", Bodies.indicator("Có hay không", "boolean"));
        define("MO_MONTH", Bodies.with(Bodies.count("Tháng"), "frequency", "month", "periodBasis", "decree-09"));
        define("MO_VILLAGE", Bodies.with(Bodies.count("Của thôn"), "levels", List.of("village")));
        int number = TWINS.incrementAndGet();
        // A moment that no other test writes at: the trail is looked through by the moment.
        clock.advance(Duration.ofSeconds(7L * number));
        single = "MO-A" + number;
        twin = "MO-B" + number;
        world.unit(single, "Xã Một", "xã", "MO");
        world.unit(twin, "Xã Một", "xã", "MO");
        String reporter = world.account(Role.REPORTER, "MO");
        sql.update(
                "insert into role_grants select gen_random_uuid(), id, 'administrator', ? from accounts where username = ?",
                unit("MO"),
                reporter);
        officer = actor(reporter, Role.REPORTER, Role.ADMINISTRATOR);
        approver = actor(world.account(Role.APPROVER, "MO"), Role.APPROVER);
        token = World.newToken(reporter, "*:read", "*:write");
    }

    @AfterEach
    void theClockStandsWhereItBegan() {
        clock.reset();
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, "MO")
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private UUID unit(String code) {
        return units.resolve(code, Period.parse("2022")).id();
    }

    private Actor actor(String username, Role... roles) {
        UUID id = sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
        return new Actor(
                id,
                username,
                List.of(roles).stream()
                        .map(role -> new Actor.Grant(role, unit("MO")))
                        .toList(),
                null);
    }

    /** Tells both ways the same rows and compares what they answer and what is in the tables. */
    private OneByOne.Outcome tellBoth(List<ImportedRow> rows) {
        clock.advance(Duration.ofMinutes(1));
        OneByOne.Outcome expected = oneByOne.write(officer, single, rows);
        Response answer = send(rows);
        if (expected.faults().isEmpty()) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(List.of(
                            answer.<Integer>path("created"),
                            answer.<Integer>path("changed"),
                            answer.<Integer>path("unchanged")))
                    .containsExactly(expected.created(), expected.changed(), expected.unchanged());
        } else {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            assertThat(answer.<List<String>>path("errors.collect { it.pointer + ' ' + it.code }"))
                    .containsExactlyInAnyOrderElementsOf(expected.faults());
        }
        assertThat(versions(twin)).containsExactlyElementsOf(versions(single));
        assertThat(entries(twin)).containsExactlyElementsOf(entries(single));
        return expected;
    }

    private Response send(List<ImportedRow> rows) {
        String file = rows.stream().map(row -> row.line(twin)).collect(Collectors.joining("", ImportedRow.HEADER, ""));
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + token)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations/imports");
    }

    private List<String> versions(String code) {
        return sql.list("""
                select i.code || '/' || o.period || '/' || o.breakdown || ' '
                           || jsonb_build_object('basis', o.period_basis, 'revision', o.revision, 'end', o.period_end,
                                                 'in force', jsonb_build_array(o.in_force, o.value_in_force))
                           || (to_jsonb(v) - 'id' - 'observation_id')::text as line
                from observations o join observation_versions v on v.observation_id = o.id
                join indicators i on i.id = o.indicator_id
                where o.unit_id = ? order by i.code, o.period, o.breakdown, v.version
                """, row -> row.text("line"), unit(code));
    }

    /** Of this moment the last entry of each chain; of one with a single entry also what was before. */
    private List<String> entries(String code) {
        return sql.list(
                """
                with pair as materialized (
                    select e.*, replace(replace(key, ?, 'UNIT'), ?, 'UNIT') as name,
                           count(*) over (partition by at, key) as together
                    from audit_entries e where at = ? and unit_id in (?, ?))
                select distinct on (at, name)
                       jsonb_build_object('at', at, 'key', name, 'actor', actor_name, 'action', action, 'reason', reason,
                           'before', case when alone then before - 'kept' end, 'after', after - 'kept')::text as line
                from (
                    select e.*, together = 1 and not exists (
                               select 1 from pair x
                               where x.at = e.at and x.key <> e.key and x.name = e.name and x.together > 1) as alone
                    from pair e where unit_id = ? and action like 'record%') e
                order by at, name, coalesce((after -> 'pendingVersion' ->> 'version')::int, (after ->> 'version')::int) desc
                """, row -> row.text("line"), single, twin, now.instant(), unit(single), unit(twin), unit(code));
    }

    private void moveBoth(ImportedRow row, VersionStatus... states) {
        for (VersionStatus state : states) {
            Actor who = state == VersionStatus.SUBMITTED ? officer : approver;
            oneByOne.move(who, row.key(single), state);
            oneByOne.move(who, row.key(twin), state);
        }
    }

    @Test
    void goodRowsOfEveryKindAreWrittenAlike() {
        List<ImportedRow> rows = List.of(
                ImportedRow.of("MO_COUNT", "2021", "1197"),
                ImportedRow.of("MO_COUNT", "2020", "0"),
                ImportedRow.of("MO_COUNT", "2022", "12.00", "một \"hai\"\tba\\bốn\nnăm", null),
                ImportedRow.notApplicable("MO_COUNT", "2019", null),
                ImportedRow.parts("MO_RATE", "2021", null, "1", "3").source("Báo cáo 45", "12"),
                ImportedRow.parts("MO_RATE", "2022", "92.65", "1197", "1292").of("level:commune"),
                ImportedRow.of("MO_RATE", "2022", "97").of("level:province").source("Báo", null),
                ImportedRow.parts("MO_RATIO", "2021", null, "5", "3"),
                ImportedRow.of("MO_AMOUNT", "2021", "-1.50"),
                ImportedRow.of("MO_YES", "2021", "1.0"),
                ImportedRow.of("MO_MONTH", "2022-12", "3"),
                ImportedRow.of("MO_MONTH", "2022-01-01/P9M", "3").basis(PeriodBasis.CALENDAR),
                ImportedRow.of("MO_COUNT", "2015", "7").since(KNOWN),
                ImportedRow.parts("MO_RATE", "2015", null, "2", "3").since("2016-01-05T10:11:12.123456Z"));

        assertThat(tellBoth(rows).created()).isEqualTo(rows.size());
        assertThat(tellBoth(rows).unchanged()).isEqualTo(rows.size());
    }

    @Test
    void chainsThatAreThereGoOnAlike() {
        ImportedRow approved = ImportedRow.of("MO_COUNT", "2021", "5");
        ImportedRow draft = ImportedRow.of("MO_COUNT", "2020", "6");
        ImportedRow withdrawn = ImportedRow.of("MO_COUNT", "2019", "7");
        ImportedRow returned = ImportedRow.of("MO_COUNT", "2018", "8");
        tellBoth(List.of(approved, draft, withdrawn, returned));
        moveBoth(approved, VersionStatus.SUBMITTED, VersionStatus.APPROVED);
        moveBoth(returned, VersionStatus.SUBMITTED, VersionStatus.RETURNED);
        oneByOne.move(officer, withdrawn.key(single), VersionStatus.WITHDRAWN);
        oneByOne.move(officer, withdrawn.key(twin), VersionStatus.WITHDRAWN);

        tellBoth(List.of(approved, draft, returned));
        tellBoth(List.of(
                ImportedRow.of("MO_COUNT", "2021", "9", null, "Đếm lại"),
                ImportedRow.of("MO_COUNT", "2020", "9"),
                ImportedRow.of("MO_COUNT", "2019", "9"),
                ImportedRow.of("MO_COUNT", "2018", "9", "ghi chú", null)));
        tellBoth(List.of(ImportedRow.of("MO_COUNT", "2021", "9.0")));
        tellBoth(List.of(ImportedRow.of("MO_COUNT", "2021", "10")));
        tellBoth(List.of(ImportedRow.of("MO_COUNT", "2021", "10", null, "Lần nữa")));
        tellBoth(List.of(approved));
        tellBoth(List.of(approved.since(KNOWN), draft.since(KNOWN), withdrawn.since(KNOWN)));
    }

    @Test
    void badRowsAreRefusedAlike() {
        tellBoth(
                List.of(ImportedRow.of("MO_COUNT", "2021", "1").since(KNOWN), ImportedRow.of("MO_COUNT", "2020", "1")));
        List<ImportedRow> bad = List.of(
                ImportedRow.of("MO_NONE", "2021", "1"),
                ImportedRow.of("MO_COUNT", "2021-Q1", "1"),
                ImportedRow.of("MO_COUNT", "2024", "1"),
                ImportedRow.of("MO_COUNT", "2024-01", "1").of("level:commune"),
                ImportedRow.of("MO_VILLAGE", "2021", "1"),
                ImportedRow.of("MO_COUNT", "2022", "1.5"),
                ImportedRow.of("MO_COUNT", "2022", "-1"),
                ImportedRow.of("MO_COUNT", "2022", "-1.5"),
                ImportedRow.parts("MO_COUNT", "2022", "1", "1", "2"),
                ImportedRow.parts("MO_COUNT", "2022", null, null, null),
                ImportedRow.notApplicable("MO_COUNT", "2022", "0"),
                ImportedRow.parts("MO_RATE", "2022", null, null, null),
                ImportedRow.parts("MO_RATE", "2022", "101", null, null),
                ImportedRow.parts("MO_RATE", "2022", null, "1", null),
                ImportedRow.parts("MO_RATE", "2022", null, null, "1"),
                ImportedRow.parts("MO_RATE", "2022", null, "1", "0"),
                ImportedRow.parts("MO_RATE", "2022", null, "-1", "2.5"),
                ImportedRow.parts("MO_RATE", "2022", null, "3", "2"),
                ImportedRow.parts("MO_RATE", "2022", "33.3", "1", "3"),
                ImportedRow.parts("MO_RATE", "2022", null, "1", "3").of("level:village"),
                ImportedRow.of("MO_AMOUNT", "2022", "-10.01"),
                ImportedRow.of("MO_AMOUNT", "2022", "1000.5"),
                ImportedRow.of("MO_YES", "2022", "2"),
                ImportedRow.of("MO_COUNT", "2021", "2"),
                ImportedRow.of("MO_COUNT", "2021", "1").basis(PeriodBasis.CALENDAR),
                ImportedRow.of("MO_COUNT", "2021", "1")
                        .basis(PeriodBasis.CALENDAR)
                        .since(KNOWN));

        bad.forEach(row -> assertThat(tellBoth(List.of(row)).faults()).isNotEmpty());
        tellBoth(distinct(bad));
    }

    /** Of rows with one key the first: a file has each key once. */
    private static List<ImportedRow> distinct(List<ImportedRow> rows) {
        Set<List<String>> keys = new HashSet<>();
        return rows.stream()
                .filter(row -> keys.add(List.of(row.indicator(), row.period(), row.breakdown())))
                .toList();
    }

    /** A round that asks both units for a value. */
    private String round(String period, String basis) {
        String code = "MO-" + period + "-" + TWINS.get();
        world.as(Role.ADMINISTRATOR, "MO")
                .header("If-Match", "*")
                .body(Map.of(
                        "name", Bodies.name("Đợt"),
                        "period", period,
                        "periodBasis", basis,
                        "indicators", List.of("MO_PART"),
                        "reporters", Map.of("levels", List.of("commune"), "units", List.of(single, twin)),
                        "due", List.of(Map.of("level", "commune", "date", "2022-12-31")),
                        "approvals", 1))
                .put("/api/v1/reporting-rounds/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    private void close(String round) {
        world.as(Role.ADMINISTRATOR, "MO")
                .header("If-Match", "*")
                .body(Map.of("status", "closed", "reason", "Hết hạn"))
                .put("/api/v1/reporting-rounds/" + round + "/status")
                .then()
                .statusCode(200);
    }

    private void sendBoth(String round) {
        List.of(single, twin)
                .forEach(unit -> world.as(Role.REPORTER, unit)
                        .header("If-Match", "*")
                        .body(Map.of("status", "submitted"))
                        .put("/api/v1/reporting-rounds/" + round + "/submissions/" + unit + "/status")
                        .then()
                        .statusCode(200));
    }

    @Test
    void aClosedRoundTakesOnlyCorrectionsInBothWays() {
        ImportedRow approved = ImportedRow.of("MO_PART", "2017", "5");
        ImportedRow draft = ImportedRow.of("MO_PART", "2017", "6").of("level:commune");
        String round = round("2017", "decree-09");
        tellBoth(List.of(approved, draft));
        moveBoth(approved, VersionStatus.SUBMITTED, VersionStatus.APPROVED);
        close(round);

        assertThat(tellBoth(List.of(approved, draft)).unchanged()).isEqualTo(2);
        assertThat(tellBoth(List.of(ImportedRow.of("MO_PART", "2017", "7", null, "Đếm lại")))
                        .changed())
                .isEqualTo(1);
        assertThat(tellBoth(List.of(ImportedRow.of("MO_PART", "2017", "8").of("level:commune")))
                        .faults())
                .containsExactly("/2 round.closed");
        ImportedRow part = ImportedRow.of("MO_PART", "2017", "3").of("level:province");
        assertThat(tellBoth(List.of(part, ImportedRow.of("MO_PART", "2017", "9")))
                        .faults())
                .containsExactly("/2 round.closed", "/3/reason observation.reason-required");
        assertThat(tellBoth(List.of(part.basis(PeriodBasis.CALENDAR))).faults()).containsExactly("/2 round.closed");
        assertThat(tellBoth(List.of(part.since(KNOWN), ImportedRow.of("MO_AMOUNT", "2017", "4")))
                        .created())
                .isEqualTo(2);
        tellBoth(List.of(part));
        tellBoth(List.of(ImportedRow.of("MO_PART", "2017", "4", null, "Sửa").of("level:province")));
    }

    @Test
    void whatAReportHoldsIsChangedInNeitherWay() {
        ImportedRow sent = ImportedRow.of("MO_PART", "2018", "5");
        String round = round("2018", "decree-09");
        tellBoth(List.of(sent));
        sendBoth(round);

        ImportedRow part = ImportedRow.of("MO_PART", "2018", "3").of("level:commune");
        assertThat(tellBoth(List.of(sent, ImportedRow.of("MO_AMOUNT", "2018", "1")))
                        .unchanged())
                .isEqualTo(1);
        assertThat(tellBoth(List.of(ImportedRow.of("MO_PART", "2018", "6"), part))
                        .faults())
                .containsExactly("/2 observation.held", "/3 observation.held");
        tellBoth(List.of(part.since(KNOWN)));
        assertThat(tellBoth(List.of(ImportedRow.of("MO_PART", "2018", "4", null, "Sửa")
                                .of("level:commune")))
                        .faults())
                .containsExactly("/2 observation.held");
        close(round);
        tellBoth(List.of(part, ImportedRow.of("MO_PART", "2018", "6")));
    }

    @Test
    void aRoundGivesNewChainsItsBasisInBothWays() {
        round("2016", "calendar");
        ImportedRow silent = ImportedRow.of("MO_PART", "2016", "5");
        ImportedRow part = ImportedRow.of("MO_PART", "2016", "3").of("level:commune");
        assertThat(tellBoth(List.of(part.basis(PeriodBasis.DECREE_09), silent)).faults())
                .containsExactly("/2/periodBasis observation.other-basis");
        assertThat(tellBoth(List.of(silent, part.since(KNOWN))).created()).isEqualTo(2);
        tellBoth(List.of(silent.basis(PeriodBasis.CALENDAR)));
        tellBoth(List.of(ImportedRow.of("MO_PART", "2016", "6").basis(PeriodBasis.DECREE_09)));
        tellBoth(List.of(ImportedRow.of("MO_PART", "2016", "3", null, "Sửa")
                .of("level:commune")
                .basis(PeriodBasis.CALENDAR)));
        tellBoth(List.of(ImportedRow.of("MO_PART", "2016", "4", null, "Sửa").of("level:commune")));
    }

    @Test
    void whateverComesAboutRoundsTheTwoWaysAgree() {
        close(round("2017", "decree-09"));
        round("2016", "calendar");
        tellBoth(List.of(ImportedRow.of("MO_PART", "2018", "1")));
        sendBoth(round("2018", "decree-09"));
        Random random = new Random(7);
        String[] periods = {"2016", "2017", "2018"};
        for (int file = 0; file < 25; file++) {
            List<ImportedRow> rows = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                ImportedRow row = anyRow(random, "MO_PART", periods[random.nextInt(periods.length)]);
                boolean part = row.indicator().equals("MO_PART") && random.nextInt(3) == 0;
                rows.add(part ? row.of("level:commune") : row);
            }
            rows = distinct(rows);
            OneByOne.Outcome outcome = tellBoth(rows);
            ImportedRow moved = rows.getFirst();
            if (outcome.faults().isEmpty() && moved.period().equals("2016") && waits(moved)) {
                moveBoth(moved, VersionStatus.SUBMITTED, VersionStatus.APPROVED);
            }
        }
    }

    @Test
    void whateverComesTheTwoWaysAgree() {
        Random random = new Random(4);
        int refused = 0;
        for (int file = 0; file < 30; file++) {
            List<ImportedRow> rows = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                rows.add(anyRow(random, "MO_COUNT", random.nextBoolean() ? "2021" : "2020"));
            }
            rows = distinct(rows);
            OneByOne.Outcome outcome = tellBoth(rows);
            refused += outcome.faults().isEmpty() ? 0 : 1;
            ImportedRow moved = rows.getFirst();
            if (outcome.faults().isEmpty() && random.nextInt(3) == 0 && waits(moved)) {
                moveBoth(moved, VersionStatus.SUBMITTED, VersionStatus.APPROVED);
            }
        }
        assertThat(refused).isBetween(3, 25);
    }

    private boolean waits(ImportedRow row) {
        return sql.number("""
                        select count(*) as n from observations o join observation_versions v on v.observation_id = o.id
                        join indicators i on i.id = o.indicator_id
                        where o.unit_id = ? and i.code = ? and o.period = ? and o.breakdown = ? and v.status = 'draft'
                        """, unit(single), row.indicator(), row.period(), row.breakdown()) > 0;
    }

    private static ImportedRow anyRow(Random random, String indicator, String period) {
        String[] values = {"1", "2", "2.0", "3", "-1"};
        int which = random.nextInt(10) == 0 ? 4 : random.nextInt(4);
        String reason = random.nextInt(3) > 0 ? "Lý do" : null;
        String comment = random.nextInt(4) == 0 ? "ghi chú" : null;
        ImportedRow row = ImportedRow.of(
                random.nextInt(4) == 0 ? "MO_AMOUNT" : indicator, period, values[which], comment, reason);
        if (random.nextInt(8) == 0) {
            row = row.source("Báo cáo", null);
        }
        if (random.nextInt(10) == 0) {
            row = row.basis(random.nextBoolean() ? PeriodBasis.CALENDAR : PeriodBasis.NOT_STATED);
        }
        return random.nextInt(6) == 0 ? row.since(KNOWN) : row;
    }
}
