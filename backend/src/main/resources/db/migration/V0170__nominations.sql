-- Who is proposed for which award, and how far it got. A nomination is never public. It is written by the unit that
-- proposes, lies at a unit above once it was sent, and goes one step at a time.
create table nominations (
    id                  uuid        not null,
    unit_id             uuid        not null,
    desk_id             uuid,
    type_id             uuid        not null,
    concept             text        not null,
    year                int         not null,
    recipient_id        uuid,
    recipient_kind      text        not null,
    position_class      text,
    way                 text        not null,
    achievement         text,
    annual_grade        text,
    initiative          text,
    warnings_comment    text,
    authors             text[]      not null,
    status              text        not null,
    reason              text,
    recorded_at         timestamptz not null,
    submitted_at        timestamptz,
    submitted_by        text,
    check_id            uuid,
    council_session_id  uuid,
    council_members     int,
    council_present     int,
    council_votes       int,
    council_held_on     date,
    award_id            uuid,
    closed_at           timestamptz,
    erased_on           date,
    revision            bigint      not null,
    constraint pk_nominations primary key (id),
    constraint fk_nominations_unit foreign key (unit_id) references units (id),
    constraint fk_nominations_desk foreign key (desk_id) references units (id),
    constraint fk_nominations_type foreign key (type_id) references award_types (id),
    constraint fk_nominations_recipient foreign key (recipient_id, recipient_kind) references recipients (id, kind),
    constraint fk_nominations_check foreign key (check_id) references eligibility_checks (id),
    constraint fk_nominations_award foreign key (award_id) references awards (id),
    constraint uq_nominations_award unique (award_id),
    constraint ck_nominations_concept check (concept in ('title', 'form')),
    constraint ck_nominations_year check (year between 1900 and 2999),
    constraint ck_nominations_recipient check ((recipient_id is null) = (erased_on is not null)),
    constraint ck_nominations_recipient_kind check (recipient_kind in ('individual', 'collective', 'household')),
    constraint ck_nominations_position_class check (position_class in
        ('province-leader', 'department-leader', 'other-leader', 'business-person', 'direct-worker')),
    constraint ck_nominations_of_person check
        (recipient_kind = 'individual' or (position_class is null and annual_grade is null)),
    constraint ck_nominations_way check
        (way in ('regular', 'thematic', 'ad-hoc', 'external', 'devotion', 'seniority', 'resistance')),
    constraint ck_nominations_achievement check (btrim(achievement) <> ''),
    constraint ck_nominations_annual_grade check (annual_grade in ('completed', 'good', 'excellent')),
    constraint ck_nominations_initiative check (btrim(initiative) <> ''),
    constraint ck_nominations_authors check (cardinality(authors) > 0),
    constraint ck_nominations_status check (status in ('draft', 'submitted', 'returned', 'received', 'in-council',
        'recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_reason check
        (status not in ('returned', 'withdrawn') or erased_on is not null or coalesce(btrim(reason), '') <> ''),
    constraint ck_nominations_submitted check ((submitted_at is null) = (submitted_by is null)
        and (submitted_at is null) = (desk_id is null) and (submitted_at is null) = (check_id is null)
        and (submitted_at is not null or status in ('draft', 'withdrawn'))),
    constraint ck_nominations_council check ((council_members is null) = (council_present is null)
        and (council_members is null) = (council_votes is null) and (council_members is null) = (council_held_on is null)
        and (council_session_id is not null or council_members is null)
        and 0 <= council_votes and council_votes <= council_members
        and 0 <= council_present and council_present <= council_members),
    constraint ck_nominations_council_after_receipt check (council_session_id is null
        or status in ('in-council', 'recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_council_said check (council_members is null
        or status in ('recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_award_of_recommended check
        (award_id is null or status in ('recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_decided check (status <> 'decided' or award_id is not null),
    constraint ck_nominations_closed check
        ((closed_at is not null) = (status in ('not-recommended', 'decided', 'withdrawn'))),
    constraint ck_nominations_erased check (erased_on is null or (status in ('not-recommended', 'withdrawn')
        and position_class is null and achievement is null and annual_grade is null and initiative is null
        and warnings_comment is null and reason is null))
);
comment on column nominations.unit_id is 'the unit that proposes';
comment on column nominations.desk_id is 'the unit that it lies at since it was sent, the one that proposes or one above it';
comment on column nominations.authors is 'everybody who wrote or sent it; none of them receives it';
comment on column nominations.check_id is 'what the rules said of it on the day it was sent';
comment on column nominations.council_votes is 'how many voted for it; who did is kept nowhere';

-- A title is proposed once for a recipient and a year as long as nothing came of it; a form may be given again and again.
create unique index uq_nominations_title on nominations (recipient_id, type_id, year)
    where concept = 'title' and status not in ('not-recommended', 'withdrawn');
create index ix_nominations_recipient on nominations (recipient_id);
create index ix_nominations_unit on nominations (unit_id, year);
create index ix_nominations_desk on nominations (desk_id, status);
create index ix_nominations_year on nominations (year desc, recorded_at desc, id);

-- One step at a time, and once it was sent it says the same until it comes back.
create function keep_nomination() returns trigger language plpgsql as $$
declare
    said text[] := array ['id', 'unit_id', 'type_id', 'concept', 'year', 'recipient_id', 'recipient_kind', 'position_class',
                          'way', 'achievement', 'annual_grade', 'initiative', 'warnings_comment', 'recorded_at'];
    erased boolean := old.erased_on is null and new.erased_on is not null;
begin
    if old.status <> new.status and (old.status, new.status) not in (
            ('draft', 'submitted'), ('returned', 'submitted'), ('received', 'submitted'),
            ('submitted', 'received'), ('submitted', 'returned'), ('received', 'returned'),
            ('received', 'in-council'), ('in-council', 'received'),
            ('in-council', 'recommended'), ('in-council', 'not-recommended'),
            ('recommended', 'decided'),
            ('draft', 'withdrawn'), ('submitted', 'withdrawn'), ('returned', 'withdrawn'), ('received', 'withdrawn'),
            ('in-council', 'withdrawn'), ('recommended', 'withdrawn'), ('not-recommended', 'withdrawn')) then
        raise exception 'a nomination does not go from % to %', old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status not in ('draft', 'returned') and not erased
       and (select jsonb_object_agg(key, to_jsonb(old) -> key) from unnest(said) key)
           <> (select jsonb_object_agg(key, to_jsonb(new) -> key) from unnest(said) key) then
        raise exception 'a nomination that was sent says what it said' using errcode = 'restrict_violation';
    end if;
    if old.erased_on is not null then
        raise exception 'a nomination that was erased stays so' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger nominations_keep before update on nominations
    for each row execute function keep_nomination();
create trigger nominations_not_removed before delete on nominations
    for each row execute function refuse_change();
create trigger nominations_not_emptied before truncate on nominations
    for each statement execute function refuse_change();
