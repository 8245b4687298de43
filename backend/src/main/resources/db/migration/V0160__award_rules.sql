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
    constraint ck_award_rules_note check (note_en is null or note_vi is not null),
    constraint ex_award_rules_validity exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
