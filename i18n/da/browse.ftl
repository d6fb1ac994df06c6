### Programmets egne tekster: at se sig omkring.

browse-search-hint = Skriv, hvad der er sket, med dine egne ord.
browse-search-none = Intet passer. Prøv med færre ord eller med andre.
browse-key-any = bogstaver
browse-do-type = Skriv, slet og flyt dig i linjen
browse-do-leave-search = Forlad søgningen; intet bliver gemt
    .hint = forlad

## What is left out of a pack

browse-left-out = { $number ->
    [one] Én ting i pakken er forkert og udeladt.
   *[other] { $number } ting i pakken er forkerte og udeladt.
 } »{ $command }« siger hvorfor.
