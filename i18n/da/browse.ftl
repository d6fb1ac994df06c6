### Programmets egne tekster: at se sig omkring.

browse-search-hint = Skriv, hvad der er sket, med dine egne ord.
browse-search-none = Intet passer. Prøv med færre ord eller med andre.
browse-key-any = bogstaver
browse-do-type = Skriv, slet og flyt dig i linjen
browse-do-leave-search = Forlad søgningen; intet bliver gemt
    .hint = forlad
