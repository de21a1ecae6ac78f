"""Which hosts may be asked: whoever feeds this program an address must not reach a private network with it."""

import ipaddress
import socket

from newsdata.fetch.errors import UnfetchedError


def addresses_of(host: str, port: int, *, allow_private: bool) -> list[str]:
    """The network addresses of *host* that may be connected to.

    Raises `UnfetchedError` for a host that is not found, and for one that is not public.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnfetchedError("U001", f"there is no host {host!r}: {why}", "check the address") from error
    addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    allowed = [each for each in addresses if allow_private or is_public(each)]
    if not allowed:
        message = f"{host!r} is on a private network, at {addresses[0]}"
        raise UnfetchedError("U003", message, "--allow-private fetches it all the same")
    return allowed


def is_public(address: str) -> bool:
    """Whether *address* is one of the whole internet, whatever it is wrapped in."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or _translated(found)
        if inner is not None:
            found = inner
    return found.is_global and not found.is_multicast


_TRANSLATORS = ipaddress.IPv6Network("64:ff9b::/96")


def _translated(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside that of a translator (RFC 6052, section 2.1)."""
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _TRANSLATORS else None
