### The program’s own texts: looking around.

browse-search-hint = Type what has happened, in your own words.
browse-search-none = Nothing fits. Try fewer words, or other ones.
browse-key-any = letters
browse-do-type = Type, delete and move in the line
browse-do-leave-search = Leave the search; nothing is kept
    .hint = leave
