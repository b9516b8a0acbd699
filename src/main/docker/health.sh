#!/usr/bin/env bash
# Succeeds when the application says that it is up. The image has neither curl nor wget, so bash asks by itself.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}"
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
grep -q '"status":"UP"' <&3
