-- How far the report of a unit has come, once somebody has sent it. What it says are the unit's values themselves.
create table submissions (
    id             uuid        not null,
    round_id       uuid        not null,
    unit_id        uuid        not null,
    status         text        not null,
    sendings       int         not null,
    sent_at        timestamptz,
    first_sent_on  date,
    reason         text,
    revision       bigint      not null,
    constraint pk_submissions primary key (id),
    constraint fk_submissions_round foreign key (round_id) references reporting_rounds (id),
    constraint fk_submissions_unit foreign key (unit_id) references units (id),
    constraint uq_submissions_key unique (round_id, unit_id),
    constraint ck_submissions_status check (status in ('draft', 'submitted', 'approved', 'returned')),
    constraint ck_submissions_sent check (status = 'draft' or (sendings > 0 and sent_at is not null and first_sent_on is not null)),
    constraint ck_submissions_reason check (status <> 'returned' or reason is not null)
);
create index ix_submissions_unit on submissions (unit_id);

-- Every move of a report, with the step of the approval and the sending it belongs to.
create table submission_moves (
    submission_id uuid        not null,
    ordinal       int         not null,
    sending       int         not null,
    move          text        not null,
    step          int,
    at            timestamptz not null,
    actor_id      uuid,
    actor_name    text        not null,
    reason        text,
    constraint pk_submission_moves primary key (submission_id, ordinal),
    constraint fk_submission_moves_submission foreign key (submission_id) references submissions (id),
    constraint ck_submission_moves_move check (move in ('submitted', 'approved', 'returned', 'withdrawn')),
    constraint ck_submission_moves_step check ((move = 'approved') = (step is not null)),
    constraint ck_submission_moves_reason check (move not in ('returned', 'withdrawn') or reason is not null)
);
create unique index uq_submission_moves_step on submission_moves (submission_id, sending, step) where move = 'approved';
create trigger submission_moves_append_only before update or delete on submission_moves
    for each row execute function refuse_change();

-- What a reporter says about a warning.
create table submission_comments (
    submission_id uuid not null,
    indicator_id  uuid not null,
    breakdown     text not null,
    comment       text not null,
    constraint pk_submission_comments primary key (submission_id, indicator_id, breakdown),
    constraint fk_submission_comments_submission foreign key (submission_id) references submissions (id),
    constraint fk_submission_comments_indicator foreign key (indicator_id) references indicators (id)
);

-- Which unit an approver's role must stand over to take a step: with one step the reporting unit itself; with more the
-- unit above it, and at last its province (where there is none, the unit at the top).
create function submission_decider(unit uuid, day date, step int, steps int) returns uuid language sql stable as $$
    select case
        when steps = 1 then unit
        when step < steps then coalesce((select v.parent_id from unit_version_at(unit, day) v), unit)
        else (
            select a from unit_and_above(unit, day) a
            join lateral unit_version_at(a, day) v on true
            join unit_kinds k on k.kind = v.kind
            order by (k.level = 'province') desc, (v.parent_id is null) desc
            limit 1)
    end
$$;

-- The units for whose records of a day one of some units stands: the other way round than unit_covered_by, for units that
-- exist on that day.
create function units_covered(tops uuid[], day date) returns setof uuid language sql stable as $$
    with recursive kin as (
        select unnest(tops) as id
        union
        select s.predecessor_id from unit_successions s join kin on s.successor_id = kin.id
    ), tree as (
        select id from kin
        union
        select v.unit_id from unit_versions v join tree on v.parent_id = tree.id
        where coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from tree
$$;

-- How the reports of some units to a round stand on a day: one row a unit that owes one.
create function submission_states(round uuid, today date, units uuid[])
    returns table (round_id uuid, unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text,
                   due_on date, indicators uuid[], expected int, reported int, submission_id uuid, status text,
                   timeliness text, sendings int, sent_at timestamptz, reason text, revision bigint)
    language sql stable as $$
    with given as (
        select o.unit_id, array_agg(o.indicator_id) as anything,
               array_agg(o.indicator_id) filter (where o.breakdown = '') as wholes
        from reporting_rounds r
        join observations o on o.period_end = r.period_end and o.period = r.period
        join reporting_round_indicators ri on ri.round_id = r.id and ri.indicator_id = o.indicator_id
        left join observation_versions p
          on p.observation_id = o.id and p.status in ('draft', 'submitted', 'returned') and not o.in_force
        where r.id = round and o.unit_id = any(units) and (o.in_force or p.id is not null)
        group by o.unit_id
    ), standing as (
        select u.*, s.id as submission_id, coalesce(s.sendings, 0) as sendings, s.sent_at, s.reason, s.first_sent_on,
               coalesce(s.revision, 0) as revision, cardinality(u.indicators) as expected,
               (select count(*)::int from unnest(g.wholes) w where w = any(u.indicators)) as reported,
               case when s.status <> 'draft' then s.status
                    when g.anything && u.indicators then 'draft'
                    else 'not-started' end as status
        from round_reporters(round) u
        left join submissions s on s.round_id = round and s.unit_id = u.unit_id
        left join given g on g.unit_id = u.unit_id
        where u.unit_id = any(units)
    )
    select round, s.unit_id, s.code, s.name_vi, s.name_en, s.parent_id, s.level, s.due_on, s.indicators, s.expected,
           s.reported, s.submission_id, s.status,
           case when s.status in ('submitted', 'approved')
                then case when s.first_sent_on <= s.due_on then 'on-time' else 'late' end
                when today > s.due_on then 'overdue'
                when today >= s.due_on - 3 then 'due-soon'
                else 'open' end,
           s.sendings, s.sent_at, s.reason, s.revision
    from standing s
$$;

-- The same for all units that owe one.
create function submission_states(round uuid, today date)
    returns table (round_id uuid, unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text,
                   due_on date, indicators uuid[], expected int, reported int, submission_id uuid, status text,
                   timeliness text, sendings int, sent_at timestamptz, reason text, revision bigint)
    language sql stable as $$
    select * from submission_states(round, today, array(select u.unit_id from round_reporters(round) u))
$$;
