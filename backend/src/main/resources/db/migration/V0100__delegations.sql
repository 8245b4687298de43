-- What one person lets another do in his place, from a day to a day. It adds nothing: a right counts only as long as the
-- giver himself has it. The parts are repeated with each role, so that the database can refuse the same one twice.
create table delegations (
    id             uuid        not null,
    giver_id       uuid        not null,
    receiver_id    uuid        not null,
    valid_from     date        not null,
    valid_until    date        not null,
    reason         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    revoked        boolean     not null,
    revoked_at     timestamptz,
    revoked_by     text,
    revoked_by_id  uuid,
    revoked_reason text,
    revision       bigint      not null,
    constraint pk_delegations primary key (id),
    constraint uq_delegations_parts unique (id, giver_id, receiver_id, valid_from, valid_until, revoked),
    constraint fk_delegations_giver foreign key (giver_id) references accounts (id),
    constraint fk_delegations_receiver foreign key (receiver_id) references accounts (id),
    constraint ck_delegations_receiver check (giver_id <> receiver_id),
    constraint ck_delegations_days check (valid_from <= valid_until and valid_until < valid_from + interval '1 year'),
    constraint ck_delegations_reason check (btrim(reason) <> ''),
    constraint ck_delegations_revoked check (
        case when revoked then revoked_at is not null and revoked_by is not null
                               and coalesce(btrim(revoked_reason), '') <> ''
             else num_nonnulls(revoked_at, revoked_by, revoked_by_id, revoked_reason) = 0 end)
);
create index ix_delegations_receiver on delegations (receiver_id, valid_until);
create index ix_delegations_giver on delegations (giver_id, valid_until);

create table delegation_roles (
    delegation_id uuid    not null,
    giver_id      uuid    not null,
    receiver_id   uuid    not null,
    valid_from    date    not null,
    valid_until   date    not null,
    revoked       boolean not null,
    role          text    not null,
    unit_id       uuid    not null,
    constraint pk_delegation_roles primary key (delegation_id, role, unit_id),
    constraint fk_delegation_roles_delegation
        foreign key (delegation_id, giver_id, receiver_id, valid_from, valid_until, revoked)
        references delegations (id, giver_id, receiver_id, valid_from, valid_until, revoked) on update cascade,
    constraint fk_delegation_roles_unit foreign key (unit_id) references units (id),
    constraint ck_delegation_roles_role check (role in ('viewer', 'reporter', 'approver', 'planner', 'award-officer')),
    constraint ex_delegation_roles_same exclude using gist (
        giver_id with =, receiver_id with =, role with =, unit_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (not revoked)
);

-- Both must be able to sign in on the day it is made.
create function check_delegation_accounts() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accounts where id in (new.giver_id, new.receiver_id) and status <> 'active') then
        raise exception 'a delegation is between accounts that are enabled'
            using errcode = 'check_violation', constraint = 'ck_delegations_accounts', table = 'delegations';
    end if;
    return new;
end $$;
create trigger delegations_between_enabled before insert on delegations
    for each row execute function check_delegation_accounts();

-- Nobody hands on what is not his own: what was lent to him stands in no grant of his.
create function check_delegation_role_held() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from role_grants
                   where account_id = new.giver_id and role = new.role and unit_id = new.unit_id) then
        raise exception 'the giver does not hold %', new.role
            using errcode = 'check_violation', constraint = 'ck_delegation_roles_held', table = 'delegation_roles';
    end if;
    return new;
end $$;
-- After, so that what the foreign keys and the list of roles refuse is told by them.
create constraint trigger delegation_roles_held after insert on delegation_roles
    for each row execute function check_delegation_role_held();

-- A delegation is never removed and never rewritten; it can be revoked, once and for ever.
create function refuse_delegation_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.revoked
       or (old.id, old.giver_id, old.receiver_id, old.valid_from, old.valid_until, old.reason, old.recorded_at,
           old.recorded_by, old.recorded_by_id)
          is distinct from
          (new.id, new.giver_id, new.receiver_id, new.valid_from, new.valid_until, new.reason, new.recorded_at,
           new.recorded_by, new.recorded_by_id) then
        raise exception 'a delegation is only ever revoked' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger delegations_keep before update or delete on delegations
    for each row execute function refuse_delegation_change();
create trigger delegations_not_emptied before truncate on delegations
    for each statement execute function refuse_change();

create function refuse_delegation_role_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (old.delegation_id, old.giver_id, old.receiver_id, old.valid_from, old.valid_until, old.role, old.unit_id)
          is distinct from
          (new.delegation_id, new.giver_id, new.receiver_id, new.valid_from, new.valid_until, new.role, new.unit_id) then
        raise exception 'what was delegated is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger delegation_roles_keep before update or delete on delegation_roles
    for each row execute function refuse_delegation_role_change();
create trigger delegation_roles_not_emptied before truncate on delegation_roles
    for each statement execute function refuse_change();

-- What an account may do on a day in the place of others: as far as they can sign in and have the right themselves.
create function rights_lent_to(receiver uuid, day date)
    returns table (delegation_id uuid, giver_id uuid, giver text, role text, unit_id uuid)
    language sql stable as $$
    select r.delegation_id, a.id, a.username, r.role, r.unit_id
    from delegation_roles r
    join accounts a on a.id = r.giver_id and a.status = 'active'
    join role_grants g on g.account_id = r.giver_id and g.role = r.role and g.unit_id = r.unit_id
    where r.receiver_id = receiver and not r.revoked and day between r.valid_from and r.valid_until
$$;
create index ix_delegation_roles_receiver on delegation_roles (receiver_id, valid_until) where not revoked;

-- In whose place something was done: only where the one who did it had no right of his own.
alter table audit_entries add column on_behalf_of_id uuid, add column on_behalf_of text,
    add constraint ck_audit_entries_on_behalf_of check ((on_behalf_of_id is null) = (on_behalf_of is null));
