-- A named award refers to its recipient; what it says of name, position and unit stays as the decision printed it. Where
-- a source names nobody, there is nobody to refer to.
alter table awards
    add column recipient_id uuid,
    add constraint fk_awards_recipient foreign key (recipient_id, recipient_kind) references recipients (id, kind),
    add constraint ck_awards_recipient_of_named check (recipient_id is null or recipient_name is not null);
create index ix_awards_recipient on awards (recipient_id);

-- Those who received awards before: one for each kind, name and unit; without a unit a name alone makes nobody the same.
create temporary table received on commit drop as
select a.id as award, a.recipient_kind as kind, a.recipient_name as name, a.recipient_unit_id as unit,
       a.recipient_position as position, d.authority_id as authority,
       coalesce(d.decided_on, (coalesce(d.known_since, d.recorded_at) at time zone 'Asia/Ho_Chi_Minh')::date) as day,
       dense_rank() over (order by a.recipient_kind, name_key(a.recipient_name), a.recipient_unit_id,
                                   case when a.recipient_unit_id is null then a.id end) as person
from awards a
join award_decisions d on d.id = a.decision_id
where a.recipient_name is not null and a.status in ('issued', 'annulled', 'recorded');

create temporary table people on commit drop as
select gen_random_uuid() as id, first.*
from (select distinct on (person) person, kind, authority from received order by person, day, award) first;

insert into recipients (id, kind, keeper_id, recorded_at, revision)
select id, kind, authority, now(), 1 from people;

insert into recipient_versions (recipient_id, kind, valid_from, name, unit_id, position)
select distinct on (p.id, r.day) p.id, r.kind, r.day, r.name, r.unit, r.position
from (select *, row_number() over line as place, lag(position) over line as before
      from received window line as (partition by person order by day, award)) r
join people p on p.person = r.person
where r.place = 1 or (r.position is not null and r.position is distinct from r.before)
order by p.id, r.day, r.place;

alter table awards disable trigger awards_history;
update awards a set recipient_id = p.id
from received r join people p on p.person = r.person
where r.award = a.id;
alter table awards enable trigger awards_history;

alter table awards add constraint ck_awards_recipient_known
    check (recipient_id is not null or recipient_name is null or status in ('draft', 'withdrawn'));

-- The day of presentation may follow the decision, an annulment brings what belongs to it, and whose award it is can be
-- corrected where one of two people of the same name was taken for the other.
create or replace function keep_award_history() returns trigger language plpgsql as $$
declare
    moved boolean := old.status <> new.status;
    free  text[]  := array ['revision', 'presented_on', 'recipient_id']
        || case when old.status <> new.status
                then array ['status', 'annulled_at', 'annulment_reason', 'annulment_ground', 'annulment_number', 'annulment_date']
                else array []::text[] end;
begin
    if moved and (old.status, new.status)
            not in (('draft', 'issued'), ('draft', 'withdrawn'), ('issued', 'annulled')) then
        raise exception 'rows of % do not go from % to %', tg_table_name, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'draft' and to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'rows of % do not change once they are %', tg_table_name, old.status
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
