### Programmets egne tekster om det, der gemmes fra gang til gang.

## Hvorfor noget ikke kan gemmes eller læses

session-no-home = Systemet har ingen plads til det.
session-not-a-folder = Der ligger en fil, hvor omtankes mappe skulle være.
session-link = Omtankes mappe er et link til et andet sted.
session-not-own = Omtankes mappe tilhører en anden.
session-full = Disken er fuld.
session-read-only = Disken kan læses, men der kan ikke skrives på den.
session-denied = Du har ikke adgang til omtankes mappe.
session-disk = Der er fejl på disken.
session-in-use = Gennemgangen er åbent i et andet vindue.
session-forgotten = Gennemgangen er slettet fra et andet vindue.
session-missing = Den gennemgang findes ikke.
session-newer = Gennemgangen er skrevet af en nyere udgave af omtanke.
session-damaged = Gennemgangen er beskadiget og kan ikke læses.
