-- The day on which units of an award decision are read and roles on them are judged: that of the decision, or where it
-- bears none, the office's day on which it became known. Rooms that count awards ask for the same day.
create function award_decision_day(decided_on date, known_since timestamptz, recorded_at timestamptz) returns date
language sql immutable parallel safe
return coalesce(decided_on, office_day(coalesce(known_since, recorded_at)));
