#!/usr/bin/env bash
# Restores a backup, the newest unless one is named, into a database beside that of the application, holds every table
# against the sums that were taken with the dump, and looks whether each file is there that a row speaks of. The database
# beside is dropped again. See "Backup and restore" in docs/operations.md.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source-path=SCRIPTDIR source=database.sh
. "$(dirname "$0")/database.sh"
# shellcheck source-path=SCRIPTDIR source=backup-folder.sh
. "$(dirname "$0")/backup-folder.sh"

umask 077
newest() { find "$backups" -mindepth 1 -maxdepth 1 -type d -name 'tongket-*Z' 2>/dev/null | sort | tail -n 1; }
backup=${1:-$(newest)}
readonly backup
[ -n "$backup" ] || fail "There is no backup in $backups."
work=$(mktemp -d)
readonly work
beside=

finish() {
  [ -z "$beside" ] || on_the_server "drop database if exists \"$beside\" with (force)" >/dev/null 2>&1 || true
  stop_database_only
  rm -rf "$work"
}
trap finish EXIT

# The database of the application, whichever the other programs are led to.
on_the_server() { PGDATABASE=$application ask "$1"; }

# Says how it went, to whoever reads the log and to the application, and ends.
end() {
  local outcome=$1 detail=$2
  say "$backup: $outcome. $detail"
  PGDATABASE=$application note_backup -v name="$(basename "$backup")" -v outcome="$outcome" -v detail="$detail" <<'SQL'
update backups set checked_at = now(), outcome = :'outcome', detail = :'detail' where name = :'name';
SQL
  [ "$outcome" != intact ] || printf '%s %s\n' "$(date -u +%FT%TZ)" "$(basename "$backup")" >"$(dirname "$backup")/last-check"
  [ "$outcome" != differs ] || exit 1
  exit 0
}

make_database_beside() {
  on_the_server "drop database if exists \"${application}_check\" with (force)" >/dev/null 2>&1 || return 1
  on_the_server "create database \"${application}_check\" template template0" >/dev/null 2>&1 || return 1
  beside=${application}_check
}

files_that_rows_speak_of() {
  ask 'select distinct sha256 from evidence_files' | sort
}

files_of_the_backup() {
  if is_encrypted "$backup"; then
    kept_as "$backup/evidence.tar" | tar --list --file=-
  else
    find "$backup/evidence" -type f
  fi | sed 's,.*/,,' | sort
}

(require_good_backup "$backup") 2>"$work/why" && good=yes || good=no
need_postgres_client
if named_database; then lead_to_named_database; else lead_to_embedded_database "$data"; fi
readonly application=$PGDATABASE
[ "$good" = yes ] || end differs "$(tail -n 1 "$work/why")"
if is_encrypted "$backup"; then
  need_age
  can_read "$backup" || end not-checked "It is encrypted, and its secret key is not here: check it where the key is."
fi
make_database_beside ||
  end not-checked "The role $PGUSER may not make a database beside: alter role \"$PGUSER\" createdb."

export PGDATABASE=$beside
fill_database "$backup" >"$work/why" 2>&1 || end differs "It cannot be restored: $(tail -n 1 "$work/why")"
kept_as "$backup/table-sums" >"$work/expected"
"$PG_BIN/psql" -X -At -q -v ON_ERROR_STOP=1 -f "$root/scripts/table-sums.sql" >"$work/found"
differing=$(comm -3 <(sort "$work/expected") <(sort "$work/found") | tr -d '\t' | cut -d'|' -f1 | sort -u | head -n 5 | paste -sd' ')
[ -z "$differing" ] || end differs "Tables differ from those that were backed up: $differing."
if [ -z "${TONGKET_EVIDENCE_S3_BUCKET:-}" ]; then
  missing=$(comm -23 <(files_that_rows_speak_of) <(files_of_the_backup) | wc -l)
  [ "$missing" -eq 0 ] || end differs "Files of evidence are missing: $missing."
fi
end intact "$(wc -l <"$work/found") tables with $(awk -F'|' '{ n += $2 } END { print n }' "$work/found") rows, and all files of evidence."
