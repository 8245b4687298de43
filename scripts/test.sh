#!/usr/bin/env bash
# Every check there is, in one go. All parts run even if one fails; the exit code tells whether all passed.
set -uo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

failed=()

part() {
  local name=$1
  shift
  say "== $name"
  "$@" || failed+=("$name")
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
  [ "${#failed[@]}" -gt 0 ] || return 0
  say "Failed:"
  printf '  %s\n' "${failed[@]}" >&2
  return 1
}

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
