-- The councils of emulation and commendation of units, each for a term, as a decision composed them, and who sits on them
-- from when until when. A membership ends; it is not removed.
create table councils (
    id              uuid        not null,
    unit_id         uuid        not null,
    decision_number text        not null,
    decision_date   date        not null,
    valid_from      date        not null,
    valid_to        date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    revision        bigint      not null,
    constraint pk_councils primary key (id),
    constraint fk_councils_unit foreign key (unit_id) references units (id),
    constraint ex_councils_term exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
    constraint ck_councils_decision_number check (btrim(decision_number) <> ''),
    constraint ck_councils_validity check (valid_from < valid_to)
);

create table council_members (
    id           uuid   not null,
    council_id   uuid   not null,
    account_id   uuid   not null,
    function     text   not null,
    unit_id      uuid   not null,
    recipient_id uuid,
    valid_from   date   not null,
    valid_to     date,
    revision     bigint not null,
    constraint pk_council_members primary key (id),
    constraint fk_council_members_council foreign key (council_id) references councils (id),
    constraint fk_council_members_account foreign key (account_id) references accounts (id),
    constraint fk_council_members_unit foreign key (unit_id) references units (id),
    constraint fk_council_members_recipient foreign key (recipient_id) references recipients (id),
    constraint uq_council_members_from unique (council_id, account_id, valid_from),
    constraint uq_council_members_council unique (id, council_id),
    constraint ex_council_members_once exclude using gist
        (council_id with =, account_id with =, daterange(valid_from, valid_to) with &&),
    constraint ex_council_members_chair exclude using gist
        (council_id with =, daterange(valid_from, valid_to) with &&) where (function = 'chair'),
    constraint ck_council_members_function check (function in ('chair', 'deputy-chair', 'secretary', 'member')),
    constraint ck_council_members_validity check (valid_from < valid_to)
);
comment on column council_members.unit_id is 'where the member works, who is recused for what comes from there';
comment on column council_members.recipient_id is 'which recipient of awards the member is, where that is known: recused for that one';
create index ix_council_members_account on council_members (account_id);
create index ix_council_members_recipient on council_members (recipient_id) where recipient_id is not null;

-- A session of a council: when, where, who was there, and what was on the agenda. Signing its minutes closes it for good.
create table council_sessions (
    id          uuid        not null,
    council_id  uuid        not null,
    held_on     date        not null,
    place       text        not null,
    status      text        not null,
    reason      text,
    signed_at   timestamptz,
    signed_by   text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    revision    bigint      not null,
    -- Minutes name who signed them as they were called then: sign-in names are not names of people.
    signed_name text,
    constraint pk_council_sessions primary key (id),
    constraint fk_council_sessions_council foreign key (council_id) references councils (id),
    constraint uq_council_sessions_council unique (id, council_id),
    constraint ck_council_sessions_place check (btrim(place) <> ''),
    constraint ck_council_sessions_status check (status in ('planned', 'open', 'closed', 'cancelled')),
    constraint ck_council_sessions_reason check (status <> 'cancelled' or coalesce(btrim(reason), '') <> ''),
    constraint ck_council_sessions_signed check
        ((signed_at is null) = (signed_by is null) and (signed_at is not null) = (status = 'closed')),
    constraint ck_council_sessions_signed_name
        check ((signed_name is null) = (signed_by is null) and btrim(signed_name) <> '')
);
comment on column council_sessions.signed_name is 'what who signed was called then';
create index ix_council_sessions_council on council_sessions (council_id, held_on);

create table council_attendances (
    session_id uuid    not null,
    council_id uuid    not null,
    member_id  uuid    not null,
    present    boolean not null,
    constraint pk_council_attendances primary key (session_id, member_id),
    constraint fk_council_attendances_session foreign key (session_id, council_id)
        references council_sessions (id, council_id),
    constraint fk_council_attendances_member foreign key (member_id, council_id)
        references council_members (id, council_id)
);

