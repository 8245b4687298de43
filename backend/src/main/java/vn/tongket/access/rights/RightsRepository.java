package vn.tongket.access.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.access.rights.RightsResponse.EffectiveRight;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about where rights come from. */
@ApplicationScoped
@Reads("units")
class RightsRepository {

    private final Sql sql;

    RightsRepository(Sql sql) {
        this.sql = sql;
    }

    /** The roles of an account that count on a day, with where each comes from. */
    List<EffectiveRight> of(UUID account, LocalDate day) {
        return sql.list("""
                select g.role, heir as unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
                       g.unit_id as given_id, o.code as given_code, o.name_vi as given_name_vi, o.name_en as given_name_en,
                       g.giver_id, g.giver_username, g.giver_name, g.until,
                       case when g.giver_id is not null then 'delegation' when heir <> g.unit_id then 'succession'
                            else 'own' end as origin
                from (
                    select r.role, r.unit_id, null::uuid as giver_id, null::text as giver_username,
                           null::text as giver_name, null::date as until
                    from role_grants r join accounts a on a.id = r.account_id
                    where r.account_id = ? and a.status = 'active'
                    union all
                    select l.role, l.unit_id, p.id, p.username, p.display_name, d.valid_until
                    from rights_lent_to(?, ?) l join delegations d on d.id = l.delegation_id
                    join accounts p on p.id = l.giver_id
                    join accounts a on a.id = d.receiver_id and a.status = 'active'
                ) g
                cross join lateral unit_rights_on(g.unit_id, ?) heir
                left join lateral unit_version_at(heir, ?) u on true
                left join lateral unit_version_at(g.unit_id, ?) o on true
                order by g.role, u.code nulls first, g.giver_username nulls first, o.code
                """, RightsRepository::right, account, account, day, day, day, day);
    }

    /** A unit as it is called on a day. */
    Optional<UnitRef> unit(UUID unit, LocalDate day) {
        return sql.one("""
                select u.id as unit_id, v.code as unit_code, v.name_vi as unit_name_vi, v.name_en as unit_name_en
                from units u cross join lateral unit_version_at(u.id, ?) v where u.id = ?
                """, row -> UnitRef.from(row, "unit"), day, unit);
    }

    private static EffectiveRight right(Row row) {
        String origin = row.text("origin");
        UnitRef unit = UnitRef.fromOrNull(row, "unit");
        UnitRef given = UnitRef.fromOrNull(row, "given");
        return new EffectiveRight(
                Codes.read(Role.class, row.text("role")),
                unit,
                origin,
                given == null || unit == null || given.id().equals(unit.id()) ? null : given,
                row.idOrNull("giver_id") == null ? null : AccountRef.from(row, "giver"),
                row.dateOrNull("until"));
    }
}
