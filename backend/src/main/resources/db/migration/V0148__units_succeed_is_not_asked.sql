-- Which units came out of which is asked for many pairs at once.
drop function units_succeed(uuid, uuid);
