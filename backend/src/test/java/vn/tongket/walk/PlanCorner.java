package vn.tongket.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.walk.Walkers.maybe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Deed.Standing;

/** A plan in force is amended, again and again. */
@ApplicationScoped
class PlanCorner implements Corner {

    private static final Set<Standing> PLANNERS = Set.of(new Standing(Role.PLANNER, PlanningDesk.DEPARTMENT));
    private static final Set<Standing> APPROVERS = Set.of(new Standing(Role.APPROVER, PlanningDesk.DEPARTMENT));
    /** Who sent an amendment may take it back. */
    private static final Set<Standing> EITHER = Set.of(
            new Standing(Role.PLANNER, PlanningDesk.DEPARTMENT), new Standing(Role.APPROVER, PlanningDesk.DEPARTMENT));

    private static final List<String> TASKS = List.of("T1", "T2", "T3");

    private final Walkers walkers;
    private final PlanningDesk desk;
    private final Sql sql;
    private final AtomicInteger numbers = new AtomicInteger();
    private String plan = "";

    PlanCorner(Walkers walkers, PlanningDesk desk, Sql sql) {
        this.walkers = walkers;
        this.desk = desk;
        this.sql = sql;
    }

    @Override
    public void stand() {
        desk.open();
        plan = desk.draft();
        TASKS.forEach(code -> desk.task(plan, code, ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\""));
        desk.putInForce(plan);
        walkers.ofEachRole(PlanningDesk.DEPARTMENT);
        walkers.ofEachRole(PlanningDesk.ELSEWHERE);
        walkers.join(Role.PLANNER, PlanningDesk.DEPARTMENT);
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                new Deed(
                        "draft an amendment",
                        PLANNERS,
                        random -> amendments("draft").size() > 2
                                ? Optional.empty()
                                : Call.post("/plans/" + plan + "/amendments", Map.of("reason", "Điều chỉnh"))),
                new Deed("write its lines", PLANNERS, random -> of(random, "draft", this::lines)),
                new Deed(
                        "submit it",
                        PLANNERS,
                        random -> of(random, "draft", amendment -> status(amendment, Map.of("status", "submitted")))),
                new Deed(
                        "return it",
                        EITHER,
                        random -> of(
                                random,
                                "submitted",
                                amendment -> status(amendment, Map.of("status", "draft", "reason", "Chưa rõ")))),
                new Deed("decide on it", APPROVERS, random -> of(random, "submitted", this::decide)));
    }

    private List<String> amendments(String status) {
        return sql.list(
                "select id::text as id from plan_amendments where plan_id = ?::uuid and status = ? order by 1",
                row -> row.text("id"),
                plan,
                status);
    }

    private Optional<Call> of(Random random, String status, Function<String, Optional<Call>> next) {
        List<String> amendments = amendments(status);
        return maybe(random, amendments).flatMap(one -> next.apply("/amendments/" + one));
    }

    private Optional<Call> lines(String amendment) {
        int number = numbers.incrementAndGet();
        Map<String, Object> line = Map.of(
                "action",
                "change",
                "task",
                TASKS.get(number % TASKS.size()),
                "field",
                "submittedTo",
                "value",
                "Nơi nhận " + number);
        return Call.put(amendment + "/lines", Map.of("lines", List.of(line)));
    }

    private static Optional<Call> status(String amendment, Map<String, Object> body) {
        return Call.put(amendment + "/status", body);
    }

    private Optional<Call> decide(String amendment) {
        Map<String, String> decision =
                Map.of("number", numbers.incrementAndGet() + "/QĐ", "date", "2023-01-09", "signer", "Nguyễn Văn B");
        return status(amendment, Map.of("status", "decided", "decision", decision));
    }

    @Override
    public Map<String, String> wrongs() {
        return Map.of(
                "amendments that were decided on by who sent them",
                "select id::text as what from plan_amendments where plan_id = '%s' and decided_by = submitted_by"
                        .formatted(plan),
                "versions of the plan that no decision made",
                """
                select p.version::text as what from plans p where p.id = '%1$s' and
                  (select array_agg(version order by version) from plan_versions where plan_id = '%1$s') is distinct from
                  (select array_agg(version order by version) from
                    (select 1 as version union all select version from plan_amendments
                     where plan_id = '%1$s' and status = 'in-force') made)
                """.formatted(plan));
    }

    /** An amendment is for the planners, until it is in force. */
    @Override
    public void peep() {
        for (String draft : amendments("draft")) {
            assertThat(walkers.read(Walkers.NOBODY, "/amendments/" + draft).status())
                    .as(draft)
                    .isIn(401, 404);
        }
    }
}
