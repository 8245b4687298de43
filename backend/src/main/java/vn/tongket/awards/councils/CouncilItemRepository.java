package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.awards.eligibility.facts.CouncilTallies;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.nominations.NominationRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about agendas and recusals. */
@ApplicationScoped
@Reads({"accounts", "unit_successions"})
class CouncilItemRepository {

    private static final String COLUMNS = """
            i.id, i.session_id, i.ordinal, i.nomination_id, i.status, i.turn, i.reason, i.revision, s.held_on,
              n.year, n.recipient_id, n.recipient_kind, r.name as recipient_name, r.position as recipient_position,
              ru.unit_id as recipient_unit_id, ru.code as recipient_unit_code, ru.name_vi as recipient_unit_name_vi,
              ru.name_en as recipient_unit_name_en, y.code as type, t.name_vi as type_name_vi, t.name_en as type_name_en,
              n.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
            """;

    /** Things as they were on the day of the session. */
    private static final String TABLES = """
            council_items i
            join council_sessions s on s.id = i.session_id
            join nominations n on n.id = i.nomination_id
            join award_types y on y.id = n.type_id
            cross join lateral award_type_on(y.id, s.held_on) t
            left join lateral recipient_on(n.recipient_id, s.held_on) r on true
            left join lateral unit_version_at(r.unit_id, s.held_on) ru on true
            cross join lateral unit_version_at(n.unit_id, s.held_on) u
            """;

    private static final String ITEMS = "select " + COLUMNS + " from " + TABLES;

    private static final List<SortKey> SORTABLE = List.of(SortKey.number("ordinal", "i.ordinal"), SortKey.id("i.id"));

    private final Sql sql;

    CouncilItemRepository(Sql sql) {
        this.sql = sql;
    }

    /** An item without what votes say of it; {@code recipient} is null once the nomination was erased. */
    record Item(
            UUID id,
            UUID session,
            LocalDate heldOn,
            int ordinal,
            UUID nomination,
            @Nullable RecipientRef recipient,
            AwardTypeRef type,
            int year,
            UnitRef unit,
            CouncilItemStatus status,
            int turn,
            @Nullable String reason,
            long revision) {}

    List<Item> of(UUID session) {
        return sql.list(ITEMS + " where i.session_id = ? order by i.ordinal", CouncilItemRepository::item, session);
    }

