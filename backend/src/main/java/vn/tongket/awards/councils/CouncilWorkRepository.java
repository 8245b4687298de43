package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Items on which a member has not voted, and sessions to come. */
@ApplicationScoped
class CouncilWorkRepository implements WorkPart {

    private static final String VOTES = """
            select array[s.id::text] as place, i.ordinal::text as code, t.name_vi as title_vi, t.name_en as title_en,
                   n.unit_id, s.held_on as due, null::timestamptz as since
            from council_members m
            join council_ballot_rights b on b.member_id = m.id and not b.spent
            join council_votes v on v.item_id = b.item_id and v.turn = b.turn and v.status = 'voting'
            join council_items i on i.id = b.item_id
            join council_sessions s on s.id = i.session_id
            join councils c on c.id = s.council_id
            join nominations n on n.id = i.nomination_id
            join award_types t on t.id = n.type_id
            where m.account_id = ?::uuid and exists (select 1 from unit_covered_by(c.unit_id, ?::date) above where above = any(?::uuid[]))
            """;

    private static final String SESSIONS = """
            select array[s.id::text] as place, s.status as code, s.place as title_vi, null as title_en, c.unit_id,
                   s.held_on as due, null::timestamptz as since
            from council_sessions s join councils c on c.id = s.council_id
            where s.status in ('planned', 'open') and (
                exists (select 1 from unit_covered_by(c.unit_id, ?::date) above where above = any(?::uuid[]))
                or exists (
                    select 1 from council_members m
                    where m.council_id = c.id and m.account_id = ?::uuid
                      and daterange(m.valid_from, m.valid_to) @> s.held_on)
                  and exists (select 1 from unit_covered_by(c.unit_id, ?::date) above where above = any(?::uuid[])))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("votes-due", CouncilWorkRepository::votes, "sessions", CouncilWorkRepository::sessions);
    }

    private static WaitingRows votes(Worker worker) {
        return WaitingRows.of(VOTES, worker.actor().id(), worker.today(), worker.ownUnits(Role.COUNCIL_MEMBER));
    }

    private static WaitingRows sessions(Worker worker) {
        return WaitingRows.of(
                SESSIONS,
                worker.today(),
                worker.units(Role.AWARD_OFFICER),
                worker.actor().id(),
                worker.today(),
                worker.ownUnits(Role.COUNCIL_MEMBER));
    }
}
