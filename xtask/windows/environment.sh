# Sourced by prepare.sh and by `cargo xtask windows`: everything a build for Windows on Debian needs to see.
#
# Debian's own rustc (rustc-web) is used because its library sources are packaged, so that the standard
# library can be compiled for Windows here; rustup's toolchain is left as it is.

target=x86_64-pc-windows-gnu

export PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH
export RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc
unset RUSTUP_TOOLCHAIN CARGO RUSTC_WRAPPER

# The standard library for Windows lies in a folder of ours, one for each version of rustc.
SHEBERLIK_WINDOWS=${SHEBERLIK_WINDOWS:-${XDG_CACHE_HOME:-$HOME/.cache}/sheberlik/windows}
if [ -x "$RUSTC" ]; then
  version=$("$RUSTC" --version | cut -d ' ' -f 2)
  export SHEBERLIK_SYSROOT=$SHEBERLIK_WINDOWS/rust-$version
  # Only what is built for Windows sees these flags: build scripts and derives stay on Linux.
  export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="--sysroot=$SHEBERLIK_SYSROOT"
  export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTDOCFLAGS=$CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS
fi

export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine
export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
export CXX_x86_64_pc_windows_gnu=x86_64-w64-mingw32-g++-posix
export AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar

export WINEPREFIX=${SHEBERLIK_WINEPREFIX:-$SHEBERLIK_WINDOWS/wine} WINEARCH=win64 WINEDEBUG=-all
export LANG=C.UTF-8 LC_ALL=C.UTF-8
