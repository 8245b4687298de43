#!/usr/bin/env bash
# Removes what was built and installed here. Data stays: it is nobody's build product.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

cd "$root"
rm -rf backend/target frontend/dist frontend/.svelte-kit frontend/node_modules e2e/node_modules e2e/results
