### The program’s own texts for plain lines: the interview without a screen.

line-ask-language = Which language?
line-ask-organisation = Which organisation do you belong to?
line-organisation-other = None of these
line-ask-role = What is your role there?
line-ask-topic = What is it about? Choose a topic, or write what happened in your own words.
line-ask-scenario = Which of these fits best?
line-ask-words = What happened? Write it in your own words.
line-ask-change = Which answer do you want to change?
line-ask-confirm = Do you want to change it all the same?
line-confirm-change = Yes, change it
line-confirm-keep = No, leave everything as it is
line-ask-now = What do you want to do now?
line-now-change = Change one of your answers
line-now-other = See another situation
line-now-again = Start over with this one
line-now-leave = Leave
line-default = An empty line means { $choice }.
line-given = Your answer now: { $choice }. An empty line keeps it.
line-many = More than one can fit: write their numbers with spaces between.
# $word is the word to write, $count the number of choices that are not shown yet.
line-more = { $count ->
    [one] Write “{ $word }” for one more choice.
   *[other] Write “{ $word }” for { $count } more choices.
 }
line-no-more = All the choices have been shown.
line-hint = Answer with a number. Write “{ $help }” to see what else you can do.
line-progress = Question { $number } of { $most }
line-progress-between = Question { $number } of { $fewest } to { $most }
line-known = Known from your profile: { $answer }
line-begun = You have been here before, and your answers still count. Write “{ $change }” to change one.
line-help = Answer with the number before what fits. You can also write:
line-help-word = { $word }: { $meaning }
# The words that steer the interview, the one that is shown first.
line-word-back = back, b
    .does = go one step back; your answers stay
line-word-change = change, c
    .does = change one of your answers
line-word-why = why, w
    .does = hear why this is asked
line-word-more = more, m
    .does = hear the choices that are left
line-word-first-aid = first aid, first-aid, firstaid, f, !
    .does = get help now, when something has already happened
line-word-search = search, find, s, /
    .does = find a situation from what you write after the word
line-word-topics = topics, t, home
    .does = choose another situation; your answers stay
line-word-start-over = start over, restart
    .does = forget your answers here and begin again
line-word-language = language, l
    .does = choose another language
line-word-organisation = organisation, o
    .does = choose another organisation
line-word-role = role, r
    .does = choose another role
line-word-help = help, h, ?
    .does = hear this again
line-word-quit = quit, q, exit
    .does = leave
line-not-a-choice = “{ $input }” is not one of the answers. Write one number from 1 to { $last }.
line-not-choices = “{ $input }” is not among the answers. Write one or more numbers from 1 to { $last }, with spaces between.
line-nothing-written = Write a number from 1 to { $last }.
line-nothing-written-words = Write what happened, in your own words.
line-alone = “{ $choice }” cannot be chosen together with other answers. Choose again.
line-would-drop = These answers then no longer count:
line-nothing-to-change = There is no answer to change yet.
line-nothing-before = There is nothing before this.
line-option-help = { $option }: { $help }
line-no-why = There is no more to say about this.
line-why-organisation = Organisations advise differently. You get what your own one says.
line-why-role = Some rules are for leaders or for elected politicians only.
line-found-nothing = Nothing fits those words. Try others, or choose a topic.
line-cannot-open = This one cannot be opened, because the pack has errors. “omtanke check” tells which. Choose another.
line-goodbye = Goodbye.
line-not-kept = Your choice cannot be kept for next time. The system says: { $reason }
