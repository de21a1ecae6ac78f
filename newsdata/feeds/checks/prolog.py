"""What stands before the root: the version of XML, the encoding, the document type."""

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted, words
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

COMMON_ENCODINGS = words(
    "utf-8 utf8 utf-16 utf-16le utf-16be us-ascii ascii iso-8859-1 iso-8859-2 iso-8859-15 windows-1250 windows-1251"
    " windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 shift_jis euc-jp iso-2022-jp"
    " euc-kr gb2312 gbk gb18030 big5 koi8-r koi8-u iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8"
    " iso-8859-9 iso-8859-10 iso-8859-13 iso-8859-14"
)
"""The encodings that readers know."""

_NETSCAPE = "my.netscape.com/publish/formats"


def begin(facts: Facts, element: Element, voice: Voice) -> None:
    """Judge what stands before the root *element*, if it is known."""
    prolog = facts.prolog
    if prolog is None:
        return
    name, place = element.tag, (prolog.line, prolog.column)
    if prolog.version not in (None, "", "1.0"):
        voice.place("BadXmlVersion", f"XML {quoted(prolog.version)} is not read by all readers", place, name)
    encoding = prolog.declared_encoding
    if encoding and encoding.lower() not in COMMON_ENCODINGS:
        voice.place("ObscureEncoding", f"the encoding {quoted(encoding)} is not known to every reader", place, name)
    doctype = prolog.doctype
    if doctype and _NETSCAPE in (doctype.system_id or ""):
        message = f"the document type {quoted(doctype.system_id or '')} is gone"
        voice.place("DeprecatedDTD", message, (doctype.line, doctype.column), name)
        if element.attributes.get("version", "0.91") != "0.91":
            message = f"the document type is of RSS 0.91, and the version is {element.attributes['version']}"
            voice.say("InvalidDoctype", message, element, name)


def finish(facts: Facts, voice: Voice) -> None:
    """Tell what of the prolog matters for what was found in the feed."""
    encoding = facts.prolog.declared_encoding if facts.prolog else None
    if facts.podcast and encoding and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
        place = (facts.prolog.line, facts.prolog.column) if facts.prolog else (None, None)
        voice.place("NotUTF8", f"the podcast is in {quoted(encoding)}", place)
