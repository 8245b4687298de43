#!/usr/bin/env bash
# Runs the tests of e2e/ against the packaged application; with file names, only those.
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
[ "$#" -gt 0 ] || set -- ./*.test.mjs
[[ $* != *openid* ]] || need_keycloak
[[ $* != *backup* ]] || need_postgres_15
[[ $* != *clients* ]] || need_client_generator
# One at a time: each starts an application of its own, and two would only slow each other down.
[ -t 1 ] && reporter=spec || reporter=tap
exec node --test --test-concurrency=1 \
  --test-reporter="$reporter" --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination=results/durations.xml "$@"
