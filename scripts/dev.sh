#!/usr/bin/env bash
# Live reload on both sides: Quarkus on port 8080, Vite on port 5173, which forwards /api.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_maven
need_npm_packages frontend

cd "$root"
export TONGKET_MODE=${TONGKET_MODE:-local}
export TONGKET_DATA_DIR=${TONGKET_DATA_DIR:-$root/.tongket}
(cd frontend && exec npm run dev) &
web=$!
trap 'kill "$web" 2>/dev/null' EXIT
maven quarkus:dev
