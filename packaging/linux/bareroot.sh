# SPDX-License-Identifier: GPL-3.0-or-later
#
# For try-deb and try-portable, which source it: a bare system of this machine's release, a display for it, and a person
# who is not root. Everything lies in one folder and one mount namespace, which end with the script, whatever ends it.
# shellcheck shell=bash

# enter_own_namespace "$0" "$@": starts the script again where its mounts are its own.
enter_own_namespace() {
    if [ "$(id -u)" != 0 ]; then
        echo "A bare system can only be made as root. Nothing outside its folder is changed. Try: sudo $*" >&2
        exit 1
    fi
    if [ -z "${NUMBERDESK_OWN_NAMESPACE:-}" ]; then
        NUMBERDESK_OWN_NAMESPACE=yes exec unshare --mount --propagation private -- "$@"
    fi
}

# make_root: a new bare system in $root, empty but for what every Debian has. The distribution's sources are this
# machine's. What is downloaded is kept in build/apt-cache.
make_root() {
    local distribution codename mirror
    # shellcheck disable=SC1091
    distribution=$(. /etc/os-release && printf '%s' "$ID")
    # shellcheck disable=SC1091
    codename=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
    root=$(mktemp -d)/root
    trap remove_root EXIT
    mkdir -p build/apt-cache/partial
    # Two trials at the same time would download into the same files.
    exec 8>build/apt-cache/lock-of-trials
    flock 8
    cache=$PWD/build/apt-cache
    apt-get indextargets --format "deb \$(REPO_URI) \$(CODENAME) \$(COMPONENT)|\$(ORIGIN)" 'Created-By: Packages' |
        awk -F '|' -v wanted="$distribution" 'tolower($2) == wanted { print $1 }' | sort -u >"${root%/root}/sources"
    mirror=$(awk -v suite="$codename" '$3 == suite { print $2; exit }' "${root%/root}/sources")
    [ -n "$mirror" ] || { echo "No source of $distribution $codename is known to apt-get here." >&2; exit 1; }
    debootstrap --variant=minbase --cache-dir="$cache" "$codename" "$root" "$mirror" >"${root%/root}/debootstrap.log" 2>&1 || {
        tail -n 20 "${root%/root}/debootstrap.log"
        echo "The bare system could not be made." >&2
        exit 1
    }
    cp "${root%/root}/sources" "$root/etc/apt/sources.list"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"
    apt-config dump | grep -E '^Acquire::(http|https)::Proxy' >"$root/etc/apt/apt.conf.d/00proxy" || true
    # What a power loss would do to it does not matter.
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/hurry"
    # Nothing may start there.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --make-rslave "$root/dev"
    mount --bind "$cache" "$root/var/cache/apt/archives"
    in_root useradd --create-home --home-dir /srv/person --uid 4321 --shell /bin/sh person
    in_root apt-get -qq update
}

# End the display, leave the mounts, and never reach through one that is left.
remove_root() {
    [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null || true
    umount -R -l "$root/proc" "$root/dev" "$root/var/cache/apt/archives" 2>/dev/null || true
    rm -rf --one-file-system "${root%/root}"
}

in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }

# quietly COMMAND...: its output is shown only when it fails.
quietly() {
    local status=0
    "$@" >"${root%/root}/log" 2>&1 || status=$?
    [ $status = 0 ] || { echo "This failed: $*"; tail -n 30 "${root%/root}/log"; }
    return $status
}

install_in_root() { quietly in_root apt-get -q -y --no-install-recommends install "$@"; }

# open_display: a display of this machine, for the programs in the root; they reach it by its abstract socket, which needs
# no file there. Only connections of this machine are possible.
open_display() {
    local number
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -ac 3>"${root%/root}/display" >/dev/null 2>&1 &
    display_process=$!
    for _ in $(seq 100); do
        number=$(cat "${root%/root}/display")
        [ -z "$number" ] || break
        sleep 0.1
    done
    [ -n "$number" ] || { echo "Xvfb did not start." >&2; exit 1; }
    display=:$number
    # Qt looks for the socket's file first.
    mkdir -p "$root/tmp/.X11-unix"
}

# be_person NAME=VALUE...: sets as_person, the words that run a command as a user with a home, on the display.
be_person() {
    as_person=(env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/srv/person USER=person LC_ALL=C.UTF-8
        DISPLAY="${display:-}" XDG_RUNTIME_DIR=/srv/person/run "$@" /usr/sbin/chroot --userspec=person:person "$root")
    install -d -m 700 -o 4321 -g 4321 "$root/srv/person/run"
}

# What was proven and what was not, line by line.
failures=0
ok() { printf 'ok      %s\n' "$1"; }
failed() { printf 'FAILED  %s\n' "$1"; failures=$((failures + 1)); }
# proves NAME COMMAND...: the command must succeed.
proves() {
    local name=$1
    shift
    if "$@"; then ok "$name"; else failed "$name"; fi
}
same() {
    [ "$1" = "$2" ] || { printf 'expected: %s\nfound:    %s\n' "$1" "$2"; return 1; }
}

# fingerprint FOLDER: each file below it with its rights and content.
fingerprint() {
    (cd "$1" && find . -type f -printf '%m %U %s ' -exec sha256sum {} \; | sort -k 5)
}

# runs_tour PROGRAM: the program goes through the main job by itself and leaves its pictures.
runs_tour() {
    local status=0 pictures
    rm -rf "$root/srv/person/tour"
    timeout 400 "${as_person[@]}" "$1" --tour /srv/person/tour >"${root%/root}/tour.log" 2>&1 || status=$?
    pictures=$(find "$root/srv/person/tour" -name '*.png' -size +10k 2>/dev/null | wc -l)
    if [ $status != 0 ] || [ "$pictures" -lt 5 ]; then
        echo "The tour ended with $status and left $pictures pictures:"
        tail -n 30 "${root%/root}/tour.log"
        return 1
    fi
}

# stays_open SECONDS PROGRAM ARGUMENT...: the window is opened, and still open then.
stays_open() {
    local seconds=$1 status=0
    shift
    timeout --preserve-status --signal=TERM "$seconds" "${as_person[@]}" "$@" >"${root%/root}/run.log" 2>&1 || status=$?
    # 128 + 15: it was there to be told to end.
    [ $status = 143 ] || { echo "It ended with $status:"; tail -n 20 "${root%/root}/run.log"; return 1; }
}

conclude() {
    if [ $failures -gt 0 ]; then
        echo "$failures FAILED"
        exit 1
    fi
    echo "All of it holds."
}
