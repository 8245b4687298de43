#!/bin/sh
# Whether the trail in a database is whole, asked of the database alone: of the one in use or of a restored dump.
#
#   scripts/verify-trail.sh postgresql://localhost/restored [number:hash]
#
# The second argument is a seal that was kept elsewhere. Prints what was checked and what is wrong; ends with 0 where
# nothing is, with 1 where something is, with 2 where it could not be checked.
set -u
[ $# -ge 1 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
statement="$(dirname "$0")/verify-trail.sql"
kept="${2:-}"
case "$kept" in *[!0-9a-f:]*) echo "not a seal: $kept" >&2; exit 2 ;; esac
answer=$(PGTZ=UTC PGOPTIONS="${PGOPTIONS:-} -c default_transaction_read_only=on -c tongket.kept_seal=$kept" \
  psql -X -v ON_ERROR_STOP=1 --csv -d "$1" -f "$statement") || exit 2
printf '%s\n' "$answer"
[ "$(printf '%s\n' "$answer" | wc -l)" -eq 2 ] || exit 1
