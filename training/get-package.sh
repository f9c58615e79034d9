#!/bin/sh
# Fetches a version of an npm package, checks its sum and puts what it holds into a folder: get-package.sh PACKAGE VERSION SHA256 FOLDER
set -eu
package=$1 version=$2 sum=$3 folder=$4
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
(cd "$temporary" && npm pack --silent "$package@$version" >/dev/null)
echo "$sum  $temporary/$package-$version.tgz" | sha256sum --check --quiet
tar -xzf "$temporary/$package-$version.tgz" -C "$temporary"
rm -rf "$folder"
mv "$temporary/package" "$folder"
