package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Nominations that wait for an officer. */
@ApplicationScoped
class NominationWorkRepository implements WorkPart {

    private static final String NOMINATIONS = """
            select array[n.id::text] as place, n.year::text as code, t.name_vi as title_vi, t.name_en as title_en, n.unit_id,
                   null::date as due, coalesce(n.submitted_at, n.recorded_at) as since
            from nominations n join award_types t on t.id = n.type_id left join awards w on w.id = n.award_id
            where\s""";

    private static final String AT_DESK =
            " and exists (select 1 from unit_covered_by(n.desk_id, ?::date) above where above = any(?::uuid[]))";

    private static final String LACKING = """
            (n.status = 'returned' or n.status = 'draft' and exists (
                select 1 from nomination_requirements q
                where q.mandatory and not q.transferred and daterange(q.valid_from, q.valid_to) @> ?::date
                  and (q.types = '{}' or t.code = any(q.types))
                  and (q.recipient_kinds = '{}' or n.recipient_kind = any(q.recipient_kinds))
                  and not exists (select 1 from nomination_documents f
                                  where f.nomination_id = n.id and f.document = q.document)))
              and exists (select 1 from unit_covered_by(n.unit_id, ?::date) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "nominations-to-take-in",
                NominationWorkRepository::toTakeIn,
                "nominations-lacking",
                NominationWorkRepository::lacking,
                "nominations-to-decide",
                NominationWorkRepository::toDecide);
    }

    private static WaitingRows toTakeIn(Worker worker) {
        return WaitingRows.of(
                NOMINATIONS + "(n.status = 'received' or n.status = 'submitted' and not (?::uuid = any(n.author_ids)))"
                        + AT_DESK,
                worker.account(),
                worker.today(),
                worker.units(Role.AWARD_OFFICER));
    }

    private static WaitingRows lacking(Worker worker) {
        return WaitingRows.of(NOMINATIONS + LACKING, worker.today(), worker.today(), worker.units(Role.AWARD_OFFICER));
    }

    private static WaitingRows toDecide(Worker worker) {
        return WaitingRows.of(
                NOMINATIONS + "n.status = 'recommended' and (w.id is null or w.status = 'withdrawn')" + AT_DESK,
                worker.today(),
                worker.units(Role.AWARD_OFFICER));
    }
}
