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
readonly mark='Made by check-backup.sh'
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

# What cannot be done here is no fault of the backup.
make_database_beside() {
  [ -z "$(on_the_server "select oid from pg_database where datname = '${application}_check'
    and shobj_description(oid, 'pg_database') is distinct from '$mark'")" ] ||
    end not-checked "There is a database ${application}_check that this script did not make: rename or drop it."
  on_the_server "drop database if exists \"${application}_check\" with (force)" >/dev/null 2>"$work/why" &&
    on_the_server "create database \"${application}_check\" template template0" >/dev/null 2>"$work/why" ||
    end not-checked "The role $PGUSER could not make a database beside (alter role \"$PGUSER\" createdb): $(reason)"
  beside=${application}_check
  on_the_server "comment on database \"$beside\" is '$mark'" >/dev/null
}

restore_beside() {
  local status=0
  fill_database "$backup" >"$work/why" 2>&1 || status=$?
  [ "$status" -ne 0 ] || return 0
  if server_gave_up "$status"; then end not-checked "The server could not bear it: $(reason)"; fi
  end differs "It cannot be restored: $(reason)"
}

# The line is lost (psql ends with 2), or SQLSTATE says that resources are short, somebody stepped in, or the system failed.
server_gave_up() { [ "$1" -eq 2 ] || grep -qE '(ERROR|FATAL|PANIC): +(53|57|58)' "$work/why"; }

# Of what a program wrote, the line that says what went wrong.
reason() {
  grep -m 1 -E 'ERROR|FATAL|PANIC|error:' "$work/why" || tail -n 1 "$work/why"
}

compare_tables() {
  local differing
  kept_as "$backup/table-sums" | sort >"$work/expected"
  "$PG_BIN/psql" -X -At -q -v ON_ERROR_STOP=1 -f "$root/scripts/table-sums.sql" | sort >"$work/found"
  differing=$(comm -3 "$work/expected" "$work/found" | tr -d '\t' | cut -d'|' -f1 | sort -u | head -n 5 | paste -sd' ')
  [ -z "$differing" ] || end differs "Tables differ from those that were backed up: $differing."
}

# Files in a bucket are backed up with the tools of its store.
compare_files() {
  local missing
  and_files=
  [ -z "${TONGKET_EVIDENCE_S3_BUCKET:-}" ] || return 0
  missing=$(comm -23 <(files_that_rows_speak_of) <(files_of_the_backup) | wc -l)
  [ "$missing" -eq 0 ] || end differs "Files of evidence are missing: $missing."
  and_files=", and all files of evidence"
}

files_that_rows_speak_of() { "$PG_BIN/psql" -X -At -q -v ON_ERROR_STOP=1 -f "$root/scripts/evidence-files.sql" | sort; }

files_of_the_backup() {
  if is_encrypted "$backup"; then
    kept_as "$backup/evidence.tar" | tar --list --file=-
  else
    find "$backup/evidence" -type f
  fi | sed 's,.*/,,' | sort
}

tables_and_rows() { awk -F'|' '{ rows += $2 } END { print NR " tables with " rows " rows" }' "$work/found"; }

(require_good_backup "$backup") 2>"$work/why" && good=yes || good=no
need_postgres_client
if named_database; then lead_to_named_database; else lead_to_embedded_database "$data"; fi
readonly application=$PGDATABASE
[ "$good" = yes ] || end differs "$(tail -n 1 "$work/why")"
if is_encrypted "$backup"; then
  need_age
  can_read "$backup" || end not-checked "It is encrypted, and its secret key is not here: check it where the key is."
fi
make_database_beside
export PGDATABASE=$beside
restore_beside
compare_tables
compare_files
end intact "$(tables_and_rows)$and_files."
