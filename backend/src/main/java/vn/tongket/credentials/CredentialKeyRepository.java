package vn.tongket.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;

/** Every query about keys that sign credentials. */
@ApplicationScoped
class CredentialKeyRepository {

    private static final String COLUMNS =
            "k.*, k.number = (select max(number) from credential_keys) as in_use, a.username as recorded_by";
    private static final String TABLES = "credential_keys k left join accounts a on a.id = k.author_id";
    private static final List<SortKey> SORTABLE = List.of(SortKey.number("number", "k.number"));

    private final Sql sql;

    CredentialKeyRepository(Sql sql) {
        this.sql = sql;
    }

    /** The public parts of all keys, the oldest first. */
    List<String> publicKeys() {
        return sql.list("select public_key from credential_keys order by number", row -> row.text("public_key"));
    }

    Optional<String> publicKeyInUse() {
        return sql.one(
                "select public_key from credential_keys order by number desc limit 1", row -> row.text("public_key"));
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
                row.textOrNull("recorded_by"));
    }
}
