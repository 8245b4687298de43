-- What a leader directs, at an event or in a document. Codes are unique within the occasion that gave them.
create table directives (
    id                   uuid        not null,
    code                 text        not null,
    parent_id            uuid,
    text_vi              text        not null,
    text_en              text,
    given_by_name        text        not null,
    given_by_position_vi text,
    given_by_position_en text,
    given_by_unit_id     uuid,
    occasion_kind        text        not null,
    occasion_title_vi    text,
    occasion_title_en    text,
    occasion_date        date,
    occasion_number      text,
    recurrence           text,
    period               text,
    due                  date,
    note_vi              text,
    note_en              text,
    source_document      text,
    source_page          text,
    source_url           text,
    source_quote         text,
    named_on             date        not null,
    search_text          text        not null,
    recorded_at          timestamptz not null,
    revision             bigint      not null,
    -- What is said at an event is put down in a document, and what is written has one: which, signed by whom.
    document_kind        text,
    document_title_vi    text,
    document_title_en    text,
    document_signer      text,
    constraint pk_directives primary key (id),
    constraint fk_directives_parent foreign key (parent_id) references directives (id),
    constraint fk_directives_given_by_unit foreign key (given_by_unit_id) references units (id),
    constraint uq_directives_occasion_code unique nulls not distinct
        (given_by_unit_id, occasion_kind, occasion_date, occasion_number, code),
    constraint ck_directives_code check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'),
    constraint ck_directives_parent check (parent_id <> id),
    constraint ck_directives_occasion_kind check (occasion_kind in ('conference', 'document')),
    constraint ck_directives_recurrence check (recurrence in ('once', 'annual')),
    constraint ck_directives_document_kind check (document_kind in
        ('conclusion-notice', 'official-letter', 'instruction', 'decision', 'resolution', 'plan', 'other'))
);
comment on column directives.named_on is 'the day on which its units are named: that of the occasion, else of the entry';
create index ix_directives_parent on directives (parent_id);
create index ix_directives_code on directives (code);
create index ix_directives_occasion_date on directives (occasion_date);
create index ix_directives_search_text on directives using gin (search_text gin_trgm_ops);

-- A unit of the hierarchy, or a party outside it, by name.
create table directive_addressees (
    directive_id uuid not null,
    ordinal      int  not null,
    unit_id      uuid,
    party_vi     text,
    party_en     text,
    -- Those who are addressed are put in another order within one statement.
    constraint pk_directive_addressees primary key (directive_id, ordinal) deferrable initially immediate,
    constraint fk_directive_addressees_directive foreign key (directive_id) references directives (id),
    constraint fk_directive_addressees_unit foreign key (unit_id) references units (id),
    constraint uq_directive_addressees_unit unique (directive_id, unit_id),
    constraint ck_directive_addressees_one check (num_nonnulls(unit_id, party_vi) = 1)
);
create index ix_directive_addressees_unit on directive_addressees (unit_id);

-- A unit that a directive is addressed to says, once, that it has it.
create table directive_acknowledgements (
    directive_id    uuid        not null,
    unit_id         uuid        not null,
    acknowledged_at timestamptz not null,
    acknowledged_by text        not null,
    note            text,
    constraint pk_directive_acknowledgements primary key (directive_id, unit_id),
    constraint fk_directive_acknowledgements_addressee
        foreign key (directive_id, unit_id) references directive_addressees (directive_id, unit_id)
);
