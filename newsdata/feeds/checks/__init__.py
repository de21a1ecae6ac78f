"""Judging feeds: tables of elements and data types, and a small engine that compares."""

from newsdata.feeds.checks.checker import Checker
from newsdata.feeds.checks.json_feed import check_jsonfeed

__all__ = ["Checker", "check_jsonfeed"]
