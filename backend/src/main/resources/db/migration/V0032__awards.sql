-- Of recipients only what the law makes public: name, position, unit. There is no column for anything else.
create table awards (
    id                 uuid        not null,
    decision_id        uuid        not null,
    type_id            uuid        not null,
    recipient_kind     text        not null,
    recipient_name     text,
    recipient_unit_id  uuid,
    recipient_position text,
    recipient_count    int,
    achievement_year   int         not null,
    presented_on       date,
    serial             text,
    status             text        not null,
    note_vi            text,
    note_en            text,
    source_document    text,
    source_page        text,
    source_url         text,
    source_quote       text,
    import_key         text,
    search_text        text        not null,
    recorded_at        timestamptz not null,
    revision           bigint      not null,
    constraint pk_awards primary key (id),
    constraint fk_awards_decision foreign key (decision_id) references award_decisions (id),
    constraint fk_awards_type foreign key (type_id) references award_types (id),
    constraint fk_awards_recipient_unit foreign key (recipient_unit_id) references units (id),
    constraint uq_awards_serial unique (serial),
    constraint uq_awards_import_key unique (import_key),
    constraint ck_awards_recipient_kind check (recipient_kind in ('individual', 'collective', 'household')),
    constraint ck_awards_recipient_named check (recipient_name is not null or status = 'recorded'),
    constraint ck_awards_recipient_count check
        (recipient_count is null or (recipient_count >= 1 and recipient_name is null)),
    constraint ck_awards_recipient_position check
        (recipient_position is null or recipient_kind = 'individual'),
    constraint ck_awards_achievement_year check (achievement_year between 1900 and 2999),
    constraint ck_awards_serial check ((status in ('issued', 'annulled')) = (serial is not null)
        and serial ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$'),
    constraint ck_awards_status check (status in ('draft', 'issued', 'annulled', 'withdrawn', 'recorded')),
    constraint ck_awards_recorded check ((status = 'recorded') = (import_key is not null)
        and (status <> 'recorded' or source_document is not null)),
    constraint ck_awards_note check (note_en is null or note_vi is not null)
);
create index ix_awards_decision on awards (decision_id);
create index ix_awards_type on awards (type_id);
create index ix_awards_recipient_unit on awards (recipient_unit_id);
create index ix_awards_achievement_year on awards (achievement_year desc, recorded_at, id);

create trigger awards_history before update on awards
    for each row execute function keep_award_history();
create trigger awards_not_removed before delete on awards
    for each row execute function refuse_change();
create trigger awards_not_emptied before truncate on awards
    for each statement execute function refuse_change();
