-- How a nomination went, step by step. A reason may be about a person: erasing the nomination erases it.
create table nomination_steps (
    nomination_id uuid        not null,
    ordinal       int         not null,
    from_status   text,
    to_status     text        not null,
    desk_id       uuid,
    reason        text,
    at            timestamptz not null,
    by            text        not null,
    constraint pk_nomination_steps primary key (nomination_id, ordinal),
    constraint fk_nomination_steps_nomination foreign key (nomination_id) references nominations (id),
    constraint fk_nomination_steps_desk foreign key (desk_id) references units (id),
    constraint ck_nomination_steps_ordinal check (ordinal > 0 and (ordinal = 1) = (from_status is null)),
    constraint ck_nomination_steps_reason check (btrim(reason) <> '')
);

create function keep_nomination_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.reason is null and to_jsonb(old) - 'reason' = to_jsonb(new) - 'reason'
       and (select erased_on from nominations where id = old.nomination_id) is not null then
        return new;
    end if;
    raise exception 'the steps of a nomination stay' using errcode = 'restrict_violation';
end $$;
create trigger nomination_steps_keep before update or delete on nomination_steps
    for each row execute function keep_nomination_step();
create trigger nomination_steps_not_emptied before truncate on nomination_steps
    for each statement execute function refuse_change();

-- Award officers of a unit are told of nominations that come to them, and of those of their unit that go on or back.
alter table events
    drop constraint ck_events_audience,
    add constraint ck_events_audience check (audience in ('reporters', 'owners', 'award-officers'));
