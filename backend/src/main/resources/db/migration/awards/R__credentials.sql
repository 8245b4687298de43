set local check_function_bodies = off;

-- What was written stays.
create or replace trigger credential_keys_history before update or delete on credential_keys
    for each row execute function refuse_change();
create or replace trigger credential_keys_not_emptied before truncate on credential_keys
    for each statement execute function refuse_change();
create or replace trigger credential_status_entries_history before update or delete on credential_status_entries
    for each row execute function refuse_change();
create or replace trigger credential_status_entries_not_emptied before truncate on credential_status_entries
    for each statement execute function refuse_change();
create or replace trigger credential_key_revocations_history before update or delete on credential_key_revocations
    for each row execute function refuse_change();
create or replace trigger credential_key_revocations_not_emptied before truncate on credential_key_revocations
    for each statement execute function refuse_change();
