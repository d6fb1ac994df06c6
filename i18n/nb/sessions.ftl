### Programmets egne tekster om det som lagres fra gang til gang.

## Hvorfor noe ikke kan lagres eller leses

session-no-home = Systemet har ikke noe sted for det.
session-not-a-folder = Det ligger en fil der omtankes mappe skulle vært.
session-link = Omtankes mappe er en lenke til et annet sted.
session-not-own = Omtankes mappe tilhører noen andre.
session-full = Disken er full.
session-read-only = Disken kan leses, men ikke skrives til.
session-denied = Du har ikke tilgang til omtankes mappe.
session-disk = Det er feil på disken.
session-in-use = Gjennomgangen er åpen i et annet vindu.
session-forgotten = Gjennomgangen er slettet fra et annet vindu.
session-missing = Den gjennomgangen finnes ikke.
session-newer = En nyere versjon av omtanke har skrevet gjennomgangen.
session-damaged = Gjennomgangen er skadet og kan ikke leses.
