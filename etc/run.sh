#!/usr/bin/env bash
# Installs what is missing, builds what has changed, brings the database up to date and serves everything on one port.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
usage: etc/run.sh [--port 8080] [--data DIR] [--no-demo]
                  [--database sqlite|postgres|sqlserver --connection "…"]
                  [--public-url https://camera.xa.example]   the address of the QR codes printed on papers
                  [--cert FILE --key FILE | --pfx FILE]   HTTPS (a PFX password is read from CAMERA_PROGRAM_PFX_PASSWORD)
TEXT
  exit "${1:-0}"
}

port=8080 data="$ROOT/data" demo=1 kind=sqlite connection="" cert="" key="" pfx="" public_url=""
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2:?--port needs a number}; shift 2 ;;
    --data) data=${2:?--data needs a folder}; shift 2 ;;
    --no-demo) demo=0; shift ;;
    --database) kind=${2:?--database needs a name}; shift 2 ;;
    --connection) connection=${2:?--connection needs a string}; shift 2 ;;
    --public-url) public_url=${2:?--public-url needs an address}; shift 2 ;;
    --cert) cert=${2:?--cert needs a file}; shift 2 ;;
    --key) key=${2:?--key needs a file}; shift 2 ;;
    --pfx) pfx=${2:?--pfx needs a file}; shift 2 ;;
    -h|--help) usage ;;
    *) echo "Unknown option: $1" >&2; usage 2 ;;
  esac
done
[[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || die "--port must be a number from 1 to 65535, not '$port'."
case $kind in
  sqlite) kind=Sqlite ;;
  postgres) kind=Postgres ;;
  sqlserver) kind=SqlServer ;;
  *) die "--database is sqlite, postgres or sqlserver, not '$kind'." ;;
esac
[ "$kind" = Sqlite ] || [ -n "$connection" ] || die "--database $kind needs --connection \"…\"."
[ -z "$cert$key" ] || { [ -f "$cert" ] && [ -f "$key" ]; } || die "--cert and --key must both name a file."
[ -z "$pfx" ] || [ -f "$pfx" ] || die "--pfx: no such file: $pfx"
[ -z "$public_url" ] || [[ $public_url =~ ^https?://[^/?#]+(/[^?#]*)?$ ]] || die "--public-url is an address like https://camera.xa.example, not '$public_url'."
(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && die "Port $port is in use. Choose another with --port."

install_runtime
build_server
build_web

# The folder holds personal data and the keys of sessions: for its owner only.
[ -d "$data" ] || mkdir -p -m 700 "$data"
data=$(realpath "$data")
export Database__Kind=$kind Database__DataDirectory=$data Database__ConnectionString=$connection
[ -z "$public_url" ] || export Documents__PublicBaseUrl=$public_url
export OfficialDocuments__WorkerDirectory=$WORKER WebApp__Directory=$WEB/dist/camera-program/browser
scheme=http
if [ -n "$cert" ]; then
  scheme=https
  export Kestrel__Certificates__Default__Path=$(realpath "$cert") Kestrel__Certificates__Default__KeyPath=$(realpath "$key")
elif [ -n "$pfx" ]; then
  scheme=https
  export Kestrel__Certificates__Default__Path=$(realpath "$pfx") Kestrel__Certificates__Default__Password=${CAMERA_PROGRAM_PFX_PASSWORD:-}
fi
export ASPNETCORE_URLS="$scheme://*:$port" ASPNETCORE_ENVIRONMENT=Production

migrator="$ARTIFACTS/migrator/CameraProgram.DbMigrator"
"$migrator" migrate || die "The database cannot be opened or brought up to date; see the line above."
[ $demo = 0 ] || "$migrator" seed-demo

"$ARTIFACTS/server/CameraProgram.HttpApi.Host" &
server=$!
stop() {
  trap '' INT TERM
  kill -TERM $server 2>/dev/null || true
  wait $server 2>/dev/null || true
  exit 0
}
trap stop INT TERM

for _ in $(seq 1 120); do
  kill -0 $server 2>/dev/null || die "The server did not start; see the lines above."
  curl -fsk -o /dev/null "$scheme://localhost:$port/health/ready" 2>/dev/null && break
  sleep 0.5
done
curl -fsk -o /dev/null "$scheme://localhost:$port/health/ready" || { kill $server; die "The server does not answer."; }
echo "Ready: $scheme://localhost:$port"
if "$migrator" has-demo >/dev/null; then
  cat <<'TEXT'
Demo accounts (password Demo@2026!):
  truongban    board head            thuongtruc   standing deputy     thuky      secretariat
  kinhte       economic office       congan       police              truongthon head of one hamlet
  chuho        camera owner          thanhvien    member unit         tinh       province viewer
  quantri      administrator         kiemtra      auditor
TEXT
fi
wait $server
