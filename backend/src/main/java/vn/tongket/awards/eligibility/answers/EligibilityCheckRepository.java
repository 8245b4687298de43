package vn.tongket.awards.eligibility.answers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AwardRuleResponse;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Engine;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.eligibility.engine.Verdict;
import vn.tongket.awards.eligibility.engine.WaiverRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Every query about answers that were kept. Results are written and read in sets. */
@ApplicationScoped
class EligibilityCheckRepository {

    private static final int BATCH = 1_000;

    private static final TypeReference<List<AwardRuleResponse>> RULES = new TypeReference<>() {};
    private static final TypeReference<List<WaiverRef>> WAIVERS = new TypeReference<>() {};
    private static final TypeReference<List<Engine.Said>> SAID = new TypeReference<>() {};

    private static final List<SortKey> SORTABLE = List.of(SortKey.number("ordinal", "r.ordinal"));

    private final Sql sql;
    private final Json json;

    EligibilityCheckRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** What is kept beside the results. */
    record Head(
            UUID id,
            LocalDate on,
            Collection<UUID> units,
            @Nullable UUID decision,
            List<AwardRuleResponse> rules,
            int unnamed,
            Instant at,
            String by) {}

    /** An answer, and the units whose officers read it. */
    record StoredCheck(EligibilityCheckResponse check, List<UUID> units) {}

    /** A result with all that it rests on. */
    record Stored(
            UUID check,
            int ordinal,
            UUID recipient,
            Verdict verdict,
            Candidate candidate,
            Facts facts,
            List<WaiverRef> waivers,
            List<Engine.Said> said) {

        /**
         * The part that is about some recipients. What is known of a member of a collective is the member's, not that of the
         * collective or of the other members.
         */
        Stored about(Set<UUID> who) {
            Facts own = who.contains(recipient) ? facts : Facts.NOTHING;
            return new Stored(
                    check,
                    ordinal,
                    recipient,
                    verdict,
                    candidate,
                    own.withMembers(facts.members().stream()
                            .filter(member -> who.contains(member.recipient()))
                            .toList()),
                    who.contains(recipient) ? waivers : List.of(),
                    who.contains(recipient) ? said : List.of());
        }
    }

    void add(Head head, List<EligibilityService.Judged> judged) {
        sql.update(
                """
                insert into eligibility_checks (id, on_day, units, decision_id, rules, candidates, unnamed, clear, warned,
                  blocked, recorded_at, recorded_by)
                values (?, ?, ?::uuid[], ?::uuid, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                """,
                head.id(),
                head.on(),
                head.units(),
                head.decision(),
                json.text(head.rules()),
                judged.size(),
                head.unnamed(),
                count(judged, Verdict.CLEAR),
                count(judged, Verdict.WARNED),
                count(judged, Verdict.BLOCKED),
                head.at(),
                head.by());
        for (int from = 0; from < judged.size(); from += BATCH) {
            addResults(head.id(), from, judged.subList(from, Math.min(judged.size(), from + BATCH)));
        }
    }

    private static int count(List<EligibilityService.Judged> judged, Verdict verdict) {
        return (int) judged.stream()
                .filter(each -> each.answer().verdict() == verdict)
                .count();
    }

    private void addResults(UUID check, int before, List<EligibilityService.Judged> judged) {
        List<Stored> rows = new ArrayList<>();
        for (EligibilityService.Judged each : judged) {
            rows.add(new Stored(
                    check,
                    before + rows.size() + 1,
                    each.candidate().recipient(),
                    each.answer().verdict(),
                    each.candidate(),
                    each.facts(),
                    each.waivers(),
                    each.answer().said()));
        }
        sql.update("""
                insert into eligibility_results (check_id, ordinal, recipient_id, verdict, candidate, facts, waivers, said)
                select ?, r.ordinal, r.recipient, r.verdict, r.candidate, r.facts, r.waivers, r.said
                from jsonb_to_recordset(?::jsonb) r(ordinal int, recipient uuid, verdict text, candidate jsonb,
                  facts jsonb, waivers jsonb, said jsonb)
                """, check, json.text(rows));
    }

    Optional<StoredCheck> find(UUID id) {
        return sql.one("select * from eligibility_checks where id = ?", this::found, id);
    }

    Page<EligibilityResult> results(EligibilityCheckResponse check, List<String> verdicts, PageRequest page) {
        Map<String, AwardRuleResponse> rules = EligibilityService.byCode(check.rules());
        return new ListQuery(
                        "r.*, v.name",
                        "eligibility_results r cross join lateral recipient_on(r.recipient_id, ?::date) v",
                        List.of(check.on()),
                        SORTABLE,
                        List.of("ordinal"))
                .where("r.check_id = ?", check.id())
                .whereAny("r.verdict", verdicts)
                .page(sql, page, row -> result(row, rules), EligibilityResult.class);
    }

    /** All results of an answer with what they rest on, in order. */
    List<Stored> stored(UUID check) {
        return sql.list("select * from eligibility_results where check_id = ? order by ordinal", this::stored, check);
    }

    /** What kept answers say of some recipients, or of collectives whose members they are, for the right to know. */
    List<Stored> of(Collection<UUID> recipients) {
        return sql.list("""
                select r.* from eligibility_results r join (
                  select check_id, ordinal from eligibility_results where recipient_id = any(?::uuid[])
                  union
                  select m.check_id, m.ordinal from unnest(?::uuid[]) asked join eligibility_results m
                    on jsonb_array_length(m.facts -> 'members') > 0
                    and m.facts -> 'members' @> jsonb_build_array(jsonb_build_object('recipient', asked))
                ) about using (check_id, ordinal)
                order by r.check_id, r.ordinal
                """, this::stored, recipients, recipients);
    }

    private StoredCheck found(Row row) {
        return new StoredCheck(
                new EligibilityCheckResponse(
                        row.id("id"),
                        row.date("on_day"),
                        row.idOrNull("decision_id"),
                        row.number("candidates"),
                        row.number("clear"),
                        row.number("warned"),
                        row.number("blocked"),
                        row.number("unnamed"),
                        row.instant("recorded_at"),
                        row.text("recorded_by"),
                        row.dateOrNull("erased_on"),
                        json.read(row.text("rules"), RULES)),
                row.texts("units").stream().map(UUID::fromString).toList());
    }

    private EligibilityResult result(Row row, Map<String, AwardRuleResponse> rules) {
        Stored stored = stored(row);
        Candidate candidate = stored.candidate();
        RecipientKind kind = candidate.kind();
        return new EligibilityResult(
                stored.ordinal(),
                new EligibilityResponse.AskedRecipient(candidate.recipient(), kind, row.text("name")),
                candidate.type(),
                candidate.year(),
                stored.verdict(),
                EligibilityService.answers(stored.said(), stored.facts(), rules));
    }

    private Stored stored(Row row) {
        return new Stored(
                row.id("check_id"),
                row.number("ordinal"),
                row.id("recipient_id"),
                Codes.read(Verdict.class, row.text("verdict")),
                json.read(row.text("candidate"), Candidate.class),
                json.read(row.text("facts"), Facts.class),
                json.read(row.text("waivers"), WAIVERS),
                json.read(row.text("said"), SAID));
    }
}
