### Programmets egne tekster: at se sig omkring.

browse-search-hint = Skriv, hvad der er sket, med dine egne ord.
browse-search-none = Intet passer. Prøv med færre ord eller med andre.
browse-key-any = bogstaver
browse-key-f3 = F3
browse-do-type = Skriv, slet og flyt dig i linjen
browse-do-leave-search = Forlad søgningen; intet bliver gemt
    .hint = forlad

## What is left out of a pack

browse-left-out = { $number ->
    [one] Én ting i pakken er forkert og udeladt.
   *[other] { $number } ting i pakken er forkerte og udeladt.
 } »{ $command }« siger hvorfor.

## Kortet over en situation

map-name = Kort
map-here = du er her
map-way = ✓ viser din vej.
map-unsure = Du kan også svare »Det ved jeg ikke« på alle spørgsmål.
map-fact = Besvares fra profilen, når rollen er kendt.
map-then = Derefter det første, der passer:
map-otherwise = ellers
map-and = { " og " }
# $number er nummeret på et spørgsmål.
map-to-question = spørgsmål { $number }
# $options er et eller flere svar, hvert i anførselstegn.
map-answer = spørgsmål { $number }: { $options }
# $roles er en eller flere roller.
map-role = din rolle: { $roles }
# $outcome er en kort beskrivelse af, hvor det ender.
map-outcome = Udfald: { $outcome }
# $matters er et eller flere forhold.
map-raises = Rejser spørgsmålet: { $matters }
map-about = Handler om: { $matters }
map-do-map = Vis situationen som et kort
    .hint = kort
map-do-go = Gå til spørgsmålet på kortet, eller svar på det igen
    .hint = gå til
map-do-next = Næste og forrige spørgsmål
    .hint = næste spørgsmål

## En vejledning, der kan læses

guide-name = Vejledninger
guide-which = Hvilken vejledning vil du læse?
# $publisher og $title står, som vejledningen skriver dem. $edition er udgaven, eller at den er uden dato.
guide-title = »{ $title }«, { $edition }
# $language er et sprogs kode.
guide-language = Dokumentet er på { $language ->
    [da] dansk
    [nb] norsk
    [en] engelsk
   *[other] et andet sprog ({ $language })
 }. Titel og overskrifter står, som de er.
# $roles er en eller flere roller.
guide-speaks-to = Den henvender sig til: { $roles }
guide-rules = { $rules ->
    [0] kun baggrund
    [one] én regel
   *[other] { $rules } regler
 }
# $situations er et tal.
guide-used = Bruges i { $situations ->
    [one] én situation
   *[other] { $situations } situationer
 }
# $roles er en eller flere roller.
guide-used-for = Bruges for { $roles } i { $situations ->
    [one] én situation
   *[other] { $situations } situationer
 }
guide-used-everywhere = Bruges i alle situationer: Den siger, hvem du kan spørge.
guide-background = Baggrund, fastlægger ikke noget: { $passages }
guide-do-read = Læs vejledningerne
    .hint = vejledninger
guide-do-open = Åbn afsnittet eller situationen
    .hint = åbn
guide-do-next = Næste og forrige afsnit
