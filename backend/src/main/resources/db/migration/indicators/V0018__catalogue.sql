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
    id                uuid        not null,
    indicator_id      uuid        not null,
    version           int         not null,
    valid_from        date,
    name_vi           text        not null,
    name_en           text,
    meaning_vi        text,
    meaning_en        text,
    measure           text        not null,
    numerator_vi      text,
    numerator_en      text,
    denominator_vi    text,
    denominator_en    text,
    unit_of_measure   text        not null,
    decimals          int         not null,
    direction         text        not null,
    frequency         text        not null,
    period_basis      text        not null,
    levels            text[]      not null,
    breakdowns        jsonb       not null,
    roll_up_in_space  text        not null,
    roll_up_in_time   text        not null,
    minimum           numeric,
    maximum           numeric,
    legal_basis       text,
    scope_vi          text,
    scope_en          text,
    source_document   text,
    source_page       text,
    source_url        text,
    source_quote      text,
    search_text       text        not null,
    recorded_at       timestamptz not null,
    -- Who reports, what counts as missing, what a value is held against, and how a derived indicator is computed.
    reporter_kinds    text[],
    missing_in_space  text        not null default 'skip',
    missing_in_time   text        not null default 'skip',
    evidence_required boolean     not null default false,
    exclusions_vi     text,
    exclusions_en     text,
    formula           text,
    weight            text,
    jump_tolerance    numeric,
    not_above         text,
    -- Whether who is there on the last day of a period reports all of it, or each unit the days on which it was there. Only
    -- what is added up can be told day by day.
    reports_for       text        not null default 'period-end',
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
    constraint ck_indicator_versions_range check (minimum <= maximum),
    constraint ck_indicator_versions_missing check
        (missing_in_space in ('skip', 'require-all', 'zero') and missing_in_time in ('skip', 'require-all', 'zero')),
    constraint ck_indicator_versions_exclusions check (exclusions_en is null or exclusions_vi is not null),
    constraint ck_indicator_versions_tolerance check (jump_tolerance > 0),
    -- What is computed is reported by nobody; a weight is there for a weighted mean.
    constraint ck_indicator_versions_reporters check (cardinality(reporter_kinds) > 0),
    constraint ck_indicator_versions_derived check
        (formula is null or (reporter_kinds is null and not evidence_required)),
    constraint ck_indicator_versions_weight check
        (weight is null or 'weighted-mean' in (roll_up_in_space, roll_up_in_time)),
    constraint ck_indicator_versions_reports_for check (
        reports_for = 'period-end'
        or (reports_for = 'own-days' and roll_up_in_time in ('sum', 'ratio-of-sums', 'count')))
);
