### Programmets egne tekster: å se seg omkring.

browse-search-hint = Skriv hva som har skjedd, med dine egne ord.
browse-search-none = Ingenting passer. Prøv med færre eller andre ord.
browse-key-any = bokstaver
browse-do-type = Skriv, slett og flytt deg i linjen
browse-do-leave-search = Forlat søket; ingenting blir lagret
    .hint = forlat