create table council_items (
    id            uuid   not null,
    session_id    uuid   not null,
    council_id    uuid   not null,
    ordinal       int    not null,
    nomination_id uuid   not null,
    status        text   not null,
    turn          int    not null,
    reason        text,
    revision      bigint not null,
    constraint pk_council_items primary key (id),
    constraint fk_council_items_session foreign key (session_id, council_id) references council_sessions (id, council_id),
    constraint fk_council_items_nomination foreign key (nomination_id) references nominations (id),
    constraint uq_council_items_ordinal unique (session_id, ordinal),
    constraint uq_council_items_council unique (id, council_id),
    constraint ck_council_items_ordinal check (ordinal > 0),
    constraint ck_council_items_status check (status in ('pending', 'voting', 'counted', 'withdrawn')),
    constraint ck_council_items_turn check (turn > 0 or (turn = 0 and status in ('pending', 'withdrawn'))),
    constraint ck_council_items_reason check (status <> 'withdrawn' or coalesce(btrim(reason), '') <> '')
);
comment on column council_items.turn is 'how often a vote on it was opened';
create unique index uq_council_items_nomination on council_items (nomination_id, session_id) where status <> 'withdrawn';
create index ix_council_items_nomination on council_items (nomination_id);

create table council_recusals (
    item_id    uuid not null,
    council_id uuid not null,
    member_id  uuid not null,
    ground     text not null,
    reason     text,
    constraint pk_council_recusals primary key (item_id, member_id),
    constraint fk_council_recusals_item foreign key (item_id, council_id) references council_items (id, council_id),
    constraint fk_council_recusals_member foreign key (member_id, council_id) references council_members (id, council_id),
    constraint ck_council_recusals_ground check (ground in ('own-unit', 'self', 'declared')),
    constraint ck_council_recusals_reason check ((ground = 'declared') = (coalesce(btrim(reason), '') <> ''))
);

-- Ballots of which only the tally is kept. One row counts, other rows say whose right to vote is spent; nothing else is
-- written when somebody votes, and no row of either kind has a time, a number of its own or a name of who wrote it last.
-- Every ballot writes all rows of its vote anew, in their order, so that the transaction that a row comes from and the place
-- where it lies say nothing of whose ballot it was. See docs/adr/0032.
create table council_votes (
    item_id   uuid  not null,
    turn      int   not null,
    status    text  not null,
    terms     jsonb not null,
    members   int   not null,
    present   int   not null,
    recused   int   not null,
    approve   int   not null default 0,
    decline   int   not null default 0,
    abstain   int   not null default 0,
    set_aside text,
    constraint pk_council_votes primary key (item_id, turn),
    constraint fk_council_votes_item foreign key (item_id) references council_items (id),
    constraint ck_council_votes_turn check (turn > 0),
    constraint ck_council_votes_status check (status in ('voting', 'counted', 'void')),
    constraint ck_council_votes_terms check (jsonb_typeof(terms) = 'array' and jsonb_array_length(terms) > 0),
    constraint ck_council_votes_people check
        (0 < members and 0 <= present and 0 <= recused and present + recused <= members),
    constraint ck_council_votes_tally check
        (approve >= 0 and decline >= 0 and abstain >= 0 and approve + decline + abstain <= members - recused),
    constraint ck_council_votes_void check (status <> 'void' or approve + decline + abstain = 0),
    constraint ck_council_votes_set_aside check
        ((status <> 'void' or set_aside is not null) and btrim(set_aside) <> '')
);
comment on column council_votes.terms is 'the rules of eligibility that it has to reach, as they were in force on the day of the session';
comment on column council_votes.present is 'present and not recused';
comment on column council_votes.recused is 'recused, present or not';
comment on column council_votes.set_aside is 'why it was stopped, or why it no longer counts';
create unique index uq_council_votes_open on council_votes (item_id) where status = 'voting';

create table council_ballot_rights (
    item_id   uuid    not null,
    turn      int     not null,
    member_id uuid    not null,
    written   boolean not null,
    spent     boolean not null,
    constraint pk_council_ballot_rights primary key (item_id, turn, member_id),
    constraint fk_council_ballot_rights_vote foreign key (item_id, turn) references council_votes (item_id, turn),
    constraint fk_council_ballot_rights_member foreign key (member_id) references council_members (id)
);
comment on column council_ballot_rights.written is 'absent, so that the vote is in writing';
comment on column council_ballot_rights.spent is 'whether the vote was cast; how is kept nowhere';
