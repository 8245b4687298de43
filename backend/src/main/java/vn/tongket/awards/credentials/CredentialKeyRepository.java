package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about keys that sign credentials. */
@ApplicationScoped
@Reads("accounts")
class CredentialKeyRepository {

    private static final String GOOD =
            "not exists (select 1 from credential_key_revocations r where r.number = k.number)";
    private static final String COLUMNS =
            "k.*, coalesce(k.number = (select max(k.number) from credential_keys k where " + GOOD
                    + "), false) as in_use, a.username as recorded_by, v.compromised_since, v.revoked_at, v.reason, b.username as revoked_by";
    private static final String TABLES = """
            credential_keys k left join accounts a on a.id = k.author_id
            left join credential_key_revocations v on v.number = k.number left join accounts b on b.id = v.author_id
            """;
    private static final List<SortKey> SORTABLE = List.of(SortKey.number("number", "k.number"));

    private final Sql sql;

    CredentialKeyRepository(Sql sql) {
        this.sql = sql;
    }

    /** The public parts of all keys, the oldest first. */
    List<PublicKey> publicKeys() {
        return sql.list(
                "select k.public_key, v.compromised_since from " + TABLES + " order by k.number",
                row -> new PublicKey(row.text("public_key"), row.instantOrNull("compromised_since")));
    }

    Optional<String> publicKeyInUse() {
        return sql.one(
                "select k.public_key from credential_keys k where " + GOOD + " order by k.number desc limit 1",
                row -> row.text("public_key"));
    }

    void revoke(int number, WriteCredentialKeyStatus body, UUID author, Instant now) {
        sql.update("""
                insert into credential_key_revocations (number, compromised_since, reason, revoked_at, author_id)
                values (?, ?, ?, ?, ?)
                """, number, body.compromisedSince(), body.reason(), now, author);
    }

    Page<CredentialKeyResponse> page(PageRequest page, Predicate<String> held) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-number"))
                .page(sql, page, row -> key(row, held), CredentialKeyResponse.class);
    }

    Optional<CredentialKeyResponse> find(int number, Predicate<String> held) {
        return sql.one("select " + COLUMNS + " from " + TABLES + " where k.number = ?", row -> key(row, held), number);
    }

    /** One at a time makes keys, also where several processes start together. */
    void lock() {
        sql.update("lock table credential_keys in share row exclusive mode");
    }

    int add(String publicKey, @Nullable UUID author, Instant now) {
        return sql.one("""
                        insert into credential_keys (number, public_key, recorded_at, author_id)
                        select coalesce(max(number), 0) + 1, ?, ?, ? from credential_keys returning number
                        """, row -> row.number("number"), publicKey, now, author).orElseThrow();
    }

    private static CredentialKeyResponse key(Row row, Predicate<String> held) {
        String publicKey = row.text("public_key");
        return new CredentialKeyResponse(
                row.number("number"),
                publicKey,
                row.flag("in_use"),
                held.test(publicKey),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"),
                revocation(row));
    }

    private static CredentialKeyResponse.@Nullable Revocation revocation(Row row) {
        Instant at = row.instantOrNull("revoked_at");
        return at == null
                ? null
                : new CredentialKeyResponse.Revocation(
                        row.instant("compromised_since"), at, row.text("revoked_by"), row.text("reason"));
    }
}
