-- The laws and decrees of commendation as they follow one another: exactly one of these legal versions holds on a day. How
-- sure we are of what is said of one is part of it; what was never seen in a source is not passed off as known.
create table award_laws (
    id              uuid   not null,
    code            text   not null,
    name_vi         text   not null,
    name_en         text,
    recipient_kinds text[] not null,
    legal_basis     text   not null,
    valid_from      date,
    valid_to        date,
    confidence      text   not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint not null,
    constraint pk_award_laws primary key (id),
    constraint uq_award_laws_code unique (code),
    constraint ck_award_laws_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_award_laws_recipient_kinds check
        (cardinality(recipient_kinds) > 0 and recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_award_laws_validity check (valid_from < valid_to),
    constraint ck_award_laws_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_laws_note check (note_en is null or note_vi is not null),
    constraint ex_award_laws_validity exclude using gist (daterange(valid_from, valid_to) with &&)
);
