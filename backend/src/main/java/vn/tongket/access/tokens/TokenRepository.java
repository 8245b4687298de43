package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.access.accounts.KeptAccounts;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.organisation.units.UnitRef;

/** Every query about tokens. */
@ApplicationScoped
class TokenRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("createdAt", "t.created_at"),
            SortKey.instant("expiresAt", "t.expires_at"),
            SortKey.name("t.name"),
            SortKey.id("t.id"));

    private static final String COLUMNS = """
            t.id, a.id as account_id, a.username as account_username, a.display_name as account_name, t.name, t.prefix,
            t.scopes, t.unit_id, u.code as unit_code, u.name_vi as unit_name_vi,
            u.name_en as unit_name_en, t.addresses::text[] as addresses, t.created_at, t.expires_at, t.last_used_at,
            t.last_used_from, t.revoked_at, t.replaced_by
            """;

    private static final String TABLES =
            "api_tokens t join accounts a on a.id = t.account_id left join lateral unit_version_at(t.unit_id, ?) u on true";

    private final Sql sql;

    TokenRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * What decides who may do what to a token.
     *
     * @param service whether the account is a system's
     */
    record Kept(UUID account, boolean service, List<String> scopes, Instant createdAt, Instant expiresAt) {}

    /** A role on a unit stands on those to which its rights went over. */
    private static final String KNOWN = """
            select t.id, t.account_id, a.username, a.status = 'active' as active, t.name, t.prefix, t.scopes,
                   t.unit_id as limited_to, t.addresses::text[] as addresses, t.expires_at, t.revoked_at, t.last_used_at,
                   g.role, heir as unit_id
            from api_tokens t join accounts a on a.id = t.account_id
            left join role_grants g on g.account_id = a.id
            cross join lateral unit_rights_on(g.unit_id, ?) heir
            """;

    /** The token of a secret, whether or not it is in force. */
    Optional<KnownToken> bySecret(String secretHash, Instant now) {
        return together(sql.list(KNOWN + "where t.secret_hash = ?", TokenRepository::known, dayOf(now), secretHash));
    }

    /** One of an account's tokens, whether or not it is in force. */
    Optional<KnownToken> ofAccount(UUID account, UUID token, Instant now) {
        return together(sql.list(
                KNOWN + "where t.id = ? and t.account_id = ?", TokenRepository::known, dayOf(now), token, account));
    }

    private static KnownToken known(Row row) {
        return new KnownToken(
                row.id("id"),
                row.id("account_id"),
                row.text("username"),
                row.flag("active"),
                row.text("name"),
                row.text("prefix"),
                row.texts("scopes"),
                row.textOrNull("role") == null
                        ? List.of()
                        : List.of(new Grant(Codes.read(Role.class, row.text("role")), row.idOrNull("unit_id"))),
                row.idOrNull("limited_to"),
                row.texts("addresses"),
                row.instant("expires_at"),
                row.instantOrNull("revoked_at"),
                row.instantOrNull("last_used_at"));
    }

    /** One row for each role. */
    private static Optional<KnownToken> together(List<KnownToken> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.getFirst()
                        .with(rows.stream()
                                .flatMap(row -> row.grants().stream())
                                .toList()));
    }

    /** What is left of an account's roles within a unit and, where that has ended, those to which its rights went over. */
    List<Grant> grantsWithin(UUID account, UUID unit, Instant now) {
        return sql.list(
                """
                select distinct g.role, left_over as unit_id
                from role_grants g
                cross join lateral unit_rights_on(g.unit_id, ?) held
                cross join lateral unit_rights_on(?, ?) part
                cross join lateral rights_within(held, part) left_over
                where g.account_id = ?
                """,
                row -> new Grant(Codes.read(Role.class, row.text("role")), row.id("unit_id")),
                dayOf(now),
                unit,
                dayOf(now),
                account);
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ClockProducer.ZONE);
    }

    void used(UUID token, Instant now, @Nullable String address) {
        sql.update("update api_tokens set last_used_at = ?, last_used_from = ? where id = ?", now, address, token);
    }

    void add(UUID id, UUID account, NewToken token, String secret, Instant now) {
        sql.update(
                """
                insert into api_tokens (id, account_id, name, prefix, secret_hash, scopes, unit_id, addresses, created_at,
                                        expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::text[]::cidr[], ?, ?)
                """,
                id,
                account,
                token.name(),
                secret.substring(0, TokenSecrets.SHOWN_CHARACTERS),
                Secret.hash(secret),
                token.scopes(),
                token.unit(),
                token.addresses(),
                now,
                token.expiresAt());
    }

    /**
     * What a token is made of.
     *
     * @param addresses null for anywhere
     */
    record NewToken(
            String name,
            List<String> scopes,
            @Nullable UUID unit,
            @Nullable List<String> addresses,
            Instant expiresAt) {}

    Page<TokenResponse> page(UUID account, @Nullable UUID only, LocalDate day, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(day), SORTABLE, List.of("-createdAt"))
                .where("t.account_id = ?", account)
                .whereGiven("t.id = ?", only)
                .page(sql, page, TokenRepository::token, TokenResponse.class);
    }

    /**
     * Who keeps tokens.
     *
     * @param everywhere whether they administer the installation
     * @param units what they administer else, with all below
     */
    record Keeper(UUID account, boolean everywhere, Collection<UUID> units) {}

    /** Those in force without a successor that end before an instant, of a keeper and of all accounts below. */
    Page<TokenResponse> ending(
            Keeper keeper, @Nullable UUID only, Instant now, Instant before, LocalDate day, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(day), SORTABLE, List.of("expiresAt"))
                .where("t.revoked_at is null and t.replaced_by is null and a.status = 'active'")
                .where("t.expires_at > ? and t.expires_at < ?", now, before)
                .where(
                        "(t.account_id = ? or ? or " + KeptAccounts.within("t.account_id") + ")",
                        keeper.account(),
                        keeper.everywhere(),
                        day,
                        keeper.units())
                .whereGiven("t.id = ?", only)
                .page(sql, page, TokenRepository::token, TokenResponse.class);
    }

    TokenResponse response(UUID id, LocalDate day) {
        return sql.one("select " + COLUMNS + " from " + TABLES + " where t.id = ?", TokenRepository::token, day, id)
                .orElseThrow();
    }

    /** Holds a token until the transaction ends. */
    Optional<Kept> lock(UUID id) {
        return sql.one(
                """
                select t.account_id, a.kind = 'service' as service, t.scopes, t.created_at, t.expires_at
                from api_tokens t join accounts a on a.id = t.account_id where t.id = ? for update of t
                """,
                row -> new Kept(
                        row.id("account_id"),
                        row.flag("service"),
                        row.texts("scopes"),
                        row.instant("created_at"),
                        row.instant("expires_at")),
                id);
    }

    boolean isServiceAccount(UUID account) {
        return sql.number("select count(*) as n from accounts where id = ? and kind = 'service'", account) > 0;
    }

    void revoke(UUID id, Instant now) {
        sql.update("update api_tokens set revoked_at = ? where id = ? and revoked_at is null", now, id);
    }

    void replace(UUID old, UUID by, Instant until) {
        sql.update(
                "update api_tokens set replaced_by = ?, expires_at = least(expires_at, ?) where id = ?",
                by,
                until,
                old);
    }

    private static TokenResponse token(Row row) {
        List<String> addresses = row.texts("addresses");
        return new TokenResponse(
                row.id("id"),
                AccountRef.from(row, "account"),
                row.text("name"),
                row.text("prefix"),
                row.texts("scopes"),
                UnitRef.fromOrNull(row, "unit"),
                addresses.isEmpty() ? null : addresses,
                row.instant("created_at"),
                row.instant("expires_at"),
                row.instantOrNull("last_used_at"),
                row.textOrNull("last_used_from"),
                row.instantOrNull("revoked_at"),
                row.idOrNull("replaced_by"),
                null);
    }
}
