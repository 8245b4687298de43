#!/usr/bin/env bash
# Runs the tests of e2e/ against the packaged application; with file names, only those. Slow ones that are rarely touched
# run where TONGKET_TESTS is "all".
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
need_chromium
need_nginx
need_curl
need_postgres_client
need_npm_packages e2e
"$root/scripts/build.sh" start

cd "$root/e2e"
mkdir -p results
readonly rare=(./{clients,lighthouse,openid}.test.mjs)

# The longest first, so that no lane ends long after the other.
everyday() {
  printf '%s\n' ./pages.test.mjs
  printf '%s\n' ./*.test.mjs | grep -vxF -f <(printf '%s\n' ./pages.test.mjs "${rare[@]}")
}

if [ "$#" -eq 0 ]; then
  mapfile -t files < <(everyday)
  [ "${TONGKET_TESTS:-}" != all ] || files+=("${rare[@]}")
  set -- "${files[@]}"
fi
[[ $* != *openid* ]] || need_keycloak
if [[ $* == *backup* ]]; then
  need_postgres_servers "$oldest_postgres"
  [ "${TONGKET_TESTS:-}" != all ] || need_postgres_servers "${other_postgres[@]}"
  need_age
  need_minisign
fi
[[ $* != *clients* ]] || need_client_generator
# Three at a time: each starts an application of its own, and waits more often than it works.
[ -t 1 ] && reporter=spec || reporter=tap
exec node --test --test-concurrency=3 \
  --test-reporter="$reporter" --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination=results/durations.xml "$@"
