package vn.tongket.testing;

/** The sums of approved values that figures are read from, held against what they would be if made anew. */
public final class KeptSums {

    private static final String KEPT = """
            select concat_ws(' ', indicator_id, summed_with, alone, period, period_end, breakdown, period_basis, contributions,
                applicable, with_parts, trim_scale(value), trim_scale(numerator), trim_scale(denominator)) as what
            from observation_sums
            where contributions > 0 and indicator_id in (select id from indicators where code like '%1$s')
            """;

    private static final String MADE_ANEW = """
            select concat_ws(' ', o.indicator_id, case when life.lasts then u.summed_with else u.id end, not life.lasts,
                o.period, o.period_end, o.breakdown, o.period_basis, count(*), count(v.value), count(v.numerator),
                trim_scale(coalesce(sum(v.value), 0)), trim_scale(coalesce(sum(v.numerator), 0)),
                trim_scale(coalesce(sum(v.denominator), 0))) as what
            from observations o
            join observation_versions v on v.observation_id = o.id and v.status = 'approved'
            join indicators i on i.id = o.indicator_id and i.code like '%1$s'
            join units u on u.id = o.unit_id
            cross join lateral (
                select bool_or(daterange(n.valid_from, n.valid_to) @> o.period_end) as lasts
                from unit_versions n where n.unit_id = u.id) life
            group by o.indicator_id, case when life.lasts then u.summed_with else u.id end, not life.lasts, o.period,
                o.period_end, o.breakdown, o.period_basis
            """;

    private KeptSums() {}

    /** A query for those that differ, of the indicators whose codes are like a pattern; its column is {@code what}. */
    public static String differing(String indicators) {
        return "(%2$s except %3$s) union all (%3$s except %2$s)"
                .formatted(indicators, KEPT.formatted(indicators), MADE_ANEW.formatted(indicators));
    }
}
