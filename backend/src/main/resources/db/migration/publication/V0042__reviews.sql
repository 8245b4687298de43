-- The year-end review of a unit puts together what other rooms keep; it holds references, its own narrative, and a copy
-- of each headline as it was published.
create table reviews (
    id                  uuid        not null,
    unit_id             uuid        not null,
    year                int         not null,
    status              text        not null,
    conference_date     date,
    date_inferred       boolean     not null,
    conference_title_vi text,
    conference_title_en text,
    organiser_id        uuid,
    source_document     text,
    source_page         text,
    source_url          text,
    source_quote        text,
    next_plan_id        uuid,
    edited_by           text        not null,
    edited_at           timestamptz not null,
    published_at        timestamptz,
    published_by        text,
    revision            bigint      not null,
    edited_by_id        uuid,
    constraint pk_reviews primary key (id),
    constraint fk_reviews_unit foreign key (unit_id) references units (id),
    constraint fk_reviews_organiser foreign key (organiser_id) references units (id),
    constraint fk_reviews_next_plan foreign key (next_plan_id) references plans (id),
    constraint uq_reviews_unit_year unique (unit_id, year),
    constraint ck_reviews_status check (status in ('draft', 'published')),
    constraint ck_reviews_published check ((status = 'published') = (published_at is not null))
);

create table review_chairs (
    review_id   uuid not null,
    ordinal     int  not null,
    name        text not null,
    position_vi text,
    position_en text,
    constraint pk_review_chairs primary key (review_id, ordinal),
    constraint fk_review_chairs_review foreign key (review_id) references reviews (id)
);

create table review_results (
    review_id       uuid not null,
    ordinal         int  not null,
    code            text not null,
    theme_vi        text not null,
    theme_en        text,
    text_vi         text not null,
    text_en         text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    constraint pk_review_results primary key (review_id, ordinal),
    constraint fk_review_results_review foreign key (review_id) references reviews (id),
    constraint uq_review_results_code unique (review_id, code)
);

create table review_headlines (
    review_id uuid not null,
    ordinal   int  not null,
    indicator text not null,
    unit_id   uuid not null,
    period    text not null,
    breakdown text not null,
    label_vi  text,
    label_en  text,
    published jsonb,
    constraint pk_review_headlines primary key (review_id, ordinal),
    constraint fk_review_headlines_review foreign key (review_id) references reviews (id),
    constraint fk_review_headlines_indicator foreign key (indicator) references indicators (code),
    constraint fk_review_headlines_unit foreign key (unit_id) references units (id)
);

create table review_awards (
    review_id uuid not null,
    ordinal   int  not null,
    award_id  uuid not null,
    constraint pk_review_awards primary key (review_id, ordinal),
    constraint fk_review_awards_review foreign key (review_id) references reviews (id),
    constraint fk_review_awards_award foreign key (award_id) references awards (id)
);

create table review_directives (
    review_id    uuid not null,
    ordinal      int  not null,
    directive_id uuid not null,
    constraint pk_review_directives primary key (review_id, ordinal),
    constraint fk_review_directives_review foreign key (review_id) references reviews (id),
    constraint fk_review_directives_directive foreign key (directive_id) references directives (id)
);

-- The year told to everybody in a few parts, each in words of its own; a part that nobody wrote has no row.
create table review_story_parts (
    review_id uuid not null,
    part      text not null,
    text_vi   text not null,
    text_en   text,
    constraint pk_review_story_parts primary key (review_id, part),
    constraint fk_review_story_parts_review foreign key (review_id) references reviews (id),
    constraint ck_review_story_parts_part check (part in ('finding', 'promised', 'reached', 'contributors', 'next'))
);
