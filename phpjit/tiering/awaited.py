"""The stub of a function whose calls take long, while it is compiled: they wait for the compiler."""
from __future__ import annotations

from typing import TYPE_CHECKING

from phpjit.builtin import PhpValue
from phpjit.tiering.functions import AWAIT, PLAIN, SLOW
from phpjit.tiering.places import Place, PyFunction

if TYPE_CHECKING:
    from phpjit.tiering.functions import FunctionSite


def awaiting(site: FunctionSite, place: Place) -> PyFunction:
    """Return the stub for a place.

    To wait for as long as a call takes is never worse than twice what would have been best.  A call that is quick shows
    that the function was slow only once, because of something else: nobody waits for it any more.
    """
    plain, record = place.plain, site.record

    def wait(*args: PhpValue) -> PhpValue:
        if site.mode == AWAIT:
            site.tiers.manager.await_version(record, site.per_call)
            if site.mode == AWAIT and not record.pending:
                site.switch(PLAIN)       # refused, but not for good
        if site.mode != AWAIT:
            return site.made(place)(*args)
        if site.inside:
            return plain(*args)
        site.inside, start = True, site.now()
        try:
            return plain(*args)
        finally:
            site.inside = False
            if site.now() - start < SLOW and site.mode == AWAIT:
                site.switch(PLAIN)
    return wait
