package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.time.Period;

/** The query about which figures an act may change. */
@ApplicationScoped
class ActEffectRepository {

    private final Sql sql;

    ActEffectRepository(Sql sql) {
        this.sql = sql;
    }

    /** An indicator with a period of which units have an approved value. */
    record Reported(String indicator, Period period) {}

    /** A derived indicator under one of its definitions. */
    record Derived(String indicator, String formula) {}

    List<Derived> derived() {
        return sql.list("""
                select distinct i.code, v.formula
                from indicators i join indicator_versions v on v.indicator_id = i.id
                where v.formula is not null
                order by i.code, v.formula
                """, row -> new Derived(row.text("code"), row.text("formula")));
    }

    /** Of what units have approved values that end on a day or later. */
    List<Reported> reported(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select distinct i.code, o.period
                from observations o join indicators i on i.id = o.indicator_id
                where o.unit_id = any(?::uuid[]) and o.period_end >= ? and o.in_force
                order by i.code, o.period
                """, row -> new Reported(row.text("code"), Period.parse(row.text("period"))), units, day);
    }
}
