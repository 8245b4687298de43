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
    constraint ex_award_laws_validity exclude using gist (daterange(valid_from, valid_to) with &&),
    constraint ck_award_laws_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_award_laws_recipient_kinds check
        (cardinality(recipient_kinds) > 0 and recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_award_laws_validity check (valid_from < valid_to),
    constraint ck_award_laws_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_laws_note check (note_en is null or note_vi is not null)
);

-- What a legal version says of a type. The type keeps its lasting code; which of its versions applies follows from the
-- day. A type of which no legal version speaks is what its own row says.
create table award_type_versions (
    id              uuid   not null,
    type_id         uuid   not null,
    law_id          uuid   not null,
    name_vi         text   not null,
    name_en         text,
    recipient_kinds text[] not null,
    level           text   not null,
    authority_vi    text,
    authority_en    text,
    legal_basis     text   not null,
    confidence      text   not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    constraint pk_award_type_versions primary key (id),
    constraint fk_award_type_versions_type foreign key (type_id) references award_types (id),
    constraint fk_award_type_versions_law foreign key (law_id) references award_laws (id),
    constraint uq_award_type_versions_law unique (type_id, law_id),
    constraint ck_award_type_versions_recipient_kinds check
        (cardinality(recipient_kinds) > 0 and recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_award_type_versions_level check
        (level in ('unit', 'grassroots', 'commune', 'district', 'province', 'ministry', 'state')),
    constraint ck_award_type_versions_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_type_versions_authority check (authority_en is null or authority_vi is not null),
    constraint ck_award_type_versions_note check (note_en is null or note_vi is not null)
);
create index ix_award_type_versions_law on award_type_versions (law_id);

-- The prize that goes with it, as a multiple of the base salary, for each kind of recipient.
create table award_type_prizes (
    version_id     uuid          not null,
    recipient_kind text          not null,
    coefficient    numeric(8, 3) not null,
    legal_basis    text          not null,
    confidence     text          not null,
    constraint pk_award_type_prizes primary key (version_id, recipient_kind),
    constraint fk_award_type_prizes_version foreign key (version_id) references award_type_versions (id),
    constraint ck_award_type_prizes_recipient_kind check (recipient_kind in ('individual', 'collective', 'household')),
    constraint ck_award_type_prizes_coefficient check (coefficient > 0),
    constraint ck_award_type_prizes_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low'))
);

-- What must have come before: another type held in the same year or over consecutive years, an initiative recognised at
-- a level, an annual grade. Facts of the law for other rooms to judge by; nothing here judges.
create table award_type_prerequisites (
    version_id       uuid not null,
    ordinal          int  not null,
    kind             text not null,
    required_type_id uuid,
    years            int,
    timing           text,
    level            text,
    minimum_grade    text,
    legal_basis      text not null,
    confidence       text not null,
    note_vi          text,
    note_en          text,
    constraint pk_award_type_prerequisites primary key (version_id, ordinal),
    constraint fk_award_type_prerequisites_version foreign key (version_id) references award_type_versions (id),
    constraint fk_award_type_prerequisites_required_type foreign key (required_type_id) references award_types (id),
    constraint ck_award_type_prerequisites_kind check (kind in ('award', 'initiative', 'grade')),
    constraint ck_award_type_prerequisites_award check ((kind = 'award') = (required_type_id is not null)
        and (kind = 'award') = (timing is not null) and (kind = 'award') = (years is not null)),
    constraint ck_award_type_prerequisites_years check (years between 1 and 50 and (timing <> 'same-year' or years = 1)),
    constraint ck_award_type_prerequisites_timing check (timing in ('same-year', 'consecutive-years')),
    constraint ck_award_type_prerequisites_level check
        (level in ('unit', 'grassroots', 'commune', 'district', 'province', 'ministry', 'state')),
    constraint ck_award_type_prerequisites_initiative check ((kind = 'initiative') = (level is not null)),
    constraint ck_award_type_prerequisites_grade check ((kind = 'grade') = (minimum_grade is not null)
        and (minimum_grade is null or minimum_grade in ('completed', 'good', 'excellent'))),
    constraint ck_award_type_prerequisites_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_award_type_prerequisites_note check (note_en is null or note_vi is not null)
);
