// Started by dotnet ef only; see etc/add-migration.sh.
return 0;
