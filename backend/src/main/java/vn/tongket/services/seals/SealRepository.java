package vn.tongket.services.seals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Seals, and the entries that lie before one. */
@ApplicationScoped
class SealRepository {

    private final Sql sql;
    private final Json json;

    SealRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A seal with what it saw.
     *
     * @param entries how many entries had been written in all
     * @param heads chain, last place and its hash, of each chain
     */
    record Sealed(long number, Instant at, long entries, JsonNode heads) {}

    /** Seals the chains; empty where none has moved since the seal before. */
    Optional<SealResponse> seal(Instant now) {
        return sql.one(
                "insert into audit_seals (at) values (?) returning number, at, encode(hash, 'hex') as hash",
                row -> new SealResponse(row.count("number"), row.instant("at"), row.text("hash")),
                now);
    }

    long lastNumber() {
        return sql.number("select coalesce(max(number), 0) as n from audit_seals");
    }

    /** The last seal by which at most so many entries had been written; 0 where there is none. */
    long lastWithin(long entries) {
        return sql.number("select coalesce(max(number), 0) as n from audit_seals where entries <= ?", entries);
    }

    /** How many entries had been written by a seal, whether or not they are still there. */
    long entriesBy(long seal) {
        return sql.number("select coalesce(max(entries), 0) as n from audit_seals where number <= ?", seal);
    }

    long entries() {
        return sql.number("select coalesce(sum(sequence), 0)::bigint as n from audit_chains where chain > 0");
    }

    Optional<Sealed> lastBefore(Instant moment) {
        return sql.one(
                "select number, at, entries, heads from audit_seals where at < ? order by number desc limit 1",
                this::sealed,
                moment);
    }

    private Sealed sealed(Row row) {
        return new Sealed(
                row.count("number"),
                row.instant("at"),
                row.count("entries"),
                json.read(row.text("heads"), JsonNode.class));
    }

    /** The seal up to which entries were removed; null where none were. */
    @Nullable
    Long removedUpTo() {
        return sql.one(
                        "select max(seal) as seal from audit_anchors()",
                        row -> Optional.ofNullable(row.countOrNull("seal")))
                .flatMap(seal -> seal)
                .orElse(null);
    }

    /**
     * Lets the next entry answer once more for what is kept for good and was answered for up to a seal. Who writes such a
     * thing waits until the transaction ends.
     */
    void answerAgain(Sealed seal) {
        sql.update("lock table audit_contents in share row exclusive mode");
        sql.update("""
                insert into audit_contents (kind, key, hash)
                select last.kind, last.key, last.hash
                from (select distinct on (kind, key) * from audit_contents order by kind, key, number desc) last
                join jsonb_array_elements(?::jsonb) h on (h.value ->> 0)::integer = last.chain
                where last.hash is not null and last.chain_sequence <= (h.value ->> 1)::bigint
                """, seal.heads().toString());
    }

    /** Removes what lies before the anchors that the last removal named. The number of entries. */
    int removeBeforeAnchors() {
        sql.update("""
                delete from audit_contents c using audit_anchors() a
                where c.chain = a.chain and c.chain_sequence <= a.sequence
                """);
        return sql.update("""
                delete from audit_entries e using audit_anchors() a
                where e.chain = a.chain and e.chain_sequence <= a.sequence
                """);
    }
}
