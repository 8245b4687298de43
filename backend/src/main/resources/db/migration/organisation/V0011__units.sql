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
    id          uuid   not null,
    revision    bigint not null,
    -- Sums over many units are made of sums over few: the numbers in force of units that began under the same unit are added
    -- up beforehand, in the transaction that puts them in force. Which units share a sum says nothing about where they belong:
    -- who asks knows where each of them belongs on a day, and takes a sum only where it is the same place for all of them.
    summed_with uuid,
    constraint pk_units primary key (id)
);
comment on column units.summed_with is 'the unit under which it began, or itself; never changes';

create table unit_versions (
    id                   uuid        not null,
    unit_id              uuid        not null,
    code                 text        not null,
    name_vi              text        not null,
    name_en              text,
    kind                 text        not null,
    parent_id            uuid,
    valid_from           date,
    valid_to             date,
    source_document      text,
    source_page          text,
    source_url           text,
    source_quote         text,
    search_text          text        not null,
    recorded_at          timestamptz not null,
    -- Whether the first day of a version is the day itself, or a day by which it had begun.
    valid_from_precision text        not null default 'exact',
    -- What a unit that came below another one brought along of the numbers of the unit that it left, where an act says so.
    handed_by_id         uuid,
    handed_share         numeric,
    constraint pk_unit_versions primary key (id),
    constraint fk_unit_versions_unit foreign key (unit_id) references units (id),
    constraint fk_unit_versions_parent foreign key (parent_id) references units (id),
    constraint fk_unit_versions_kind foreign key (kind) references unit_kinds (kind),
    constraint fk_unit_versions_handed_by foreign key (handed_by_id) references units (id),
    -- Over expressions the indexes behind these two constraints refuse what overlaps and serve nothing else: the planner would
    -- think them cheaper for look-ups by code or by unit than plain ones, and they take five times as long.
    constraint ex_unit_versions_unit exclude using gist ((unit_id::text) with =, daterange(valid_from, valid_to) with &&),
    constraint ex_unit_versions_code exclude using gist ((code || '') with =, daterange(valid_from, valid_to) with &&),
    constraint ck_unit_versions_validity check (valid_from < valid_to),
    constraint ck_unit_versions_parent check (parent_id <> unit_id),
    constraint ck_unit_versions_precision check (valid_from_precision in ('exact', 'known-by')),
    constraint ck_unit_versions_handed check
        ((handed_by_id is null) = (handed_share is null) and coalesce(handed_share between 0 and 1, true)),
    constraint ck_unit_versions_handed_on check (handed_by_id <> parent_id and handed_by_id <> unit_id)
);
create index ix_unit_versions_parent on unit_versions (parent_id);
create index ix_unit_versions_code on unit_versions (code);
create index ix_unit_versions_unit on unit_versions (unit_id, valid_from);
create index ix_unit_versions_search_text on unit_versions using gin (search_text gin_trgm_ops);
-- What each unit reports for its own days is also owed by units that ended inside the days of a round: nobody else can tell
-- of the days on which they were there.
create index ix_unit_versions_ended on unit_versions (valid_to) where valid_to is not null;

-- Who came after whom: many to many. A unit that ended without a successor stands here too, as abolished.
create table unit_successions (
    change_id       uuid    not null,
    ordinal         int     not null,
    predecessor_id  uuid    not null,
    successor_id    uuid,
    kind            text    not null,
    share           numeric,
    effective_date  date    not null,
    date_precision  text    not null,
    source_document text    not null,
    source_page     text,
    source_url      text,
    source_quote    text,
    rights_follow   boolean not null,
    constraint pk_unit_successions primary key (change_id, ordinal),
    constraint fk_unit_successions_change foreign key (change_id) references unit_changes (id),
    constraint fk_unit_successions_predecessor foreign key (predecessor_id) references units (id),
    constraint fk_unit_successions_successor foreign key (successor_id) references units (id),
    constraint uq_unit_successions_pair unique (predecessor_id, successor_id),
    constraint ck_unit_successions_itself check (predecessor_id <> successor_id),
    constraint ck_unit_successions_kind check (kind in ('merged', 'split', 'abolished')),
    constraint ck_unit_successions_successor check ((kind = 'abolished') = (successor_id is null)),
    constraint ck_unit_successions_share check (share is null or (kind = 'split' and share > 0 and share < 1)),
    constraint ck_unit_successions_date_precision check (date_precision in ('exact', 'known-by'))
);
create index ix_unit_successions_successor on unit_successions (successor_id);

-- Two times of units: beside the days on which something holds, each state that versions of units and successions were
-- in, from when to when it was on file, and since when it counts as known. States are closed and never changed, so that
-- the units of any instant can be read again; also those of an act that was undone, which are gone from the units.
create table unit_version_records (
    sequence             bigint      not null generated always as identity,
    id                   uuid        not null,
    unit_id              uuid        not null,
    code                 text        not null,
    name_vi              text        not null,
    name_en              text,
    kind                 text        not null,
    parent_id            uuid,
    valid_from           date,
    valid_to             date,
    valid_from_precision text        not null,
    source_document      text,
    source_page          text,
    source_url           text,
    source_quote         text,
    search_text          text        not null,
    recorded_at          timestamptz not null,
    known_since          timestamptz not null,
    replaced_at          timestamptz,
    replaced_since       timestamptz,
    handed_by_id         uuid,
    handed_share         numeric,
    constraint pk_unit_version_records primary key (sequence),
    constraint ck_unit_version_records_known check (known_since <= recorded_at),
    constraint ck_unit_version_records_replaced check
        ((replaced_at is null) = (replaced_since is null)
        and recorded_at <= replaced_at and known_since <= replaced_since and replaced_since <= replaced_at)
);
create unique index uq_unit_version_records_open on unit_version_records (id) where replaced_at is null;
create index ix_unit_version_records_unit on unit_version_records (unit_id);
create index ix_unit_version_records_code on unit_version_records (code);

create table unit_succession_records (
    sequence        bigint      not null generated always as identity,
    change_id       uuid        not null,
    ordinal         int         not null,
    predecessor_id  uuid        not null,
    successor_id    uuid,
    kind            text        not null,
    share           numeric,
    effective_date  date        not null,
    date_precision  text        not null,
    source_document text        not null,
    source_page     text,
    source_url      text,
    source_quote    text,
    rights_follow   boolean     not null,
    recorded_at     timestamptz not null,
    known_since     timestamptz not null,
    replaced_at     timestamptz,
    replaced_since  timestamptz,
    constraint pk_unit_succession_records primary key (sequence),
    constraint fk_unit_succession_records_change foreign key (change_id) references unit_changes (id),
    constraint ck_unit_succession_records_known check (known_since <= recorded_at),
    constraint ck_unit_succession_records_replaced check
        ((replaced_at is null) = (replaced_since is null)
        and recorded_at <= replaced_at and known_since <= replaced_since and replaced_since <= replaced_at)
);
create unique index uq_unit_succession_records_open on unit_succession_records (change_id, ordinal)
    where replaced_at is null;
