package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.DelegationResponse.DelegatedRole;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about delegations. */
@ApplicationScoped
class DelegationRepository {

    private static final String STATUS = """
            (case when d.revoked or d.valid_until < t.today then 'ended' when t.today < d.valid_from then 'planned'
                  else 'in-force' end)
            """;

    private static final String COLUMNS = """
            d.id, d.valid_from, d.valid_until, d.reason, d.recorded_at, d.recorded_by, d.revoked_at, d.revoked_by,
            d.revoked_reason, d.revision, g.id as giver_id, g.username as giver_username, g.display_name as giver_name,
            r.id as receiver_id, r.username as receiver_username, r.display_name as receiver_name,
            """ + STATUS + " as status";

    private static final String TABLES = """
            delegations d join accounts g on g.id = d.giver_id join accounts r on r.id = d.receiver_id
            cross join (select ?::date as today) t
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.date("from", "d.valid_from"),
            SortKey.date("until", "d.valid_until"),
            SortKey.text("giver", "g.username"),
            SortKey.text("receiver", "r.username"),
            SortKey.instant("recordedAt", "d.recorded_at"),
            SortKey.id("d.id"));

    private static final List<SortKey> PEOPLE_SORTABLE = List.of(
            SortKey.text("displayName", "a.display_name"), SortKey.text("username", "a.username"), SortKey.id("a.id"));

    private final Sql sql;

    DelegationRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Whose list it is.
     *
     * @param id the caller
     * @param administers the units of which they administer the accounts: null for all, empty for none
     */
    record Reader(UUID id, @Nullable Collection<UUID> administers) {}

    Page<DelegationResponse> page(DelegationQuery.Filter filter, Reader reader, LocalDate day, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(day), SORTABLE, List.of("-from", "-recordedAt"))
                .whereAny(STATUS, filter.statuses());
        limit(query, reader, day);
        if (filter.personal()) {
            about(query, filter, filter.account() == null ? reader.id().toString() : filter.account());
        }
        Page<DelegationResponse> delegations =
                query.page(sql, page, DelegationRepository::delegation, DelegationResponse.class);
        Map<UUID, List<DelegatedRole>> roles =
                roles(delegations.items().stream().map(DelegationResponse::id).toList(), day);
        return delegations.map(each -> with(each, roles), DelegationResponse.class);
    }

    private static void limit(ListQuery query, Reader reader, LocalDate day) {
        Collection<UUID> administers = reader.administers();
        if (administers == null) {
            return;
        }
        String own = "d.giver_id = ? or d.receiver_id = ?";
        if (administers.isEmpty()) {
            query.where(own, reader.id(), reader.id());
            return;
        }
        query.where(
                own + " or " + KeptAccounts.within("d.giver_id") + " or " + KeptAccounts.within("d.receiver_id"),
                reader.id(),
                reader.id(),
                day,
                administers,
                day,
                administers);
    }

    private static void about(ListQuery query, DelegationQuery.Filter filter, String person) {
        boolean either = filter.given() == filter.received();
        String giver = "g.username = ? or g.id::text = ?";
        String receiver = "r.username = ? or r.id::text = ?";
        if (either) {
            query.where(giver + " or " + receiver, person, person, person, person);
        } else {
            query.where(filter.given() ? giver : receiver, person, person);
        }
    }

    Optional<DelegationResponse> find(UUID id, LocalDate day) {
        return sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where d.id = ?",
                        DelegationRepository::delegation,
                        day,
                        id)
                .map(found -> with(found, roles(List.of(id), day)));
    }

    /** Holds a delegation until the transaction ends. */
    void lock(UUID id) {
        sql.list("select id from delegations where id = ? for update", row -> row.id("id"), id);
    }

    private static DelegationResponse delegation(Row row) {
        return new DelegationResponse(
                row.id("id"),
                AccountRef.from(row, "giver"),
                AccountRef.from(row, "receiver"),
                List.of(),
                row.date("valid_from"),
                row.date("valid_until"),
                row.text("reason"),
                Codes.read(DelegationStatus.class, row.text("status")),
                row.instant("recorded_at"),
                row.text("recorded_by"),
                row.instantOrNull("revoked_at"),
                row.textOrNull("revoked_by"),
                row.textOrNull("revoked_reason"),
                Math.toIntExact(row.count("revision")));
    }

    private static DelegationResponse with(DelegationResponse each, Map<UUID, List<DelegatedRole>> roles) {
        return new DelegationResponse(
                each.id(),
                each.giver(),
                each.receiver(),
                roles.getOrDefault(each.id(), List.of()),
                each.from(),
                each.until(),
                each.reason(),
                each.status(),
                each.recordedAt(),
                each.recordedBy(),
                each.revokedAt(),
                each.revokedBy(),
                each.revokedReason(),
                each.version());
    }

    private Map<UUID, List<DelegatedRole>> roles(Collection<UUID> delegations, LocalDate day) {
        Map<UUID, List<DelegatedRole>> roles = new HashMap<>();
        if (delegations.isEmpty()) {
            return roles;
        }
        sql.list(
                """
                select x.delegation_id, x.role, x.unit_id, u.code as unit_code, u.name_vi as unit_name_vi,
                       u.name_en as unit_name_en,
                       a.status = 'active' and exists (
                           select 1 from role_grants h
                           where h.account_id = x.giver_id and h.role = x.role and h.unit_id = x.unit_id) as held
                from delegation_roles x join accounts a on a.id = x.giver_id
                left join lateral unit_version_at(x.unit_id, ?) u on true
                where x.delegation_id = any(?) order by x.role, u.code
                """,
                row -> roles.computeIfAbsent(row.id("delegation_id"), id -> new ArrayList<>())
                        .add(new DelegatedRole(
                                Codes.read(Role.class, row.text("role")), UnitRef.from(row, "unit"), row.flag("held"))),
                day,
                delegations);
        return roles;
    }

    /**
     * A role that an account has itself and may hand on.
     *
     * @param unit the unit it was given on
     * @param on that unit, or one to which its rights went over
     */
    record Held(Role role, UUID unit, UUID on) {

        Actor.Grant grant() {
            return new Actor.Grant(role, unit);
        }
    }

    /** What an account may hand on, on a day. */
    List<Held> held(UUID account, LocalDate day) {
        return sql.list(
                """
                select g.role, g.unit_id, heir from role_grants g cross join lateral unit_rights_on(g.unit_id, ?) heir
                where g.account_id = ? and g.role not in ('administrator', 'council-member') order by g.role, g.unit_id
                """,
                row -> new Held(Codes.read(Role.class, row.text("role")), row.id("unit_id"), row.id("heir")),
                day,
                account);
    }

    /** Delegations of a role from one to the other, not revoked, that share a day with a new one. */
    record Same(Role role, UnitRef unit, LocalDate from, LocalDate until) {}

    /** What of some roles one lets the other do already, on some of the days. */
    List<Same> same(UUID giver, UUID receiver, List<Actor.Grant> roles, LocalDate from, LocalDate until) {
        return sql.list(
                """
                select x.role, x.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
                       x.valid_from, x.valid_until
                from delegation_roles x
                join unnest(?::text[], ?::uuid[]) w(role, unit_id) on w.role = x.role and w.unit_id = x.unit_id
                left join lateral unit_version_at(x.unit_id, ?) u on true
                where x.giver_id = ? and x.receiver_id = ? and not x.revoked
                  and x.valid_from <= ? and ? <= x.valid_until
                order by x.role, u.code, x.valid_from
                """,
                row -> new Same(
                        Codes.read(Role.class, row.text("role")),
                        UnitRef.from(row, "unit"),
                        row.date("valid_from"),
                        row.date("valid_until")),
                roles.stream().map(grant -> grant.role().code()).toList(),
                roles.stream().map(Actor.Grant::unit).toList(),
                from,
                giver,
                receiver,
                until,
                from);
    }

    /** Who makes a delegation, and when. */
    record Maker(@Nullable UUID id, String username, Instant at) {}

    void add(UUID id, UUID giver, UUID receiver, List<Actor.Grant> roles, WriteDelegation body, Maker maker) {
        sql.update(
                """
                insert into delegations (id, giver_id, receiver_id, valid_from, valid_until, reason, recorded_at, recorded_by,
                                         recorded_by_id, revoked, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, 1)
                """,
                id,
                giver,
                receiver,
                body.from(),
                body.until(),
                body.reason(),
                maker.at(),
                maker.username(),
                maker.id());
        for (Actor.Grant grant : roles) {
            sql.update(
                    """
                    insert into delegation_roles
                        (delegation_id, giver_id, receiver_id, valid_from, valid_until, revoked, role, unit_id)
                    values (?, ?, ?, ?, ?, false, ?, ?)
                    """,
                    id,
                    giver,
                    receiver,
                    body.from(),
                    body.until(),
                    grant.role().code(),
                    grant.unit());
        }
    }

    void revoke(UUID id, String reason, Maker who) {
        sql.update("""
                update delegations set revoked = true, revoked_at = ?, revoked_by = ?, revoked_by_id = ?, revoked_reason = ?,
                                       revision = revision + 1
                where id = ?
                """, who.at(), who.username(), who.id(), reason, id);
    }

    /** What an account may do on a day in the place of others. */
    List<MyRoleResponse> lentTo(UUID account, LocalDate day) {
        return sql.list(
                """
                select l.role, l.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
                       a.id as giver_id, a.username as giver_username, a.display_name as giver_name, d.valid_until
                from rights_lent_to(?, ?) l join delegations d on d.id = l.delegation_id join accounts a on a.id = l.giver_id
                left join lateral unit_version_at(l.unit_id, ?) u on true
                order by a.username, l.role, u.code, d.valid_until
                """,
                row -> new MyRoleResponse(
                        Codes.read(Role.class, row.text("role")),
                        UnitRef.from(row, "unit"),
                        AccountRef.from(row, "giver"),
                        row.date("valid_until")),
                account,
                day,
                day);
    }

    /** Enabled accounts but one. */
    Page<AccountRef> receivers(UUID but, @Nullable String words, PageRequest page) {
        return new ListQuery(
                        "a.id as person_id, a.username as person_username, a.display_name as person_name",
                        "accounts a",
                        List.of(),
                        PEOPLE_SORTABLE,
                        List.of("displayName"))
                .where("a.status = 'active' and a.kind = 'person'")
                .where("a.id <> ?", but)
                .whereWords(AccountRepository.FOLDED, words)
                .page(sql, page, row -> AccountRef.from(row, "person"), AccountRef.class);
    }
}
