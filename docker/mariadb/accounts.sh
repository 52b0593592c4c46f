#!/bin/bash
# Run once, by the MariaDB image, when its data folder is empty: LEAP's two accounts, and Keycloak's own schema.
set -euo pipefail

secret() {
  cat "/run/secrets/$1"
}

mariadb --user=root --password="$(secret database-root)" <<SQL
create user leap@'%' identified by '$(secret database-leap)';
grant select, insert, update, delete on leap.* to leap@'%';
create user leap_migrate@'%' identified by '$(secret database-leap-migrate)';
grant all on leap.* to leap_migrate@'%';
create database keycloak;
create user keycloak@'%' identified by '$(secret database-keycloak)';
grant all on keycloak.* to keycloak@'%';
SQL
