-- Which bit of which status list speaks of an award. It is nobody else's for ever, since credentials that name it are about.
create table credential_status_entries (
    award_id uuid not null,
    list     int  not null,
    position int  not null,
    constraint pk_credential_status_entries primary key (award_id),
    constraint uq_credential_status_entries_position unique (list, position),
    constraint fk_credential_status_entries_award foreign key (award_id) references awards (id),
    constraint ck_credential_status_entries_list check (list > 0),
    constraint ck_credential_status_entries_position check (position between 0 and 131071)
);

create trigger credential_status_entries_history before update or delete on credential_status_entries
    for each row execute function refuse_change();
create trigger credential_status_entries_not_emptied before truncate on credential_status_entries
    for each statement execute function refuse_change();
