package vn.tongket.awards.councils;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.eligibility.engine.VoteTerms;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/**
 * Every query about votes. Whatever a ballot does, it writes all rows of its vote anew and in the same order, so that no row
 * tells by the transaction that wrote it, or by its place, whose ballot was which. Nothing here takes a time.
 */
@ApplicationScoped
class CouncilVoteRepository {

    private static final TypeReference<List<VoteTerms>> TERMS = new TypeReference<>() {};

    private static final String VOTES = """
            select v.*, (select count(*) from council_ballot_rights r
              where r.item_id = v.item_id and r.turn = v.turn and r.written and r.spent)::int as written_ballots
            from council_votes v
            """;

    private final Sql sql;
    private final Json json;

    CouncilVoteRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    List<CouncilVote> of(Collection<UUID> items) {
        return sql.list(VOTES + " where v.item_id = any(?::uuid[]) order by v.item_id, v.turn", this::vote, items);
    }

    /** Holds the open vote on an item, so that one ballot after the other is counted; empty where none is open. */
    Optional<CouncilVote> lockOpen(UUID item) {
        return sql.one(VOTES + " where v.item_id = ? and v.status = 'voting' for update of v", this::vote, item);
    }

    private CouncilVote vote(Row row) {
        return new CouncilVote(
                row.id("item_id"),
                row.number("turn"),
                CouncilVote.State.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                json.read(row.text("terms"), TERMS),
                row.number("members"),
                row.number("present"),
                row.number("recused"),
                row.number("written_ballots"),
                row.number("approve"),
                row.number("decline"),
                row.number("abstain"),
                row.textOrNull("set_aside"));
    }

    /** Opens a vote: those who count as present vote in person, the others in writing. */
    void open(UUID item, int turn, Electorate electorate, List<VoteTerms> terms, List<SessionMember> voters) {
        sql.update(
                """
                insert into council_votes (item_id, turn, status, terms, members, present, recused)
                values (?, ?, 'voting', ?::jsonb, ?, ?, ?)
                """,
                item,
                turn,
                json.text(terms, TERMS),
                electorate.members(),
                electorate.present(),
                electorate.recused());
        sql.update(
                """
                insert into council_ballot_rights (item_id, turn, member_id, written, spent)
                select ?, ?, m.id, m.id <> all(?::uuid[]), false from unnest(?::uuid[]) m(id) order by m.id
                """,
                item,
                turn,
                voters.stream()
                        .filter(SessionMember::countsAsPresent)
                        .map(SessionMember::id)
                        .toList(),
                voters.stream().map(SessionMember::id).toList());
    }

    /** A right to vote. */
    record Right(UUID member, UUID account, boolean written, boolean spent) {}

    List<Right> rights(UUID item, int turn) {
        return sql.list(
                """
                select r.member_id, m.account_id, r.written, r.spent
                from council_ballot_rights r join council_members m on m.id = r.member_id
                where r.item_id = ? and r.turn = ? order by r.member_id
                """,
                row -> new Right(row.id("member_id"), row.id("account_id"), row.flag("written"), row.flag("spent")),
                item,
                turn);
    }

    /** Spends rights and raises the tally, in whatever way the ballots divide. */
    void count(UUID item, int turn, Collection<UUID> members, int approve, int decline, int abstain) {
        rewriteRights(item, turn, members);
        sql.update("""
                update council_votes set approve = approve + ?, decline = decline + ?, abstain = abstain + ?
                where item_id = ? and turn = ?
                """, approve, decline, abstain, item, turn);
    }

    private void rewriteRights(UUID item, int turn, Collection<UUID> members) {
        sql.update("""
                update council_ballot_rights set spent = spent or member_id = any(?::uuid[])
                where item_id = ? and turn = ?
                """, members, item, turn);
    }

    /** Ends a vote. Its rows come from this transaction then, and from no ballot. */
    void close(UUID item, int turn) {
        rewriteRights(item, turn, List.of());
        sql.update("update council_votes set status = 'counted' where item_id = ? and turn = ?", item, turn);
    }

    /** Stops a vote; its tally is thrown away unseen, and who had voted with it. */
    void stop(UUID item, int turn, String reason) {
        sql.update("""
                update council_votes set status = 'void', approve = 0, decline = 0, abstain = 0, set_aside = ?
                where item_id = ? and turn = ?
                """, reason, item, turn);
        sql.update("delete from council_ballot_rights where item_id = ? and turn = ?", item, turn);
    }

    /** Says that a vote which was counted no longer counts. */
    void setAside(UUID item, int turn, String reason) {
        sql.update("update council_votes set set_aside = ? where item_id = ? and turn = ?", reason, item, turn);
    }
}
