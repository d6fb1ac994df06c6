### The program’s own texts: looking around.

browse-search-hint = Type what has happened, in your own words.
browse-search-none = Nothing fits. Try fewer words, or other ones.
browse-key-any = letters
browse-key-f3 = F3
browse-do-type = Type, delete and move in the line
browse-do-leave-search = Leave the search; nothing is kept
    .hint = leave

## What is left out of a pack

browse-left-out = { $number ->
    [one] One thing in the pack is wrong and left out.
   *[other] { $number } things in the pack are wrong and left out.
 } “{ $command }” says why.

## The map of a situation

map-name = Map
map-here = you are here
map-way = ✓ marks your way.
map-unsure = Every question can also be answered with “I don’t know”.
map-fact = Answered from the profile, where the role is known.
map-then = Then, the first that fits:
map-otherwise = otherwise
map-and = { " and " }
# $number is the number of a question.
map-to-question = question { $number }
# $options is one or more answers, each in quotation marks.
map-answer = question { $number }: { $options }
# $roles is one or more roles.
map-role = your role: { $roles }
# $outcome is a short description of where it ends.
map-outcome = Outcome: { $outcome }
# $matters is one or more matters.
map-raises = Brings up: { $matters }
map-about = Is about: { $matters }
map-do-map = Show the situation as a map
    .hint = map
map-do-go = Go to the question on the map, or answer it anew
    .hint = go to
map-do-next = Next and previous question
    .hint = next question

## A guideline to be read

guide-name = Guidelines
guide-which = Which guideline do you want to read?
# $publisher and $title are as the guideline writes them. $edition says the edition, or that there is no date.
guide-title = “{ $title }”, { $edition }
# $language is the tag of a language.
guide-language = The document is in { $language ->
    [da] Danish
    [nb] Norwegian
    [en] English
   *[other] another language ({ $language })
 }. Its title and headings stand as they are.
# $roles is one or more roles.
guide-speaks-to = It speaks to: { $roles }
guide-rules = { $rules ->
    [0] background only
    [one] one rule
   *[other] { $rules } rules
 }
# $situations is a number.
guide-used = Used in { $situations ->
    [one] one situation
   *[other] { $situations } situations
 }
# $roles is one or more roles.
guide-used-for = Used for { $roles } in { $situations ->
    [one] one situation
   *[other] { $situations } situations
 }
guide-used-everywhere = Used in every situation: it says whom to ask.
guide-background = Background, lays nothing down: { $passages }
guide-do-read = Read the guidelines
    .hint = guidelines
guide-do-open = Open the section or the situation
    .hint = open
guide-do-next = Next and previous section
