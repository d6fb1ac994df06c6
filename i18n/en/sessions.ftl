### The program’s own texts about what is kept between runs.

## Why something cannot be kept or read

session-no-home = This system has no place for it.
session-not-a-folder = A file lies where omtanke’s folder should be.
session-link = Omtanke’s folder is a link to another place.
session-not-own = Omtanke’s folder belongs to someone else.
session-full = The disk is full.
session-read-only = The disk can be read, but not written to.
session-denied = You do not have access to omtanke’s folder.
session-disk = There is an error on the disk.
session-in-use = The session is open in another window.
session-forgotten = The session was erased from another window.
session-missing = There is no such session.
session-newer = A newer version of omtanke wrote the session.
session-damaged = The session is damaged and cannot be read.
