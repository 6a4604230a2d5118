#!/usr/bin/env bash
# Uploads dist to a bucket of S3, for a CDN in front of it:
#   S3_BUCKET=my-bucket [BASE_PATH=/a/b] [CLOUDFRONT_ID=E123] hosts/s3.sh
# What new pages need goes first and what no page needs any longer goes last, so that no reader meets half a site. S3
# keeps the type and the caching of each object; all other headers are set by cloudfront-response.js, beside this file.
set -euo pipefail
: "${S3_BUCKET:?Say which bucket with S3_BUCKET.}"
site=${OUT_DIR:-dist}
base=${BASE_PATH:-}
base=${base#/}
base=${base%/}
target="s3://$S3_BUCKET${base:+/$base}"

forever='public, max-age=31536000, immutable'
minutes='public, max-age=300, stale-while-revalidate=86400'
fresh='public, max-age=0, must-revalidate'

# upload CACHING TYPE CHOICE…: the files that a choice of --include and --exclude leaves, the last that fits deciding
upload() {
  local caching=$1 type=$2
  shift 2
  aws s3 cp "$site" "$target" --recursive --only-show-errors --cache-control "$caching" --content-type "$type" \
    --exclude '*' "$@"
}

# open ENDING TYPE: files of an ending that are kept for minutes, and, where their name has their hash, for ever
open() {
  upload "$forever" "$2" --include "assets/*.$1"
  upload "$minutes" "$2" --include "*.$1" --exclude "assets/*"
}

open js 'text/javascript; charset=utf-8'
open css 'text/css; charset=utf-8'
open woff2 'font/woff2'
open svg 'image/svg+xml'
open png 'image/png'
open ico 'image/x-icon'
open wasm 'application/wasm'
open json 'application/json; charset=utf-8'
open jsonld 'application/ld+json; charset=utf-8'
open csv 'text/csv; charset=utf-8'
open ics 'text/calendar; charset=utf-8'
open bib 'application/x-bibtex; charset=utf-8'
open xml 'application/xml; charset=utf-8'
open txt 'text/plain; charset=utf-8'
upload "$forever" 'application/octet-stream' --include 'pagefind/fragment/*' --include 'pagefind/index/*'
upload "$minutes" 'application/octet-stream' --include 'pagefind/*.pf_meta' --include 'pagefind/*.pagefind'

html='text/html; charset=utf-8'
upload "$forever" "$html" --include 'e/*/*/index.html'
upload "$minutes" "$html" --include 'embed/*.html'
upload "$fresh" "$html" --include '*.html' --exclude 'embed/*' --exclude 'e/*'

aws s3 sync "$site" "$target" --delete --size-only --only-show-errors \
  --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz'
if [ -n "${CLOUDFRONT_ID:-}" ]; then
  aws cloudfront create-invalidation --distribution-id "$CLOUDFRONT_ID" --paths "/${base:+$base/}*" >/dev/null
fi
echo "Uploaded $site to $target."
