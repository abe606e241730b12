#!/usr/bin/env bash
# Adds a migration for every database: etc/add-migration.sh NAME
set -euo pipefail
name=${1:?usage: etc/add-migration.sh NAME}
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
design=aspnet-core/migrations/CameraProgram.Migrations.Design
dotnet build "$design" -v q -nologo --tl:off
add() { # project, argument of the design-time factory
  dotnet ef migrations add "$name" --no-build --startup-project "$design" \
    --project "aspnet-core/migrations/CameraProgram.Migrations.$1" -- "$2"
}
add Sqlite Sqlite
add PostgreSql Postgres
add SqlServer SqlServer
