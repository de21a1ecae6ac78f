"""How a process that is all ours takes its memory."""

ALLOCATOR = "ARROW_DEFAULT_MEMORY_POOL", "system"
"""The variable by which Arrow is told an allocator, and the system's: Arrow's own keep a sixth more for no speed."""
