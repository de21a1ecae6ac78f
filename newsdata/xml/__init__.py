"""XML from people one does not trust: read part by part, with places and limits."""

from newsdata.xml.node import Element
from newsdata.xml.reader import Part, XmlReader

__all__ = ["Element", "Part", "XmlReader"]
