-- The days that are not what their weekday says: Monday to Friday is worked and the weekend is not, but for these.
create table calendar_days (
    day         date        not null,
    kind        text        not null,
    name_vi     text        not null,
    name_en     text,
    legal_basis text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    revision    bigint      not null,
    constraint pk_calendar_days primary key (day),
    constraint ck_calendar_days_kind check (kind in ('holiday', 'working')),
    constraint ck_calendar_days_working check (kind = 'holiday' or extract(isodow from day) in (6, 7)),
    constraint ck_calendar_days_legal_basis check (btrim(legal_basis) <> '')
);

-- Two times of the calendar: each state of a day, from when to when it was on file, and since when it counts as known.
-- States are closed and never changed, as those of units.
create table calendar_day_records (
    sequence       bigint      not null generated always as identity,
    day            date        not null,
    kind           text        not null,
    name_vi        text        not null,
    name_en        text,
    legal_basis    text        not null,
    written_at     timestamptz not null,
    recorded_at    timestamptz not null,
    known_since    timestamptz not null,
    replaced_at    timestamptz,
    replaced_since timestamptz,
    constraint pk_calendar_day_records primary key (sequence),
    constraint ck_calendar_day_records_known check (known_since <= recorded_at),
    constraint ck_calendar_day_records_replaced check
        ((replaced_at is null) = (replaced_since is null)
        and recorded_at <= replaced_at and known_since <= replaced_since and replaced_since <= replaced_at)
);
create unique index uq_calendar_day_records_open on calendar_day_records (day) where replaced_at is null;
