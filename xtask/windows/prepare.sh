#!/usr/bin/env bash
# Makes a Debian 12 machine able to build and test for Windows. `cargo xtask windows` calls it after it has
# installed the packages; it does nothing when all is there. Needs no root.
#
# 1. The standard library, compiled once for each version of Debian's rustc, from its packaged sources.
# 2. A wine folder of our own.
# 3. A stand-in for a library that wine 8 lacks (see bcryptprimitives.c): for tests, never shipped.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=environment.sh
source "$here/environment.sh"

library=$SHEBERLIK_SYSROOT/lib/rustlib/$target/lib
if [ ! -e "$library/complete" ]; then
  echo "compiling Rust's standard library for Windows (a minute or two, once)"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "seed_of_std"\nversion = "0.0.0"\nedition = "2024"\n' >"$work/Cargo.toml"
  # build-std is an unstable switch of cargo; the compiler that it drives is the stable one.
  (cd "$work" && env -u CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS \
    CARGO_TARGET_DIR="$work/target" RUSTC_BOOTSTRAP=1 \
    cargo build --quiet --release --target "$target" \
    -Z build-std=std,panic_unwind,panic_abort,test,proc_macro)
  rm -rf "$SHEBERLIK_SYSROOT"
  mkdir -p "$library"
  find "$work/target/$target/release/deps" -name 'lib*.rlib' ! -name 'libseed_of_std*' -exec cp -t "$library" {} +
  touch "$library/complete"
fi

system=$WINEPREFIX/drive_c/windows/system32
if [ ! -e "$system/kernel32.dll" ]; then
  echo "making a wine folder"
  mkdir -p "$WINEPREFIX"
  wineboot --init >/dev/null 2>&1 || true
  [ -e "$system/kernel32.dll" ] || { echo "wine made no Windows folder in $WINEPREFIX" >&2; exit 1; }
fi
if [ ! -e "$system/bcryptprimitives.dll" ]; then
  x86_64-w64-mingw32-gcc-posix -shared -O1 -o "$system/bcryptprimitives.dll" "$here/bcryptprimitives.c" -ladvapi32
fi
