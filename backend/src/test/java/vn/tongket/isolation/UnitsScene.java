package vn.tongket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.tongket.isolation.Journal.Answer;
import vn.tongket.isolation.Journal.Operation;
import vn.tongket.isolation.Journal.Person;
import vn.tongket.isolation.Journal.Wish;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.World;

/** Acts that merge, divide, rename and move the same communes on the same two days, and are undone again. */
@ApplicationScoped
class UnitsScene implements Scene {

    static final String PROVINCE = "IS";

    private static final String ACTS = "/api/v1/unit-changes";
    private static final List<String> DISTRICTS = List.of("IS-H1", "IS-H2");
    private static final List<String> DAYS = List.of("2022-07-01", "2022-10-01", "2022-10-01");
    /** Few, so that two acts often want the same. */
    private static final List<String> NEW_CODES =
            List.of("IS-N1", "IS-N2", "IS-N3", "IS-N4", "IS-N5", "IS-N6", "IS-N7", "IS-N8");

    private final Journal journal;
    private final World world;
    private final Sql sql;
    private final AtomicInteger names = new AtomicInteger();
    private final List<String> acts = new CopyOnWriteArrayList<>();
    private Person administrator;

    UnitsScene(Journal journal, World world, Sql sql) {
        this.journal = journal;
        this.world = world;
        this.sql = sql;
    }

