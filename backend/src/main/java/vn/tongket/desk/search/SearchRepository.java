package vn.tongket.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** The one statement of the search: of each type the best hits, and one more that says whether there are others. */
@ApplicationScoped
@Reads({"award_decisions", "awards", "directives", "indicators", "plans", "tasks", "unit_versions"})
class SearchRepository {

    /** Text in which the names stand, folded, and conditions in {@code %s} that each word is in it. */
    private record SearchRows(String rows, String searched) {}

    private static final String RANKED = """
            (select '%s' as type, %d as ordinal, x.*,
               case when lower(x.code) = k.words then 0
                    when starts_with(x.folded, k.words) then 1
                    when position(' ' || k.words in x.folded) > 0 then 2
                    else 3 end as grade
             from k cross join lateral (%s) x
             order by grade, x.later, length(x.folded), x.name_vi, x.id limit %d)
            """;

    /** Of the versions of a unit that have all words, the one of today, else the latest. */
    private static final SearchRows UNITS = new SearchRows("""
            select v.code as id, v.code, v.name_vi, v.name_en, a.name_vi as detail_vi, a.name_en as detail_en,
                   null::int as year, v.valid_to - 1 as ended_on, v.search_text as folded, v.ended::int as later
            from (
                select distinct on (w.unit_id) w.*, coalesce(w.valid_to <= k.today, false) as ended
                from unit_versions w where %s and coalesce(w.valid_from <= k.today, true)
                order by w.unit_id, w.valid_to desc nulls first
            ) v left join lateral unit_version_at(v.parent_id, coalesce(v.valid_to - 1, k.today)) a on true
            """, "w.search_text");

    private static final SearchRows INDICATORS = new SearchRows("""
            select i.code as id, i.code, d.name_vi, d.name_en, null as detail_vi, null as detail_en, null::int as year,
                   null::date as ended_on, d.search_text as folded, 0 as later
            from indicators i cross join lateral indicator_version_at(i.id, k.today) d where %s
            """, "d.search_text");

    private static final String PLAN_TEXT = "search_text(p.title_vi || ' ' || coalesce(p.title_en, ''))";

    private static final SearchRows PLANS = new SearchRows("""
            select p.id::text as id, u.code, p.title_vi as name_vi, p.title_en as name_en, u.name_vi as detail_vi,
                   u.name_en as detail_en, p.year, null::date as ended_on, search_text(p.title_vi) as folded, -p.year as later
            from plans p left join lateral unit_version_at(p.unit_id, make_date(p.year, 12, 31)) u on true
            where (%s) and (p.status in ('issued', 'closed', 'recorded') or k.all_units or exists (
                select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(k.units)))
            """, PLAN_TEXT);

    private static final SearchRows TASKS = new SearchRows("""
            select t.id::text as id, t.code, t.title_vi as name_vi, t.title_en as name_en, p.title_vi as detail_vi,
                   p.title_en as detail_en, p.year, null::date as ended_on,
                   substr(t.search_text, length(t.code) + 2) as folded, -p.year as later
            from tasks t join task_plans p on p.id = t.plan_id
            where (%s) and t.withdrawn_in is null and (p.published or k.all_units or exists (
                select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(k.units)))
            """, "t.search_text");

    private static final SearchRows DIRECTIVES = new SearchRows("""
            select d.id::text as id, d.code, d.text_vi as name_vi, d.text_en as name_en, d.given_by_name as detail_vi,
                   null as detail_en, extract(year from d.occasion_date)::int as year, null::date as ended_on,
                   substr(d.search_text, length(d.code) + 2) as folded, -coalesce(extract(year from d.occasion_date)::int, 0) as later
            from directives d where %s
            """, "d.search_text");

    private static final String AWARD_DAY =
            "coalesce(d.decided_on, office_day(coalesce(d.known_since, d.recorded_at)))";

    /** Neither what is not public nor a name that was taken down is found by whoever has no role over the authority. */
    private static final SearchRows AWARDS = new SearchRows("""
            select a.id::text as id, d.number as code, a.recipient_name as name_vi, null as name_en, n.name_vi as detail_vi,
                   n.name_en as detail_en, a.achievement_year as year, null::date as ended_on, a.search_text as folded,
                   -a.achievement_year as later
            from awards a join award_decisions d on d.id = a.decision_id
            join lateral award_type_on(a.type_id, %1$s) n on true
            where (%2$s) and a.recipient_name is not null
              and (a.status in ('issued', 'annulled', 'recorded') and a.taken_down_at is null or k.all_units or exists (
                select 1 from unit_covered_by(d.authority_id, %1$s) above where above = any(k.units)))
            """.formatted(AWARD_DAY, "%s"), "a.search_text");

    private final Sql sql;

    SearchRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The best hits.
     *
     * @param seen the units over which the caller sees what is not public; null for all
     */
    SearchResponse find(SearchQuery.Question question, @Nullable Set<UUID> seen, LocalDate today) {
        List<String> patterns = Arrays.stream(question.words().split(" "))
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toList();
        String types = question.types().stream()
                .distinct()
                .map(type -> ranked(type, patterns.size(), question.limit() + 1))
                .collect(Collectors.joining(" union all "));
        List<@Nullable Object> arguments =
                new ArrayList<>(List.of(question.words(), today, seen == null, seen == null ? Set.of() : seen));
        question.types().stream().distinct().forEach(type -> arguments.addAll(patterns));
        List<RankedHit> found = sql.list(
                "with k as (select ?::text as words, ?::date as today, ?::boolean as all_units, ?::uuid[] as units) "
                        + "select * from (" + types
                        + ") f order by f.grade, f.ordinal, f.later, length(f.folded), f.name_vi, f.id",
                SearchRepository::found,
                arguments.toArray());
        return new SearchResponse(found.stream()
                .map(RankedHit::type)
                .distinct()
                .map(type -> group(type, found, question.limit()))
                .toList());
    }

    /** What was found, in the order of its type. */
    private record RankedHit(SearchType type, SearchHit hit) {}

    private static String ranked(SearchType type, int words, int rows) {
        SearchRows source = source(type);
        String conditions = Stream.generate(() -> source.searched() + " like ?")
                .limit(words)
                .collect(Collectors.joining(" and "));
        return RANKED.formatted(type.code(), type.ordinal(), source.rows().formatted(conditions), rows);
    }

    private static SearchRows source(SearchType type) {
        return switch (type) {
            case UNIT -> UNITS;
            case INDICATOR -> INDICATORS;
            case PLAN -> PLANS;
            case TASK -> TASKS;
            case DIRECTIVE -> DIRECTIVES;
            case AWARD -> AWARDS;
        };
    }

    private static SearchResponse.Group group(SearchType type, List<RankedHit> found, int limit) {
        List<SearchHit> hits = found.stream()
                .filter(each -> each.type() == type)
                .map(RankedHit::hit)
                .toList();
        return new SearchResponse.Group(type, hits.stream().limit(limit).toList(), hits.size() > limit);
    }

    private static RankedHit found(Row row) {
        return new RankedHit(
                Codes.read(SearchType.class, row.text("type")),
                new SearchHit(
                        row.text("id"),
                        row.textOrNull("code"),
                        row.localizedText("name"),
                        row.localizedTextOrNull("detail"),
                        row.numberOrNull("year"),
                        row.dateOrNull("ended_on")));
    }
}
