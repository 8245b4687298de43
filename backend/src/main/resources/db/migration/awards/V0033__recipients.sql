-- Who receives awards, as an identity of its own that is no number of a person: only its history says what it is called.
-- There is no column for more than name, position and unit. The keeper is the unit that entered it, whose officers see
-- to it together with those of its own unit.
create table recipients (
    id          uuid        not null,
    kind        text        not null,
    keeper_id   uuid        not null,
    recorded_at timestamptz not null,
    revision    bigint      not null,
    constraint pk_recipients primary key (id),
    constraint fk_recipients_keeper foreign key (keeper_id) references units (id),
    constraint uq_recipients_kind unique (id, kind),
    constraint ck_recipients_kind check (kind in ('individual', 'collective', 'household'))
);
create index ix_recipients_keeper on recipients (keeper_id);

-- What a recipient is called, where it belongs and what a person is there, each from a day on until the next one.
create table recipient_versions (
    recipient_id uuid not null,
    kind         text not null,
    valid_from   date not null,
    name         text not null,
    unit_id      uuid,
    position     text,
    search_text  text not null generated always as (search_text(name)) stored,
    name_key     text not null generated always as (name_key(name)) stored,
    constraint pk_recipient_versions primary key (recipient_id, valid_from),
    constraint fk_recipient_versions_recipient foreign key (recipient_id, kind) references recipients (id, kind),
    constraint fk_recipient_versions_unit foreign key (unit_id) references units (id),
    constraint ck_recipient_versions_name check (btrim(name) <> ''),
    constraint ck_recipient_versions_position check (position is null or (kind = 'individual' and btrim(position) <> ''))
);
create index ix_recipient_versions_name on recipient_versions (name_key, unit_id);
create index ix_recipient_versions_search on recipient_versions (search_text);
create index ix_recipient_versions_unit on recipient_versions (unit_id);

-- Two that turned out to be one. A merge joins a recipient, with all that was merged into it, to another one; nothing of
-- either is rewritten, so that undoing it leaves both as they were.
create table recipient_merges (
    id            uuid        not null,
    kept_id       uuid        not null,
    merged_id     uuid        not null,
    kind          text        not null,
    reason        text        not null,
    merged_at     timestamptz not null,
    merged_by     text        not null,
    undone_at     timestamptz,
    undone_by     text,
    undone_reason text,
    revision      bigint      not null,
    constraint pk_recipient_merges primary key (id),
    constraint fk_recipient_merges_kept foreign key (kept_id, kind) references recipients (id, kind),
    constraint fk_recipient_merges_merged foreign key (merged_id, kind) references recipients (id, kind),
    constraint ck_recipient_merges_two check (kept_id <> merged_id),
    constraint ck_recipient_merges_reason check (btrim(reason) <> ''),
    constraint ck_recipient_merges_undone check ((undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undone_reason is null) and btrim(undone_reason) <> '')
);
create unique index uq_recipient_merges_merged on recipient_merges (merged_id) where undone_at is null;
create index ix_recipient_merges_kept on recipient_merges (kept_id);
