#!/usr/bin/env bash
# Makes a data folder of a copy by scripts/base-backup.sh, which PostgreSQL leads to a moment when it is started on it:
#   scripts/recover.sh <copy> <empty folder> ['2026-11-26 14:05:00+07']
# Without a moment it goes to the end of the archived log. Nothing is written over.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

umask 077
readonly base=${1:-} data=${2:-} moment=${3:-}
[ -n "$data" ] || fail "Which copy, and into which folder? scripts/recover.sh base-… folder ['moment']"
[ -f "$base/backup_label" ] || fail "$base is no copy by scripts/base-backup.sh."
[ -z "$(find "$data" -mindepth 1 -print -quit 2>/dev/null)" ] || fail "There are files in $data already. Nothing was done."
[[ $moment != *\'* ]] || fail "A moment looks like 2026-11-26 14:05:00+07."
archive=$(cd "$base/.." && pwd)
readonly archive
[[ $archive != *[\'%\"]* ]] || fail "The name of the archive's folder must be without quotes and percent signs."

need_postgres_client
"$PG_BIN/pg_verifybackup" --quiet --no-parse-wal "$base" || fail "$base is damaged: its files are not those of its manifest. Nothing was done."
mkdir -p "$data"
chmod 700 "$data"
cp -a "$base/." "$data/"
# The copy has the settings of the server it was made of: nobody is to be followed or waited for.
sed -i -E '/^(primary_conninfo|primary_slot_name|synchronous_standby_names|recovery_target.*) *=/d' "$data/postgresql.auto.conf"
{
  printf "restore_command = 'cp \"%s/wal/%%f\" \"%%p\"'\n" "$archive"
  printf "recovery_target_action = 'promote'\n"
  [ -z "$moment" ] || printf "recovery_target_time = '%s'\n" "$moment"
} >>"$data/postgresql.auto.conf"
touch "$data/recovery.signal"
rm -f "$data/standby.signal"
say "Ready: start PostgreSQL on $data. It is as it was${moment:+ at $moment} once pg_is_in_recovery() says f."
