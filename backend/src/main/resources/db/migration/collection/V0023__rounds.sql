-- What a report asks: which figures, of which period, of which units, by when. Who reports is derived, never stored:
-- the units of the levels that exist on the last day of the period (units_on), as far as a definition asks them.
create table reporting_rounds (
    id           uuid        not null,
    code         text        not null,
    name_vi      text        not null,
    name_en      text,
    period       text        not null,
    period_end   date        not null,
    period_basis text        not null,
    units_on     date        not null,
    data_from    date        not null,
    data_to      date        not null,
    within_id    uuid,
    units_named  boolean     not null,
    approvals    int         not null,
    opens_on     date,
    closed_at    timestamptz,
    legal_basis  text,
    search_text  text        not null,
    recorded_at  timestamptz not null,
    revision     bigint      not null,
    -- A round may want each unit to report the days on which it was there, of what adds up over time, whatever the definition says.
    own_days     boolean     not null default false,
    constraint pk_reporting_rounds primary key (id),
    constraint fk_reporting_rounds_within foreign key (within_id) references units (id),
    constraint uq_reporting_rounds_code unique (code),
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
