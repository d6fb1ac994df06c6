### Programmets egne tekster: å se seg omkring.

browse-search-hint = Skriv hva som har skjedd, med dine egne ord.
browse-search-none = Ingenting passer. Prøv med færre eller andre ord.
browse-key-any = bokstaver
browse-do-type = Skriv, slett og flytt deg i linjen
browse-do-leave-search = Forlat søket; ingenting blir lagret
    .hint = forlat

## What is left out of a pack

browse-left-out = { $number ->
    [one] Én ting i pakken er feil og utelatt.
   *[other] { $number } ting i pakken er feil og utelatt.
 } «{ $command }» sier hvorfor.
