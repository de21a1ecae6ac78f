"""JSON Feed (jsonfeed.org, versions 1 and 1.1): its members and the fields they fill."""
