### The program’s own texts: looking around.

browse-search-hint = Type what has happened, in your own words.
browse-search-none = Nothing fits. Try fewer words, or other ones.
browse-key-any = letters
browse-do-type = Type, delete and move in the line
browse-do-leave-search = Leave the search; nothing is kept
    .hint = leave

## What is left out of a pack

browse-left-out = { $number ->
    [one] One thing in the pack is wrong and left out.
   *[other] { $number } things in the pack are wrong and left out.
 } “{ $command }” says why.
