package vn.tongket.services.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/**
 * Whoever owns the database can rewrite the trail, and is found out. Each test rewrites it with the triggers off, asks, and
 * rolls back. Chain 7 has five entries here, of which three are sealed; chain 8 has two, sealed as well.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TamperedTrailTest {

    /** Writes chain 7 anew from its first entry here on, so that all hashes fit, and its head too. */
    private static final String FORGE = """
            do $$
            declare
                entry audit_entries;
                before bytea;
            begin
                select hash into before from audit_entries where chain = 7 and chain_sequence = {base};
                for entry in select * from audit_entries where chain = 7 and chain_sequence > {base}
                             order by chain_sequence loop
                    entry.previous_hash := coalesce(before, decode(repeat('00', 32), 'hex'));
                    entry.hash := audit_entry_hash(entry);
                    update audit_entries set previous_hash = entry.previous_hash, hash = entry.hash where id = entry.id;
                    before := entry.hash;
                    update audit_chains set sequence = entry.chain_sequence, hash = entry.hash where chain = 7;
                end loop;
            end $$
            """;

    private static final String NO_UNIQUE = "alter table audit_entries drop constraint uq_audit_entries_chain";

    @Inject
    Sql sql;

    @Inject
    AuditTrail audit;

    @Inject
    TrailVerificationRepository trail;

    @Inject
    SealService seals;

    @Inject
    SealRepository sealed;

    @Inject
    TrailRetentionService retention;

    @Inject
    SettableClock clock;

    private long from;
    private long base;
    private SealResponse last;

    @BeforeEach
    void twoChainsAndASeal() {
        write(7, 1);
        from = seals.seal().orElseThrow().number();
        base = head(7);
        write(7, 3);
        write(8, 2);
        last = seals.seal().orElseThrow();
        write(7, 2);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private void write(int chain, int entries) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.list("select set_config('tongket.audit_chain', ?::text, true) as n", row -> row.text("n"), chain);
            for (int i = 0; i < entries; i++) {
                audit.record(new AuditEvent("change", "units", "TT-" + i, null, "Lý do"), null, List.of("nội dung", i));
            }
        });
    }

    private void triggers(String which) {
        for (String table : List.of("audit_entries", "audit_chains", "audit_seals", "unit_versions")) {
            sql.update("alter table " + table + " " + which + " trigger user");
        }
    }

    private long head(int chain) {
        return sql.number("select sequence as n from audit_chains where chain = ?", chain);
    }

    /** What is found after some statements of the owner; places are counted from where chain 7 stood. */
    private List<String> found(String... statements) {
        return foundWith(null, statements);
    }

    private List<String> foundWith(String kept, String... statements) {
        QuarkusTransaction.begin();
        try {
            triggers("disable");
            for (String statement : statements) {
                sql.update(statement
                        .replace("{base}", Long.toString(base))
                        .replace("{seal}", Long.toString(last.number()))
                        .replace("{from}", Long.toString(from)));
            }
            return trail.verify(from, null, kept).findings().stream()
                    .map(this::told)
                    .toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String told(TrailVerificationResponse.Finding finding) {
        if (Integer.valueOf(7).equals(finding.chain())) {
            return finding.kind() + " 7 " + (finding.first() - base) + "-" + (finding.last() - base);
        }
        boolean ofSeals = Integer.valueOf(0).equals(finding.chain());
        return finding.kind() + " " + finding.chain() + (ofSeals ? " " + (finding.first() - last.number()) : "");
    }

    @Test
    void nothingIsFoundWhereNothingWasDone() {
        assertThat(found()).isEmpty();
    }

    @Test
    void theVerdictSaysWhatWasLookedAt() {
        QuarkusTransaction.requiringNew().run(() -> {
            TrailVerificationRepository.Checked all =
                    trail.verify(from, null, null).checked();
            assertThat(all.entries()).isEqualTo(7);
            assertThat(all.chains()).isEqualTo(2);
            assertThat(all.unsealed()).isEqualTo(2);
            assertThat(all.lastSeal()).isEqualTo(last);
            TrailVerificationRepository.Checked part =
                    trail.verify(from, last.number(), null).checked();
            assertThat(part.intact()).isTrue();
            assertThat(part.entries()).isEqualTo(5);
        });
    }

    @Nested
    class AnEntry {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "id = gen_random_uuid()",
                    "at = at + interval '1 microsecond'",
                    "actor_id = gen_random_uuid()",
                    "actor_name = 'somebody else'",
                    "on_behalf_of_id = gen_random_uuid(), on_behalf_of = 'x'",
                    "action = 'create'",
                    "resource = 'targets'",
                    "key = ''",
                    "unit_id = gen_random_uuid()",
                    "before = 'null'",
                    "after = '[\"nội dung\", 3]'",
                    "after = null",
                    "request_id = 'x'",
                    "reason = null",
                    "reason = 'null'"
                })
        void thatWasChangedIsFoundWhateverWasChanged(String change) {
            assertThat(found("update audit_entries set " + change + " where chain = 7 and chain_sequence = {base} + 2"))
                    .containsExactly("changed 7 2-2");
        }

        @Test
        void thatWasChangedWithItsOwnHashIsFoundByTheNext() {
            assertThat(
                            found(
                                    "update audit_entries set reason = 'x' where chain = 7 and chain_sequence = {base} + 2",
                                    "update audit_entries e set hash = audit_entry_hash(e) where chain = 7 and chain_sequence = {base} + 2"))
                    .containsExactly("changed 7 2-2");
        }

        @Test
        void thatWasChangedAsTheLastOneWithItsOwnHashIsFoundByTheHead() {
            assertThat(
                            found(
                                    "update audit_entries set reason = 'x' where chain = 7 and chain_sequence = {base} + 5",
                                    "update audit_entries e set hash = audit_entry_hash(e) where chain = 7 and chain_sequence = {base} + 5"))
                    .containsExactly("changed 7 5-5");
        }

        @ParameterizedTest
        @CsvSource({
            "= {base} + 2, 2-2",
            "'between {base} + 2 and {base} + 4', 2-4",
            "= {base} + 5, 5-5",
            "> {base} + 3, 4-5"
        })
        void thatWasRemovedIsFound(String which, String places) {
            assertThat(found("delete from audit_entries where chain = 7 and chain_sequence " + which))
                    .containsExactly("removed 7 " + places);
        }

        @Test
        void thatWasRemovedAtTheEndWithTheHeadPutBackIsFoundBySeals() {
            assertThat(found(
                            "delete from audit_entries where chain = 7 and chain_sequence > {base} + 2",
                            "update audit_chains c set sequence = e.chain_sequence, hash = e.hash from audit_entries e"
                                    + " where c.chain = 7 and e.chain = 7 and e.chain_sequence = {base} + 2"))
                    .containsExactly("removed 7 3-3");
        }

        @Test
        void thatWasAddedAtTheEndIsFound() {
            assertThat(found("""
                            insert into audit_entries (id, at, actor_name, action, resource, key, request_id, chain,
                                chain_sequence, previous_hash, hash)
                            select gen_random_uuid(), at, 'x', action, resource, key, request_id, 7, {base} + 6, hash, hash
                            from audit_entries where chain = 7 and chain_sequence = {base} + 5
                            """)).contains("inserted 7 6-6");
        }

        @Test
        void thatWasPutBetweenOthersIsFound() {
            assertThat(found(NO_UNIQUE, """
                            insert into audit_entries (id, at, actor_name, action, resource, key, request_id, chain,
                                chain_sequence, previous_hash, hash)
                            select gen_random_uuid(), at, 'x', action, resource, key, request_id, 7, {base} + 3, hash, hash
                            from audit_entries where chain = 7 and chain_sequence = {base} + 2
                            """)).contains("inserted 7 3-3");
        }

        @Test
        void thatStandsInNoChainIsFound() {
            assertThat(found("alter table audit_entries drop constraint ck_audit_entries_chain", """
                            insert into audit_entries (id, at, actor_name, action, resource, key, request_id, chain,
                                chain_sequence, previous_hash, hash)
                            select gen_random_uuid(), at, 'x', action, resource, key, request_id, 65, 1, hash, hash
                            from audit_entries where chain = 7 and chain_sequence = {base} + 2
                            """))
                    .containsExactly("inserted 65");
        }

        @Test
        void thatChangedPlacesWithAnotherIsFound() {
            assertThat(found(NO_UNIQUE, """
                            update audit_entries set chain_sequence = 2 * {base} + 5 - chain_sequence
                            where chain = 7 and chain_sequence in ({base} + 2, {base} + 3)
                            """)).contains("changed 7 2-2", "changed 7 3-3");
        }
    }

    @Nested
    class AChain {

        @Test
        void ofWhichAllIsGoneIsMissing() {
            assertThat(found("delete from audit_entries where chain = 8")).containsExactly("missing-chain 8");
        }

        @Test
        void ofWhichAlsoTheHeadIsGoneIsMissing() {
            assertThat(found("delete from audit_entries where chain = 8", "delete from audit_chains where chain = 8"))
                    .containsExactly("missing-chain 8");
        }

        @Test
        void thatWasEmptiedAsIfItHadNeverBeenIsMissing() {
            assertThat(
                            found(
                                    "delete from audit_entries where chain = 8",
                                    "update audit_chains set sequence = 0, hash = decode(repeat('00', 32), 'hex') where chain = 8"))
                    .containsExactly("missing-chain 8");
        }

        @Test
        void ofWhichOnlyTheHeadIsGoneIsMissing() {
            assertThat(found("delete from audit_chains where chain = 8")).containsExactly("missing-chain 8");
        }

        @Test
        void thatWasForgedAsAWholeIsNotTheOneThatWasSealed() {
            assertThat(found(
                            "update audit_entries set actor_name = 'x' where chain = 7 and chain_sequence = {base} + 2",
                            FORGE))
                    .containsExactly("rewritten 7 3-5");
        }
    }

    @Nested
    class ASeal {

        @Test
        void thatWasRemovedIsMissing() {
            assertThat(found("delete from audit_seals where number = {seal}")).containsExactly("missing-seal 0 0");
            assertThat(found("delete from audit_seals where number = {seal} - 1"))
                    .contains("missing-seal 0 -1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"at = at + interval '1 second'", "heads = jsonb_set(heads, '{5,1}', '77')", "entries = 0"})
        void thatWasChangedIsFound(String change) {
            assertThat(found("update audit_seals set " + change + " where number = {seal}"))
                    .contains("changed-seal 0 0");
        }

        @Test
        void thatWasMadeAnewOverAForgedChainIsFoundByTheOneKeptElsewhere() {
            String[] anew = {
                "update audit_entries set actor_name = 'x' where chain = 7 and chain_sequence = {base} + 2",
                FORGE,
                "delete from audit_seals where number = {seal}",
                "update audit_chains c set sequence = s.number, hash = s.hash from audit_seals s where c.chain = 0"
                        + " and s.number = {seal} - 1",
                "alter table audit_seals enable trigger user",
                "alter table audit_chains enable trigger user",
                "insert into audit_seals (at) values (now())"
            };
            assertThat(found(anew)).isEmpty();
            assertThat(foundWith(last.number() + ":" + last.hash(), anew)).containsExactly("changed-seal 0 0");
        }

        @Test
        void thatIsKeptElsewhereAndGoneHereIsMissing() {
            assertThat(foundWith((last.number() + 1) + ":" + last.hash())).containsExactly("missing-seal 0 1");
        }

        @Test
        void isNotMadeWhereNothingWasWritten() {
            assertThat(seals.seal()).isPresent();
            assertThat(seals.seal()).isEmpty();
        }
    }

    @Nested
    class Retention {

        /** Removes what was sealed until now, then does what the owner does, and tells what is found from the beginning. */
        private List<String> foundAfterRemoval(String... statements) {
            clock.advance(Duration.ofDays(3 * 366));
            QuarkusTransaction.begin();
            try {
                assertThat(retention.remove(2)).isGreaterThanOrEqualTo(5);
                assertThat(retention.remove(2)).isZero();
                triggers("disable");
                for (String statement : statements) {
                    sql.update(statement.replace("{base}", Long.toString(base)));
                }
                TrailVerificationRepository.Verdict verdict = trail.verify(0, null, null);
                assertThat(verdict.checked().removedUntil()).isEqualTo(last.at());
                assertThat(sql.number(
                                "select count(*) as n from audit_entries where chain = 7 and chain_sequence <= ?",
                                base + 3))
                        .isZero();
                return verdict.findings().stream()
                        .map(TamperedTrailTest.this::told)
                        .toList();
            } finally {
                QuarkusTransaction.rollback();
            }
        }

        @Test
        void leavesATrailThatIsStillWhole() {
            assertThat(foundAfterRemoval()).isEmpty();
        }

        @Test
        void leavesWhatIsKeptForGoodAnsweredFor() {
            UUID unit = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> {
                sql.update("insert into units (id, revision) values (?, 1)", unit);
                sql.update("""
                        insert into unit_versions (id, unit_id, code, name_vi, kind, search_text, recorded_at)
                        values (?, ?, ?, 'Tỉnh', 'tỉnh', '', now())
                        """, unit, unit, "TT-" + unit);
                audit.record(AuditEvent.of("create", "units", "TT", unit), null, null);
            });
            last = seals.seal().orElseThrow();
            long answers = sql.number("select count(*) as n from audit_contents where key = ?", unit);

            assertThat(answers).isOne();
            assertThat(foundAfterRemoval()).isEmpty();
            assertThat(foundAfterRemoval("update unit_versions set name_vi = 'Xã' where id = '" + unit + "'"))
                    .singleElement()
                    .asString()
                    .startsWith("altered ");
        }

        @Test
        void thatTookMoreThanItSaysIsFound() {
            assertThat(foundAfterRemoval("delete from audit_entries where chain = 7 and chain_sequence = {base} + 4"))
                    .containsExactly("removed 7 4-4");
        }

        @Test
        void whoseEntryIsGoneIsFound() {
            assertThat(foundAfterRemovalWithoutItsEntry()).isNotEmpty();
        }

        private List<String> foundAfterRemovalWithoutItsEntry() {
            clock.advance(Duration.ofDays(3 * 366));
            QuarkusTransaction.begin();
            try {
                retention.remove(2);
                triggers("disable");
                sql.update("delete from audit_entries where resource = 'audit-entries' and action = 'remove'");
                return trail.verify(0, null, null).findings().stream()
                        .map(TrailVerificationResponse.Finding::kind)
                        .toList();
            } finally {
                QuarkusTransaction.rollback();
            }
        }

        @Test
        void isTheOnlyWayThatTheDatabaseAllows() {
            refused("delete from audit_entries where chain = 7");
            clock.advance(Duration.ofDays(3 * 366));
            QuarkusTransaction.begin();
            try {
                retention.remove(2);
                assertThatThrownBy(() -> sql.update(
                                "delete from audit_entries where chain = 7 and chain_sequence = ?", base + 4))
                        .hasMessageContaining("never shortened");
            } finally {
                QuarkusTransaction.rollback();
            }
        }

        private void refused(String statement) {
            assertThatThrownBy(() -> sql.update(statement)).hasMessageContaining("never shortened");
        }
    }

    @Test
    void headsAndSealsAreNotTouchedByHand() {
        assertThatThrownBy(() -> sql.update("update audit_chains set sequence = sequence + 1 where chain = 7"))
                .hasMessageContaining("only grow");
        for (String statement : List.of(
                "delete from audit_chains",
                "truncate audit_chains",
                "update audit_seals set at = now()",
                "delete from audit_seals",
                "truncate audit_seals")) {
            assertThatThrownBy(() -> sql.update(statement))
                    .rootCause()
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("23001");
        }
    }
}
