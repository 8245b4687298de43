#!/usr/bin/env bash
# Measures the packaged application on this machine; see bench/start.mjs for what and how.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
"$root/scripts/build.sh"
exec node "$root/bench/start.mjs"
