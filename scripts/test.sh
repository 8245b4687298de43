#!/usr/bin/env bash
# Every check in one go; with "all", those too that are slow and rarely touched. All parts run even if one fails; the exit
# code tells whether all passed.
set -uo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

[ "${1:-}" != all ] || export TONGKET_TESTS=all
failed=()
# Wall and processor seconds of each part, so that a busy machine is told from a slow suite.
durations=$(mktemp)

part() {
  local name=$1 status=0
  shift
  say "== $name"
  local before after
  before=$(clock)
  "$@" || status=$?
  after=$(clock)
  awk -v name="$name" -v before="$before" -v after="$after" 'BEGIN {
    split(before, b); split(after, a)
    printf "%8.0f s %8.0f s  %s\n", a[1] - b[1], a[2] - b[2], name }' >>"$durations"
  [ "$status" -eq 0 ] || failed+=("$name")
}

# Seconds of the clock, and those of the processor that this shell and what it waited for have used.
clock() {
  local file=/proc/$BASHPID/stat
  # In a command substitution the figures are those of the subshell, so its parent is looked at.
  file=/proc/$(cut -d' ' -f4 "$file")/stat
  awk -v now="$(date +%s.%N)" -v tick="$(getconf CLK_TCK)" \
    '{ print now, ($14 + $15 + $16 + $17) / tick }' "$file"
}

web() { (cd "$root/frontend" && npm run --silent "$1"); }

# e2e/, bench/ and deploy/ have no formatter of their own.
journeys_form() { (cd "$root" && frontend/node_modules/.bin/prettier --check e2e bench deploy docker-compose.yml); }

need_node
need_maven
need_chromium
need_nginx
need_curl
need_postgres_client
need_npm_packages frontend || exit 1
need_npm_packages e2e || exit 1

# What needs no application. It goes on beside the tests of the backend, which leave one of two processors half idle.
web_client() {
  part "Web client: form" web format:check
  part "Journeys: form" journeys_form
  part "Web client: lint" web lint
  part "Web client: types" web check
  part "Web client: types of the contract" web api:check
  part "Web client: tests" web test
  [ "${#failed[@]}" -eq 0 ] || printf '%s\n' "${failed[@]}" >"$unsound"
}

report() {
  say "Wall and processor seconds:"
  cat "$durations"
  rm -f "$durations"
  node "$root/scripts/test-results.mjs"
  [ "${#failed[@]}" -gt 0 ] || return 0
  say "Failed:"
  printf '  %s\n' "${failed[@]}" >&2
  return 1
}

# What an earlier run wrote down would be told again.
rm -rf "$root"/backend/target/{surefire,failsafe}-reports "$root/e2e/results/durations.xml"

part "Web client: build" "$root/scripts/build.sh" web
part "Web client: size" web budget
said=$(mktemp)
# What fails beside is named again at the end, where a reader looks.
unsound=$(mktemp)
(failed=() && web_client) >"$said" 2>&1 &
beside=$!
part "Backend" "$root/scripts/build.sh" verified
wait "$beside" || failed+=("Web client: broken off")
cat "$said"
mapfile -t -O "${#failed[@]}" failed <"$unsound"
rm -f "$said" "$unsound"
part "Journeys, documents, deployment" "$root/scripts/e2e.sh"

report
