-- A repeated request gets the same answer to the letter; jsonb would order its members anew.
alter table idempotency_keys alter column answer type json using answer::json;
