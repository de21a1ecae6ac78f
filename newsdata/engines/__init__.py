"""Other engines than this machine's own processes, each in a module that needs a package of its own."""
