package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.plans.directives.DirectiveResponse.Answer;
import vn.tongket.plans.directives.DirectiveResponse.AnswerPlan;

/** Every query about tasks as answers to directives. */
@ApplicationScoped
class AnswerRepository {

    private static final String TABLES = """
            task_directives a
            join tasks t on t.id = a.task_id and t.withdrawn_in is null
            join task_plans pl on pl.id = t.plan_id
            cross join (select ?::date as day, null::timestamptz as as_of) k
            """;

    private final Sql sql;

    AnswerRepository(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, List<Answer>> tasks(Collection<UUID> directives, LocalDate today, TaskVisibility visibility) {
        Map<UUID, List<Answer>> answers = new HashMap<>();
        sql.list(
                """
                select a.directive_id, t.id, t.code, t.title_vi, t.title_en, pl.id as plan_id, pl.year,
                       %s as status, %s as timing
                from %s
                where a.directive_id = any(?::uuid[]) and (%s) order by pl.year, pl.known_since, pl.id, t.ordinal
                """.formatted(TaskRepository.STATUS, TaskRepository.TIMING, TABLES, TaskRepository.VISIBLE),
                row -> answers.computeIfAbsent(row.id("directive_id"), id -> new ArrayList<>())
                        .add(new Answer(
                                row.id("id"),
                                row.text("code"),
                                row.name("title"),
                                new AnswerPlan(row.id("plan_id"), row.number("year")),
                                row.text("status"),
                                row.textOrNull("timing"))),
                today,
                directives,
                visibility.all(),
                visibility.units());
        return answers;
    }

    /** The directives that a task answers which somebody may see and which is not cancelled; of plans of a year, or of any. */
    Set<UUID> answered(@Nullable Integer year, LocalDate today, TaskVisibility visibility) {
        return new HashSet<>(sql.list(
                "select distinct a.directive_id from " + TABLES + " where " + TaskRepository.STATUS
                        + " <> 'cancelled' and (" + TaskRepository.VISIBLE
                        + ") and pl.year = coalesce(?::int, pl.year)",
                row -> row.id("directive_id"),
                today,
                visibility.all(),
                visibility.units(),
                year));
    }

    void link(UUID directive, Collection<UUID> tasks) {
        sql.update("insert into task_directives (task_id, directive_id) select unnest(?::uuid[]), ?", tasks, directive);
    }
}
