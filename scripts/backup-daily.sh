#!/usr/bin/env bash
# Backs up once a day at an hour of Vietnam, for the backup service of docker-compose.yml; at once where there is no backup
# of the last day.
set -euo pipefail

readonly hour=${TONGKET_BACKUP_HOUR:-1}
readonly seconds_of_a_day=86400
[[ $hour =~ ^([0-9]|1[0-9]|2[0-3])$ ]] || {
  echo "TONGKET_BACKUP_HOUR must be an hour from 0 to 23." >&2
  exit 1
}

seconds_until_the_hour() {
  local now
  now=$(date +%s)
  echo $(((hour * 3600 - 7 * 3600 - now % seconds_of_a_day + 2 * seconds_of_a_day - 1) % seconds_of_a_day + 1))
}

made_within_a_day() {
  [ -n "$(find "${TONGKET_BACKUP_FOLDER:?}" -mindepth 1 -maxdepth 1 -name 'tongket-*Z' -mmin -1440 -print -quit)" ]
}

# A failure is told by the log and by the service's health; the next day is tried in any case.
made_within_a_day || "$(dirname "$0")/backup.sh" || true
while :; do
  sleep "$(seconds_until_the_hour)"
  "$(dirname "$0")/backup.sh" || true
done
