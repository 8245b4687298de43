package vn.tongket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.isolation.Scene.any;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.isolation.Journal.Answer;
import vn.tongket.isolation.Journal.Operation;
import vn.tongket.isolation.Journal.Person;
import vn.tongket.isolation.Journal.Wish;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.Period;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.KeptSums;

/**
 * Values that are entered, sent, approved, returned, corrected, imported and withdrawn, of units that are being reorganised
 * meanwhile.
 */
@ApplicationScoped
class ValuesScene implements Scene {

    private static final String ADDRESS = "/api/v1/observations/";
    private static final List<String> INDICATORS = List.of("IS_COUNT", "IS_RATE");
    private static final List<String> PERIODS = List.of("2021", "2022", "2022", "2022");

    private final Journal journal;
    private final UnitsScene units;
    private final Sql sql;
    private final AtomicInteger numbers = new AtomicInteger(1000);
    private List<Person> reporters;
    private Person approver;

    ValuesScene(Journal journal, UnitsScene units, Sql sql) {
        this.journal = journal;
        this.units = units;
        this.sql = sql;
    }

    @Override
    public void stand() {
        Person administrator = journal.person(Role.ADMINISTRATOR, null);
        reporters = Stream.generate(() -> journal.person(Role.REPORTER, UnitsScene.PROVINCE))
                .limit(2)
                .toList();
        approver = journal.person(Role.APPROVER, UnitsScene.PROVINCE);
        define(administrator, "IS_COUNT", Bodies.count("Số đếm thử"));
        define(
                administrator,
                "IS_RATE",
                Bodies.with(Bodies.percentage("Tỷ lệ thử"), "maximum", null, "minimum", null, "breakdowns", List.of()));
    }

    private void define(Person administrator, String code, Map<String, Object> body) {
        String path = "/api/v1/indicators/" + code;
        assertThat(journal.write(administrator, Wish.put("define", path, path, Journal.ANY, body))
                        .status())
                .isIn(200, 201);
    }

    @Override
    public void act(Random random) {
        if (random.nextInt(8) == 0) {
            importRows(random);
            return;
        }
        String key = ADDRESS + any(random, INDICATORS) + "/" + place(random);
        Answer seen = journal.read(approver, key);
        String tag = seen.tag() == null || random.nextInt(3) == 0 ? Journal.ANY : seen.tag();
        JsonNode moving =
                seen.body().path("pendingVersion").isObject() ? seen.body().path("pendingVersion") : seen.body();
        if (!seen.done() || random.nextInt(5) == 0 || !move(random, key, tag, moving)) {
            enter(random, key, tag);
        }
    }

    private String place(Random random) {
        String year = any(random, PERIODS);
        return units.any(random, Period.parse(year).lastDay()) + "/" + year;
    }

    private void enter(Random random, String key, String tag) {
        int number = numbers.incrementAndGet();
        Map<String, Object> body = key.contains("IS_RATE")
                ? Map.of("numerator", number, "denominator", 100_000, "reason", "Thử")
                : Map.of("value", number, "reason", "Thử");
        journal.write(any(random, reporters), Wish.put("values enter", key, key, tag, body));
    }

    /** Moves a version on by one who may; false where it moves no more. */
    private boolean move(Random random, String key, String tag, JsonNode version) {
        Person author = reporters.stream()
                .filter(each ->
                        each.username().equals(version.path("recordedBy").asText()))
                .findFirst()
                .orElseThrow();
        boolean mostly = random.nextInt(4) > 0;
        switch (version.path("status").asText()) {
            case "draft", "returned" ->
                move(author, key, tag, version, mostly ? "submitted" : "withdrawn", mostly ? "submit" : "give-up");
            case "submitted" -> {
                boolean approve = mostly || random.nextBoolean();
                move(approver, key, tag, version, approve ? "approved" : "returned", approve ? "approve" : "return");
            }
            case "approved" -> {
                if (mostly) {
                    return false;
                }
                move(approver, key, tag, version, "withdrawn", "withdraw");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(Person who, String key, String tag, JsonNode version, String status, String what) {
        String path = key + "/versions/" + version.path("version").asInt() + "/status";
        journal.write(
                who, Wish.put("values " + what, path, key, tag, Map.of("status", status, "reason", "Theo biên bản")));
    }

    /** Each key once: of a key that comes again in a file, the trail tells once what all its rows did. */
    private void importRows(Random random) {
        String rows = Stream.generate(() -> place(random))
                .limit(3)
                .distinct()
                .map(place -> "IS_COUNT," + place.replace('/', ',') + "," + numbers.incrementAndGet() + ",Thử")
                .collect(Collectors.joining("\n", "indicator,unit,period,value,reason\n", "\n"));
        journal.write(any(random, reporters), Wish.post("values import", ADDRESS + "imports", rows));
    }

    @Override
    public List<String> essentials() {
        return List.of("values enter", "values submit", "values approve", "values import");
    }

    @Override
    public List<String> types() {
        return List.of("vn.tongket.observation.approved", "vn.tongket.observation.withdrawn");
    }

    @Override
    public Map<String, Integer> published() {
        Map<String, Integer> events = new HashMap<>();
        for (Operation operation : journal.done("values approve")) {
            events.merge("vn.tongket.observation.approved " + operation.wish().thing(), 1, Integer::sum);
        }
        for (Operation operation : journal.done("values withdraw")) {
            events.merge("vn.tongket.observation.withdrawn " + operation.wish().thing(), 1, Integer::sum);
        }
        return events;
    }

    @Override
    public void check() {
        assertThat(broken("""
                select o.id::text as what from observations o join indicators i on i.id = o.indicator_id
                join observation_versions v on v.observation_id = o.id
                where i.code like 'IS\\_%' group by o.id
                having max(v.version) <> count(*) or min(v.version) <> 1
                    or count(*) filter (where v.status = 'approved') > 1
                    or count(*) filter (where v.status in ('draft', 'submitted', 'returned')) > 1
                """))
                .as("chains with a gap, or with two versions in force or waiting")
                .isEmpty();
        assertThat(broken("""
                select o.id || ' ' || o.revision || ' ' || count(e.id) as what
                from observations o join indicators i on i.id = o.indicator_id
                left join audit_entries e on e.resource = 'observations' and e.unit_id = o.unit_id
                    and e.action <> 'refuse' and e.after ->> 'kept' = o.id::text
                where i.code like 'IS\\_%' group by o.id having o.revision <> count(e.id)
                """))
                .as("values whose revision is not how often they were changed")
                .isEmpty();
        assertThat(broken("""
                select o.id::text as what from observations o join indicators i on i.id = o.indicator_id
                left join observation_versions v on v.observation_id = o.id and v.status = 'approved'
                where i.code like 'IS\\_%' and (o.in_force, o.value_in_force, o.numerator_in_force, o.denominator_in_force)
                      is distinct from (v.id is not null, v.value, v.numerator, v.denominator)
                """)).as("copies that are not the version in force").isEmpty();
        assertThat(broken(KeptSums.differing("IS\\_%")))
                .as("sums that are not what they would be if made anew")
                .isEmpty();
    }

    private List<String> broken(String query) {
        return sql.list(query, row -> row.text("what"));
    }
}
