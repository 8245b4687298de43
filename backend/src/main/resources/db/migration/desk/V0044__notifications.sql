-- Which events a person has read: those up to a moment all at once, and others one by one.
create table notification_marks (
    account_id uuid        not null,
    read_until timestamptz not null,
    constraint pk_notification_marks primary key (account_id),
    constraint fk_notification_marks_account foreign key (account_id) references accounts (id)
);

create table notification_reads (
    account_id uuid        not null,
    event_id   uuid        not null,
    read_at    timestamptz not null,
    constraint pk_notification_reads primary key (account_id, event_id),
    constraint fk_notification_reads_account foreign key (account_id) references accounts (id),
    constraint fk_notification_reads_event foreign key (event_id) references events (id) on delete cascade
);
create index ix_notification_reads_event on notification_reads (event_id);
