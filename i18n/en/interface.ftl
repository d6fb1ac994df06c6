### The program's own texts.

## Everywhere

text-missing = [this text is missing]
unsure = I don’t know
or-between = { " or " }

## Words for the small vocabularies

role-employee = employee
role-leader = leader of staff
role-elected = elected politician

verdict-yes = Yes
    .symbol = ✓
verdict-yes-if = Yes, if
    .symbol = ◆
verdict-ask-first = Ask first
    .symbol = ?
verdict-no = No
    .symbol = ✗
verdict-act-now = Act now
    .symbol = !
verdict-silent = Silent

strength-must = Required
strength-must-not = Not allowed
strength-should = Recommended
strength-should-not = Advised against
strength-may = Allowed
strength-consider = To think over
strength-informs = For information

step-must = Required
step-should = Recommended
step-may = Allowed
step-consider = To think over
step-informs = Good to know
step-own = We suggest

relation-agree = says the same and asks for the same steps
relation-same-verdict = says the same, with other steps
relation-stricter = is stricter
relation-looser = is less strict
relation-different = sees the situation in another way
relation-silent = takes no stance on this

## The recommendation

section-verdict = The answer
section-ground = Who says so
section-steps = What to do
section-contacts = Who to contact
section-drafts = Drafts you can use
section-why = Your answers
section-changes = What would change the answer
section-others = How others see it
section-sources = What this rests on

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = This is what { $publisher } says.
basis-own-silent = { $publisher } says nothing about this. The answer is omtanke’s own suggestion.
basis-not-addressed = The document from { $publisher } does not speak to you as { $role }. The answer is omtanke’s own suggestion.
basis-no-guideline = You have not chosen an organisation with a guideline here. The answer is omtanke’s own suggestion.

headline-agree = The answer is the same, whatever turns out to be the case.
headline-open = It depends on something you do not know yet. Find that out first.

caption-open = What may be the case:
caption-find-out = Find out:
caption-not-settled = Not settled by your organisation’s guideline:
caption-nearest = The nearest it says, about something else:
caption-general = omtanke suggests as well:

limit = What it does not say: { $limit }
citation = { $title }, “{ $heading }”, passage { $rule }
draft-say = Draft to say:
draft-send = Draft to send:
answer-line = { $question } – { $answer }
answer-from-profile = From your profile.
answer-raises = This brings up: { $matter }.
answer-decides = Another answer here could lead to another result.
answer-does-not-decide = Another answer here would lead to the same result.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $citation })

source-pack = Content: { $name } { $version }, fingerprint { $digest }
source-day = Made on { $day }
source-receipt = Receipt: { $receipt }
source-note = The guidelines are restated in omtanke’s own words. The document itself is what counts.
# $age is the number of whole days since the wording was read.
source-guideline = { $publisher }: “{ $title }”, { $edition }, read { $age ->
    [0] today
    [one] yesterday
   *[other] { $age } days ago, on { $read }
 }
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

## Findings

