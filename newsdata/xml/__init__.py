"""XML from people one does not trust: read part by part, with places and limits."""

from newsdata.xml.limits import Limits
from newsdata.xml.node import Element
from newsdata.xml.part import Part
from newsdata.xml.prolog import Prolog
from newsdata.xml.reader import XmlReader

__all__ = ["Element", "Limits", "Part", "Prolog", "XmlReader"]
