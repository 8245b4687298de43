-- Whether the trail is whole: its chains, their heads and the seals, each recomputed from what stands there. It uses nothing
-- that the database defines, so it can be asked of a restored dump as of the database in use; the application asks the same.
-- Of three settings of the session, all of which may be missing:
--   tongket.from_seal   begin after what this seal saw, instead of at the beginning
--   tongket.to_seal     end with what this seal saw, instead of with what is there now
--   tongket.kept_seal   number:hash of a seal that was kept elsewhere
-- And whether what is kept for good is what its entries answered for, where it goes on to the present: values, targets,
-- definitions, units and acts, plans in force and their tasks, awards and decisions once issued, tallies; and whether the
-- numbers that figures are made of are those of the values. The time zone of the session must be UTC.
-- The first row says what was checked; each further one is something that is wrong.
with asked as (
    select coalesce(nullif(current_setting('tongket.from_seal', true), ''), '0')::bigint as from_seal,
           nullif(current_setting('tongket.to_seal', true), '')::bigint as to_seal,
           split_part(nullif(current_setting('tongket.kept_seal', true), ''), ':', 1)::bigint as kept_number,
           split_part(nullif(current_setting('tongket.kept_seal', true), ''), ':', 2) as kept_hash
), nothing as (
    select decode(repeat('00', 32), 'hex') as hash
), removal as (
    select e.after from audit_entries e where e.resource = 'audit-entries' and e.action = 'remove'
    order by (e.after ->> 'seal')::bigint desc limit 1
), anchors as (
    select (a.value ->> 0)::integer as chain, (a.value ->> 1)::bigint as sequence, decode(a.value ->> 2, 'hex') as hash
    from removal cross join jsonb_array_elements(removal.after -> 'anchors') a
), sealed as (
    select (h.value ->> 0)::integer as chain, (h.value ->> 1)::bigint as sequence, decode(h.value ->> 2, 'hex') as hash,
           min(s.number) as seal, max(s.number) as last_seal
    from asked join audit_seals s on s.number >= asked.from_seal and (asked.to_seal is null or s.number <= asked.to_seal)
    cross join jsonb_array_elements(s.heads) h
    group by 1, 2, 3
), chains as materialized (
    -- Where each chain begins and how far it must reach.
    select n.chain, coalesce(b.sequence, 0) as start, coalesce(b.hash, nothing.hash) as start_hash,
           h.sequence as head, h.hash as head_hash,
           greatest(case when asked.to_seal is null then h.sequence end, coalesce(f.sequence, 0)) as due,
           l.sequence as last, l.hash as last_hash, asked.to_seal is null as whole
    from asked cross join nothing cross join generate_series(1, 64) n(chain)
    left join lateral (
        select x.sequence, x.hash
        from (select a.sequence, a.hash from anchors a where a.chain = n.chain
              union all
              select s.sequence, s.hash from sealed s where s.chain = n.chain and s.seal = asked.from_seal) x
        order by x.sequence desc limit 1) b on true
    left join audit_chains h on h.chain = n.chain
    left join lateral (select max(s.sequence) as sequence from sealed s where s.chain = n.chain) f on true
    left join lateral (
        select e.chain_sequence as sequence, e.hash from audit_entries e
        where e.chain = n.chain and e.chain_sequence > coalesce(b.sequence, 0)
          and (asked.to_seal is null or e.chain_sequence <= f.sequence)
        order by e.chain_sequence desc limit 1) l on true
), walk as (
    select c.chain, e.*
    from chains c cross join lateral (
        select e.id, e.chain_sequence as place, e.previous_hash,
               lag(e.chain_sequence, 1, c.start) over w as place_before,
               lag(e.hash, 1, c.start_hash) over w as hash_before, e.contents,
               e.hash is not distinct from sha256(convert_to(format(
                   '%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L,%L',
                   e.chain, e.chain_sequence, encode(e.previous_hash, 'hex'), e.id,
                   (extract(epoch from e.at) * 1000000)::bigint, e.actor_id, e.actor_name, e.on_behalf_of_id,
                   e.on_behalf_of, e.action, e.resource, e.key, e.unit_id, e.before, e.after, e.request_id, e.reason)
                   || coalesce(',' || encode(e.contents, 'hex'), ''), 'UTF8')) as sound
        from audit_entries e
        where e.chain = c.chain and e.chain_sequence > c.start and (c.whole or e.chain_sequence <= c.due)
        window w as (order by e.chain_sequence)) e
), entries_wrong as (
    select k.kind, w.chain, k.first, k.last, null::bigint as seal, k.entry
    from walk w cross join lateral (values
        ('changed', not w.sound, w.place, w.place, w.id),
        ('inserted', w.place <= w.place_before, w.place, w.place, w.id),
        ('removed', w.place > w.place_before + 1, w.place_before + 1, w.place - 1, null),
        -- The entry before has another hash than this one knew: both it and its hash were written anew.
        ('changed', w.place = w.place_before + 1 and w.previous_hash is distinct from w.hash_before and w.sound,
         w.place_before, w.place_before, null)) k(kind, so, first, last, entry)
    where k.so and (not w.sound or w.place <> w.place_before + 1 or w.previous_hash is distinct from w.hash_before)
), ends_wrong as (
    select k.kind, c.chain, k.first, k.last, null::bigint as seal, null::uuid as entry
    from chains c cross join lateral (values
        ('missing-chain', c.last is null and c.due > c.start, c.start + 1, c.due),
        ('missing-chain', c.head is null and c.last is not null, c.start + 1, c.last),
        ('removed', c.last < c.due, c.last + 1, c.due),
        ('inserted', c.whole and c.last > c.head, c.head + 1, c.last),
        ('changed', c.whole and c.last = c.head and c.last_hash is distinct from c.head_hash, c.last, c.last),
        ('missing-chain', c.head is null and c.last is null and c.due <= c.start, null, null))
        k(kind, so, first, last)
    where k.so
), strangers as (
    select 'inserted' as kind, e.chain, e.chain_sequence as first, e.chain_sequence as last, null::bigint as seal,
           e.id as entry
    from audit_entries e where e.chain is null or e.chain < 1 or e.chain > 64 or e.chain_sequence is null
    union all
    select 'inserted', e.chain, e.chain_sequence, e.chain_sequence, null, e.id
    from (select chain, sequence from anchors union all
          select n.chain, 0 from generate_series(1, 64) n(chain) where not exists (select 1 from removal)) a
    join audit_entries e on e.chain = a.chain and e.chain_sequence <= a.sequence
), rewritten as (
    -- The first place of each chain that a seal saw otherwise.
    select distinct on (s.chain) 'rewritten' as kind, s.chain, e.chain_sequence as first, c.last as last, s.seal,
           e.id as entry
    from sealed s join chains c on c.chain = s.chain and s.sequence > c.start
    join audit_entries e on e.chain = s.chain and e.chain_sequence = s.sequence and e.hash is distinct from s.hash
    order by s.chain, s.sequence
), seals as (
    select s.number, s.at, s.hash, s.entries, s.heads, s.previous_hash,
           lag(s.number, 1, 0::bigint) over w as number_before,
           lag(s.hash, 1, nothing.hash) over w as hash_before
    from nothing cross join audit_seals s
    window w as (order by s.number)
), last_seal as (
    select s.number, s.at, s.hash, s.heads from audit_seals s order by s.number desc limit 1
), seals_wrong as (
    select k.kind, 0 as chain, k.first, k.last, k.last as seal, null::uuid as entry
    from seals s cross join lateral (values
        ('missing-seal', s.number > s.number_before + 1, s.number_before + 1, s.number - 1),
        ('changed-seal', s.number = s.number_before + 1 and s.previous_hash is distinct from s.hash_before,
         s.number_before, s.number_before),
        ('changed-seal', s.hash is distinct from sha256(convert_to(format('%L,%L,%L,%L,%L', s.number,
             (extract(epoch from s.at) * 1000000)::bigint, s.entries, s.heads, encode(s.previous_hash, 'hex')), 'UTF8')),
         s.number, s.number)) k(kind, so, first, last)
    where k.so
    union all
    select k.kind, 0, k.first, k.last, k.last, null
    from asked cross join (select 1) one left join last_seal l on true left join audit_chains h on h.chain = 0
    cross join lateral (values
        ('missing-chain', h.chain is null, null, null),
        ('missing-seal', coalesce(l.number, 0) < h.sequence, coalesce(l.number, 0) + 1, h.sequence),
        ('changed-seal', l.number > h.sequence, h.sequence + 1, l.number),
        ('changed-seal', l.number = h.sequence and l.hash is distinct from h.hash, l.number, l.number),
        ('missing-seal', asked.kept_number is not null
                         and not exists (select 1 from audit_seals s where s.number = asked.kept_number),
         asked.kept_number, asked.kept_number),
        ('changed-seal', exists (select 1 from audit_seals s where s.number = asked.kept_number
                                 and encode(s.hash, 'hex') <> asked.kept_hash),
         asked.kept_number, asked.kept_number)) k(kind, so, first, last)
    where k.so
), anchors_wrong as (
    -- A removal goes on from what its seal saw, and from nothing else.
    select 'changed-seal' as kind, 0 as chain, (r.after ->> 'seal')::bigint as first, (r.after ->> 'seal')::bigint as last,
           (r.after ->> 'seal')::bigint as seal, null::uuid as entry
    from removal r left join audit_seals s on s.number = (r.after ->> 'seal')::bigint
    where s.heads is distinct from r.after -> 'anchors'
), answered as (
    -- What the hashes that an entry answers for come to.
    select b.chain, b.place, sha256(string_agg(b.hash, '' order by b.block)) as contents
    from (select c.chain, a.chain_sequence as place, (a.ordinal - 1) / 1000 as block,
                 sha256(convert_to(string_agg(
                     format('%L,%L,%L,%L,%L', a.ordinal, a.number, a.kind, a.key, encode(a.hash, 'hex')), ','
                     order by a.ordinal), 'UTF8')) as hash
          from chains c join audit_contents a on a.chain = c.chain and a.chain_sequence > c.start
               and (c.whole or a.chain_sequence <= c.due)
          group by 1, 2, 3) b
    group by b.chain, b.place
), answers_wrong as (
    select 'changed' as kind, coalesce(w.chain, a.chain) as chain, coalesce(w.place, a.place) as first,
           coalesce(w.place, a.place) as last, null::bigint as seal, w.id as entry
    from walk w full join answered a on a.chain = w.chain and a.place = w.place
    where a.contents is distinct from w.contents
), present as (
    select 'values' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(case when m.approved_at is null then to_jsonb(m) - '{status,status_reason}'::text[] else to_jsonb(m) end
        || jsonb_build_object('observation', (
        select to_jsonb(o) - '{id,revision,in_force,value_in_force,numerator_in_force,denominator_in_force}'::text[]
        from observations o where o.id = m.observation_id)))::text, 'UTF8')) as hash
    from observation_versions m
    union all
    select 'late-values' as kind, md5(m.act_id || '/' || m.observation_id || '/' || m.version)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from late_value_decisions m
    union all
    select 'targets' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) || jsonb_build_object('target', (
        select to_jsonb(t) - '{id,revision}'::text[] from targets t where t.id = m.target_id)))::text, 'UTF8')) as hash
    from target_versions m
    union all
    select 'waypoints' as kind, md5(m.version_id || '/' || m.period)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from target_waypoints m
    union all
    select 'definitions' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'search_text' || jsonb_build_object('code', (
        select i.code from indicators i where i.id = m.indicator_id)))::text, 'UTF8')) as hash
    from indicator_versions m
    union all
    select 'units' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'search_text')::text, 'UTF8')) as hash
    from unit_versions m
    union all
    select 'unit-records' as kind, md5(m.sequence || '/')::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'search_text')::text, 'UTF8')) as hash
    from unit_version_records m
    union all
    select 'successions' as kind, md5(m.change_id || '/' || m.ordinal)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from unit_successions m
    union all
    select 'succession-records' as kind, md5(m.sequence || '/')::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from unit_succession_records m
    union all
    select 'acts' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'revision')::text, 'UTF8')) as hash
    from unit_changes m
    union all
    select 'plans' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'revision')::text, 'UTF8')) as hash
    from plans m where m.status in ('issued', 'closed', 'recorded')
    union all
    select 'plan-versions' as kind, md5(m.plan_id || '/' || m.version)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from plan_versions m
    union all
    select 'tasks' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - '{search_text,revision,parent_kind}'::text[])::text, 'UTF8')) as hash
    from tasks m
    union all
    select 'task-units' as kind, md5(m.task_id || '/' || m.unit_id)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from task_units m
    union all
    select 'deliverables' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from task_deliverables m
    union all
    select 'milestones' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from task_milestones m
    union all
    select 'task-states' as kind, md5(m.task_id || '/' || m.number)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from task_states m
    union all
    select 'task-marks' as kind, md5(m.task_id || '/' || m.number)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from task_past_marks m
    union all
    select 'decisions' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - '{search_text,revision}'::text[])::text, 'UTF8')) as hash
    from award_decisions m where m.status in ('issued', 'annulled', 'recorded')
    union all
    select 'awards' as kind, m.id as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - '{search_text,revision}'::text[])::text, 'UTF8')) as hash
    from awards m where m.status in ('issued', 'annulled', 'recorded')
    union all
    select 'tallies' as kind, md5(m.item_id || '/' || m.turn)::uuid as key,
           sha256(convert_to(jsonb_strip_nulls(to_jsonb(m))::text, 'UTF8')) as hash
    from council_votes m where m.status <> 'voting'
), last_answer as (
    select distinct on (a.kind, a.key) a.kind, a.key, a.hash, a.chain, a.chain_sequence
    from asked join audit_contents a on asked.to_seal is null
    order by a.kind, a.key, a.number desc
), contents_off as (
    select case when a.hash is null then 'added' when p.hash is null then 'missing' else 'altered' end as kind, a.chain,
           a.chain_sequence as place, coalesce(p.kind, a.kind) as thing, coalesce(p.key, a.key) as key
    from (select p.* from asked join present p on asked.to_seal is null) p
    full join last_answer a on a.kind = p.kind and a.key = p.key
    where p.hash is distinct from a.hash
), figures_off as (
    -- The numbers that figures add up are copies: of each value the one in force, and sums of those.
    select i.code || '/' || u.code || '/' || o.period || case o.breakdown when '' then '' else '/' || o.breakdown end as name
    from asked join observations o on asked.to_seal is null
    join indicators i on i.id = o.indicator_id
    cross join lateral (select v.code from unit_versions v where v.unit_id = o.unit_id
                        order by v.valid_to desc nulls first limit 1) u
    left join observation_versions v on v.observation_id = o.id and v.status = 'approved'
    where (o.in_force, o.value_in_force, o.numerator_in_force, o.denominator_in_force)
          is distinct from (v.id is not null, v.value, v.numerator, v.denominator)
    union all
    select i.code || '/Σ/' || period
    from (select o.indicator_id, o.period_end, case when l.lasts then u.summed_with else u.id end as summed_with,
                 not l.lasts as alone, o.period, o.breakdown, o.period_basis, count(*) as contributions,
                 count(o.value_in_force) as applicable, count(o.numerator_in_force) as with_parts,
                 coalesce(sum(o.value_in_force), 0) as value, coalesce(sum(o.numerator_in_force), 0) as numerator,
                 coalesce(sum(o.denominator_in_force), 0) as denominator
          from asked join observations o on asked.to_seal is null and o.in_force
          join units u on u.id = o.unit_id
          cross join lateral (select exists (
              select 1 from unit_versions v where v.unit_id = u.id
              and coalesce(v.valid_from <= o.period_end, true) and coalesce(o.period_end < v.valid_to, true)) as lasts) l
          group by 1, 2, 3, 4, 5, 6, 7) t
    full join (select s.* from asked join observation_sums s on asked.to_seal is null) s
        using (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis)
    join indicators i on i.id = indicator_id
    where (coalesce(s.contributions, 0), coalesce(s.applicable, 0), coalesce(s.with_parts, 0), coalesce(s.value, 0),
           coalesce(s.numerator, 0), coalesce(s.denominator, 0))
          <> (coalesce(t.contributions, 0), coalesce(t.applicable, 0), coalesce(t.with_parts, 0), coalesce(t.value, 0),
              coalesce(t.numerator, 0), coalesce(t.denominator, 0))
), contents_wrong as (
    select o.kind, o.chain, o.place as first, o.place as last, null::bigint as seal, e.id as entry, o.thing,
           o.key as content, null::text as name
    from contents_off o left join audit_entries e on e.chain = o.chain and e.chain_sequence = o.place
    union all
    select 'altered', null, null, null, null, null, 'figures', null, f.name from figures_off f
), wrong as (
    select *, null::text as thing, null::uuid as content, null::text as name from (
        select * from entries_wrong union select * from answers_wrong union select * from ends_wrong
        union select * from strangers union select * from rewritten union select * from seals_wrong
        union select * from anchors_wrong) w
    union all
    select * from contents_wrong
), listed as (
    select w.*, count(*) over () as total from wrong w
    order by w.chain nulls first, w.first, w.kind, w.thing, w.content limit 200
), named as (
    -- What people call it, where that can still be told.
    select l.*, coalesce(l.name,
        case l.thing
            when 'values' then (
                select i.code || '/' || u.code || '/' || o.period || case o.breakdown when '' then '' else '/' || o.breakdown end
                       || ' v' || m.version
                from observation_versions m join observations o on o.id = m.observation_id
                join indicators i on i.id = o.indicator_id
                cross join lateral (select v.code from unit_versions v where v.unit_id = o.unit_id
                                    order by v.valid_to desc nulls first limit 1) u
                where m.id = l.content)
            when 'targets' then (
                select i.code || '/' || u.code || '/' || t.period || ' v' || m.version
                from target_versions m join targets t on t.id = m.target_id join indicators i on i.id = t.indicator_id
                cross join lateral (select v.code from unit_versions v where v.unit_id = t.unit_id
                                    order by v.valid_to desc nulls first limit 1) u
                where m.id = l.content)
            when 'definitions' then (
                select i.code || ' v' || m.version
                from indicator_versions m join indicators i on i.id = m.indicator_id where m.id = l.content)
            when 'units' then (select m.code from unit_versions m where m.id = l.content)
            when 'acts' then (select m.title_vi from unit_changes m where m.id = l.content)
            when 'plans' then (select m.year || ' ' || m.title_vi from plans m where m.id = l.content)
            when 'tasks' then (select m.code || ' ' || m.title_vi from tasks m where m.id = l.content)
            when 'decisions' then (select m.number from award_decisions m where m.id = l.content)
            when 'awards' then (select m.serial from awards m where m.id = l.content)
        end, l.content::text) as called
    from listed l
)
select 'checked' as kind, null::integer as chain, null::bigint as first, null::bigint as last, null::bigint as seal,
       null::uuid as entry, null::text as thing, null::text as name,
       jsonb_build_object(
           'intact', not exists (select 1 from listed),
           'wrong', coalesce((select max(total) from listed), 0),
           'chains', (select count(*) from chains c where c.last is not null),
           'entries', (select coalesce(sum(n.entries), 0)
                       from chains c cross join lateral (
                           select count(*) as entries from audit_entries e
                           where e.chain = c.chain and e.chain_sequence > c.start
                             and (c.whole or e.chain_sequence <= c.due)) n),
           'fromSeal', asked.from_seal,
           'toSeal', asked.to_seal,
           'unsealed', (select coalesce(sum(greatest(h.sequence - coalesce(f.sequence, 0), 0)), 0)
                        from audit_chains h
                        left join (select (v.value ->> 0)::integer as chain, (v.value ->> 1)::bigint as sequence
                                   from last_seal l cross join jsonb_array_elements(l.heads) v) f on f.chain = h.chain
                        where h.chain > 0),
           'lastSeal', (select jsonb_build_object('number', l.number, 'at', l.at, 'hash', encode(l.hash, 'hex'))
                        from last_seal l),
           'contents', case when asked.to_seal is null then (select count(*) from present) end,
           'removedUntil', (select r.after ->> 'until' from removal r)) as checked
from asked
union all
select n.kind, n.chain, n.first, n.last, n.seal, n.entry, n.thing, n.called, null from named n;