    @Override
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Cùng Lúc", "tỉnh", null);
        DISTRICTS.forEach(code -> world.unit(code, "Huyện " + code, "huyện", PROVINCE));
        for (int i = 1; i <= 4; i++) {
            world.unit("IS-X" + i, "Xã " + i, "xã", DISTRICTS.get(i % 2));
        }
        administrator = journal.person(Role.ADMINISTRATOR, null);
    }

    /** The id of a commune that exists on a day, more often one of the last that came; an act may be quicker. */
    String any(Random random, LocalDate day) {
        List<String> there = sql.list("""
                select v.unit_id from unit_versions v join units u on u.id = v.unit_id
                where v.code like 'IS-_%' and v.kind = 'xã' and daterange(v.valid_from, v.valid_to) @> ?::date
                order by v.valid_from nulls first, v.unit_id
                """, row -> row.id("unit_id").toString(), day);
        return random.nextBoolean()
                ? Scene.any(random, there)
                : there.get(Math.max(0, there.size() - 1 - random.nextInt(3)));
    }

    @Override
    public void act(Random random) {
        Optional<String> act = Scene.late(random, acts, 2);
        if (act.isPresent() && random.nextInt(3) == 0) {
            undo(random, act.get());
            return;
        }
        String day = Scene.any(random, DAYS);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> carryOut("merge", day, merger(random, day));
            case 6, 7 -> carryOut("split", day, division(random, day));
            case 8, 9 ->
                carryOut(
                        "rename",
                        day,
                        List.of(row("rename", "unit", code(random, day), "name", name(), "code", fresh(random, day))));
            case 10 ->
                carryOut(
                        "transfer",
                        day,
                        List.of(row("transfer", "unit", code(random, day), "parent", Scene.any(random, DISTRICTS))));
            default -> register(random, day);
        }
    }

    private List<Map<String, Object>> merger(Random random, String day) {
        String successor = fresh(random, day);
        String one = code(random, day);
        String other = Stream.generate(() -> code(random, day))
                .limit(10)
                .filter(code -> !code.equals(one))
                .findFirst()
                .orElse("IS-X1");
        return List.of(
                made(random, successor),
                row("merge", "unit", one, "successor", successor),
                row("merge", "unit", other, "successor", successor));
    }

    private List<Map<String, Object>> division(Random random, String day) {
        String one = fresh(random, day);
        String other = NEW_CODES.get((NEW_CODES.indexOf(one) + 1) % NEW_CODES.size());
        String divided = code(random, day);
        return List.of(
                made(random, one),
                made(random, other),
                row("split", "unit", divided, "successor", one),
                row("split", "unit", divided, "successor", other));
    }

    private Map<String, Object> made(Random random, String code) {
        return row("create", "code", code, "name", name(), "kind", "xã", "parent", Scene.any(random, DISTRICTS));
    }

    private static Map<String, Object> row(String change, Object... cells) {
        Map<String, Object> row = Bodies.with(Map.of("change", change), cells);
        return row.get("name") instanceof String name ? Bodies.with(row, "name", Bodies.name(name)) : row;
    }

    private String name() {
        return "Xã Thử " + names.incrementAndGet();
    }

    /** A code that nobody has from a day on, or one that somebody has where all are taken; an act may be quicker. */
    private String fresh(Random random, String day) {
        List<String> taken = sql.list(
                "select code from unit_versions where code like 'IS-N_' and coalesce(valid_to > ?::date, true)",
                row -> row.text("code"),
                day);
        List<String> free =
                NEW_CODES.stream().filter(code -> !taken.contains(code)).toList();
        return Scene.any(random, free.isEmpty() ? NEW_CODES : free);
    }

    /** The code of a commune that stands from before a day on, without an end; another act may be quicker. */
    private String code(Random random, String day) {
        List<String> codes = sql.list("""
                select code from unit_versions where code like 'IS-_%' and kind = 'xã'
                  and coalesce(valid_from < ?::date, true) and valid_to is null order by code
                """, row -> row.text("code"), day);
        return codes.isEmpty() ? "IS-X1" : Scene.any(random, codes);
    }

    private void carryOut(String kind, String day, List<Map<String, Object>> rows) {
        Answer answer = journal.write(
                administrator,
                Wish.post(
                        "units " + kind,
                        ACTS,
                        Map.of(
                                "effectiveDate",
                                day,
                                "title",
                                Bodies.name("Sắp xếp thử"),
                                "legalBasis",
                                Map.of("document", "Nghị quyết thử"),
                                "changes",
                                rows)));
        if (answer.done()) {
            acts.add(answer.text("id"));
        }
    }

    private void undo(Random random, String act) {
        String path = ACTS + "/" + act;
        String tag = random.nextBoolean() ? journal.read(administrator, path).tag() : Journal.ANY;
        Answer answer = journal.write(
                administrator,
                Wish.put("units undo", path + "/status", path, tag, Map.of("status", "undone", "reason", "Nhập nhầm")));
        if (answer.done()) {
            acts.remove(act);
        }
    }

    private void register(Random random, String day) {
        String code = fresh(random, day);
        journal.write(
                administrator,
                Wish.put(
                        "units register",
                        "/api/v1/units/" + code,
                        "/api/v1/units/" + code + " " + names.incrementAndGet(),
                        Journal.ANY,
                        Map.of(
                                "name",
                                Bodies.name(name()),
                                "kind",
                                "xã",
                                "parent",
                                Scene.any(random, DISTRICTS),
                                "validFrom",
                                day)));
    }

    @Override
    public List<String> essentials() {
        return List.of("units rename", "units undo");
    }

    @Override
    public List<String> types() {
        return List.of("vn.tongket.unit-change.in-force", "vn.tongket.unit-change.undone");
    }

    private List<Operation> carriedOut() {
        return Stream.of("units merge", "units split", "units rename", "units transfer")
                .flatMap(what -> journal.done(what).stream())
                .toList();
    }

    @Override
    public Map<String, Integer> published() {
        Map<String, Integer> events = new HashMap<>();
        carriedOut()
                .forEach(operation -> events.put(
                        "vn.tongket.unit-change.in-force " + ACTS + "/"
                                + operation.answer().text("id"),
                        1));
        journal.done("units undo")
                .forEach(operation -> events.merge(
                        "vn.tongket.unit-change.undone " + operation.wish().thing(), 1, Integer::sum));
        return events;
    }

    @Override
    public void check() {
        assertThat(broken("""
                select a.unit_id::text as what from unit_versions a join unit_versions b on b.unit_id = a.unit_id and b.id <> a.id
                where a.code like 'IS%' and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                """)).as("units with two versions on one day").isEmpty();
        assertThat(broken("""
                select a.code || ' ' || a.unit_id || ' ' || b.unit_id as what
                from unit_versions a join unit_versions b on b.code = a.code and b.id <> a.id
                where a.code like 'IS%' and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                """)).as("codes that mean two units on one day").isEmpty();
        assertThat(broken("""
                select c.code || ' ' || c.id as what from unit_versions c
                where c.code like 'IS%' and c.parent_id is not null and not coalesce(
                    (select range_agg(daterange(p.valid_from, p.valid_to)) from unit_versions p where p.unit_id = c.parent_id)
                    @> daterange(c.valid_from, c.valid_to), false)
                """))
                .as("units whose parent does not exist all the time")
                .isEmpty();
        assertThat(broken("""
                select v.unit_id::text as what from unit_versions v group by v.unit_id
                having bool_or(v.code like 'IS%') and count(*) > 1 and range_agg(daterange(v.valid_from, v.valid_to))
                    <> multirange(daterange(
                        nullif(min(coalesce(v.valid_from, '-infinity')), '-infinity'),
                        nullif(max(coalesce(v.valid_to, 'infinity')), 'infinity')))
                """)).as("units that are gone for a while").isEmpty();
        sql.list("select check_unit(unit_id)::text as n from unit_versions where code like 'IS%'", row -> "");
        actsWereDoneOnce();
    }

    private void actsWereDoneOnce() {
        List<String> undone = journal.done("units undo").stream()
                .map(operation -> operation.wish().thing().substring(ACTS.length() + 1))
                .sorted()
                .toList();
        assertThat(undone).as("undone once").doesNotHaveDuplicates();
        assertThat(broken(
                        "select id::text as what from unit_changes where status = 'undone' and title_vi = 'Sắp xếp thử' "
                                + "and id in (select key::uuid from audit_entries where resource = 'unit-changes' and action = 'undo') "
                                + "order by id::text"))
                .containsAll(undone);
        for (Operation operation : carriedOut()) {
            String act = operation.answer().text("id");
            assertThat(sql.number("select count(*) as n from unit_changes where id = ?::uuid", act))
                    .as(act)
                    .isOne();
            for (JsonNode unit : operation.answer().body().path("created")) {
                assertThat(sql.number("""
                        select count(distinct unit_id) as n from unit_versions where unit_id = ?::uuid
                        """, unit.path("id").asText()))
                        .as("unit of act " + act)
                        .isEqualTo(undone.contains(act) ? 0 : 1);
            }
        }
    }

    private List<String> broken(String query) {
        return sql.list(query, row -> row.text("what"));
    }
}
