# shellcheck shell=bash
# Shared by the scripts beside it; to be sourced. Finds the tools, installs what is missing where that is possible.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
# What makes a start quick; used by build.sh and run.sh.
export start_cache=$root/backend/target/tongket.aot
export java_options=$root/scripts/java.options
export unpacked_postgres=$root/backend/target/postgres-binaries
readonly jdk_version=25
readonly postgres_major=17
readonly node_major=20
readonly node_minor=19
readonly keycloak_version=26.7.3
readonly oldest_postgres=15.14.0
readonly other_postgres=(16.15.0 18.4.0)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Installs Debian packages when we are root on Debian; returns 1 where that is not possible.
install_packages() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  say "Installing $* …"
  apt_quietly install "$@" && return 0
  apt_quietly update && apt_quietly install "$@"
}

# RUNLEVEL=1 keeps a package from starting its service: programs are wanted here, not daemons.
apt_quietly() {
  local action=$1 log status=0
  shift
  log=$(mktemp)
  if [ "$action" = update ]; then
    apt-get -qq update >"$log" 2>&1 </dev/null || status=$?
  else
    DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -qq -y --no-install-recommends "$action" "$@" \
      >"$log" 2>&1 </dev/null || status=$?
  fi
  [ "$status" -eq 0 ] || tail -n 5 "$log" >&2
  rm -f "$log"
  return "$status"
}

is_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$("$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
  [[ $version =~ ^[0-9]+$ ]] && [ "$version" -ge "$jdk_version" ]
}

jdk_homes() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
  fi
  find /usr/lib/jvm /opt -mindepth 1 -maxdepth 1 -name "*$jdk_version*" 2>/dev/null | sort
}

find_jdk() {
  local home
  while IFS= read -r home; do
    if is_jdk "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done < <(jdk_homes)
  return 1
}

# Sets JAVA_HOME to a JDK that is new enough, whatever stands first on the path.
need_jdk() {
  JAVA_HOME=$(find_jdk) || {
    install_packages "openjdk-$jdk_version-jdk-headless" || true
    JAVA_HOME=$(find_jdk) || fail "A JDK $jdk_version is needed: install it (Debian: openjdk-$jdk_version-jdk-headless) or point JAVA_HOME at one."
  }
  export JAVA_HOME
}

# A cache of loaded classes serves the very build of the virtual machine that wrote it; every other one passes over it
# without a word.
virtual_machine() { "$JAVA_HOME/bin/java" -Xinternalversion 2>/dev/null; }

note_virtual_machine() { virtual_machine >"$1.machine"; }

of_this_virtual_machine() { [ -e "$1.machine" ] && [ "$(virtual_machine)" = "$(<"$1.machine")" ]; }

node_is_new_enough() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > $node_major || (a === $node_major && b >= $node_minor) ? 0 : 1)"
}

need_node() {
  node_is_new_enough && return 0
  install_packages nodejs npm || true
  node_is_new_enough || fail "Node.js $node_major.$node_minor or later with npm is needed: install it (Debian 13: nodejs npm)."
}

need_maven() {
  need_jdk
  command -v mvn >/dev/null && return 0
  install_packages maven || true
  command -v mvn >/dev/null || fail "Maven 3.9 or later is needed: install it (Debian: maven)."
}

# Only tests need it. Sets CHROMIUM to the browser's program.
need_chromium() {
  local name
  [ -n "${CHROMIUM:-}" ] || install_browser_unless_there
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return 0
    fi
  done
  fail "Chromium is needed for the browser journeys: install it (Debian: chromium) or point CHROMIUM at one."
}

install_browser_unless_there() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
    install_packages chromium || true
}

# Only tests need it: the documents' commands use it.
need_curl() {
  command -v curl >/dev/null && return 0
  install_packages curl || true
  command -v curl >/dev/null || fail "curl is needed to test the documents: install it (Debian: curl)."
}

