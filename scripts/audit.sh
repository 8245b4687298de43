#!/usr/bin/env bash
# Asks whether a library that is used is known to be vulnerable: 1 where one is, 3 where nobody could be asked.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
[ -f "$root/backend/target/bom.json" ] || "$root/scripts/build.sh" all
exec node "$root/scripts/audit.mjs"
