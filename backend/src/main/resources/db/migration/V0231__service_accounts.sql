-- Accounts of systems: no person signs in with one, and a person answers for it. Its password is one that nothing gives.
alter table accounts
    add column kind           text not null default 'person',
    add column responsible_id uuid,
    add constraint ck_accounts_kind check (kind in ('person', 'service')),
    add constraint ck_accounts_responsible check ((kind = 'service') = (responsible_id is not null)),
    add constraint fk_accounts_responsible foreign key (responsible_id) references accounts (id),
    add constraint ck_accounts_service_password check (
        kind = 'person' or password_hash =
            '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
create index ix_accounts_responsible on accounts (responsible_id) where responsible_id is not null;

create function check_account_kind() returns trigger language plpgsql as $$
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
create trigger accounts_keep_their_kind before insert or update of kind, responsible_id on accounts
    for each row execute function check_account_kind();

create function check_session_of_person() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accounts where id = new.account_id and kind = 'service') then
        raise exception 'a system does not sign in'
            using errcode = 'check_violation', constraint = 'ck_sessions_person', table = 'sessions';
    end if;
    return new;
end $$;
create trigger sessions_of_persons before insert on sessions
    for each row execute function check_session_of_person();

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