# Only backups that are encrypted need it.
need_age() {
  command -v age >/dev/null && return 0
  install_packages age || true
  command -v age >/dev/null || fail "age is needed for encrypted backups: install it (Debian: age)."
}

# Only backups that are signed need it.
need_minisign() {
  command -v minisign >/dev/null && return 0
  install_packages minisign || true
  command -v minisign >/dev/null || fail "minisign is needed for signed backups: install it (Debian: minisign)."
}

# Only measuring needs it.
need_psql() {
  command -v psql >/dev/null && return 0
  install_packages postgresql-client || true
  command -v psql >/dev/null || fail "psql is needed to measure the database alone: install it (Debian: postgresql-client)."
}

# Sets PG_BIN to the folder of PostgreSQL's client programs, the newest there are: pg_dump reads servers of its own version
# and older ones.
need_postgres_client() {
  PG_BIN=$(newest_postgres_client)
  [ "$(client_version)" -ge "$postgres_major" ] && return 0
  install_packages "postgresql-client-$postgres_major" || install_packages postgresql-client || true
  PG_BIN=$(newest_postgres_client)
  [ "$(client_version)" -ge "$postgres_major" ] ||
    fail "pg_dump $postgres_major or later is needed: install it (Debian: postgresql-client-$postgres_major)."
}

newest_postgres_client() {
  local folder
  folder=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -name pg_dump 2>/dev/null | sort -V | tail -n 1)
  [ -n "$folder" ] || folder=$(command -v pg_dump || true)
  dirname "${folder:-/nowhere/pg_dump}"
}

client_version() {
  local version
  version=$("$PG_BIN/pg_dump" --version 2>/dev/null | sed -E 's/^pg_dump \(PostgreSQL\) ([0-9]+).*/\1/')
  printf '%s\n' "${version:-0}"
}

# The programs of PostgreSQL, unpacked by the build, so that a first start need not. They appear in one step: a copy that
# was interrupted is thrown away, and never copied into.
share_unpacked_postgres() {
  local data=$1
  [ ! -e "$data/postgres-binaries" ] && [ -d "$unpacked_postgres" ] || return 0
  mkdir -p "$data" && chmod 700 "$data"
  copy_whole "$unpacked_postgres" "$data/postgres-binaries"
}

# Copies a folder to a place where nothing is.
copy_whole() {
  local from=$1 to=$2
  rm -rf "$to.part"
  cp -a "$from" "$to.part"
  mv -T "$to.part" "$to"
}

# Only measuring needs it. Debian's program is a wrapper, which does not run without a server's package.
need_pgbench() {
  pgbench --version >/dev/null 2>&1 && return 0
  install_packages postgresql || true
  pgbench --version >/dev/null 2>&1 || fail "pgbench is needed to measure the database alone: install it (Debian: postgresql)."
}

# Only measuring needs it.
need_wrk() {
  command -v wrk >/dev/null && return 0
  install_packages wrk || true
  command -v wrk >/dev/null || fail "wrk is needed to measure answers under load: install it (Debian: wrk)."
}

# Only tests need it. Sets NGINX to the server's program, which is not on everybody's path.
need_nginx() {
  [ -n "${NGINX:-}" ] || NGINX=$(find_nginx) || {
    install_packages nginx || true
    NGINX=$(find_nginx) || fail "nginx is needed to test the deployment: install it (Debian: nginx) or point NGINX at it."
  }
  export NGINX
}

# Only fault tests need it: it tells a program another time than the machine's.
need_faketime() {
  compgen -G '/usr/lib/*/faketime/libfaketimeMT.so.1' >/dev/null && return 0
  install_packages faketime || true
  compgen -G '/usr/lib/*/faketime/libfaketimeMT.so.1' >/dev/null ||
    fail "libfaketime is needed to try clocks that are wrong: install it (Debian: faketime)."
}

