# What run.sh, test.sh and bench.sh share. Sourced, not run.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
ARTIFACTS="$ROOT/artifacts"
WORKER="$ROOT/aspnet-core/modules/CameraProgram.OfficialDocuments/typst-worker"
WEB="$ROOT/angular"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NG_CLI_ANALYTICS=false

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "This step needs root: run the script as root, or install sudo."; fi
}

require_tools() {
  dotnet --list-sdks 2>/dev/null | grep -q '^10\.' ||
    die "The .NET 10 SDK is missing. Install the package dotnet-sdk-10.0 (how: https://learn.microsoft.com/dotnet/core/install/linux-debian), then start again."
  command -v npm >/dev/null ||
    die "npm is missing. Install it with: apt-get install npm   (as root), then start again."
}

# What tests/tools/simulated-camera.py needs.
CAMERA_PACKAGES=(python3-gi gir1.2-gst-rtsp-server-1.0 gir1.2-gst-plugins-base-1.0 gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad)

# Installs the Debian packages that are not there yet.
apt_install() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing ${missing[*]} …"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Names, sizes and times of the files that a build reads; what the build itself writes is left out.
sources() {
  find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name .angular -o -path '*/core/api' \) -prune \
    -o -type f -printf '%p %s %T@\n' | sort | sha256sum
}

# npm ci would refuse: the lock file leaves out optional packages of other platforms that a registry may not hold.
npm_install() { # folder
  local stamp="$1/node_modules/.installed"
  if [ ! -e "$stamp" ] || [ "$1/package-lock.json" -nt "$stamp" ]; then
    say "Installing the packages of ${1#"$ROOT"/} …"
    (cd "$1" && npm install --no-save --no-audit --no-fund --loglevel=error)
    touch "$stamp"
  fi
}

install_runtime() {
  require_tools
  apt_install fonts-liberation2 ca-certificates curl
  # .NET compares Vietnamese words with ICU; an SDK from an archive does not bring it.
  ldconfig -p | grep -q libicuuc || apt_install libicu72
  npm_install "$WORKER"
  npm_install "$WEB"
}

build_server() {
  local stamp="$ARTIFACTS/.server-built" now
  now=$(sources "$ROOT/aspnet-core" "$ROOT/Directory.Build.props" "$ROOT/Directory.Packages.props" "$ROOT/etc/msbuild" "$ROOT/etc/samples")
  [ "$now" != "$(cat "$stamp" 2>/dev/null)" ] || return 0
  say "Building the server …"
  dotnet publish "$ROOT/aspnet-core/src/CameraProgram.HttpApi.Host" -c Release -o "$ARTIFACTS/server" -v q --tl:off
  dotnet publish "$ROOT/aspnet-core/src/CameraProgram.DbMigrator" -c Release -o "$ARTIFACTS/migrator" -v q --tl:off
  echo "$now" >"$stamp"
}

build_web() {
  local stamp="$ARTIFACTS/.web-built" now
  now=$(sources "$WEB/src" "$WEB/public" "$WEB/service-worker" "$WEB/scripts" "$WEB/angular.json" "$WEB/package.json" "$WEB/package-lock.json" "$WEB/openapi.json")
  [ "$now" != "$(cat "$stamp" 2>/dev/null)" ] || return 0
  say "Building the web app …"
  mkdir -p "$ARTIFACTS"
  (cd "$WEB" && npm run --silent build)
  echo "$now" >"$stamp"
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# A PostgreSQL of our own in a temporary folder, for as long as the script runs.
postgres=""
start_postgres() { # log file
  local log=$1
  pgbin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  postgres=$(mktemp -d); pgport=$(free_port)
  as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
  [ "$(id -u)" != 0 ] || chown postgres "$postgres"
  as_postgres "$pgbin/initdb" -D "$postgres/data" -U postgres --auth=trust -E UTF8 --locale=C.UTF-8 >"$log" 2>&1 &&
    as_postgres "$pgbin/pg_ctl" -D "$postgres/data" -w -l "$postgres/log" \
      -o "-p $pgport -k $postgres -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c shared_buffers=256MB" start >>"$log" 2>&1 ||
    die "PostgreSQL did not start; see $log"
  stop_postgres() { as_postgres "$pgbin/pg_ctl" -D "$postgres/data" -m immediate stop >/dev/null 2>&1; rm -rf "$postgres"; }
  trap stop_postgres EXIT
  export CAMERA_PROGRAM_TEST_POSTGRES="Host=127.0.0.1;Port=$pgport;Username=postgres;Database=postgres"
}
