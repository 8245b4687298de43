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

-- Since when an act counts as known: when it was recorded, or earlier where a document of then says so.
alter table unit_changes add column known_since timestamptz not null default now();
alter table unit_changes disable trigger unit_changes_keep;
update unit_changes
set known_since = least(recorded_at, effective_date::timestamp at time zone 'Asia/Ho_Chi_Minh');
alter table unit_changes enable trigger unit_changes_keep;

-- The first instant of a day of the office; of no day, the beginning of time.
create function first_instant(day date) returns timestamptz language sql immutable as $$
    select coalesce(day::timestamp at time zone 'Asia/Ho_Chi_Minh', '-infinity')
$$;

-- What stands there today was always so: nobody can tell any more when it came on file.
insert into unit_version_records (id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to,
    valid_from_precision, source_document, source_page, source_url, source_quote, search_text, recorded_at, known_since)
select id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to, valid_from_precision, source_document,
    source_page, source_url, source_quote, search_text, '-infinity', '-infinity'
from unit_versions;
insert into unit_succession_records (change_id, ordinal, predecessor_id, successor_id, kind, share, effective_date,
    date_precision, source_document, source_page, source_url, source_quote, rights_follow, recorded_at, known_since)
select s.change_id, s.ordinal, s.predecessor_id, s.successor_id, s.kind, s.share, s.effective_date, s.date_precision,
    s.source_document, s.source_page, s.source_url, s.source_quote, s.rights_follow, '-infinity', '-infinity'
from unit_successions s;

-- When the transaction at hand records, by the clock of the application.
create function recording_at() returns timestamptz language sql stable as $$
    select coalesce(nullif(current_setting('tongket.recorded_at', true), '')::timestamptz, now())
$$;

-- Since when what it records counts as known; null where it does not say.
create function recording_since() returns timestamptz language sql stable as $$
    select nullif(current_setting('tongket.known_since', true), '')::timestamptz
$$;

-- A unit that is registered is known since its first day, so that an office that begins later can be asked about before;
-- but not before the unit above it, nor before it was known that its code was free.
create function known_since_registering(unit uuid, above uuid, its_code text, first date)
    returns timestamptz language sql stable as $$
    select greatest(first_instant(first),
        (select min(r.known_since) from unit_version_records r where r.unit_id = above),
        (select max(r.known_since) from unit_version_records r
         where r.code = its_code and r.unit_id <> unit and r.replaced_at is null))
$$;

-- What is changed or taken back is known since then, or since the document that says so.
create function keep_unit_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update unit_version_records r
        set replaced_at = greatest(recording_at(), r.recorded_at),
            replaced_since = greatest(coalesce(recording_since(), recording_at()), r.known_since)
        where r.id = old.id and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into unit_version_records (id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to,
            valid_from_precision, source_document, source_page, source_url, source_quote, search_text, recorded_at,
            known_since)
        values (new.id, new.unit_id, new.code, new.name_vi, new.name_en, new.kind, new.parent_id, new.valid_from,
            new.valid_to, new.valid_from_precision, new.source_document, new.source_page, new.source_url,
            new.source_quote, new.search_text, recording_at(),
            least(recording_at(), coalesce(recording_since(),
                case tg_op when 'INSERT'
                    then known_since_registering(new.unit_id, new.parent_id, new.code, new.valid_from)
                    else recording_at() end)));
    end if;
    return null;
end $$;
create trigger unit_versions_are_kept after insert or update or delete on unit_versions
    for each row execute function keep_unit_version();

create function keep_unit_succession() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update unit_succession_records r
        set replaced_at = greatest(recording_at(), r.recorded_at),
            replaced_since = greatest(coalesce(recording_since(), recording_at()), r.known_since)
        where r.change_id = old.change_id and r.ordinal = old.ordinal and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into unit_succession_records (change_id, ordinal, predecessor_id, successor_id, kind, share,
            effective_date, date_precision, source_document, source_page, source_url, source_quote, rights_follow,
            recorded_at, known_since)
        values (new.change_id, new.ordinal, new.predecessor_id, new.successor_id, new.kind, new.share,
            new.effective_date, new.date_precision, new.source_document, new.source_page, new.source_url,
            new.source_quote, new.rights_follow, recording_at(),
            least(recording_at(), coalesce(recording_since(), recording_at())));
    end if;
    return null;
end $$;
create trigger unit_successions_are_kept after insert or update or delete on unit_successions
    for each row execute function keep_unit_succession();

-- A state is closed once, and otherwise never changed.
create function refuse_unit_record_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.replaced_at is not null
       or to_jsonb(old) - 'replaced_at' - 'replaced_since'
          is distinct from to_jsonb(new) - 'replaced_at' - 'replaced_since' then
        raise exception 'what was known of a unit is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger unit_version_records_keep before update or delete on unit_version_records
    for each row execute function refuse_unit_record_change();
create trigger unit_version_records_not_emptied before truncate on unit_version_records
    for each statement execute function refuse_change();
create trigger unit_succession_records_keep before update or delete on unit_succession_records
    for each row execute function refuse_unit_record_change();
create trigger unit_succession_records_not_emptied before truncate on unit_succession_records
    for each statement execute function refuse_change();

-- The versions of units as they were known at one instant and on file at another.
create function unit_versions_known_at(known timestamptz, recorded timestamptz)
    returns setof unit_version_records language sql stable as $$
    select r.* from unit_version_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;

create function unit_successions_known_at(known timestamptz, recorded timestamptz)
    returns setof unit_succession_records language sql stable as $$
    select r.* from unit_succession_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;

-- The same as unit_version_at, as it was known then.
create function unit_version_known_at(unit uuid, day date, known timestamptz, recorded timestamptz)
    returns setof unit_version_records language sql stable as $$
    select v.* from unit_versions_known_at(known, recorded) v where v.unit_id = unit
    order by (coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) desc,
             coalesce(v.valid_from, '-infinity'::date) desc
    limit 1
$$;

-- Of an act nothing is rewritten, neither since when it counts as known; it is only undone, once.
create or replace function refuse_unit_change_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reorganisation act is never removed' using errcode = 'restrict_violation';
    end if;
    if old.status = 'undone'
       or (old.id, old.sequence, old.effective_date, old.date_precision, old.title_vi, old.title_en,
           old.source_document, old.source_page, old.source_url, old.source_quote, old.rights_follow, old.created_units,
           old.closed_units, old.changed_units, old.edits,
           old.recorded_at, old.recorded_by, old.recorded_by_id, old.known_since)
          is distinct from
          (new.id, new.sequence, new.effective_date, new.date_precision, new.title_vi, new.title_en,
           new.source_document, new.source_page, new.source_url, new.source_quote, new.rights_follow, new.created_units,
           new.closed_units, new.changed_units, new.edits,
           new.recorded_at, new.recorded_by, new.recorded_by_id, new.known_since) then
        raise exception 'a reorganisation act is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
