-- What a report asks: which figures, of which period, of which units, by when. Who reports is derived, never stored:
-- the units of the levels that exist on the last day of the period (units_on), as far as a definition asks them.
create table reporting_rounds (
    id            uuid        not null,
    code          text        not null,
    name_vi       text        not null,
    name_en       text,
    period        text        not null,
    period_end    date        not null,
    period_basis  text        not null,
    units_on      date        not null,
    data_from     date        not null,
    data_to       date        not null,
    within_id     uuid,
    units_named   boolean     not null,
    approvals     int         not null,
    opens_on      date,
    closed_at     timestamptz,
    legal_basis   text,
    search_text   text        not null,
    recorded_at   timestamptz not null,
    revision      bigint      not null,
    constraint pk_reporting_rounds primary key (id),
    constraint uq_reporting_rounds_code unique (code),
    constraint fk_reporting_rounds_within foreign key (within_id) references units (id),
    constraint ck_reporting_rounds_code check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
    constraint ck_reporting_rounds_period_basis check (period_basis in ('decree-09', 'calendar')),
    constraint ck_reporting_rounds_data check (data_from <= data_to),
    constraint ck_reporting_rounds_reporters check (within_id is null or not units_named),
    constraint ck_reporting_rounds_approvals check (approvals between 1 and 3)
);
create index ix_reporting_rounds_period on reporting_rounds (period);
create index ix_reporting_rounds_within on reporting_rounds (within_id);

create table reporting_round_indicators (
    round_id     uuid not null,
    ordinal      int  not null,
    indicator_id uuid not null,
    constraint pk_reporting_round_indicators primary key (round_id, indicator_id),
    constraint fk_reporting_round_indicators_round foreign key (round_id) references reporting_rounds (id),
    constraint fk_reporting_round_indicators_indicator foreign key (indicator_id) references indicators (id),
    constraint uq_reporting_round_indicators_ordinal unique (round_id, ordinal)
);
create index ix_reporting_round_indicators_indicator on reporting_round_indicators (indicator_id);

-- The levels that report, each with its day.
create table reporting_round_due (
    round_id uuid not null,
    level    text not null,
    due_on   date not null,
    constraint pk_reporting_round_due primary key (round_id, level),
    constraint fk_reporting_round_due_round foreign key (round_id) references reporting_rounds (id),
    constraint ck_reporting_round_due_level check (level in ('province', 'district', 'commune', 'village', 'organisation'))
);

-- The units that report, where they are named one by one.
create table reporting_round_units (
    round_id uuid not null,
    unit_id  uuid not null,
    constraint pk_reporting_round_units primary key (round_id, unit_id),
    constraint fk_reporting_round_units_round foreign key (round_id) references reporting_rounds (id),
    constraint fk_reporting_round_units_unit foreign key (unit_id) references units (id)
);
create index ix_reporting_round_units_unit on reporting_round_units (unit_id);

-- What a round asks of each kind of unit, by the definitions in force on the last day of the period.
create function round_asks(round uuid) returns table (kind text, level text, due_on date, indicators uuid[])
    language sql stable as $$
    select k.kind, k.level, d.due_on, array_agg(ri.indicator_id order by ri.ordinal)
    from reporting_rounds r
    join reporting_round_due d on d.round_id = r.id
    join unit_kinds k on k.level = d.level
    join reporting_round_indicators ri on ri.round_id = r.id
    join lateral indicator_version_at(ri.indicator_id, r.period_end) v on true
    where r.id = round and v.formula is null and k.level = any(v.levels)
      and (v.reporter_kinds is null or k.kind = any(v.reporter_kinds))
    group by k.kind, k.level, d.due_on
$$;

-- The units that owe a report to a round, with what they are asked.
create function round_reporters(round uuid)
    returns table (unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text, due_on date,
                   indicators uuid[])
    language sql stable as $$
    select v.unit_id, v.code, v.name_vi, v.name_en, v.parent_id, a.level, a.due_on, a.indicators
    from reporting_rounds r
    cross join lateral (
        select w from unit_within(r.within_id, r.units_on) w where r.within_id is not null
        union all select n.unit_id from reporting_round_units n where n.round_id = r.id and r.units_named
        union all select a.id from units a where r.within_id is null and not r.units_named) c(unit_id)
    join unit_versions v on v.unit_id = c.unit_id
      and coalesce(v.valid_from <= r.units_on, true) and coalesce(r.units_on < v.valid_to, true)
    join round_asks(round) a on a.kind = v.kind
    where r.id = round
$$;
