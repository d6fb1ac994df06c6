### The program's own texts.

## Everywhere

text-missing = [this text is missing]
unsure = I don’t know
or-between = { " / " }

## Words for the small vocabularies

role-employee = employee
role-leader = leader of staff
role-elected = elected politician

verdict-yes = Yes
    .symbol = ✓
verdict-yes-if = Yes, if …
    .symbol = ◆
verdict-ask-first = Ask first
    .symbol = ?
verdict-no = No
    .symbol = ✗
verdict-act-now = Act now
    .symbol = !

strength-must = Required
strength-must-not = Not allowed
strength-should = Recommended
strength-should-not = Advised against
strength-may = Allowed
strength-consider = To think over
strength-informs = For information

step-must = Required
step-should = Recommended
step-may = You may
step-consider = To think over
step-informs = Good to know
step-own = We suggest

relation-agree = says the same and gives the same advice
relation-same-verdict = says the same, with other advice
relation-stricter = is stricter
relation-looser = is less strict
relation-different = sees the situation in another way
relation-silent = takes no stance on this

## The full screen

tui-name = omtanke
tui-welcome = omtanke helps with dilemmas on social media at work. It asks a few questions, and then says what your own organisation advises.
tui-choose-language = Which language do you prefer?
    .why = You can change it at any time with L.
tui-choose-organisation = Which organisation do you belong to?
    .why = The answer depends on what your own organisation says. You can change it at any time with O.
tui-choose-role = What is your role there?
    .why = Some guidelines say other things to leaders and elected politicians. You can change it at any time with R.
tui-other = Another organisation
    .about = You get omtanke’s own suggestion, and see what the guidelines here say.
tui-role-employee = Employee
    .about = You work there, without staff of your own.
tui-role-leader = Leader
    .about = You lead staff.
tui-role-elected = Elected politician
    .about = You are elected to the municipal or regional council.

tui-home = What is it about?
tui-first-aid = First aid
tui-begun = started
tui-recent = Recent
# $answered is the number of questions answered.
tui-answered = { $answered ->
    [one] one answer
   *[other] { $answered } answers
 }

# $role and $publisher are names; R and O are keys.
tui-profile = From your profile: { $role } (R) · { $publisher } (O)
tui-changing = being changed
tui-from-profile = from your profile
tui-your-answer = your answer
tui-unsure-help = You then get advice on what may be the case, and on what to find out.
tui-why = Why we ask: { $why }
tui-several = You can choose more than one.
# $fewest is the number of questions left.
tui-left = { $fewest ->
    [one] Last question
   *[other] { $fewest } questions left
 }
# $fewest and $most are numbers of questions.
tui-left-between = { $fewest } to { $most } questions left
tui-again = You are changing an earlier answer
# $questions is one or more questions, each in quotation marks.
tui-would-drop = If you choose this, your answer to { $questions } no longer counts.
tui-no-longer-count = No longer counts: your answer to { $questions }
tui-quoted = “{ $text }”
tui-no-answers = You have not answered anything yet.

# $last is the last row shown, $rows the number of all rows.
tui-read = line { $last } of { $rows }
tui-too-small = Needs 40 × 10. The keys still work.
tui-not-kept = Cannot be remembered for next time.
tui-cannot-open = Cannot be opened: it has errors.

tui-help = Help
tui-search = Search
tui-keys-here = On this screen
tui-keys-everywhere = Everywhere
tui-help-note = Your answers are neither stored nor sent.

tui-key-up = ↑
tui-key-down = ↓
tui-key-left = ←
tui-key-right = →
tui-key-enter = Enter
tui-key-escape = Esc
tui-key-backspace = Backspace
tui-key-space = Space
tui-key-tab = Tab
tui-key-shift-tab = Shift-Tab
tui-key-page-up = PgUp
tui-key-page-down = PgDn
tui-key-home = Home
tui-key-end = End
tui-key-delete = Del
tui-key-f1 = F1
tui-key-f2 = F2

tui-do-move = Move up and down
    .hint = move
tui-do-scroll = Scroll up and down
    .hint = scroll
tui-do-choose = Choose
    .hint = choose
tui-do-open = Open
    .hint = open
tui-do-mark = Mark, or take the mark away
    .hint = mark
tui-do-go-on = Go on with what is marked
    .hint = go on
tui-do-change = Change an answer
    .hint = change answer
tui-do-number = Choose by number
tui-do-mark-number = Mark by number
tui-do-change-number = Change the answer with this number
tui-do-answers = See your answers and change one
tui-do-page = One screen up or down
tui-do-ends = First and last
tui-do-text-ends = Beginning and end
tui-do-topics = To the topics
    .hint = topics
tui-do-column = To the other column
tui-do-next-topic = Next and previous topic
tui-do-some = Further up or down
tui-do-back = One step back; your answers stay
    .hint = back
tui-do-start-over = Forget the answers here and start over
tui-do-home = To the list of situations
    .hint = all situations
tui-do-search = Search for a situation
    .hint = search
tui-do-first-aid = First aid, when something has already happened
    .hint = first aid
tui-do-language = Change language
    .hint = language
tui-do-organisation = Change organisation
    .hint = organisation
tui-do-role = Change role
    .hint = role
tui-do-help = Help for this screen
    .hint = help
tui-do-suspend = Pause; fg in the shell brings you back
tui-do-quit = Quit
    .hint = quit
