#!/usr/bin/env bash
# Copies the whole database server while it runs into $TONGKET_ARCHIVE_FOLDER/base-<time>, from which scripts/recover.sh
# goes on with the archived write-ahead log; see "To any moment" in docs/operations.md. PGHOST, PGUSER and the like say
# where the server is; the role needs REPLICATION. What no kept copy needs any more is removed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

umask 077
readonly archive=${TONGKET_ARCHIVE_FOLDER:?where is the archive?}
readonly keep=${TONGKET_ARCHIVE_KEEP:-2}
name=base-$(date -u +%Y%m%dT%H%M%SZ)
readonly name
readonly part=$archive/.$name.part

bases() { find "$archive" -mindepth 1 -maxdepth 1 -type d -name 'base-*Z' | sort -r; }

# As pg_archivecleanup does: whatever its line of time, a piece before the first that the oldest copy needs.
remove_old() {
  local oldest first
  [[ $keep =~ ^[1-9][0-9]*$ ]] || fail "TONGKET_ARCHIVE_KEEP must be a number of copies, 1 or more."
  bases | tail -n +"$((keep + 1))" | while IFS= read -r old; do rm -rf "$old"; done
  oldest=$(bases | tail -n 1)
  first=$(sed -nE 's/^START WAL LOCATION: .* \(file ([0-9A-F]{24})\)$/\1/p' "$oldest/backup_label")
  [ -n "$first" ] && [ -d "$archive/wal" ] || return 0
  find "$archive/wal" -type f -regextype posix-extended -regex '.*/[0-9A-F]{24}(\.[0-9A-F]{8}\.backup)?' |
    while IFS= read -r piece; do
      piece_name=${piece##*/}
      [[ ${piece_name:8:16} < ${first:8:16} ]] && rm -f "$piece"
    done || true
}

need_postgres_client
mkdir -p "$archive"
trap 'rm -rf "$part"' EXIT
"$PG_BIN/pg_basebackup" --pgdata="$part" --wal-method=stream --checkpoint=fast --label="$name"
"$PG_BIN/pg_verifybackup" --quiet --no-parse-wal "$part" || fail "The copy is not whole. Nothing was kept."
sync "$part"
mv "$part" "$archive/$name"
remove_old
say "Copied: $archive/$name"
printf '%s\n' "$archive/$name"
