package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.plans.tasks.PlanRef;

/** Every query about tasks that go on in later plans. */
@ApplicationScoped
class CarryOverRepository {

    private final Sql sql;

    CarryOverRepository(Sql sql) {
        this.sql = sql;
    }

    /** Where tasks go on, by task; {@code unpublishedOf} as in {@link vn.tongket.kernel.security.Actor#unitsOfAnyRole()}. */
    Map<UUID, CarryOverProposal.Into> into(Collection<UUID> tasks, @Nullable Set<UUID> unpublishedOf) {
        Map<UUID, CarryOverProposal.Into> into = new HashMap<>();
        sql.list(
                """
                select t.carried_from_id, t.id, t.code, p.id as plan_id, p.title_vi as plan_title_vi,
                       p.title_en as plan_title_en, p.year as plan_year
                from tasks t join plans p on p.id = t.plan_id
                where t.carried_from_id = any(?::uuid[]) and t.withdrawn_in is null and (%s)
                """.formatted(PlanRepository.VISIBLE),
                row -> into.put(row.id("carried_from_id"), into(row)),
                tasks,
                unpublishedOf == null,
                unpublishedOf == null ? Set.of() : unpublishedOf);
        return into;
    }

    private static CarryOverProposal.Into into(Row row) {
        return new CarryOverProposal.Into(
                row.id("id"),
                new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year")),
                row.text("code"));
    }

    /** The codes of a plan's tasks that go on from plans that are still in force. */
    List<String> fromOpenPlans(UUID plan) {
        return sql.list("""
                select t.code from tasks t join tasks f on f.id = t.carried_from_id join plans p on p.id = f.plan_id
                where t.plan_id = ? and t.withdrawn_in is null and p.status = 'issued'
                order by t.ordinal
                """, row -> row.text("code"), plan);
    }
}
