create table indicators (
    id       uuid   not null,
    code     text   not null,
    revision bigint not null,
    constraint pk_indicators primary key (id),
    constraint uq_indicators_code unique (code),
    constraint ck_indicators_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$')
);

-- What an indicator means is dated; figures keep the definition they were reported under.
create table indicator_versions (
    id               uuid        not null,
    indicator_id     uuid        not null,
    version          int         not null,
    valid_from       date,
    name_vi          text        not null,
    name_en          text,
    meaning_vi       text,
    meaning_en       text,
    measure          text        not null,
    numerator_vi     text,
    numerator_en     text,
    denominator_vi   text,
    denominator_en   text,
    unit_of_measure  text        not null,
    decimals         int         not null,
    direction        text        not null,
    frequency        text        not null,
    period_basis     text        not null,
    levels           text[]      not null,
    breakdowns       jsonb       not null,
    roll_up_in_space text        not null,
    roll_up_in_time  text        not null,
    minimum          numeric,
    maximum          numeric,
    legal_basis      text,
    scope_vi         text,
    scope_en         text,
    source_document  text,
    source_page      text,
    source_url       text,
    source_quote     text,
    search_text      text        not null,
    recorded_at      timestamptz not null,
    constraint pk_indicator_versions primary key (id),
    constraint fk_indicator_versions_indicator foreign key (indicator_id) references indicators (id),
    constraint uq_indicator_versions_version unique (indicator_id, version),
    constraint ck_indicator_versions_measure check (measure in ('count', 'ratio', 'amount', 'score', 'boolean')),
    constraint ck_indicator_versions_parts check
        ((measure = 'ratio') = (numerator_vi is not null and denominator_vi is not null)),
    constraint ck_indicator_versions_decimals check (decimals between 0 and 6),
    constraint ck_indicator_versions_direction check (direction in ('higher-is-better', 'lower-is-better', 'neutral')),
    constraint ck_indicator_versions_frequency check (frequency in ('year', 'nine-months', 'half-year', 'quarter', 'month')),
    constraint ck_indicator_versions_period_basis check (period_basis in ('decree-09', 'calendar', 'not-stated')),
    constraint ck_indicator_versions_range check (minimum <= maximum)
);
create trigger indicator_versions_append_only before update or delete on indicator_versions
    for each row execute function refuse_change();

-- The definition in force on a day: the last one whose validity had begun, else the first.
create function indicator_version_at(indicator uuid, day date) returns setof indicator_versions language sql stable as $$
    select v.* from indicator_versions v where v.indicator_id = indicator
    order by (coalesce(v.valid_from <= day, true)) desc,
             case when coalesce(v.valid_from <= day, true) then v.version else -v.version end desc
    limit 1
$$;
