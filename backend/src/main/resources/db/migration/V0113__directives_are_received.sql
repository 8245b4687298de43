-- What is said at an event is put down in a document, and what is written has one: which, signed by whom.
alter table directives
    add column document_kind     text,
    add column document_title_vi text,
    add column document_title_en text,
    add column document_signer   text,
    add constraint ck_directives_document_kind check (document_kind in
        ('conclusion-notice', 'official-letter', 'instruction', 'decision', 'resolution', 'plan', 'other'));

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
create trigger directive_acknowledgements_append_only before update or delete on directive_acknowledgements
    for each row execute function refuse_change();

-- Those who are addressed are put in another order within one statement.
alter table directive_addressees
    drop constraint pk_directive_addressees,
    add constraint pk_directive_addressees primary key (directive_id, ordinal) deferrable initially immediate;
