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

-- What holds of a type on a day: the version of the legal version in force, else (in_force is false then) the nearest one.
create function award_type_on(type uuid, day date)
    returns table (version_id uuid, law text, name_vi text, name_en text, recipient_kinds text[], level text,
                   authority_vi text, authority_en text, legal_basis text, confidence text, note_vi text, note_en text,
                   source_document text, source_page text, source_url text, source_quote text,
                   valid_from date, valid_to date, in_force boolean)
    language sql stable parallel safe as $$
    select said.*,
           coalesce(said.valid_from <= day, true) and coalesce(day < said.valid_to, true)
    from (select v.id, l.code, v.name_vi, v.name_en, v.recipient_kinds, v.level, v.authority_vi, v.authority_en,
                 v.legal_basis, v.confidence, v.note_vi, v.note_en, v.source_document, v.source_page, v.source_url,
                 v.source_quote, l.valid_from, l.valid_to
          from award_type_versions v join award_laws l on l.id = v.law_id
          where v.type_id = type
          union all
          select null, null, t.name_vi, t.name_en, t.recipient_kinds, t.level, null, null, t.legal_basis, null, null,
                 null, t.source_document, t.source_page, t.source_url, t.source_quote, t.valid_from, t.valid_to
          from award_types t
          where t.id = type and not exists (select 1 from award_type_versions v where v.type_id = type)) said
    order by greatest(0, said.valid_from - day, day + 1 - said.valid_to), said.valid_from desc nulls last
    limit 1
$$;
