### Programmets egne tekster for de enkle linjene: gjennomgangen uten skjermbilde.

line-ask-language = Hvilket språk?
line-ask-organisation = Hvilken organisasjon hører du til?
line-organisation-other = Ingen av dem
line-ask-role = Hva er rollen din der?
line-ask-topic = Hva gjelder det? Velg et tema, eller skriv med egne ord hva som har skjedd.
line-ask-scenario = Hva passer best?
line-ask-words = Hva har skjedd? Skriv det med egne ord.
line-ask-change = Hvilket svar vil du endre?
line-ask-confirm = Vil du endre det likevel?
line-confirm-change = Ja, endre det
line-confirm-keep = Nei, la alt være som det er
line-ask-now = Hva vil du gjøre nå?
line-now-change = Endre et av svarene mine
line-now-other = Se på en annen situasjon
line-now-again = Begynne på nytt med denne
line-now-leave = Avslutte
line-default = En tom linje betyr { $choice }.
line-given = Svaret ditt nå: { $choice }. En tom linje beholder det.
line-many = Flere kan passe: Skriv numrene med mellomrom imellom.
# $word is the word to write, $count the number of choices that are not shown yet.
line-more = { $count ->
    [one] Skriv «{ $word }» for å få ett valg til.
   *[other] Skriv «{ $word }» for å få { $count } valg til.
 }
line-no-more = Du har fått alle valgene.
line-hint = Svar med et tall. Skriv «{ $help }» for å se hva mer du kan gjøre.
line-progress = Spørsmål { $number } av { $most }
line-progress-between = Spørsmål { $number } av { $fewest } til { $most }
line-known = Kjent fra profilen din: { $answer }
line-begun = Du har vært her før, og svarene dine gjelder fortsatt. Skriv «{ $change }» for å endre et av dem.
line-help = Svar med tallet foran det som passer. Du kan også skrive:
line-help-word = { $word }: { $meaning }
# The words that steer the interview, the one that is shown first.
line-word-back = tilbake, t
    .does = gå ett steg tilbake; svarene dine blir stående
line-word-change = endre, e
    .does = endre et av svarene dine
line-word-why = hvorfor, v
    .does = få vite hvorfor det blir spurt
line-word-more = mer, m
    .does = få valgene som er igjen
line-word-first-aid = førstehjelp, foerstehjelp, f, !
    .does = få hjelp nå, når skaden har skjedd
line-word-search = søk, soek, finn, /
    .does = finn en situasjon ut fra det du skriver etter ordet
line-word-topics = temaer, tema
    .does = velg en annen situasjon; svarene dine blir stående
line-word-start-over = på nytt, paa nytt
    .does = glem svarene her, og begynn igjen
line-word-language = språk, spraak, s
    .does = velg et annet språk
line-word-organisation = organisasjon, o
    .does = velg en annen organisasjon
line-word-role = rolle, r
    .does = velg en annen rolle
line-word-help = hjelp, h, ?
    .does = få vite dette igjen
line-word-quit = avslutt, slutt, a, q
    .does = stopp
line-not-a-choice = «{ $input }» er ikke et av svarene. Skriv ett tall fra 1 til { $last }.
line-not-choices = «{ $input }» er ikke blant svarene. Skriv ett eller flere tall fra 1 til { $last } med mellomrom imellom.
line-nothing-written = Skriv et tall fra 1 til { $last }.
line-nothing-written-words = Skriv med egne ord hva som har skjedd.
line-alone = «{ $choice }» kan ikke velges sammen med andre svar. Velg på nytt.
line-would-drop = Da teller disse svarene ikke lenger:
line-nothing-to-change = Det er ikke noe svar å endre ennå.
line-nothing-before = Det er ingenting før dette.
line-option-help = { $option }: { $help }
line-no-why = Det er ikke mer å si om dette.
line-why-organisation = Organisasjoner gir ulike råd. Du får det som din egen sier.
line-why-role = Noen regler gjelder bare for ledere eller for folkevalgte.
line-found-nothing = Ingenting passer til de ordene. Prøv med andre, eller velg et tema.
line-cannot-open = Dette kan ikke åpnes, fordi det er feil i pakken. «omtanke check» forteller hvilke. Velg noe annet.
line-goodbye = Ha det.
line-not-kept = Valget ditt kan ikke lagres til neste gang. Systemet sier: { $reason }
