-- Somebody who can sign in always remains an administrator. Two who are removed at once, also by two replicas, wait for
-- each other here.
create function hold_administrators() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('administrators of the installation', 0))
$$;

create function keep_an_administrator() returns trigger language plpgsql as $$
begin
    perform hold_administrators();
    if not exists (select 1 from accounts a join role_grants g on g.account_id = a.id
                   where a.status = 'active' and a.kind = 'person' and g.role = 'administrator') then
        raise exception 'the last administrator cannot be removed'
            using errcode = 'check_violation', constraint = 'ck_accounts_last_administrator', table = 'accounts';
    end if;
    return null;
end $$;
create trigger accounts_keep_an_administrator after update of status on accounts
    for each row when (old.status = 'active' and new.status <> 'active') execute function keep_an_administrator();
create trigger role_grants_keep_an_administrator after delete or update on role_grants
    for each row when (old.role = 'administrator') execute function keep_an_administrator();
