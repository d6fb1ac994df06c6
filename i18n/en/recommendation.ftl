### The program’s own texts about a recommendation, on the screen and on paper.

section-verdict = The answer
section-ground = Who says so
section-steps = What to do
section-contacts = Where to get help
section-drafts = Drafts you can use
section-why = Your answers
section-changes = What would change the answer
section-others = How others see it
section-since = What has changed since
section-sources = What this rests on
section-sign-off = Read and understood

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = This is what { $publisher } says.
basis-own-silent = { $publisher } says nothing about this. The answer is omtanke’s own suggestion.
basis-not-addressed = The document from { $publisher } does not speak to you as { $role }. The answer is omtanke’s own suggestion.
basis-no-guideline = Your organisation has no guideline here. The answer is omtanke’s own suggestion.

others-are-silent = None of the organisations here takes a stance on this.
others-say-the-same = Those organisations here that take a stance on this give one and the same answer. See “How others see it”.
others-differ = The organisations here that take a stance on this do not give the same answer. See “How others see it”.

headline-agree = The answer is the same, whatever you find out.
headline-open = It depends on something you do not know yet. Find that out first.

caption-open = What may be the case:
caption-find-out = Find out:
caption-not-settled = Not settled by your organisation’s guideline:
caption-nearest = The nearest the guideline says is about something else:
caption-general-first = omtanke suggests first, before it is too late:
caption-own-steps = Then, from your organisation:
caption-general-only = omtanke suggests:
caption-general = omtanke suggests as well:

limit = Where the guideline stops: { $limit }
citation = { $title }, “{ $heading }”, passage { $rule }
draft-say = Draft to say:
draft-send = Draft to send:
answer-line = { $question } – { $answer }
answer-from-profile = From your profile.
answer-raises = Your answer brings this up as well: { $matter }
answer-decides = Another answer here could lead to another main answer.
answer-does-not-decide = Another answer here leads to the same main answer, perhaps with other steps.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $title }, “{ $heading }”, passage { $rule })

source-pack = Content: { $name } { $version }, fingerprint { $digest }
source-day = Made on { $day }
source-receipt = Receipt: { $receipt }
source-note = The guidelines are restated in omtanke’s own words. The document itself is what counts.
# $read is one of the three below.
source-guideline = { $publisher }: “{ $title }”, { $edition }, read { $read }
read-today = today
read-yesterday = yesterday
read-days-ago = { $days } days ago, on { $day }
edition = edition { $edition }
edition-none = no date given
day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

sign-off-statement = I have read this and understood it.
sign-off-name = Name
sign-off-place-and-date = Place and date
sign-off-signature = Signature
page-number = Page { $page } of { $pages }
# Under the title: whose answer it is, for which role, and the day.
byline = { $organisation } · { $role } · { $day }
byline-other = No guideline of its own
