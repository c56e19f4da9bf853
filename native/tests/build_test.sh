#!/bin/sh
# Builds one test of the VM: build_test.sh CLANG LD_LLD OUT_DIR TEST [-DOPTION...]. Leaves OUT_DIR/TEST. See README.md.
set -eu
clang=$1 lld=$2 out=$3 test=$4
shift 4
native=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$out/$test.o"
objects=
for source in "$native"/runtime/*.c "$native"/runtime/heap/*.c "$native"/runtime/math/*.c "$native"/runtime/crypto/*.c "$native"/platform/posix/*.c \
    "$native/enclave/enclave_memory.c" "$native/tests/world.c" "$native/tests/$test.c"; do
    [ -f "$source" ] || continue
    object="$out/$test.o/$(basename "$source" .c).o"
    "$clang" -std=gnu11 -O2 -g -march=x86-64-v3 -fwrapv -fno-strict-aliasing -ffp-contract=off -fno-math-errno -fno-trapping-math -ffreestanding -fPIE \
        -fvisibility=hidden -fno-stack-protector -fno-omit-frame-pointer -Wall -Wextra -Wconversion -Wshadow -Wundef \
        -Wmissing-prototypes -Werror -I"$native/include" -I"$native/abi" "$@" -c "$source" -o "$object"
    objects="$objects $object"
done
# shellcheck disable=SC2086
"$lld" -static --build-id=none --defsym=clo_image_base=__ehdr_start --defsym=clog_tables=__ehdr_start -o "$out/$test" $objects
