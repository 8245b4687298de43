-- What rows of packs said when they were loaded, so that a later release can tell what it changed from what an office changed.
create table pack_rows (
    pack      text        not null,
    name      text        not null,
    content   jsonb       not null,
    loaded_at timestamptz not null,
    constraint pk_pack_rows primary key (pack, name)
);
comment on column pack_rows.name is 'the kind of the row and what names it among its kind';
