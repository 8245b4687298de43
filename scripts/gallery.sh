#!/usr/bin/env bash
# Takes the pictures of docs/gallery.md anew; with "all", every page at three widths into e2e/results/pages.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
need_chromium
need_npm_packages e2e
"$root/scripts/build.sh" start

exec node "$root/e2e/gallery.mjs" "$@"
