-- What must hold before an award is proposed: a rule has versions that follow one another, each with a kind of check, the
-- parameters of that kind and its legal basis. Only two kinds may block; whatever else fails is a warning. Numbers that
-- nobody has read in a source are parameters here, marked as recalled, and nowhere in the program.
create table award_rules (
    id              uuid   not null,
    code            text   not null,
    valid_from      date   not null,
    valid_to        date,
    title_vi        text   not null,
    title_en        text,
    kind            text   not null,
    types           text[] not null,
    recipient_kinds text[] not null,
    parameters      jsonb  not null,
    effect          text   not null,
    legal_basis     text   not null,
    confidence      text   not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint not null,
    constraint pk_award_rules primary key (id),
    constraint uq_award_rules_code unique (code, valid_from),
    constraint ex_award_rules_validity exclude using gist (code with =, daterange(valid_from, valid_to) with &&),
    constraint ck_award_rules_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_award_rules_validity check (valid_from < valid_to),
    constraint ck_award_rules_kind check (kind in ('annual-grade', 'award-same-year', 'consecutive-awards',
        'recognised-initiative', 'members-hold', 'tasks-finished', 'nobody-disciplined', 'one-achievement',
        'no-open-case', 'old-unit-opinion', 'months-of-service', 'council-vote')),
    constraint ck_award_rules_recipient_kinds check
        (recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_award_rules_parameters check (jsonb_typeof(parameters) = 'object'),
    constraint ck_award_rules_effect check
        (effect = 'warn' or (effect = 'block' and kind in ('one-achievement', 'no-open-case'))),
    constraint ck_award_rules_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_rules_note check (note_en is null or note_vi is not null)
);

-- What rules read of a recipient: annual grades, recognised initiatives, conduct, service and absence, and the years of
-- collectives. Which columns a row has follows from its kind. A fact names its document and who recorded it; it is
-- withdrawn with a reason where it was wrong, and never changed or removed. Conduct is shown to award officers only.
create table recipient_facts (
    id                uuid        not null,
    recipient_id      uuid        not null,
    kind              text        not null,
    year              int,
    grade             text,
    title             text,
    level             text,
    decision_number   text,
    decided_on        date,
    conduct_kind      text,
    severity          text,
    from_day          date,
    to_day            date,
    unit_id           uuid,
    collective_id     uuid,
    opinion           text,
    absence_kind      text,
    members           int,
    tasks_finished    boolean,
    source_document   text        not null,
    source_page       text,
    source_url        text,
    source_quote      text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    revision          bigint      not null,
    -- What is recorded of people, and what kept answers copied of it, goes after as many years as the installation sets: a fact
    -- is marked and then removed, an answer keeps its rules and sums and loses what it says of each recipient. Nothing else
    -- removes or changes either.
    erased_on         date,
    constraint pk_recipient_facts primary key (id),
    constraint fk_recipient_facts_recipient foreign key (recipient_id) references recipients (id),
    constraint fk_recipient_facts_unit foreign key (unit_id) references units (id),
    constraint fk_recipient_facts_collective foreign key (collective_id) references recipients (id),
    constraint ck_recipient_facts_kind check
        (kind in ('annual-grade', 'initiative', 'conduct', 'service', 'absence', 'collective-year')),
    constraint ck_recipient_facts_year check
        ((year is not null) = (kind in ('annual-grade', 'initiative', 'collective-year')) and year between 1900 and 2999),
    constraint ck_recipient_facts_grade check
        ((kind = 'annual-grade') = (grade is not null) and grade in ('completed', 'good', 'excellent')),
    constraint ck_recipient_facts_initiative check ((kind = 'initiative') = (title is not null)
        and (kind = 'initiative') = (level is not null) and btrim(title) <> ''
        and level in ('unit', 'grassroots', 'commune', 'district', 'province', 'ministry', 'state')),
    constraint ck_recipient_facts_decision check (kind in ('annual-grade', 'initiative', 'conduct')
        or (decision_number is null and decided_on is null)),
    constraint ck_recipient_facts_conduct check ((kind = 'conduct') = (conduct_kind is not null)
        and conduct_kind in ('discipline', 'investigation', 'inspection', 'complaint')),
    constraint ck_recipient_facts_severity check (severity is null or (conduct_kind is not null and conduct_kind = 'discipline'
        and severity in ('reprimand', 'warning', 'lower-salary', 'demotion', 'removal', 'dismissal'))),
    constraint ck_recipient_facts_days check
        ((from_day is not null) = (kind in ('conduct', 'service', 'absence')) and (to_day is null or from_day < to_day)),
    constraint ck_recipient_facts_service check ((kind = 'service') = (unit_id is not null)
        and (kind = 'service' or (collective_id is null and opinion is null))
        and opinion in ('agrees', 'disagrees') and collective_id <> recipient_id),
    constraint ck_recipient_facts_absence check ((kind = 'absence') = (absence_kind is not null)
        and absence_kind in ('treatment', 'maternity', 'study', 'unpaid-leave', 'other')),
    constraint ck_recipient_facts_collective_year check
        (kind = 'collective-year' and (members is not null or tasks_finished is not null) and members >= 0
        or (kind <> 'collective-year' and members is null and tasks_finished is null)),
    constraint ck_recipient_facts_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null) and btrim(withdrawal_reason) <> '')
);
create index ix_recipient_facts_recipient on recipient_facts (recipient_id);
create index ix_recipient_facts_collective on recipient_facts (collective_id) where collective_id is not null;
create index ix_recipient_facts_unit on recipient_facts (unit_id) where unit_id is not null;
create unique index uq_recipient_facts_year on recipient_facts (recipient_id, kind, year)
    where withdrawn_at is null and kind in ('annual-grade', 'collective-year');

