set local check_function_bodies = off;

-- What was published stays as it was.
create or replace function refuse_published_review_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status = 'published' then
        raise exception 'a published review stays as it was' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger reviews_keep before update or delete on reviews
    for each row execute function refuse_published_review_change();

-- What was published stays as it was, its lists too.
create or replace function refuse_published_review_list_change() returns trigger language plpgsql as $$
begin
    if exists (select 1 from reviews r where r.id in (old.review_id, new.review_id) and r.status = 'published') then
        raise exception 'a published review stays as it was' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;
create or replace trigger review_chairs_keep before insert or update or delete on review_chairs
    for each row execute function refuse_published_review_list_change();
create or replace trigger review_story_parts_keep before insert or update or delete on review_story_parts
    for each row execute function refuse_published_review_list_change();
create or replace trigger review_results_keep before insert or update or delete on review_results
    for each row execute function refuse_published_review_list_change();
create or replace trigger review_headlines_keep before insert or update or delete on review_headlines
    for each row execute function refuse_published_review_list_change();
create or replace trigger review_awards_keep before insert or update or delete on review_awards
    for each row execute function refuse_published_review_list_change();
create or replace trigger review_directives_keep before insert or update or delete on review_directives
    for each row execute function refuse_published_review_list_change();
