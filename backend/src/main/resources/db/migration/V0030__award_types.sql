-- The catalogue of titles and forms. What the law calls them, for whom, on which basis and between which days.
create table award_types (
    id              uuid   not null,
    code            text   not null,
    name_vi         text   not null,
    name_en         text,
    aliases         text[] not null,
    concept         text   not null,
    recipient_kinds text[] not null,
    level           text   not null,
    legal_basis     text   not null,
    valid_from      date,
    valid_to        date,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    search_text     text   not null,
    revision        bigint not null,
    constraint pk_award_types primary key (id),
    constraint uq_award_types_code unique (code),
    constraint ck_award_types_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_award_types_concept check (concept in ('title', 'form')),
    constraint ck_award_types_recipient_kinds check
        (cardinality(recipient_kinds) > 0 and recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_award_types_level check
        (level in ('unit', 'grassroots', 'commune', 'district', 'province', 'ministry', 'state')),
    constraint ck_award_types_validity check (valid_from < valid_to)
);