-- Somebody answers for a rule that a recipient does not pass for a type and a year. What blocks cannot be waived; the code
-- of the rule is kept, since a waiver outlives the versions of the rule. It is withdrawn, never removed.
create table rule_waivers (
    id                uuid        not null,
    rule              text        not null,
    recipient_id      uuid        not null,
    type_id           uuid        not null,
    year              int         not null,
    reason            text        not null,
    waived_at         timestamptz not null,
    waived_by         text        not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    revision          bigint      not null,
    constraint pk_rule_waivers primary key (id),
    constraint fk_rule_waivers_recipient foreign key (recipient_id) references recipients (id),
    constraint fk_rule_waivers_type foreign key (type_id) references award_types (id),
    constraint ck_rule_waivers_rule check (rule ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_rule_waivers_year check (year between 1900 and 2999),
    constraint ck_rule_waivers_reason check (btrim(reason) <> ''),
    constraint ck_rule_waivers_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null) and btrim(withdrawal_reason) <> '')
);
create unique index uq_rule_waivers_in_force on rule_waivers (recipient_id, type_id, year, rule)
    where withdrawn_at is null;

-- Answers that were kept: the day, the versions of the rules as they were put, and for each recipient the facts as read and
-- what the rules said. Nothing of it ever changes, so that an answer can be worked out again and held against itself.
create table eligibility_checks (
    id          uuid        not null,
    on_day      date        not null,
    units       uuid[]      not null,
    decision_id uuid,
    rules       jsonb       not null,
    candidates  int         not null,
    unnamed     int         not null,
    clear       int         not null,
    warned      int         not null,
    blocked     int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    erased_on   date,
    constraint pk_eligibility_checks primary key (id),
    constraint fk_eligibility_checks_decision foreign key (decision_id) references award_decisions (id),
    constraint ck_eligibility_checks_units check (cardinality(units) > 0),
    constraint ck_eligibility_checks_unnamed check (unnamed = 0 or (unnamed > 0 and decision_id is not null)),
    constraint ck_eligibility_checks_rules check (jsonb_typeof(rules) = 'array'),
    constraint ck_eligibility_checks_candidates check
        (candidates > 0 and clear >= 0 and warned >= 0 and blocked >= 0 and candidates = clear + warned + blocked)
);
comment on column eligibility_checks.units is 'where the recipients belonged; whoever keeps facts of all of them reads it';
comment on column eligibility_checks.unnamed is 'lines of the decision that refer to no recipient, so that nothing could be asked';

create table eligibility_results (
    check_id     uuid  not null,
    ordinal      int   not null,
    recipient_id uuid  not null,
    verdict      text  not null,
    candidate    jsonb not null,
    facts        jsonb not null,
    waivers      jsonb not null,
    said         jsonb not null,
    constraint pk_eligibility_results primary key (check_id, ordinal),
    constraint fk_eligibility_results_check foreign key (check_id) references eligibility_checks (id),
    constraint fk_eligibility_results_recipient foreign key (recipient_id) references recipients (id),
    constraint ck_eligibility_results_ordinal check (ordinal > 0),
    constraint ck_eligibility_results_verdict check (verdict in ('clear', 'warned', 'blocked'))
);
create index ix_eligibility_results_recipient on eligibility_results (recipient_id);
-- Answers about collectives say something of each member; members who ask what is held on them are to find it.
create index ix_eligibility_results_members on eligibility_results using gin ((facts -> 'members') jsonb_path_ops)
    where jsonb_array_length(facts -> 'members') > 0;

-- How many of a base may receive a type: rate, base and rounding are data with a legal basis, and so is whether the quota
-- binds or only warns. Versions of the quota of a type follow one another.
create table award_quotas (
    id              uuid          not null,
    type_id         uuid          not null,
    valid_from      date          not null,
    valid_to        date,
    rate            numeric(7, 6) not null,
    base            text          not null,
    base_type_id    uuid,
    rounding        text          not null,
    scope           text          not null,
    binding         boolean       not null,
    legal_basis     text          not null,
    confidence      text          not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint        not null,
    constraint pk_award_quotas primary key (id),
    constraint fk_award_quotas_type foreign key (type_id) references award_types (id),
    constraint fk_award_quotas_base_type foreign key (base_type_id) references award_types (id),
    constraint uq_award_quotas_type unique (type_id, valid_from),
    constraint ex_award_quotas_validity exclude using gist (type_id with =, daterange(valid_from, valid_to) with &&),
    constraint ck_award_quotas_validity check (valid_from < valid_to),
    constraint ck_award_quotas_rate check (rate > 0 and rate <= 1),
    constraint ck_award_quotas_base check (base in ('awarded-type', 'headcount')
        and (base = 'awarded-type') = (base_type_id is not null) and (base_type_id is null or base_type_id <> type_id)),
    constraint ck_award_quotas_rounding check (rounding in ('floor', 'half-up', 'ceil')),
    constraint ck_award_quotas_scope check (scope in ('unit', 'whole')),
    constraint ck_award_quotas_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_quotas_note check (note_en is null or note_vi is not null)
);
create index ix_award_quotas_base_type on award_quotas (base_type_id);
