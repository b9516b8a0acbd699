#!/usr/bin/env bash
# Fetches the third-party CSS and fonts from the npm registry, checks each package against packages.sha512 and copies
# what the pages use, unmodified and with its licence, to static/vendor. Run it after changing packages.sha512;
# `vendor.sh --trust` writes the checksums of packages that have none yet.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
vendor=$here/../resources/static/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# prints the folder into which the package was unpacked
unpack() {
  local package=$1 file folder
  file=$work/$(cd "$work" && npm pack --silent "$package")
  if [[ ${trust:-} && -z $(grep " $package\$" "$here/packages.sha512") ]]; then
    echo "$(sha512sum <"$file" | cut -d' ' -f1) $package" >>"$here/packages.sha512"
  fi
  grep -qx "$(sha512sum <"$file" | cut -d' ' -f1) $package" "$here/packages.sha512" \
    || { echo "$package is not what packages.sha512 says" >&2; return 1; }
  folder=$work/$(basename "$file" .tgz)
  mkdir -p "$folder" && tar -xzf "$file" -C "$folder" --strip-components 1
  echo "$folder"
}

[[ ${1:-} != --trust ]] || trust=yes
rm -rf "$vendor" && mkdir -p "$vendor"/{utrecht,voorbeeld,noto-sans,literata}

# The whole of @utrecht/component-library-css 9.0.4 is 32 kB compressed; these are its parts that the pages use, one
# after the other in one file, each as it was published.
utrecht=(document-css@3.0.1 body-css@3.0.0 skip-link-css@3.0.1 heading-1-css@3.0.1 heading-2-css@3.0.1
  heading-3-css@3.0.1 heading-4-css@3.0.1 link-css@3.0.1 button-css@4.0.1 button-link-css@3.0.1
  form-label-css@3.0.1 form-field-css@3.0.1 form-fieldset-css@3.0.1 form-field-description-css@3.0.1
  form-field-error-message-css@3.0.1 textbox-css@4.0.1 textarea-css@4.0.1 select-css@3.0.1 checkbox-css@3.0.1
  custom-checkbox-css@3.0.1 radio-button-css@3.0.1 table-css@3.0.1)
for part in "${utrecht[@]}"; do
  folder=$(unpack "@utrecht/$part")
  { echo "/*! @utrecht/$part, EUPL-1.2, unmodified */"; cat "$folder/dist/index.min.css"; echo; } \
    >>"$vendor/utrecht/utrecht.css"
  cp "$folder/LICENSE.md" "$vendor/utrecht/LICENSE.md"
done

folder=$(unpack @nl-design-system-unstable/voorbeeld-design-tokens@7.4.1)
cp "$folder/dist/theme.css" "$folder/LICENSE.md" "$vendor/voorbeeld/"

for font in noto-sans literata; do
  folder=$(unpack "@fontsource-variable/$font@5.3.0")
  cp "$folder"/files/$font-latin{,-ext}-wght-normal.woff2 "$folder/LICENSE" "$vendor/$font/"
done

# the same type for PDF, which takes no woff2
documents=$here/../resources/documents
folder=$(unpack @expo-google-fonts/noto-sans@0.4.2)
cp "$folder"/400Regular/NotoSans_400Regular.ttf "$folder"/700Bold/NotoSans_700Bold.ttf "$documents/"
cp "$folder/LICENSE_FONT" "$documents/NOTO-SANS-LICENSE"
folder=$(unpack @expo-google-fonts/literata@0.4.3)
cp "$folder/700Bold/Literata_700Bold.ttf" "$documents/"
cp "$folder/LICENSE_FONT" "$documents/LITERATA-LICENSE"
