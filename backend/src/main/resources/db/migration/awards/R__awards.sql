set local check_function_bodies = off;

-- The day of presentation may follow the decision, an annulment brings what belongs to it, and whose award it is can be
-- corrected where one of two people of the same name was taken for the other.
create or replace function keep_award_history() returns trigger language plpgsql as $$
declare
    moved boolean := old.status <> new.status;
    free  text[]  := array ['revision', 'presented_on', 'recipient_id', 'taken_down_at', 'taken_down_by', 'takedown_ground',
                            'takedown_reason', 'takedown_document']
        || case when old.status <> new.status
                then array ['status', 'annulled_at', 'annulment_reason', 'annulment_ground', 'annulment_number', 'annulment_date']
                else array []::text[] end
        || case when tg_table_name = 'awards' and old.status = 'withdrawn'
                     and to_jsonb(old) -> 'erased_on' = 'null' and to_jsonb(new) -> 'erased_on' <> 'null'
                then array ['erased_on', 'recipient_name', 'recipient_position', 'position_class', 'achievement', 'note_vi',
                            'note_en', 'search_text']
                else array []::text[] end;
begin
    if moved and (old.status, new.status)
            not in (('draft', 'issued'), ('draft', 'withdrawn'), ('issued', 'annulled')) then
        raise exception 'rows of % do not go from % to %', tg_table_name, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'draft' and to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'rows of % do not change once they are %', tg_table_name, old.status
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger award_decisions_history before update on award_decisions
    for each row execute function keep_award_history();
create or replace trigger awards_history before update on awards
    for each row execute function keep_award_history();

-- The day on which units of an award decision are read and roles on them are judged: that of the decision, or where it
-- bears none, the office's day on which it became known. Rooms that count awards ask for the same day.
create or replace function award_decision_day(decided_on date, known_since timestamptz, recorded_at timestamptz) returns date
language sql immutable parallel safe
return coalesce(decided_on, office_day(coalesce(known_since, recorded_at)));

-- What was written stays.
create or replace trigger award_decisions_not_removed before delete on award_decisions
    for each row execute function refuse_change();
create or replace trigger award_decisions_not_emptied before truncate on award_decisions
    for each statement execute function refuse_change();
create or replace trigger awards_not_removed before delete on awards
    for each row execute function refuse_change();
create or replace trigger awards_not_emptied before truncate on awards
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('award_decisions', 'decisions', $$m.id$$,
    $$to_jsonb(m) - '{search_text,revision}'::text[]$$, $$m.status in ('issued', 'annulled', 'recorded')$$);
select keep_contents('awards', 'awards', $$m.id$$,
    $$to_jsonb(m) - '{search_text,revision}'::text[]$$, $$m.status in ('issued', 'annulled', 'recorded')$$);
