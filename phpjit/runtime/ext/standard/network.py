"""Names and addresses of hosts: gethostbyname, ip2long, inet_pton."""
from __future__ import annotations

import socket
from typing import Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.values.array import PhpArray

CONSTANTS: Final[dict[str, PhpValue]] = {
    "LOG_EMERG": 0, "LOG_ALERT": 1, "LOG_CRIT": 2, "LOG_ERR": 3, "LOG_WARNING": 4, "LOG_NOTICE": 5, "LOG_INFO": 6,
    "LOG_DEBUG": 7, "LOG_KERN": 0, "LOG_USER": 8, "LOG_MAIL": 16, "LOG_DAEMON": 24, "LOG_AUTH": 32, "LOG_SYSLOG": 40,
    "LOG_LPR": 48, "LOG_NEWS": 56, "LOG_UUCP": 64, "LOG_CRON": 72, "LOG_AUTHPRIV": 80, "LOG_LOCAL0": 128,
    "LOG_LOCAL1": 136, "LOG_LOCAL2": 144, "LOG_LOCAL3": 152, "LOG_LOCAL4": 160, "LOG_LOCAL5": 168, "LOG_LOCAL6": 176,
    "LOG_LOCAL7": 184, "LOG_PID": 1, "LOG_CONS": 2, "LOG_ODELAY": 4, "LOG_NDELAY": 8, "LOG_NOWAIT": 16,
    "LOG_PERROR": 32,
}


@builtin("ip2long(string $ip): int|false", effects=PURE, fold=True)
def ip2long(ip: str) -> PhpValue:
    parts = ip.split(".")
    if len(parts) != 4 or not all(p.isascii() and p.isdigit() and len(p) <= 3 and int(p) < 256 for p in parts):
        return False
    if any(len(p) > 1 and p[0] == "0" for p in parts):
        return False
    a, b, c, d = map(int, parts)
    return a << 24 | b << 16 | c << 8 | d


@builtin("long2ip(int $ip): string|false", effects=PURE, fold=True)
def long2ip(ip: int) -> str:
    return ".".join(str(ip >> shift & 255) for shift in (24, 16, 8, 0))


@builtin("inet_pton(string $ip): string|false", effects=Effects.WARNS)
def inet_pton(ip: str) -> PhpValue:
    try:
        return socket.inet_pton(socket.AF_INET6 if ":" in ip else socket.AF_INET, ip).decode("latin-1")
    except (OSError, ValueError):
        warning("inet_pton(): Unrecognized address " + ip)
        return False


@builtin("inet_ntop(string $ip): string|false", effects=PURE)
def inet_ntop(ip: str) -> PhpValue:
    if len(ip) not in (4, 16):
        return False
    return socket.inet_ntop(socket.AF_INET if len(ip) == 4 else socket.AF_INET6, ip.encode("latin-1"))


@builtin("gethostbyname(string $hostname): string", effects=Effects.NETWORK_IO)
def gethostbyname(hostname: str) -> str:
    try:
        return socket.gethostbyname(hostname)
    except (OSError, UnicodeError):
        return hostname


@builtin("gethostbynamel(string $hostname): array|false", effects=Effects.NETWORK_IO)
def gethostbynamel(hostname: str) -> PhpValue:
    try:
        return PhpArray.from_list(list(socket.gethostbyname_ex(hostname)[2]))
    except (OSError, UnicodeError):
        return False


@builtin("gethostbyaddr(string $ip): string|false", effects=Effects.NETWORK_IO | Effects.WARNS)
def gethostbyaddr(ip: str) -> PhpValue:
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in ip else socket.AF_INET, ip)
    except (OSError, ValueError):
        warning("gethostbyaddr(): Address is not a valid IPv4 or IPv6 address")
        return False
    try:
        return socket.gethostbyaddr(ip)[0]
    except OSError:
        return ip


@builtin("getservbyname(string $service, string $protocol): int|false", effects=Effects.NONDET)
def getservbyname(service: str, protocol: str) -> PhpValue:
    try:
        return socket.getservbyname(service, protocol)
    except OSError:
        return False


@builtin("getservbyport(int $port, string $protocol): string|false", effects=Effects.NONDET)
def getservbyport(port: int, protocol: str) -> PhpValue:
    try:
        return socket.getservbyport(port, protocol)
    except (OSError, OverflowError):
        return False


@builtin("getprotobyname(string $protocol): int|false", effects=Effects.NONDET)
def getprotobyname(protocol: str) -> PhpValue:
    try:
        return socket.getprotobyname(protocol)
    except OSError:
        return False