    Page<Item> page(UUID session, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("ordinal"))
                .where("i.session_id = ?", session)
                .page(sql, page, CouncilItemRepository::item, Item.class);
    }

    Optional<Item> find(UUID session, UUID id) {
        return sql.one(ITEMS + " where i.session_id = ? and i.id = ?", CouncilItemRepository::item, session, id);
    }

    /** The items about some recipients, oldest first. */
    List<Item> about(Collection<UUID> recipients) {
        return sql.list(
                ITEMS + " where n.recipient_id = any(?::uuid[]) order by s.held_on, i.id",
                CouncilItemRepository::item,
                recipients);
    }

    private static Item item(Row row) {
        return new Item(
                row.id("id"),
                row.id("session_id"),
                row.date("held_on"),
                row.number("ordinal"),
                row.id("nomination_id"),
                recipient(row),
                new AwardTypeRef(row.text("type"), row.name("type_name")),
                row.number("year"),
                UnitRef.from(row, "unit"),
                Codes.read(CouncilItemStatus.class, row.text("status")),
                row.number("turn"),
                row.textOrNull("reason"),
                row.count("revision"));
    }

    private static @Nullable RecipientRef recipient(Row row) {
        UUID id = row.idOrNull("recipient_id");
        return id == null
                ? null
                : new RecipientRef(
                        id,
                        Codes.read(RecipientKind.class, row.text("recipient_kind")),
                        row.text("recipient_name"),
                        UnitRef.fromOrNull(row, "recipient_unit"),
                        row.textOrNull("recipient_position"));
    }

    boolean isOnAgenda(UUID session, UUID nomination) {
        return sql.number("""
                        select count(*) as n from council_items
                        where session_id = ? and nomination_id = ? and status <> 'withdrawn'
                        """, session, nomination) > 0;
    }

    UUID add(UUID session, UUID nomination) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into council_items (id, session_id, council_id, ordinal, nomination_id, status, turn, revision)
                select ?, s.id, s.council_id,
                  1 + (select count(*) from council_items o where o.session_id = s.id), ?, 'pending', 0, 1
                from council_sessions s where s.id = ?
                """, id, nomination, session);
        return id;
    }

    void move(UUID item, CouncilItemStatus to, int turn, @Nullable String reason) {
        sql.update(
                "update council_items set status = ?, turn = ?, reason = ?, revision = revision + 1 where id = ?",
                to.code(),
                turn,
                reason,
                item);
    }

    /**
     * A recusal as it is kept.
     *
     * @param member id of the membership
     */
    record Recused(UUID member, CouncilItemResponse.Recusal recusal) {}

    /** Who is recused for the items of a session, by item. */
    Map<UUID, List<Recused>> recusals(Collection<UUID> items) {
        Map<UUID, List<Recused>> recusals = new HashMap<>();
        sql.list(
                """
                select x.item_id, x.member_id, x.ground, x.reason, m.account_id, a.username as account_username,
                  a.display_name as account_name
                from council_recusals x join council_members m on m.id = x.member_id join accounts a on a.id = m.account_id
                where x.item_id = any(?::uuid[]) order by a.username collate "C"
                """,
                row -> recusals.computeIfAbsent(row.id("item_id"), key -> new ArrayList<>())
                        .add(recused(row)),
                items);
        return recusals;
    }

    private static Recused recused(Row row) {
        return new Recused(
                row.id("member_id"),
                new CouncilItemResponse.Recusal(
                        AccountRef.from(row, "account"),
                        Codes.read(RecusalGround.class, row.text("ground")),
                        row.textOrNull("reason")));
    }

    /** Recuses a member; one who is already stays so on the ground that was first. */
    boolean recuse(UUID item, UUID member, RecusalGround ground, @Nullable String reason) {
        return sql.update("""
                insert into council_recusals (item_id, council_id, member_id, ground, reason)
                select i.id, i.council_id, ?, ?, ?::text from council_items i where i.id = ?
                on conflict do nothing
                """, member, ground.code(), reason, item) == 1;
    }

    void takeBack(UUID item, UUID member) {
        sql.update("delete from council_recusals where item_id = ? and member_id = ?", item, member);
    }

    /**
     * Members who work where a nomination comes from or its recipient works, or at a unit above those that does not stand
     * above the council too; a unit counts as what came after it by the day.
     */
    Set<UUID> ofOwnUnit(UUID session, UUID council, NominationRef nomination, LocalDate day) {
        return Set.copyOf(sql.list(
                """
                with recursive places as (
                  select m.id as member, m.unit_id as unit
                  from council_members m join council_sessions s on s.council_id = m.council_id
                  where s.id = ? and daterange(m.valid_from, m.valid_to) @> s.held_on
                  union
                  select p.member, s.successor_id from places p join unit_successions s on s.predecessor_id = p.unit
                  where s.successor_id is not null and s.effective_date <= ?::date
                )
                select distinct p.member from places p
                where p.unit in (select unit_covered_by(u, ?::date) from unnest(array [?::uuid, ?::uuid]) u where u is not null)
                  and not exists (select 1 from places o where o.member = p.member
                                  and o.unit in (select unit_covered_by(?, ?::date)))
                """,
                row -> row.id("member"),
                session,
                day,
                day,
                nomination.unit(),
                nomination.recipientUnit(),
                council,
                day));
    }

    /** Whether a unit is another, or came after it by a day. */
    boolean continues(UUID unit, UUID former, LocalDate day) {
        return sql.one("""
                        with recursive heirs as (
                          select ?::uuid as id
                          union
                          select s.successor_id from heirs h join unit_successions s on s.predecessor_id = h.id
                          where s.successor_id is not null and s.effective_date <= ?::date
                        )
                        select id from heirs where id = ?
                        """, row -> row.id("id"), former, day, unit).isPresent();
    }

    void revise(UUID item) {
        sql.update("update council_items set revision = revision + 1 where id = ?", item);
    }

    /** The latest vote that counts on each proposal until a day, of sessions whose minutes are signed. */
    Map<CouncilTallies.Proposal, CouncilTallies.Tally> tallies(
            Collection<CouncilTallies.Proposal> proposals, LocalDate day) {
        List<CouncilTallies.Proposal> asked = List.copyOf(proposals);
        Map<CouncilTallies.Proposal, CouncilTallies.Tally> tallies = new HashMap<>();
        sql.list(
                """
                select distinct on (p.identity, p.type, p.year) p.identity, p.type, p.year, v.members, v.present, v.approve,
                  s.held_on, (select count(*) from council_ballot_rights r
                   where r.item_id = v.item_id and r.turn = v.turn and r.written and r.spent)::int as written
                from unnest(?::uuid[], ?::text[], ?::int[]) p(identity, type, year)
                cross join lateral recipients_same(p.identity) same
                join nominations n on n.recipient_id = same and n.year = p.year
                join award_types y on y.id = n.type_id and y.code = p.type
                join council_items i on i.nomination_id = n.id and i.status = 'counted'
                join council_sessions s on s.id = i.session_id and s.status = 'closed' and s.held_on <= ?
                join council_votes v on v.item_id = i.id and v.turn = i.turn
                order by p.identity, p.type, p.year, s.held_on desc, s.signed_at desc
                """,
                row -> tallies.put(
                        new CouncilTallies.Proposal(row.id("identity"), row.text("type"), row.number("year")),
                        new CouncilTallies.Tally(
                                row.number("members"),
                                row.number("present"),
                                row.number("present") + row.number("written"),
                                row.number("approve"),
                                row.date("held_on"))),
                asked.stream().map(CouncilTallies.Proposal::identity).toList(),
                asked.stream().map(CouncilTallies.Proposal::type).toList(),
                asked.stream().map(CouncilTallies.Proposal::year).toList(),
                day);
        return tallies;
    }
}
