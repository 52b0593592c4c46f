#!/bin/bash
# Ends with 0 when LEAP says that it can serve. The image has no curl, and bash needs none.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${LEAP_HTTP_PORT:-8080}"
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
head -n 1 <&3 | grep -q ' 200 '