find_nginx() { PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v nginx; }

# Only tests need it. Sets KEYCLOAK to the folder of an OpenID provider that starts without preparing itself first.
need_keycloak() {
  export KEYCLOAK=$root/backend/target/keycloak/keycloak-$keycloak_version
  [ ! -e "$KEYCLOAK/.prepared" ] || return 0
  need_maven
  say "Preparing Keycloak …"
  rm -rf "$root/backend/target/keycloak"
  maven -q org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" \
    -DoutputDirectory="$root/backend/target/keycloak" >&2 &&
    JAVA_OPTS_KC_HEAP=-Xmx512m bash "$KEYCLOAK/bin/kc.sh" build --db=dev-mem >/dev/null &&
    touch "$KEYCLOAK/.prepared" ||
    fail "Keycloak is needed to test signing in by OpenID Connect, and could not be had from Maven's repository."
}

# Only tests need it. Sets CLIENT_LIBRARIES to the folder with the generator of clients, and what theirs in Java runs with.
need_client_generator() {
  need_python
  export CLIENT_LIBRARIES=$root/backend/target/clients
  [ -e "$CLIENT_LIBRARIES" ] && [ ! "$root/e2e/clients/pom.xml" -nt "$CLIENT_LIBRARIES" ] && return 0
  need_maven
  rm -rf "$CLIENT_LIBRARIES"
  mvn -B -ntp -q -f "$root/e2e/clients/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.7.0:copy-dependencies \
    -DoutputDirectory="$CLIENT_LIBRARIES" >&2 ||
    fail "What generated clients are made with could not be had from Maven's repository."
}

# Only tests need them. Sets POSTGRES_SERVERS to a folder with the programs of servers that are promised beside the one that
# is carried, each under its major version, as far as they can be had.
need_postgres_servers() {
  local version
  export POSTGRES_SERVERS=$root/backend/target/postgres-servers
  for version in "$@"; do
    [ -x "$POSTGRES_SERVERS/${version%%.*}/bin/postgres" ] || bring_postgres_server "$version" ||
      say "PostgreSQL $version could not be had from Maven's repository: not tried."
  done
}

bring_postgres_server() {
  local version=$1 machine archive place=$POSTGRES_SERVERS/${1%%.*}
  need_maven
  command -v xz >/dev/null || install_packages xz-utils || true
  [ "$(uname -m)" = aarch64 ] && machine=arm64v8 archive=postgres-linux-arm_64.txz ||
    machine=amd64 archive=postgres-linux-x86_64.txz
  rm -rf "$place.part"
  mkdir -p "$POSTGRES_SERVERS"
  # Maven leaves a marker in the folder that it is called in.
  (cd "$root/backend/target" && mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
    -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-$machine:$version" \
    -DoutputDirectory="$place.part" >&2) &&
    tar -xJf "$place.part/$archive" -C "$place.part" &&
    chmod -R go+rX "$place.part" && mv -T "$place.part" "$place"
}

need_python() {
  command -v python3 >/dev/null && return 0
  install_packages python3 || true
  command -v python3 >/dev/null || fail "Python 3 is needed to test generated clients: install it (Debian: python3)."
}

# Installs a folder's npm packages when the lock file is newer than what was installed from it.
need_npm_packages() {
  local folder=$root/$1
  [ -e "$folder/node_modules/.package-lock.json" ] &&
    [ ! "$folder/package-lock.json" -nt "$folder/node_modules/.package-lock.json" ] && return 0
  say "Installing the npm packages of $1 …"
  (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >&2) &&
    touch "$folder/node_modules/.package-lock.json"
}

# The two flags silence warnings of Java about Maven's own libraries.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -ntp -f "$root/backend/pom.xml" "$@"
}

# True when something among the given paths is newer than the stamp, or there is no stamp.
# Folders count too: removing a file changes nothing but its folder.
changed_since() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -print -quit)" ]
}
