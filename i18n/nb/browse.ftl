### Programmets egne tekster: å se seg omkring.

browse-search-hint = Skriv hva som har skjedd, med dine egne ord.
browse-search-none = Ingenting passer. Prøv med færre eller andre ord.
browse-key-any = bokstaver
browse-key-f3 = F3
browse-do-type = Skriv, slett og flytt deg i linjen
browse-do-leave-search = Forlat søket; ingenting blir lagret
    .hint = forlat

## What is left out of a pack

browse-left-out = { $number ->
    [one] Én ting i pakken er feil og utelatt.
   *[other] { $number } ting i pakken er feil og utelatt.
 } «{ $command }» sier hvorfor.

## Kartet over en situasjon

map-name = Kart
map-here = du er her
map-way = ✓ viser veien din.
map-unsure = Du kan også svare «Det vet jeg ikke» på alle spørsmål.
map-fact = Besvares fra profilen når rollen er kjent.
map-then = Deretter det første som passer:
map-otherwise = ellers
map-and = { " og " }
# $number er nummeret på et spørsmål.
map-to-question = spørsmål { $number }
# $options er ett eller flere svar, hvert i anførselstegn.
map-answer = spørsmål { $number }: { $options }
# $roles er én eller flere roller.
map-role = rollen din: { $roles }
# $outcome er en kort beskrivelse av hvor det ender.
map-outcome = Utfall: { $outcome }
# $matters er ett eller flere forhold.
map-raises = Reiser spørsmålet: { $matters }
map-about = Handler om: { $matters }
map-do-map = Vis situasjonen som et kart
    .hint = kart
map-do-go = Gå til spørsmålet på kartet, eller svar på det igjen
    .hint = gå til
map-do-next = Neste og forrige spørsmål
    .hint = neste spørsmål

## En veiledning som kan leses

guide-name = Veiledninger
guide-which = Hvilken veiledning vil du lese?
# $publisher og $title står slik veiledningen skriver dem. $edition er utgaven, eller at den er uten dato.
guide-title = «{ $title }», { $edition }
# $language er koden til et språk.
guide-language = Dokumentet er på { $language ->
    [da] dansk
    [nb] norsk
    [en] engelsk
   *[other] et annet språk ({ $language })
 }. Tittel og overskrifter står slik de er.
# $roles er én eller flere roller.
guide-speaks-to = Den henvender seg til: { $roles }
guide-rules = { $rules ->
    [0] bare bakgrunn
    [one] én regel
   *[other] { $rules } regler
 }
# $situations er et tall.
guide-used = Brukes i { $situations ->
    [one] én situasjon
   *[other] { $situations } situasjoner
 }
# $roles er én eller flere roller.
guide-used-for = Brukes for { $roles } i { $situations ->
    [one] én situasjon
   *[other] { $situations } situasjoner
 }
guide-used-everywhere = Brukes i alle situasjoner: Den sier hvem du kan spørre.
guide-background = Bakgrunn, fastsetter ingenting: { $passages }
guide-do-read = Les veiledningene
    .hint = veiledninger
guide-do-open = Åpne avsnittet eller situasjonen
    .hint = åpne
guide-do-next = Neste og forrige avsnitt
