-- What a dossier must hold, as dated data with its legal basis: a kind of document for some types and recipients. What is
-- mandatory keeps a nomination from being sent; the rest is asked for, and missed with a warning.
create table nomination_requirements (
    id              uuid    not null,
    code            text    not null,
    valid_from      date    not null,
    valid_to        date,
    title_vi        text    not null,
    title_en        text,
    document        text    not null,
    types           text[]  not null,
    recipient_kinds text[]  not null,
    transferred     boolean not null,
    mandatory       boolean not null,
    legal_basis     text    not null,
    confidence      text    not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint  not null,
    constraint pk_nomination_requirements primary key (id),
    constraint uq_nomination_requirements_code unique (code, valid_from),
    constraint ck_nomination_requirements_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_nomination_requirements_validity check (valid_from < valid_to),
    constraint ck_nomination_requirements_document check (document in ('proposal', 'achievement-report', 'minutes',
        'initiative-certificate', 'former-unit-opinion', 'registration')),
    constraint ck_nomination_requirements_recipient_kinds check
        (recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_nomination_requirements_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_nomination_requirements_note check (note_en is null or note_vi is not null),
    constraint ex_nomination_requirements_validity exclude using gist
        (code with =, daterange(valid_from, valid_to) with &&)
);
comment on column nomination_requirements.transferred is 'only for those whose former unit has to be asked';
