#!/bin/sh
# For archive_command of PostgreSQL: scripts/archive-wal.sh %p %f. Keeps a finished piece of the write-ahead log in
# $TONGKET_ARCHIVE_FOLDER/wal; it has its name there only once it is whole and on the disk, and nothing is written over.
set -eu
from=$1
to=${TONGKET_ARCHIVE_FOLDER:?where is the archive?}/wal/$2
if [ -e "$to" ]; then
  # After a crash PostgreSQL may hand the same piece over again.
  cmp -s "$from" "$to" && exit 0
  echo "$to is there already, with another content" >&2
  exit 1
fi
mkdir -p "${to%/*}"
umask 077
cp "$from" "$to.part"
sync "$to.part"
mv "$to.part" "$to"
sync "${to%/*}"
