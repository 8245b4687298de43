package vn.tongket.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.walk.Walkers.any;
import static vn.tongket.walk.Walkers.maybe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.KeptSums;
import vn.tongket.testing.World;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Deed.Standing;
import vn.tongket.walk.Walkers.Answer;

/** Communes report and their values are approved, while acts merge, rename and move them, and are undone. */
@ApplicationScoped
class TerritoryCorner implements Corner {

    private static final String PROVINCE = "WK-TINH";
    private static final String ELSEWHERE = "WK-KHAC";
    private static final List<String> DISTRICTS = List.of("WK-H1", "WK-H2");
    private static final int COMMUNES = 6;
    private static final String INDICATOR = "WK_COUNT";
    private static final String PATTERN = "WK\\_%";
    private static final List<String> YEARS = List.of("2020", "2021", "2022");
    private static final List<String> DAYS = List.of("2021-07-01", "2022-07-01", "2022-10-01");

    private static final String LAST_DAY = DAYS.getLast();

    private static final Set<Standing> REPORTERS = Set.of(new Standing(Role.REPORTER, PROVINCE));
    private static final Set<Standing> APPROVERS = Set.of(new Standing(Role.APPROVER, PROVINCE));
    private static final Set<Standing> ADMINISTRATORS =
            Set.of(new Standing(Role.ADMINISTRATOR, PROVINCE), new Standing(Role.ADMINISTRATOR, null));

    private final Walkers walkers;
    private final World world;
    private final Sql sql;
    private final AtomicInteger numbers = new AtomicInteger(100);

    TerritoryCorner(Walkers walkers, World world, Sql sql) {
        this.walkers = walkers;
        this.world = world;
        this.sql = sql;
    }

