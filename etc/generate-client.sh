#!/usr/bin/env bash
# Writes angular/openapi.json from the running server and generates the web app's API client from it.
# Usage: etc/generate-client.sh [--check]   (--check: fails when openapi.json is not up to date, changes nothing)
set -euo pipefail
cd "$(dirname "$0")/.."
check=${1:-}

host=aspnet-core/src/CameraProgram.HttpApi.Host
migrator=aspnet-core/src/CameraProgram.DbMigrator
dotnet build "$host" -v q -nologo --tl:off
dotnet build "$migrator" -v q -nologo --tl:off
folder=$(mktemp -d)
stop() {
  [ -z "${server:-}" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  rm -rf "$folder"
}
trap stop EXIT

# The server stops when it finds no tables.
dotnet "$migrator/bin/Debug/net10.0/CameraProgram.DbMigrator.dll" migrate "--Database:DataDirectory=$folder/data" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
env Database__DataDirectory="$folder/data" ASPNETCORE_URLS=http://127.0.0.1:0 \
  Logging__LogLevel__Microsoft.Hosting.Lifetime=Information \
  dotnet "$host/bin/Debug/net10.0/CameraProgram.HttpApi.Host.dll" >"$folder/log" 2>&1 &
server=$!
address=
for _ in $(seq 300); do
  address=$(sed -n 's/.*Now listening on: \(http[^ ]*\).*/\1/p' "$folder/log" | head -n 1)
  [ -z "$address" ] || break
  kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
  sleep 0.1
done
curl -fsS --noproxy '*' "$address/openapi/v1.json" -o "$folder/openapi.json"
# Sorted, so that two features that change at once do not meet on the same lines more than needed.
angular/node_modules/.bin/node --input-type=module - "$folder/openapi.json" "$folder/sorted.json" <<'SCRIPT'
import { readFileSync, writeFileSync } from 'node:fs';
const [, , source, target] = process.argv;
const sorted = (value) =>
  Array.isArray(value) || value === null || typeof value !== 'object'
    ? Array.isArray(value) ? value.map(sorted) : value
    : Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
writeFileSync(target, JSON.stringify(sorted(JSON.parse(readFileSync(source, 'utf8'))), null, 2) + '\n');
SCRIPT

if [ "$check" = --check ]; then
  cmp "$folder/sorted.json" angular/openapi.json || { echo "angular/openapi.json is old: run etc/generate-client.sh" >&2; exit 1; }
  exit 0
fi
cp "$folder/sorted.json" angular/openapi.json
cd angular
npm run --silent generate-api
