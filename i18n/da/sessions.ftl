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
session-in-use = Gennemgangen er åben i et andet vindue.
session-forgotten = Gennemgangen er slettet fra et andet vindue.
session-missing = Den gennemgang findes ikke.
session-newer = Gennemgangen er skrevet af en nyere udgave af omtanke.
session-damaged = Gennemgangen er beskadiget og kan ikke læses.
session-other-pack = Den er begyndt med en anden pakke. Start omtanke med den pakke for at fortsætte.
session-no-scenario = Den situation, den handler om, findes ikke længere eller kan ikke åbnes.

## Hvad der siges om det

# $reason is a sentence.
session-not-remembered = Dine svar bliver ikke husket. { $reason }
# $reason is a sentence.
session-cannot-resume = Du kan ikke fortsætte her. { $reason }
session-not-from-here = Det, du svarer her, bliver ikke husket.
session-torn = Det sidste svar blev ikke gemt helt. Der bliver spurgt igen.
session-part-damaged = En del af gennemgangen var beskadiget. Der bliver spurgt igen om det, der mangler.
# $questions is one or more questions, each in quotation marks.
session-gone = Indholdet er ændret. Dit svar på { $questions } findes ikke længere.
# $verdict is an answer such as “Yes” or “Ask first”.
session-otherwise = Den { $day } var svaret »{ $verdict }«.

## Kommandolinjen

cli-about-resume = Fortsæt en gennemgang, der blev afbrudt: den nyeste eller den med et bestemt nummer.
    .examples =
        omtanke resume
        omtanke resume 3
        omtanke resume --list
cli-about-history = Vis de gennemgange, der er gemt på denne computer, med svaret, dagen og pakkens version.
    .examples =
        omtanke history
        omtanke history --format json
cli-about-forget = Slet én gennemgang eller alt, hvad omtanke har gemt på denne computer.
    .examples =
        omtanke forget 3
        omtanke forget --all
cli-value-session = NUMMER
cli-arg-session = Gennemgangens nummer, som »omtanke history« viser det
cli-arg-list = Vis kun, hvilke gennemgange der kan fortsættes
cli-arg-all = Slet alle gennemgange og dine valg af sprog, organisation og rolle
cli-arg-no-history = Gem kun dine svar, mens omtanke kører, og slet dem, når du slutter
cli-arg-private = Gem ingenting
cli-history-empty = Der er ikke gemt nogen gennemgange.
cli-history-unreadable = Kan ikke læses
# $answered is the number of questions that are answered.
cli-history-unfinished = { $answered ->
    [one] Ikke færdig, ét svar givet
   *[other] Ikke færdig, { $answered } svar givet
 }
# $verdict is an answer such as “Yes” or “Ask first”, or what cli-history-unfinished says.
cli-history-line = { $verdict } · { $day } · pakkens version { $version }
cli-forgot-one = Gennemgang { $number } er slettet.
cli-forgot-all = { $sessions ->
    [0] Der var ikke gemt nogen gennemgange.
    [one] Én gennemgang er slettet.
   *[other] { $sessions } gennemgange er slettet.
 }
cli-forgot-settings = Dine valg af sprog, organisation og rolle er ikke længere gemt.
cli-forgot-torn = Det, der blev skåret af beskadigede gennemgange, er også slettet.
cli-error-session-number = »{ $number }« er ikke nummeret på en gennemgang.
cli-error-session-which = Skriv nummeret på den gennemgang, du vil slette, eller »--all« for at slette alt.
cli-error-nothing-to-resume = Der er ikke nogen gennemgang at fortsætte.
cli-error-session-other-pack = Gennemgang { $number } er begyndt med pakken »{ $pack }«. Nævn mappen med den pakke efter »--pack«.
cli-error-session-no-scenario = Gennemgang { $number } handler om »{ $scenario }«. Det scenarie findes ikke længere.
# $reason is a sentence.
cli-error-session = Det kan ikke lade sig gøre med gennemgang { $number }. { $reason }
# $reason is a sentence.
cli-error-sessions = Det, omtanke har gemt, kan ikke læses eller slettes. { $reason }
cli-hint-history = »omtanke history« viser, hvad der er gemt.
# $reason is a sentence.
session-not-erased = Dine svar kunne ikke slettes. { $reason } Prøv med »omtanke forget --all«.

## De enkle linjer

line-unfinished = Du har en gennemgang, der ikke er færdig. »omtanke resume« fortsætter den.
line-kept = Dine svar er gemt på denne computer i 30 dage. »omtanke resume { $number }« fortsætter, og »omtanke forget { $number }« sletter dem.
line-kept-answer = Gennemgangen er gemt på denne computer i 30 dage. »omtanke history« viser den, og »omtanke forget { $number }« sletter den.
line-not-remembered = Dine svar er ikke gemt.