    @Override
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Đi Dạo", "tỉnh", null);
        world.unit(ELSEWHERE, "Tỉnh Đi Dạo Khác", "tỉnh", null);
        DISTRICTS.forEach(code -> world.unit(code, "Huyện " + code, "huyện", PROVINCE));
        for (int i = 1; i <= COMMUNES; i++) {
            world.unit("WK-X" + i, "Xã Đi Dạo " + i, "xã", DISTRICTS.get(i % 2));
        }
        walkers.ofEachRole(PROVINCE);
        walkers.ofEachRole(ELSEWHERE);
        walkers.join(Role.REPORTER, PROVINCE);
        walkers.join(Role.APPROVER, PROVINCE);
        Answer defined = walkers.send(
                walkers.join(Role.ADMINISTRATOR, null),
                new Call("PUT", "/indicators/" + INDICATOR, Bodies.count("Số đếm đi dạo")));
        assertThat(defined.done()).as(defined.toString()).isTrue();
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                new Deed("enter a value", REPORTERS, this::enter),
                new Deed("submit a value", REPORTERS, random -> move(random, "submitted", "draft", "returned")),
                new Deed("approve a value", APPROVERS, random -> move(random, "approved", "submitted")),
                new Deed("return a value", APPROVERS, random -> move(random, "returned", "submitted")),
                new Deed("withdraw a value", APPROVERS, random -> move(random, "withdrawn", "approved")),
                new Deed("merge communes", ADMINISTRATORS, this::merge),
                new Deed("rename a commune", ADMINISTRATORS, this::rename),
                new Deed("move a commune", ADMINISTRATORS, this::transfer),
                new Deed("register a commune", ADMINISTRATORS, this::register),
                new Deed("undo an act", ADMINISTRATORS, this::undo));
    }

    private Optional<Call> enter(Random random) {
        String year = any(random, YEARS);
        List<String> communes = communes("daterange(v.valid_from, v.valid_to) @> ?::date", year + "-12-31");
        return Call.put(
                "/observations/" + INDICATOR + "/" + any(random, communes) + "/" + year,
                Map.of("value", numbers.incrementAndGet(), "reason", "Theo sổ"));
    }

    /** A version of some status goes on. */
    private Optional<Call> move(Random random, String to, String... from) {
        List<String> versions = sql.list("""
                select i.code || '/' || o.unit_id || '/' || o.period || '/versions/' || v.version as place
                from observation_versions v join observations o on o.id = v.observation_id
                join indicators i on i.id = o.indicator_id
                where i.code = ? and v.status = any(?) order by 1
                """, row -> row.text("place"), INDICATOR, List.of(from));
        return maybe(random, versions)
                .flatMap(one ->
                        Call.put("/observations/" + one + "/status", Map.of("status", to, "reason", "Theo biên bản")));
    }

    private Optional<Call> merge(Random random) {
        String day = any(random, DAYS);
        List<String> codes = new ArrayList<>(standing(day));
        if (codes.size() < 2) {
            return Optional.empty();
        }
        String successor = "WK-N" + numbers.incrementAndGet();
        return act(
                day,
                List.of(
                        row(
                                "create",
                                "code",
                                successor,
                                "name",
                                Bodies.name("Xã Mới " + successor),
                                "kind",
                                "xã",
                                "parent",
                                any(random, DISTRICTS)),
                        row("merge", "unit", codes.remove(random.nextInt(codes.size())), "successor", successor),
                        row("merge", "unit", codes.remove(random.nextInt(codes.size())), "successor", successor)));
    }

    private Optional<Call> rename(Random random) {
        String day = any(random, DAYS);
        String name = "Xã Đổi Tên " + numbers.incrementAndGet();
        return maybe(random, standing(day))
                .flatMap(code -> act(day, List.of(row("rename", "unit", code, "name", Bodies.name(name)))));
    }

    private Optional<Call> transfer(Random random) {
        String day = any(random, DAYS);
        return maybe(random, standing(day))
                .flatMap(code -> act(day, List.of(row("transfer", "unit", code, "parent", any(random, DISTRICTS)))));
    }

    /** One more, where acts have left few. */
    private Optional<Call> register(Random random) {
        return standing(LAST_DAY).size() >= COMMUNES
                ? Optional.empty()
                : Call.put(
                        "/units/WK-R" + numbers.incrementAndGet(),
                        Map.of(
                                "name",
                                Bodies.name("Xã Ghi Thêm " + numbers.incrementAndGet()),
                                "kind",
                                "xã",
                                "parent",
                                any(random, DISTRICTS)));
    }

    private static Map<String, Object> row(String change, Object... cells) {
        return Bodies.with(Map.of("change", change), cells);
    }

    private static Optional<Call> act(String day, List<Map<String, Object>> rows) {
        return Call.post(
                "/unit-changes",
                Map.of(
                        "effectiveDate",
                        day,
                        "title",
                        Bodies.name("Sắp xếp đi dạo"),
                        "legalBasis",
                        Map.of("document", "Nghị quyết thử"),
                        "changes",
                        rows));
    }

    private Optional<Call> undo(Random random) {
        List<String> acts = sql.list(
                "select id::text as id from unit_changes where title_vi = 'Sắp xếp đi dạo' and status <> 'undone' order by 1",
                row -> row.text("id"));
        return maybe(random, acts)
                .flatMap(one -> Call.put(
                        "/unit-changes/" + one + "/status", Map.of("status", "undone", "reason", "Nhập nhầm")));
    }

    /** Codes of communes that stand from before a day on, without an end. */
    private List<String> standing(String day) {
        return sql.list("""
                select v.code from unit_versions v
                where v.code like 'WK-%' and v.kind = 'xã' and coalesce(v.valid_from < ?::date, true) and v.valid_to is null
                order by 1
                """, row -> row.text("code"), day);
    }

    private List<String> communes(String when, String day) {
        return sql.list(
                "select v.unit_id::text as id from unit_versions v where v.code like 'WK-%' and v.kind = 'xã' and "
                        + when + " order by 1",
                row -> row.text("id"),
                day);
    }

    @Override
    public Map<String, String> wrongs() {
        return Map.of(
                "sums that are not what they would be if made anew",
                KeptSums.differing(PATTERN),
                "values that their author approved",
                """
                select o.id::text as what from observation_versions v join observations o on o.id = v.observation_id
                join indicators i on i.id = o.indicator_id
                where i.code = 'WK_COUNT' and v.approved_by = v.recorded_by
                """,
                "chains with a gap, or with two versions in force or waiting",
                """
                select v.observation_id::text as what from observation_versions v
                join observations o on o.id = v.observation_id join indicators i on i.id = o.indicator_id
                where i.code = 'WK_COUNT' group by 1
                having max(v.version) <> count(*) or count(*) filter (where v.status = 'approved') > 1
                    or count(*) filter (where v.status in ('draft', 'submitted', 'returned')) > 1
                """,
                "units with two versions on one day",
                """
                select a.unit_id::text as what from unit_versions a
                join unit_versions b on b.unit_id = a.unit_id and b.id <> a.id
                where a.code like 'WK-%' and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                """,
                "codes that mean two units on one day",
                """
                select a.code as what from unit_versions a join unit_versions b on b.code = a.code and b.id <> a.id
                where a.code like 'WK-%' and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                """,
                "units whose parent does not exist all the time",
                """
                select c.code as what from unit_versions c
                where c.code like 'WK-%' and c.parent_id is not null and not coalesce(
                    (select range_agg(daterange(p.valid_from, p.valid_to)) from unit_versions p where p.unit_id = c.parent_id)
                    @> daterange(c.valid_from, c.valid_to), false)
                """);
    }

    /** What waits for approval is nobody else's, and what is in force is what was approved. */
    @Override
    public void peep() {
        List<String> waiting = sql.list("""
                select i.code || '/' || o.unit_id || '/' || o.period || ' ' || coalesce(o.value_in_force::text, '') as place
                from observation_versions v join observations o on o.id = v.observation_id
                join indicators i on i.id = o.indicator_id
                where i.code = 'WK_COUNT' and v.status in ('draft', 'submitted', 'returned') order by v.recorded_at desc limit 2
                """, row -> row.text("place"));
        for (String each : waiting) {
            String[] place = each.split(" ", -1);
            Answer seen = walkers.read(Walkers.NOBODY, "/observations/" + place[0]);
            if (place[1].isEmpty()) {
                assertThat(seen.status()).as("%s: %s", each, seen.body()).isEqualTo(404);
            } else {
                JsonNode body = seen.body();
                assertThat(body.path("pendingVersion").isObject())
                        .as("%s: %s", each, body)
                        .isFalse();
                assertThat(body.path("value").decimalValue()).as(each).isEqualByComparingTo(place[1]);
            }
        }
    }
}
