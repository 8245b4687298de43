-- A unit is an identity; what it is called, what kind it is and where it belongs is dated.
create table unit_kinds (
    kind  text not null,
    level text not null,
    constraint pk_unit_kinds primary key (kind),
    constraint ck_unit_kinds_level check (level in ('province', 'district', 'commune', 'village', 'organisation'))
);
insert into unit_kinds (kind, level) values
    ('tỉnh', 'province'), ('thành phố trực thuộc trung ương', 'province'),
    ('huyện', 'district'), ('thành phố', 'district'), ('thị xã', 'district'), ('quận', 'district'),
    ('xã', 'commune'), ('phường', 'commune'), ('thị trấn', 'commune'), ('đặc khu', 'commune'),
    ('thôn', 'village'), ('bản', 'village'), ('tổ dân phố', 'village'),
    ('sở', 'organisation'), ('ủy ban nhân dân', 'organisation'), ('văn phòng', 'organisation'),
    ('ban', 'organisation'), ('phòng', 'organisation'), ('trung tâm', 'organisation');

create table units (
    id       uuid   not null,
    revision bigint not null,
    constraint pk_units primary key (id)
);

create table unit_versions (
    id              uuid not null,
    unit_id         uuid not null,
    code            text not null,
    name_vi         text not null,
    name_en         text,
    kind            text not null,
    parent_id       uuid,
    valid_from      date,
    valid_to        date,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    search_text     text not null,
    recorded_at     timestamptz not null,
    constraint pk_unit_versions primary key (id),
    constraint fk_unit_versions_unit foreign key (unit_id) references units (id),
    constraint fk_unit_versions_parent foreign key (parent_id) references units (id),
    constraint fk_unit_versions_kind foreign key (kind) references unit_kinds (kind),
    constraint ck_unit_versions_validity check (valid_from < valid_to),
    constraint ck_unit_versions_parent check (parent_id <> unit_id),
    constraint ex_unit_versions_unit exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
    constraint ex_unit_versions_code exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index ix_unit_versions_parent on unit_versions (parent_id);
create index ix_unit_versions_code on unit_versions (code);

-- The version of a unit on a day; where it did not exist then, the nearest one, so that old rows keep a name.
create function unit_version_at(unit uuid, day date) returns setof unit_versions language sql stable as $$
    select v.* from unit_versions v where v.unit_id = unit
    order by (coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) desc,
             coalesce(v.valid_from, '-infinity'::date) desc
    limit 1
$$;

-- A unit with everything below it on a day.
create function unit_within(ancestor uuid, day date) returns setof uuid language sql stable as $$
    with recursive tree as (
        select ancestor as id
        union
        select v.unit_id from unit_versions v join tree on v.parent_id = tree.id
        where coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from tree
$$;

-- A unit with everything above it on a day.
create function unit_and_above(unit uuid, day date) returns setof uuid language sql stable as $$
    with recursive line as (
        select unit as id
        union
        select v.parent_id from unit_versions v join line on v.unit_id = line.id
        where v.parent_id is not null
          and coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from line
$$;
