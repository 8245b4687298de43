package vn.tongket.access.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Namesakes;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.services.tables.NumberForm;

/** Every query about accounts and sessions. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<AccountEntity, UUID>, Namesakes {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("username", "a.username"),
            SortKey.text("displayName", "a.display_name"),
            SortKey.instant("createdAt", "a.created_at"),
            SortKey.id("a.id"));

    private static final String COLUMNS = "a.*, p.username as responsible_username, p.display_name as responsible_name";

    private static final String TABLES = "accounts a left join accounts p on p.id = a.responsible_id";

    /** The same folding as {@link vn.tongket.kernel.text.SearchText#fold}. */
    static final String FOLDED = """
            translate(regexp_replace(normalize(lower(a.username || ' ' || a.display_name), NFD), '[\\u0300-\\u036f]', '', 'g'),
              'Đđy', 'ddi')
            """;

    /** The rights of an account {@code a}: its own, and in a session also those that others lent it for the day. */
    private static final String OWN_RIGHTS = """
            select o.role, o.unit_id, null::uuid as giver_id, null::text as delegator from role_grants o where o.account_id = a.id
            """;

    private static final String LENT_RIGHTS =
            " union all select l.role, l.unit_id, l.giver_id, l.giver from rights_lent_to(a.id, ?) l";

    private static final String ALL_RIGHTS = OWN_RIGHTS + LENT_RIGHTS;

    private final Sql sql;
    private final SecondStep secondStep;

    AccountRepository(Sql sql, SecondStep secondStep) {
        this.sql = sql;
        this.secondStep = secondStep;
    }

    Optional<AccountEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AccountEntity> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** How many administrators who can sign in there are besides one, with none of them leaving until the transaction ends. */
    long otherAdministrators(UUID account) {
        sql.list("select hold_administrators()::text as held", row -> "");
        return sql.number("""
                select count(distinct a.id) as n from accounts a join role_grants g on g.account_id = a.id
                where a.status = 'active' and a.kind = 'person' and g.role = 'administrator' and a.id <> ?
                """, account);
    }

    /** Accounts of a kind of which every role lies within one of the units; all of them when {@code units} is null. */
    Page<AccountResponse> page(
            @Nullable Collection<UUID> units, String kind, @Nullable String words, LocalDate day, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("username"))
                .where("a.kind = ?", kind)
                .whereWords(FOLDED, words);
        if (units != null) {
            query.where(KeptAccounts.within("a.id"), day, units);
        }
        Page<AccountResponse> accounts = query.page(sql, page, AccountRepository::account, AccountResponse.class);
        List<UUID> ids = accounts.items().stream().map(AccountResponse::id).toList();
        Map<UUID, List<RoleResponse>> roles = roles(ids, day);
        Set<UUID> guarded = secondStep.on(ids);
        return accounts.map(account -> with(account, roles, guarded.contains(account.id())), AccountResponse.class);
    }

    /**
     * Sign-in names of active accounts with one of some roles on a unit itself or, where it has ended, on one that came
     * after it; in the place of others too.
     *
     * @param since only of those who held it then, and hold it still
     */
    List<String> holding(Collection<Role> roles, UUID unit, Instant since, LocalDate day) {
        return sql.list(
                """
                select distinct a.username from accounts a
                join lateral (""" + OWN_RIGHTS + " and (o.granted_at is null or o.granted_at <= ?)" + LENT_RIGHTS + """
                ) g on g.role = any(?)
                where a.status = 'active' and a.kind = 'person' and g.unit_id in (select u from unit_rights_on(?, ?) u)
                """,
                row -> row.text("username"),
                since,
                LocalDate.ofInstant(since, ClockProducer.ZONE),
                roles.stream().map(Role::code).toList(),
                unit,
                day);
    }

    AccountResponse response(UUID id, LocalDate day) {
        AccountResponse account = sql.one(
                        "select " + COLUMNS + " from " + TABLES + " where a.id = ?", AccountRepository::account, id)
                .orElseThrow();
        return with(account, roles(List.of(id), day), secondStep.on(id));
    }

    private static AccountResponse with(
            AccountResponse account, Map<UUID, List<RoleResponse>> roles, boolean secondFactor) {
        return new AccountResponse(
                account.id(),
                account.username(),
                account.displayName(),
                account.status(),
                roles.getOrDefault(account.id(), List.of()),
                account.createdAt(),
                account.lastSignInAt(),
                account.kind(),
                account.responsible(),
                secondFactor,
                account.version());
    }

    private Map<UUID, List<RoleResponse>> roles(Collection<UUID> accounts, LocalDate day) {
        Map<UUID, List<RoleResponse>> roles = new HashMap<>();
        if (accounts.isEmpty()) {
            return roles;
        }
        sql.list(
                """
                select g.account_id, g.role, g.unit_id, g.from_provider, u.code as unit_code,
                       u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from role_grants g left join lateral unit_version_at(g.unit_id, ?) u on true
                where g.account_id = any(?) order by g.role, u.code
                """,
                row -> roles.computeIfAbsent(row.id("account_id"), id -> new java.util.ArrayList<>())
                        .add(new RoleResponse(
                                Codes.read(Role.class, row.text("role")),
                                UnitRef.fromOrNull(row, "unit"),
                                row.flag("from_provider"))),
                day,
                accounts);
        return roles;
    }

    /** Roles as others read them. */
    List<RoleResponse> responses(List<Actor.Grant> grants, LocalDate day) {
        Map<UUID, UnitRef> units = new HashMap<>();
        sql.list(
                """
                select g.id as unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from unnest(?::uuid[]) g(id) cross join lateral unit_version_at(g.id, ?) u
                """,
                row -> units.put(row.id("unit_id"), UnitRef.from(row, "unit")),
                grants.stream()
                        .map(Actor.Grant::unit)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList(),
                day);
        return grants.stream()
                .map(grant ->
                        new RoleResponse(grant.role(), grant.unit() == null ? null : units.get(grant.unit()), false))
                .sorted(Comparator.comparing(role -> role.role().code()
                        + (role.unit() == null ? "" : role.unit().code())))
                .toList();
    }

    @Nullable
    NumberForm numberForm(UUID account) {
        return sql.one("select number_form from accounts where id = ?", row -> row.textOrNull("number_form"), account)
                .map(NumberForm::of)
                .orElse(null);
    }

    void writeNumbers(UUID account, @Nullable NumberForm form) {
        sql.update("update accounts set number_form = ? where id = ?", form == null ? null : form.code(), account);
    }

    private static AccountResponse account(Row row) {
        return new AccountResponse(
                row.id("id"),
                row.text("username"),
                row.text("display_name"),
                row.text("status"),
                List.of(),
                row.instant("created_at"),
                row.instantOrNull("last_sign_in_at"),
                row.text("kind"),
                row.idOrNull("responsible_id") == null ? null : AccountRef.from(row, "responsible"),
                false,
                Math.toIntExact(row.count("revision")));
    }

    void endSession(String secretHash, Instant now) {
        sql.update("update sessions set ended_at = ? where secret_hash = ? and ended_at is null", now, secretHash);
    }

    void endSessionsOf(UUID account, Instant now) {
        sql.update("update sessions set ended_at = ? where account_id = ? and ended_at is null", now, account);
    }

    /** A session that is in force, and who is behind it; a role on a unit stands on those to which its rights went over. */
    Optional<Actor> actorOfSession(String secretHash, Instant now, Instant idleSince) {
        return actor("""
                select a.id, a.username, null::text[] as scopes, g.role, heir as unit_id, g.giver_id, g.delegator
                from sessions s join accounts a on a.id = s.account_id left join lateral (""" + ALL_RIGHTS + """
                ) g on true cross join lateral unit_rights_on(g.unit_id, ?) heir
                where s.secret_hash = ? and s.ended_at is null and s.expires_at > ? and s.last_seen_at > ?
                  and a.status = 'active'
                """, dayOf(now), dayOf(now), secretHash, now, idleSince);
    }

    /** The active account of a person at a provider, unless the provider has said something newer since it was asked for roles. */
    Optional<Actor> actorOfIdentity(String issuer, String subject, Instant issuedAt, Instant now) {
        return actor("""
                select a.id, a.username, null::text[] as scopes, g.role, heir as unit_id, g.giver_id, g.delegator
                from provider_identities p join accounts a on a.id = p.account_id left join lateral (""" + OWN_RIGHTS + """
                ) g on true cross join lateral unit_rights_on(g.unit_id, ?) heir
                where p.issuer = ? and p.subject = ? and p.claims_at >= ? and a.status = 'active'
                """, dayOf(now), issuer, subject, issuedAt);
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ClockProducer.ZONE);
    }

    private Optional<Actor> actor(String statement, Object... arguments) {
        List<Actor> rows = sql.list(
                statement,
                row -> new Actor(
                        row.id("id"),
                        row.text("username"),
                        row.textOrNull("role") == null ? List.of() : List.of(grant(row)),
                        row.textOrNull("scopes") == null ? null : Set.copyOf(row.texts("scopes"))),
                arguments);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        rows.getFirst().id(),
                        rows.getFirst().username(),
                        rows.stream().flatMap(row -> row.grants().stream()).toList(),
                        rows.getFirst().scopes()));
    }

    private static Actor.Grant grant(Row row) {
        UUID delegator = row.idOrNull("giver_id");
        return new Actor.Grant(
                Codes.read(Role.class, row.text("role")),
                row.idOrNull("unit_id"),
                delegator == null ? null : new Actor.Delegator(delegator, row.text("delegator")));
    }

    @Override
    public Set<UUID> namesakesOf(UUID account) {
        return Set.copyOf(sql.list("""
                select other.id from accounts one
                join accounts other on name_key(other.display_name) = name_key(one.display_name) and other.id <> one.id
                where one.id = ?
                """, row -> row.id("id"), account));
    }

    /** Notes the use of a session, at most once a minute, so that reading does not always write. */
    void sessionSeen(String secretHash, Instant now) {
        sql.update(
                "update sessions set last_seen_at = ? where secret_hash = ? and last_seen_at < ?",
                now,
                secretHash,
                now.minusSeconds(60));
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'accounts' as resource, g.unit_id, count(distinct g.account_id) as total,
                       count(distinct g.account_id) filter (where a.status = 'active' and ?::date is not null) as later,
                       array_agg(distinct a.username order by a.username) as holders
                from role_grants g join accounts a on a.id = g.account_id
                where g.unit_id = any(?::uuid[]) group by g.unit_id
                """, UnitDependants.Count::withHolders, day, units);
    }
}
