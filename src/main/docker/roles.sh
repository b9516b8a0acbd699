#!/usr/bin/env bash
# Run once by the PostgreSQL image, on an empty volume: the two ordinary roles and the database.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password LEERTAFEL_OWNER_PASSWORD
\getenv app_password LEERTAFEL_APP_PASSWORD
create role leertafel_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role leertafel_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create database leertafel owner leertafel_owner;
revoke all on database leertafel from public;
grant connect on database leertafel to leertafel_app;
SQL
