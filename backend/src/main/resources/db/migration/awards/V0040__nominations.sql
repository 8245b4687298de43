-- Who is proposed for which award, and how far it got. A nomination is never public. It is written by the unit that
-- proposes, lies at a unit above once it was sent, and goes one step at a time.
create table nominations (
    id                 uuid        not null,
    unit_id            uuid        not null,
    desk_id            uuid,
    type_id            uuid        not null,
    concept            text        not null,
    year               int         not null,
    recipient_id       uuid,
    recipient_kind     text        not null,
    position_class     text,
    way                text        not null,
    achievement        text,
    annual_grade       text,
    initiative         text,
    warnings_comment   text,
    authors            text[]      not null,
    status             text        not null,
    reason             text,
    recorded_at        timestamptz not null,
    submitted_at       timestamptz,
    submitted_by       text,
    check_id           uuid,
    council_session_id uuid,
    council_members    int,
    council_present    int,
    council_votes      int,
    council_held_on    date,
    award_id           uuid,
    closed_at          timestamptz,
    erased_on          date,
    revision           bigint      not null,
    author_ids         uuid[]      not null default '{}',
    constraint pk_nominations primary key (id),
    constraint fk_nominations_unit foreign key (unit_id) references units (id),
    constraint fk_nominations_desk foreign key (desk_id) references units (id),
    constraint fk_nominations_type foreign key (type_id) references award_types (id),
    constraint fk_nominations_recipient foreign key (recipient_id, recipient_kind) references recipients (id, kind),
    constraint fk_nominations_check foreign key (check_id) references eligibility_checks (id),
    constraint fk_nominations_award foreign key (award_id) references awards (id),
    constraint uq_nominations_award unique (award_id),
    constraint ck_nominations_concept check (concept in ('title', 'form')),
    constraint ck_nominations_year check (year between 1900 and 2999),
    constraint ck_nominations_recipient check ((recipient_id is null) = (erased_on is not null)),
    constraint ck_nominations_recipient_kind check (recipient_kind in ('individual', 'collective', 'household')),
    constraint ck_nominations_position_class check (position_class in
        ('province-leader', 'department-leader', 'other-leader', 'business-person', 'direct-worker')),
    constraint ck_nominations_of_person check
        (recipient_kind = 'individual' or (position_class is null and annual_grade is null)),
    constraint ck_nominations_way check
        (way in ('regular', 'thematic', 'ad-hoc', 'external', 'devotion', 'seniority', 'resistance')),
    constraint ck_nominations_achievement check (btrim(achievement) <> ''),
    constraint ck_nominations_annual_grade check (annual_grade in ('completed', 'good', 'excellent')),
    constraint ck_nominations_initiative check (btrim(initiative) <> ''),
    constraint ck_nominations_authors check (cardinality(authors) > 0),
    constraint ck_nominations_status check (status in ('draft', 'submitted', 'returned', 'received', 'in-council',
        'recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_reason check
        (status not in ('returned', 'withdrawn') or erased_on is not null or coalesce(btrim(reason), '') <> ''),
    constraint ck_nominations_submitted check ((submitted_at is null) = (submitted_by is null)
        and (submitted_at is null) = (desk_id is null) and (submitted_at is null) = (check_id is null)
        and (submitted_at is not null or status in ('draft', 'withdrawn'))),
    constraint ck_nominations_council check ((council_members is null) = (council_present is null)
        and (council_members is null) = (council_votes is null) and (council_members is null) = (council_held_on is null)
        and (council_session_id is not null or council_members is null)
        and 0 <= council_votes and council_votes <= council_members
        and 0 <= council_present and council_present <= council_members),
    constraint ck_nominations_council_after_receipt check (council_session_id is null
        or status in ('in-council', 'recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_council_said check (council_members is null
        or status in ('recommended', 'not-recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_award_of_recommended check
        (award_id is null or status in ('recommended', 'decided', 'withdrawn')),
    constraint ck_nominations_decided check (status <> 'decided' or award_id is not null),
    constraint ck_nominations_closed check
        ((closed_at is not null) = (status in ('not-recommended', 'decided', 'withdrawn'))),
    constraint ck_nominations_erased check (erased_on is null or (status in ('not-recommended', 'withdrawn')
        and position_class is null and achievement is null and annual_grade is null and initiative is null
        and warnings_comment is null and reason is null))
);
comment on column nominations.unit_id is 'the unit that proposes';
comment on column nominations.desk_id is 'the unit that it lies at since it was sent, the one that proposes or one above it';
comment on column nominations.authors is 'everybody who wrote or sent it; none of them receives it';
comment on column nominations.check_id is 'what the rules said of it on the day it was sent';
comment on column nominations.council_votes is 'how many voted for it; who did is kept nowhere';
comment on column nominations.author_ids is 'the accounts of those in authors that have one; none of them receives it';
-- A title is proposed once for a recipient and a year as long as nothing came of it; a form may be given again and again.
create unique index uq_nominations_title on nominations (recipient_id, type_id, year)
    where concept = 'title' and status not in ('not-recommended', 'withdrawn');
create index ix_nominations_recipient on nominations (recipient_id);
create index ix_nominations_unit on nominations (unit_id, year);
create index ix_nominations_desk on nominations (desk_id, status);
create index ix_nominations_year on nominations (year desc, recorded_at desc, id);

-- What a dossier must hold, as dated data with its legal basis: a kind of document for some types and recipients. What is
-- mandatory keeps a nomination from being sent; the rest is asked for, and missed with a warning.
create table nomination_requirements (
    id              uuid    not null,
    code            text    not null,
    valid_from      date    not null,
    valid_to        date,
    title_vi        text    not null,
    title_en        text,
    document        text    not null,
    types           text[]  not null,
    recipient_kinds text[]  not null,
    transferred     boolean not null,
    mandatory       boolean not null,
    legal_basis     text    not null,
    confidence      text    not null,
    note_vi         text,
    note_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    revision        bigint  not null,
    constraint pk_nomination_requirements primary key (id),
    constraint uq_nomination_requirements_code unique (code, valid_from),
    constraint ex_nomination_requirements_validity exclude using gist
        (code with =, daterange(valid_from, valid_to) with &&),
    constraint ck_nomination_requirements_code check (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    constraint ck_nomination_requirements_validity check (valid_from < valid_to),
    constraint ck_nomination_requirements_document check (document in ('proposal', 'achievement-report', 'minutes',
        'initiative-certificate', 'former-unit-opinion', 'registration')),
    constraint ck_nomination_requirements_recipient_kinds check
        (recipient_kinds <@ array ['individual', 'collective', 'household']),
    constraint ck_nomination_requirements_confidence check
        (confidence in ('found', 'derived', 'recalled-high', 'recalled-medium', 'recalled-low')),
    constraint ck_nomination_requirements_note check (note_en is null or note_vi is not null)
);
comment on column nomination_requirements.transferred is 'only for those whose former unit has to be asked';

-- The papers of a dossier; as with values, their bytes lie outside, under their sum.
create table nomination_documents (
    id             uuid        not null,
    nomination_id  uuid        not null,
    document       text        not null,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    constraint pk_nomination_documents primary key (id),
    constraint fk_nomination_documents_nomination foreign key (nomination_id) references nominations (id),
    constraint uq_nomination_documents_content unique (nomination_id, document, sha256),
    constraint ck_nomination_documents_document check (document in ('proposal', 'achievement-report', 'minutes',
        'initiative-certificate', 'former-unit-opinion', 'registration', 'other')),
    constraint ck_nomination_documents_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    constraint ck_nomination_documents_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
    constraint ck_nomination_documents_size check (size between 1 and 20971520),
    constraint ck_nomination_documents_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_nomination_documents_sha256 on nomination_documents (sha256);

-- What it did, by what tasks and results say: by key, with what they said when they were named.
create table nomination_links (
    id            uuid        not null,
    nomination_id uuid        not null,
    task_id       uuid,
    indicator     text,
    unit_id       uuid,
    period        text,
    breakdown     text,
    version       int,
    said          jsonb       not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint pk_nomination_links primary key (id),
    constraint fk_nomination_links_nomination foreign key (nomination_id) references nominations (id),
    constraint fk_nomination_links_task foreign key (task_id) references tasks (id),
    constraint fk_nomination_links_unit foreign key (unit_id) references units (id),
    constraint uq_nomination_links_task unique (nomination_id, task_id),
    constraint uq_nomination_links_result unique (nomination_id, indicator, unit_id, period, breakdown),
    constraint ck_nomination_links_one_of check ((task_id is null) = (indicator is not null)
        and (task_id is null) = (unit_id is not null) and (task_id is null) = (period is not null)
        and (task_id is null) = (breakdown is not null) and (task_id is null) = (version is not null)),
    constraint ck_nomination_links_said check (jsonb_typeof(said) = 'object')
);

-- How a nomination went, step by step. A reason may be about a person: erasing the nomination erases it.
create table nomination_steps (
    nomination_id uuid        not null,
    ordinal       int         not null,
    from_status   text,
    to_status     text        not null,
    desk_id       uuid,
    reason        text,
    at            timestamptz not null,
    by            text        not null,
    constraint pk_nomination_steps primary key (nomination_id, ordinal),
    constraint fk_nomination_steps_nomination foreign key (nomination_id) references nominations (id),
    constraint fk_nomination_steps_desk foreign key (desk_id) references units (id),
    constraint ck_nomination_steps_ordinal check (ordinal > 0 and (ordinal = 1) = (from_status is null)),
    constraint ck_nomination_steps_reason check (btrim(reason) <> '')
);
