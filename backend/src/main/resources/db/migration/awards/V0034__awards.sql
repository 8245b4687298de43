create table award_decisions (
    id               uuid        not null,
    authority_id     uuid        not null,
    number           text,
    decided_on       date,
    signer           text,
    status           text        not null,
    note_vi          text,
    note_en          text,
    source_document  text,
    source_page      text,
    source_url       text,
    source_quote     text,
    import_key       text,
    search_text      text        not null,
    recorded_at      timestamptz not null,
    known_since      timestamptz,
    annulled_at      timestamptz,
    annulment_reason text,
    revision         bigint      not null,
    -- Who signs by which authority, and what a decision states that its prizes come to, which is checked and never believed.
    -- An annulment has a ground, and a decision of its own.
    signer_prefix    text,
    signer_position  text,
    stated_total     bigint,
    annulment_ground text,
    annulment_number text,
    annulment_date   date,
    constraint pk_award_decisions primary key (id),
    constraint fk_award_decisions_authority foreign key (authority_id) references units (id),
    constraint uq_award_decisions_import_key unique (import_key),
    constraint ck_award_decisions_status check
        (status in ('draft', 'issued', 'annulled', 'withdrawn', 'recorded')),
    constraint ck_award_decisions_issued check (status not in ('issued', 'annulled')
        or (number is not null and decided_on is not null and signer is not null and known_since is not null)),
    constraint ck_award_decisions_annulled check
        ((status = 'annulled') = (annulled_at is not null) and (status = 'annulled') = (annulment_reason is not null)),
    constraint ck_award_decisions_recorded check ((status = 'recorded') = (import_key is not null)
        and (status <> 'recorded' or (source_document is not null and known_since is not null))),
    constraint ck_award_decisions_note check (note_en is null or note_vi is not null),
    constraint ck_award_decisions_signer_prefix check (signer_prefix in ('tm', 'q', 'kt', 'tl', 'tuq')),
    constraint ck_award_decisions_stated_total check (stated_total >= 0),
    constraint ck_award_decisions_annulment_ground check
        (annulment_ground in ('fraud', 'false-papers', 'wrong-procedure', 'later-violation', 'other')),
    constraint ck_award_decisions_annulment check ((annulment_number is null) = (annulment_date is null)
        and (status = 'annulled' or (annulment_ground is null and annulment_number is null)))
);
create index ix_award_decisions_authority on award_decisions (authority_id);
-- An authority counts its decisions anew each calendar year; the number of an annulled one is not used again.
create unique index uq_award_decisions_number on award_decisions (authority_id, number, (extract(year from decided_on)))
    where status in ('issued', 'annulled', 'recorded');

-- Whoever entered a part of a decision or of its awards: they do not issue it.
create table award_decision_authors (
    decision_id uuid not null,
    account_id  uuid not null,
    constraint pk_award_decision_authors primary key (decision_id, account_id),
    constraint fk_award_decision_authors_decision foreign key (decision_id) references award_decisions (id),
    constraint fk_award_decision_authors_account foreign key (account_id) references accounts (id)
);

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
    -- How an award came about, what its recipient was at that time (the statistics of each December ask for it), what it was
    -- given for, and the prize: coefficient and base salary of the decision's day, and what they come to, rounded up to ten
    -- thousand. An award alone can be annulled; it never goes.
    way                text,
    position_class     text,
    achievement        text,
    stated_prize       bigint,
    prize_coefficient  numeric(8, 3),
    prize_base_salary  bigint,
    prize              bigint,
    annulled_at        timestamptz,
    annulment_ground   text,
    annulment_reason   text,
    annulment_number   text,
    annulment_date     date,
    -- A named award refers to its recipient; what it says of name, position and unit stays as the decision printed it. Where
    -- a source names nobody, there is nobody to refer to.
    recipient_id       uuid,
    -- A name that the law or a request removes from public view. The award stays in the register, without it; its officers
    -- still see whose it is, by which ground it was taken down, and may show it again. The trail keeps every step.
    taken_down_at      timestamptz,
    taken_down_by      text,
    takedown_ground    text,
    takedown_reason    text,
    takedown_document  text,
    -- Drafts and withdrawn lines that never became awards name people whom nobody honoured. After as many years as the
    -- installation sets, what they say of a person is erased; a draft is withdrawn by that.
    erased_on          date,
    constraint pk_awards primary key (id),
    constraint fk_awards_decision foreign key (decision_id) references award_decisions (id),
    constraint fk_awards_type foreign key (type_id) references award_types (id),
    constraint fk_awards_recipient_unit foreign key (recipient_unit_id) references units (id),
    constraint fk_awards_recipient foreign key (recipient_id, recipient_kind) references recipients (id, kind),
    constraint uq_awards_serial unique (serial),
    constraint uq_awards_import_key unique (import_key),
    constraint ck_awards_recipient_kind check (recipient_kind in ('individual', 'collective', 'household')),
    constraint ck_awards_recipient_named check
        (recipient_name is not null or status = 'recorded' or erased_on is not null),
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
    constraint ck_awards_note check (note_en is null or note_vi is not null),
    constraint ck_awards_way check
        (way in ('regular', 'thematic', 'ad-hoc', 'external', 'devotion', 'seniority', 'resistance')),
    constraint ck_awards_position_class check (position_class in
        ('province-leader', 'department-leader', 'other-leader', 'business-person', 'direct-worker')),
    constraint ck_awards_position_class_of_person check (position_class is null or recipient_kind = 'individual'),
    constraint ck_awards_achievement check (btrim(achievement) <> ''),
    constraint ck_awards_stated_prize check (stated_prize >= 0),
    constraint ck_awards_prize check ((prize is null) = (prize_coefficient is null)
        and (prize is null) = (prize_base_salary is null)
        and prize = ceil(prize_coefficient * prize_base_salary / 10000) * 10000),
    constraint ck_awards_annulment_ground check
        (annulment_ground in ('fraud', 'false-papers', 'wrong-procedure', 'later-violation', 'other')),
    constraint ck_awards_annulment check ((annulment_number is null) = (annulment_date is null)
        and (annulled_at is null) = (annulment_reason is null)
        and (status = 'annulled' or annulled_at is null)
        and (annulled_at is not null or (annulment_ground is null and annulment_number is null))),
    constraint ck_awards_recipient_of_named check (recipient_id is null or recipient_name is not null),
    constraint ck_awards_recipient_known
        check (recipient_id is not null or recipient_name is null or status in ('draft', 'withdrawn')),
    constraint ck_awards_takedown_ground check (takedown_ground in ('law', 'request')),
    constraint ck_awards_takedown check ((taken_down_at is null) = (taken_down_by is null)
        and (taken_down_at is null) = (takedown_ground is null) and (taken_down_at is null) = (takedown_reason is null)
        and (taken_down_at is not null or takedown_document is null) and btrim(takedown_reason) <> ''),
    constraint ck_awards_takedown_of_public check (taken_down_at is null
        or (recipient_name is not null and status in ('issued', 'annulled', 'recorded'))),
    constraint ck_awards_erased check (erased_on is null or (status = 'withdrawn' and recipient_name is null
        and recipient_id is null and recipient_position is null and position_class is null and achievement is null
        and note_vi is null and note_en is null and search_text = ''))
);
create index ix_awards_decision on awards (decision_id);
create index ix_awards_type on awards (type_id);
create index ix_awards_recipient_unit on awards (recipient_unit_id);
create index ix_awards_achievement_year on awards (achievement_year desc, recorded_at, id);
create index ix_awards_recipient on awards (recipient_id);
create index ix_awards_search_text on awards using gin (search_text gin_trgm_ops);
