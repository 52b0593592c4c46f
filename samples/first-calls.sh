#!/bin/sh
# A partner's system in its first afternoon, with curl alone. Against the demonstration it needs no settings:
#
#   sh samples/first-calls.sh            tells the trust something, reads it again, reads a list to its end
#   sh samples/first-calls.sh CM-27      also says that your organisation has kept the commitment CM-27
#
# Put your own LEAP and client into LEAP, TOKENS, CLIENT and SECRET. In a program take a JSON library where this takes sed.
set -eu

LEAP=${LEAP:-http://localhost:8080}
TOKENS=${TOKENS:-http://localhost:8081/realms/leap/protocol/openid-connect/token}
CLIENT=${CLIENT:-merrow-valley-system}
SECRET=${SECRET:-leap-merrow-valley}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One value out of a small JSON body.
value() { sed -n 's/.*"'"$1"'" *: *"\([^"]*\)".*/\1/p' | head -n 1; }

# 1. A token. The secret goes through standard input: it stands in no address and in no list of processes.
TOKEN=$(printf 'grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s' "$CLIENT" "$SECRET" \
    'feedback:read+feedback:write+partnership:read+partnership:write' \
  | curl -sSf --data @- "$TOKENS" | value access_token)
printf 'header = "Authorization: Bearer %s"\n' "$TOKEN" > "$work/token"
leap() { curl -sS --config "$work/token" "$@"; }

# 2. Tell the trust what you heard. The key is yours; after a lost answer curl sends the same key and body again.
KEY=$(cat /proc/sys/kernel/random/uuid 2> /dev/null || uuidgen)
TOLD=$(leap --fail-with-body --retry 3 --retry-all-errors "$LEAP/api/v1/shared-items" \
    -H 'Content-Type: application/json' -H "Idempotency-Key: $KEY" \
    -d '{"words": "The bench by the door is always taken.", "heardHow": "Carers'"'"' cafe", "people": 4}' | value reference)
echo "Told: $TOLD"

# 3. Read what became of it, and later ask only whether anything has changed.
leap --fail-with-body -D "$work/headers" -o "$work/item" "$LEAP/api/v1/shared-items/$TOLD"
TAG=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *//p' "$work/headers" | tr -d '\r')
echo "It stands at: $(value outcome < "$work/item")"
echo "Asked again: $(leap -o /dev/null -w '%{http_code}' -H "If-None-Match: $TAG" "$LEAP/api/v1/shared-items/$TOLD")"

# 4. Read a list to its end: follow the Link header as it is.
NEXT="$LEAP/api/v1/shared-items?limit=50"
rows=0
while [ -n "$NEXT" ]; do
  leap --fail-with-body -D "$work/headers" -o "$work/page" "$NEXT"
  rows=$((rows + $(grep -o '"reference"' "$work/page" | wc -l)))
  NEXT=$(sed -n 's/^[Ll][Ii][Nn][Kk]: *<\([^>]*\)>.*rel="next".*/\1/p' "$work/headers" | tr -d '\r')
done
echo "Items that your organisation can read: $rows"

# 5. Keep a promise. If-Match says which version you read; 412 means that somebody was faster: read it again.
[ $# -gt 0 ] || exit 0
leap --fail-with-body -D "$work/headers" -o "$work/promise" "$LEAP/api/v1/commitments/$1"
TAG=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *//p' "$work/headers" | tr -d '\r')
leap --fail-with-body -X PUT "$LEAP/api/v1/commitments/$1/evidence" -o "$work/kept" \
    -H 'Content-Type: application/json' -H "If-Match: $TAG" \
    -d '{"evidence": "The minutes are on our website.", "on": "'"$(date -u -d yesterday +%F 2> /dev/null || date -u -v-1d +%F)"'"}'
echo "$1 stands at: $(value status < "$work/kept")"
