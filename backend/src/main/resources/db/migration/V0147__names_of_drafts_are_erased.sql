-- Drafts and withdrawn lines that never became awards name people whom nobody honoured. After as many years as the
-- installation sets, what they say of a person is erased; a draft is withdrawn by that.
alter table awards
    add column erased_on date,
    drop constraint ck_awards_recipient_named,
    add constraint ck_awards_recipient_named check
        (recipient_name is not null or status = 'recorded' or erased_on is not null),
    add constraint ck_awards_erased check (erased_on is null or (status = 'withdrawn' and recipient_name is null
        and recipient_id is null and recipient_position is null and position_class is null and achievement is null
        and note_vi is null and note_en is null and search_text = ''));

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