finding-missing-file = This file is missing. Add it, or take away what asks for it.
finding-unreadable = The file cannot be read: { $reason }. Check that you have access to it.
finding-not-utf8 = The file is not UTF-8 text. Save it as UTF-8.
finding-file-too-large = The file has { $found } bytes, and { $most } is the most. Split it.
finding-pack-too-large = The pack is larger than { $most } bytes. Take out what is not needed, or add --large.
finding-too-many-files = The pack has more than { $most } files. Take out what is not needed, or add --large.
finding-not-a-plain-file = This is neither a plain file nor a folder, and it is left out. Put the file itself here.
finding-too-deep = The brackets stand more than { $most } deep inside each other. Write it flatter.
finding-toml-syntax = This is not valid TOML: { $reason }.
finding-fluent-syntax = This is not valid Fluent: { $reason }.
finding-unknown-key = The key “{ $key }” means nothing here. Remove it or correct it.
finding-missing-key = The key “{ $key }” is missing. Add it here.
finding-wrong-type = Here stands a value of the type “{ $found }”, and “{ $wanted }” is expected.
finding-unknown-value = The value “{ $value }” is not known here. Choose one of these: { $all }.
finding-bad-id = “{ $id }” has not the form of an id. Use a to z, digits and hyphens, with a letter first. A passage is written like 8.1.
finding-reserved-id = The program uses the id “{ $id }” itself. Choose another.
finding-duplicate = “{ $id }” stands here a second time. Keep one of them.
finding-empty = The list “{ $key }” is missing or empty. Write at least one entry in it.
finding-too-many-options = The question “{ $question }” has { $found } options, and { $most } is the most. Split the question.
finding-text-too-long = The text “{ $key }” has more than { $most } characters. Shorten it.
finding-control-character = The character { $character } is not shown, or turns the direction of writing. Remove it.
finding-no-target = It is not clear where this leads. Name either a question with “ask” or an outcome with “end”, or leave it all to the question’s “route”.
finding-bad-route = The routes of “{ $question }” do not fit. Write “route” as a list in which the last entry, and only the last, has no “when”.
finding-dead-route = Route { $number } from “{ $question }” is never taken: earlier routes or earlier answers stand in its way. Move it up or remove it.
finding-unknown-question = There is no question “{ $question }” in this scenario. Correct the name or add the question.
finding-unknown-option = The question “{ $question }” has no option “{ $option }”. Correct the name or add the option.
finding-unknown-outcome = There is no outcome “{ $outcome }” in this scenario. Correct the name or add the outcome.
finding-unknown-matter = There is no matter “{ $matter }”. Correct the name, or add the matter with a verdict to matters.toml.
finding-unknown-advice = There is no advice “{ $advice }”. Correct the name, or add the advice to advice.toml.
finding-not-a-contact = “{ $advice }” is not somebody to turn to. Name advice of the kind “contact”.
finding-unknown-rule = This guideline has no rule { $rule }. Correct the number or add the rule.
finding-unknown-section = Passage { $rule } stands in section { $section }, which this guideline does not have. Add the section with its heading.
finding-unknown-scenario = There is no scenario “{ $scenario }”. Correct the name or add the scenario’s file.
finding-on-no-shelf = “{ $scenario }” is live, but no topic offers it. Put it under “{ $topic }” in pack.toml, or give it the status “draft”.
finding-not-live = “{ $scenario }” has the status “{ $status }” and cannot be offered. Take it away here or make it “live”.
finding-wrong-folder = “{ $scenario }” stands under “{ $topic }” here, but its file is in the folder “{ $folder }”. Move one of them.
finding-cycle = These questions lead round in a circle: { $questions }. Let one of them lead on to something else.
finding-condition-not-before = The condition looks at “{ $question }”, which is never asked before “{ $here }”. Ask it earlier or remove the condition.
finding-unreachable-question = No answer leads to the question “{ $question }”. Lead to it from somewhere or remove it.
finding-unreachable-outcome = No answer leads to the outcome “{ $outcome }”. Lead to it from somewhere or remove it.
finding-too-many-questions = Up to { $found } questions stand in a row, and { $most } is the most that people have patience for. Ask fewer.
finding-missing-text = The text “{ $key }” is missing in this file. Write it.
finding-orphan-text = Nothing asks for the text “{ $key }”. Remove it or correct its name.
finding-unknown-variable = The text “{ $key }” asks for the value ${ $variable }, which nobody gives it. Write the text without it.
finding-missing-variable = The text “{ $key }” leaves out the value ${ $variable }, which it has in other languages. Put it in.
finding-unknown-term = The text “{ $key }” uses “{ $term }”, which this language does not have. Correct it or add it to terms.ftl.
finding-name-of-a-term = The text “{ $key }” has the name of the term “{ $term }”, which is lost beside it. Rename the term, for instance to “-word-{ $key }”.
finding-two-stances = The stance “{ $stance }” already speaks on “{ $matter }” for the role “{ $role }”. Keep one of them.
finding-role-not-addressed = This guideline does not address the role “{ $role }”. Remove the role here or add it to “addresses”.
finding-stance-and-silence = The stance “{ $stance }” speaks on “{ $matter }”, so the guideline is not silent on it. Remove one of them.
finding-firmer-than-rule = “{ $verdict }” is firmer than rule { $rule }, which stands first and says “{ $strength }”. Soften the verdict, put another rule first, or give a “reading”.
finding-step-firmer-than-rule = The step “{ $advice }” is firmer than rule { $rule }, which stands first and says “{ $strength }”. Put another rule first, make it something to know, or give a “reading”.
finding-approval-not-asked = “{ $stance }” leaves the decision with the reader, but “{ $advice }” is a duty. Make the verdict “ask-first”, or give the step a “reading”.
finding-ask-whom = “{ $stance }” says to ask first, but no step says whom. Add a step of the kind “contact” or “do”.
finding-no-way-forward = The answer is no in { $scenario } ({ $outcome }, { $guideline }, { $role }), but nothing says what one can do instead. Add a step or advice of the kind “do”.
finding-rule-and-background = Passage { $rule } is both a rule and background. Remove one of them.
finding-unused-rule = Nothing rests on rule { $rule }. Let a stance, a step or a silence name it, or make it background.
finding-unused-matter = No scenario raises the matter “{ $matter }”. Use it or remove it.
finding-unused-advice = Nobody is given the advice “{ $advice }”. Use it or remove it.
finding-modal-verb = The advice “{ $key }” says “{ $verb }”. Begin with a plain verb: how firmly it is meant comes from the rule.
finding-long-sentence = A sentence in “{ $key }” has { $found } words, and { $most } is the most. Make it two.
finding-hint-nearest = Did you mean “{ $nearest }”?
