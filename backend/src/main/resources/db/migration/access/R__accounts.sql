set local check_function_bodies = off;

-- Who acts for another does so in person.
create or replace function check_delegation_accounts() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accounts
               where id in (new.giver_id, new.receiver_id) and (status <> 'active' or kind <> 'person')) then
        raise exception 'a delegation is between persons whose accounts are enabled'
            using errcode = 'check_violation', constraint = 'ck_delegations_accounts', table = 'delegations';
    end if;
    return new;
end $$;
create or replace trigger delegations_between_enabled before insert on delegations
    for each row execute function check_delegation_accounts();

-- Nobody hands on what is not their own: what was lent to somebody stands in none of their grants.
create or replace function check_delegation_role_held() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from role_grants
                   where account_id = new.giver_id and role = new.role and unit_id = new.unit_id) then
        raise exception 'the giver does not hold %', new.role
            using errcode = 'check_violation', constraint = 'ck_delegation_roles_held', table = 'delegation_roles';
    end if;
    return new;
end $$;
-- After, so that what the foreign keys and the list of roles refuse is told by them.
drop trigger if exists delegation_roles_held on delegation_roles;
create constraint trigger delegation_roles_held after insert on delegation_roles
    for each row execute function check_delegation_role_held();

-- A delegation is never removed and never rewritten; it can be revoked, once and for ever.
create or replace function refuse_delegation_change() returns trigger language plpgsql as $$
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
create or replace trigger delegations_keep before update or delete on delegations
    for each row execute function refuse_delegation_change();

create or replace function refuse_delegation_role_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (old.delegation_id, old.giver_id, old.receiver_id, old.valid_from, old.valid_until, old.role, old.unit_id)
          is distinct from
          (new.delegation_id, new.giver_id, new.receiver_id, new.valid_from, new.valid_until, new.role, new.unit_id) then
        raise exception 'what was delegated is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger delegation_roles_keep before update or delete on delegation_roles
    for each row execute function refuse_delegation_role_change();

-- What an account may do on a day in the place of others: as far as they can sign in and have the right themselves.
create or replace function rights_lent_to(receiver uuid, day date)
    returns table (delegation_id uuid, giver_id uuid, giver text, role text, unit_id uuid)
    language sql stable as $$
    select r.delegation_id, a.id, a.username, r.role, r.unit_id
    from delegation_roles r
    join accounts a on a.id = r.giver_id and a.status = 'active'
    join role_grants g on g.account_id = r.giver_id and g.role = r.role and g.unit_id = r.unit_id
    where r.receiver_id = receiver and not r.revoked and day between r.valid_from and r.valid_until
$$;

-- What is left of a right that stands on a unit, or on the installation, where it may be used within another unit only.
create or replace function rights_within(held uuid, part uuid) returns setof uuid language sql stable as $$
    select part where held is null or unit_stays_within(part, held)
    union
    select held where held is not null and unit_stays_within(held, part)
$$;

create or replace function check_account_kind() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.kind <> old.kind then
        raise exception 'an account stays what it is'
            using errcode = 'check_violation', constraint = 'ck_accounts_kind_stays', table = 'accounts';
    end if;
    if new.responsible_id is not null
       and not exists (select 1 from accounts where id = new.responsible_id and kind = 'person') then
        raise exception 'a person answers for a system'
            using errcode = 'check_violation', constraint = 'ck_accounts_responsible_person', table = 'accounts';
    end if;
    return new;
end $$;
create or replace trigger accounts_keep_their_kind before insert or update of kind, responsible_id on accounts
    for each row execute function check_account_kind();

create or replace function check_session_of_person() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accounts where id = new.account_id and kind = 'service') then
        raise exception 'a system does not sign in'
            using errcode = 'check_violation', constraint = 'ck_sessions_person', table = 'sessions';
    end if;
    return new;
end $$;
create or replace trigger sessions_of_persons before insert on sessions
    for each row execute function check_session_of_person();

-- Somebody who can sign in always remains an administrator. Two who are removed at once, also by two replicas, wait for
-- each other here.
create or replace function hold_administrators() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('administrators of the installation', 0))
$$;

create or replace function keep_an_administrator() returns trigger language plpgsql as $$
begin
    perform hold_administrators();
    if not exists (select 1 from accounts a join role_grants g on g.account_id = a.id
                   where a.status = 'active' and a.kind = 'person' and g.role = 'administrator') then
        raise exception 'the last administrator cannot be removed'
            using errcode = 'check_violation', constraint = 'ck_accounts_last_administrator', table = 'accounts';
    end if;
    return null;
end $$;
create or replace trigger accounts_keep_an_administrator after update of status on accounts
    for each row when (old.status = 'active' and new.status <> 'active') execute function keep_an_administrator();
create or replace trigger role_grants_keep_an_administrator after delete or update on role_grants
    for each row when (old.role = 'administrator') execute function keep_an_administrator();

-- What was written stays.
create or replace trigger delegations_not_emptied before truncate on delegations
    for each statement execute function refuse_change();
create or replace trigger delegation_roles_not_emptied before truncate on delegation_roles
    for each statement execute function refuse_change();
