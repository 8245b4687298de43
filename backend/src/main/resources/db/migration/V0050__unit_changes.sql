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
    constraint pk_unit_changes primary key (id),
    constraint uq_unit_changes_sequence unique (sequence),
    constraint ck_unit_changes_date_precision check (date_precision in ('exact', 'known-by')),
    constraint ck_unit_changes_status check (status in ('in-force', 'undone')),
    constraint ck_unit_changes_undone check
        ((status = 'undone') = (undone_at is not null) and (undone_at is null) = (undone_by is null)
         and (undone_at is null) = (undone_reason is null))
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
create trigger unit_change_rows_append_only before update or delete on unit_change_rows
    for each row execute function refuse_change();
create trigger unit_change_rows_not_emptied before truncate on unit_change_rows
    for each statement execute function refuse_change();

-- Of an act nothing is rewritten; it is only undone, once.
create function refuse_unit_change_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reorganisation act is never removed' using errcode = 'restrict_violation';
    end if;
    if old.status = 'undone'
       or (old.id, old.sequence, old.effective_date, old.date_precision, old.title_vi, old.title_en,
           old.source_document, old.source_page, old.source_url, old.source_quote, old.rights_follow, old.created_units,
           old.closed_units, old.changed_units, old.edits,
           old.recorded_at, old.recorded_by, old.recorded_by_id)
          is distinct from
          (new.id, new.sequence, new.effective_date, new.date_precision, new.title_vi, new.title_en,
           new.source_document, new.source_page, new.source_url, new.source_quote, new.rights_follow, new.created_units,
           new.closed_units, new.changed_units, new.edits,
           new.recorded_at, new.recorded_by, new.recorded_by_id) then
        raise exception 'a reorganisation act is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger unit_changes_keep before update or delete on unit_changes
    for each row execute function refuse_unit_change_rewriting();
