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
session-other-pack = Den ble startet med en annen pakke. Start omtanke med den pakken for å fortsette.
session-no-scenario = Situasjonen den handler om, finnes ikke lenger eller kan ikke åpnes.

## Hva som blir sagt om det

# $reason is a sentence.
session-not-remembered = Svarene dine blir ikke husket. { $reason }
# $reason is a sentence.
session-cannot-resume = Du kan ikke fortsette her. { $reason }
session-not-from-here = Det du svarer her, blir ikke husket.
session-torn = Det siste svaret ble ikke lagret helt. Du blir spurt igjen.
session-part-damaged = En del av gjennomgangen var skadet. Du blir spurt igjen om det som mangler.
# $questions is one or more questions, each in quotation marks.
session-gone = Innholdet er endret. Svaret ditt på { $questions } finnes ikke lenger.
# $verdict is an answer such as “Yes” or “Ask first”.
session-otherwise = Den { $day } var svaret «{ $verdict }».

## Kommandolinjen

cli-about-resume = Fortsett en gjennomgang som ble avbrutt: den nyeste eller den med et bestemt nummer.
    .examples =
        omtanke resume
        omtanke resume 3
        omtanke resume --list
cli-about-history = Vis gjennomgangene som er lagret på denne datamaskinen, med svaret, dagen og versjonen av pakken.
    .examples =
        omtanke history
        omtanke history --format json
cli-about-forget = Slett én gjennomgang eller alt omtanke har lagret på denne datamaskinen.
    .examples =
        omtanke forget 3
        omtanke forget --all
cli-value-session = NUMMER
cli-arg-session = Nummeret på gjennomgangen, slik «omtanke history» viser det
cli-arg-list = Vis bare hvilke gjennomganger du kan fortsette
cli-arg-all = Slett alle gjennomganger og valgene dine av språk, organisasjon og rolle
cli-arg-no-history = Lagre svarene bare mens omtanke kjører, og slett dem når du avslutter
cli-arg-private = Lagre ingenting
cli-history-empty = Ingen gjennomganger er lagret.
cli-history-unreadable = Kan ikke leses
# $answered is the number of questions that are answered.
cli-history-unfinished = { $answered ->
    [one] Ikke ferdig, ett svar gitt
   *[other] Ikke ferdig, { $answered } svar gitt
 }
# $verdict is an answer such as “Yes” or “Ask first”, or what cli-history-unfinished says.
cli-history-line = { $verdict } · { $day } · pakkeversjon { $version }
cli-forgot-one = Gjennomgang { $number } er slettet.
cli-forgot-all = { $sessions ->
    [0] Ingen gjennomganger var lagret.
    [one] Én gjennomgang er slettet.
   *[other] { $sessions } gjennomganger er slettet.
 }
cli-forgot-settings = Valgene dine av språk, organisasjon og rolle er ikke lenger lagret.
cli-forgot-torn = Det som ble kuttet av skadde gjennomganger, er også slettet.
cli-error-session-number = «{ $number }» er ikke nummeret på en gjennomgang.
cli-error-session-which = Skriv nummeret på gjennomgangen du vil slette, eller «--all» for å slette alt.
cli-error-nothing-to-resume = Det er ingen gjennomgang å fortsette.
cli-error-session-other-pack = Gjennomgang { $number } ble startet med pakken «{ $pack }». Oppgi mappen med den pakken etter «--pack».
cli-error-session-no-scenario = Gjennomgang { $number } handler om «{ $scenario }». Det scenarioet finnes ikke lenger.
# $reason is a sentence.
cli-error-session = Det går ikke med gjennomgang { $number }. { $reason }
# $reason is a sentence.
cli-error-sessions = Det omtanke har lagret, kan ikke leses eller slettes. { $reason }
cli-hint-history = «omtanke history» viser hva som er lagret.
# $reason is a sentence.
session-not-erased = Svarene dine kunne ikke slettes. { $reason } Prøv med «omtanke forget --all».

## De enkle linjene

line-unfinished = Du har en gjennomgang som ikke er ferdig. «omtanke resume» fortsetter den.
line-kept = Svarene dine er lagret på denne datamaskinen i 30 dager. «omtanke resume { $number }» fortsetter, og «omtanke forget { $number }» sletter dem.
line-kept-answer = Gjennomgangen er lagret på denne datamaskinen i 30 dager. «omtanke history» viser den, og «omtanke forget { $number }» sletter den.
line-not-remembered = Svarene dine er ikke lagret.
