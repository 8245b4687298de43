-- A reorganisation act: from which day, by which document, what it says row by row, and what each version of a unit was
-- before and after it, so that it can be undone.
create table unit_changes (
    id              uuid        not null,
    sequence        bigint      not null generated always as identity,
    effective_date  date        not null,
    date_precision  text        not null,
    title_vi        text        not null,
    title_en        text,
    source_document text        not null,
    source_page     text,
    source_url      text,
    source_quote    text,
    rights_follow   boolean     not null,
    status          text        not null,
    created_units   int         not null,
    closed_units    int         not null,
    changed_units   int         not null,
    edits           jsonb       not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    recorded_by_id  uuid,
    undone_at       timestamptz,
    undone_by       text,
    undone_reason   text,
    revision        bigint      not null,
    -- Since when an act counts as known: when it was recorded, or earlier where a document of then says so.
    known_since     timestamptz not null default now(),
    -- An act that takes the place of another: that one is undone in the same step. One is corrected once, for then it is undone.
    corrects        uuid,
    constraint pk_unit_changes primary key (id),
    constraint fk_unit_changes_corrects foreign key (corrects) references unit_changes (id),
    constraint uq_unit_changes_sequence unique (sequence),
    constraint uq_unit_changes_corrects unique (corrects),
    constraint ck_unit_changes_date_precision check (date_precision in ('exact', 'known-by')),
    constraint ck_unit_changes_status check (status in ('in-force', 'undone')),
    constraint ck_unit_changes_undone check
        ((status = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undone_reason is null)),
    constraint ck_unit_changes_corrects check (corrects <> id)
);

create table unit_change_rows (
    change_id    uuid not null,
    row          int  not null,
    change       text not null,
    unit         text,
    unit_id      uuid,
    successor    text,
    successor_id uuid,
    share        numeric,
    code         text,
    name_vi      text,
    name_en      text,
    kind         text,
    parent       text,
    constraint pk_unit_change_rows primary key (change_id, row),
    constraint fk_unit_change_rows_change foreign key (change_id) references unit_changes (id),
    constraint ck_unit_change_rows_change check
        (change in ('create', 'rename', 'reclassify', 'transfer', 'merge', 'split', 'abolish'))
);
create index ix_unit_change_rows_unit on unit_change_rows (unit_id);
create index ix_unit_change_rows_successor on unit_change_rows (successor_id);
