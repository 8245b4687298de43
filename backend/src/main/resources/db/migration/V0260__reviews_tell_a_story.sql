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
