-- The outline of a unit from a day on. It holds until the unit gets another one, or ends: a unit that comes after others
-- is a new unit, and has no outline before it is given one.
create table unit_boundaries (
    unit_id         uuid        not null,
    valid_from      date        not null,
    geometry        jsonb       not null,
    outline         jsonb       not null,
    source_document text        not null,
    source_page     text,
    source_url      text,
    source_quote    text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint pk_unit_boundaries primary key (unit_id, valid_from),
    constraint fk_unit_boundaries_unit foreign key (unit_id) references units (id),
    constraint ck_unit_boundaries_geometry check (jsonb_typeof(geometry) = 'array'),
    constraint ck_unit_boundaries_outline check (jsonb_typeof(outline) = 'array'),
    constraint ck_unit_boundaries_source check (btrim(source_document) <> '')
);
create index ix_unit_boundaries_valid_from on unit_boundaries (valid_from);
