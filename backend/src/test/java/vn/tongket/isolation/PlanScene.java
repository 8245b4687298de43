package vn.tongket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.isolation.Scene.any;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.tongket.isolation.Journal.Answer;
import vn.tongket.isolation.Journal.Person;
import vn.tongket.isolation.Journal.Wish;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;

/** Amendments of the same few tasks of one plan: written, sent, returned, decided, given up, all at once. */
@ApplicationScoped
class PlanScene implements Scene {

    private static final String AMENDMENTS = "/api/v1/amendments/";
    private static final List<String> TASKS = List.of("T1", "T2", "T3");

    private final Journal journal;
    private final PlanningDesk desk;
    private final Sql sql;
    private final ObjectMapper json;
    private final List<String> amendments = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private Person planner;
    private Person approver;
    private String plan;

    PlanScene(Journal journal, PlanningDesk desk, Sql sql, ObjectMapper json) {
        this.journal = journal;
        this.desk = desk;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void stand() {
        desk.open();
        planner = journal.person(Role.PLANNER, PlanningDesk.DEPARTMENT);
        approver = journal.person(Role.APPROVER, PlanningDesk.DEPARTMENT);
        plan = desk.draft();
        TASKS.forEach(code -> desk.task(plan, code, ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\""));
        desk.putInForce(plan);
    }

    @Override
    public void act(Random random) {
        Optional<String> late = Scene.late(random, amendments, 4);
        if (late.isEmpty() || random.nextInt(12) == 0) {
            draft();
            return;
        }
        String amendment = AMENDMENTS + late.get();
        Answer seen = journal.read(planner, amendment);
        String tag = random.nextInt(3) == 0 ? Journal.ANY : seen.tag();
        switch (seen.text("status")) {
            case "draft" -> {
                if (seen.body().path("lines").isEmpty() || random.nextInt(4) == 0) {
                    write(random, amendment, tag);
                } else if (random.nextInt(8) == 0) {
                    move(planner, amendment, tag, "give-up", Map.of("status", "withdrawn", "reason", "Không cần nữa"));
                } else {
                    move(planner, amendment, tag, "submit", Map.of("status", "submitted"));
                }
            }
            case "submitted" -> {
                if (random.nextInt(5) == 0) {
                    move(approver, amendment, tag, "return", Map.of("status", "draft", "reason", "Chưa rõ"));
                } else {
                    decide(amendment, tag);
                }
            }
            default -> draft();
        }
    }

    private void draft() {
        Answer answer = journal.write(
                planner,
                Wish.post("plan draft", "/api/v1/plans/" + plan + "/amendments", Map.of("reason", "Điều chỉnh thử")));
        if (answer.done()) {
            amendments.add(answer.text("id"));
        }
    }

    private void write(Random random, String amendment, String tag) {
        List<Map<String, Object>> lines = new ArrayList<>(
                List.of(change(any(random, TASKS), "submittedTo", "Nơi nhận " + numbers.incrementAndGet())));
        if (random.nextBoolean()) {
            lines.add(change(any(random, TASKS), "weight", numbers.incrementAndGet()));
        }
        if (random.nextInt(3) == 0) {
            String code = "N" + random.nextInt(20);
            lines.add(Map.of(
                    "action",
                    "add",
                    "value",
                    Map.of("code", code, "title", Map.of("vi", "Việc " + code), "lead", PlanningDesk.DEPARTMENT)));
        }
        journal.write(planner, Wish.put("plan write", amendment + "/lines", amendment, tag, Map.of("lines", lines)));
    }

    private static Map<String, Object> change(String task, String field, Object value) {
        return Map.of("action", "change", "task", task, "field", field, "value", value);
    }

    private void decide(String amendment, String tag) {
        Map<String, Object> decision =
                Map.of("number", numbers.incrementAndGet() + "/QĐ", "date", "2023-01-09", "signer", "Nguyễn Văn B");
        move(approver, amendment, tag, "decide", Map.of("status", "decided", "decision", decision));
    }

    private void move(Person who, String amendment, String tag, String what, Map<String, Object> body) {
        journal.write(who, Wish.put("plan " + what, amendment + "/status", amendment, tag, body));
    }

    @Override
    public List<String> essentials() {
        return List.of("plan draft", "plan write", "plan submit", "plan decide");
    }

    @Override
    public List<String> types() {
        return List.of("vn.tongket.amendment.in-force");
    }

    @Override
    public Map<String, Integer> published() {
        Map<String, Integer> events = new HashMap<>();
        journal.done("plan decide")
                .forEach(operation -> events.merge(
                        "vn.tongket.amendment.in-force " + operation.wish().thing(), 1, Integer::sum));
        return events;
    }

    @Override
    public void check() {
        int last = journal.done("plan decide").size() + 1;
        assertThat(sql.list(
                        "select version from plan_versions where plan_id = ?::uuid order by version",
                        row -> row.number("version"),
                        plan))
                .as("versions of the plan, one for each decision that was acknowledged")
                .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
        assertThat(sql.number("select version::bigint as n from plans where id = ?::uuid", plan))
                .isEqualTo(last);
        assertThat(sql.list(
                        "select version from plan_amendments where plan_id = ?::uuid and status = 'in-force' order by version",
                        row -> row.number("version"),
                        plan))
                .isEqualTo(IntStream.rangeClosed(2, last).boxed().toList());
        Map<String, Said> said = document(1);
        for (int version = 2; version <= last; version++) {
            carryOut(version, said);
            assertThat(document(version))
                    .as("version %d is the one before it and its lines", version)
                    .isEqualTo(said);
        }
        assertThat(present()).as("the tasks are the last version").isEqualTo(said);
    }

    /** What amendments of this corner change of a task. */
    private record Said(String submittedTo, double weight) {

        static Said of(JsonNode task) {
            return new Said(
                    task.path("submittedTo").asText("").replace("null", ""),
                    task.path("weight").asDouble());
        }
    }

    private Map<String, Said> document(int version) {
        Map<String, Said> tasks = new TreeMap<>();
        read(sql.one(
                                "select document from plan_versions where plan_id = ?::uuid and version = ?",
                                row -> row.text("document"),
                                plan,
                                version)
                        .orElseThrow())
                .path("plan")
                .path("tasks")
                .forEach(task -> tasks.put(task.path("code").asText(), Said.of(task)));
        return tasks;
    }

    private record Line(String action, String code, String field, String before, String after) {}

    private void carryOut(int version, Map<String, Said> said) {
        List<Line> lines = sql.list(
                """
                select l.action, l.code, coalesce(l.field, '') as field, coalesce(l.old_value #>> '{}', '') as old,
                       coalesce(l.new_value #>> '{}', '') as new
                from plan_amendment_lines l join plan_amendments a on a.id = l.amendment_id
                where a.plan_id = ?::uuid and a.version = ?
                """,
                row -> new Line(
                        row.text("action"), row.text("code"), row.text("field"), row.text("old"), row.text("new")),
                plan,
                version);
        assertThat(lines).as("lines of version " + version).isNotEmpty();
        for (Line line : lines) {
            if (line.action().equals("add")) {
                assertThat(said.put(line.code(), new Said("", 0)))
                        .as("added anew")
                        .isNull();
                continue;
            }
            Said before = said.get(line.code());
            if (line.field().equals("submittedTo")) {
                assertThat(line.before()).as("what was").isEqualTo(before.submittedTo());
                said.put(line.code(), new Said(line.after(), before.weight()));
            } else {
                assertThat(line.before().isEmpty() ? 0 : Double.parseDouble(line.before()))
                        .as("what was")
                        .isEqualTo(before.weight());
                said.put(line.code(), new Said(before.submittedTo(), Double.parseDouble(line.after())));
            }
        }
    }

    private Map<String, Said> present() {
        Map<String, Said> tasks = new TreeMap<>();
        sql.list(
                """
                select code, coalesce(submitted_to, '') as submitted_to, coalesce(weight, 0)::text as weight
                from tasks where plan_id = ?::uuid and withdrawn_in is null
                """,
                row -> tasks.put(
                        row.text("code"), new Said(row.text("submitted_to"), Double.parseDouble(row.text("weight")))),
                plan);
        return tasks;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
