### The program’s own texts that the full screen does not show: the command line, and what can be wrong with a pack.

## The command line

cli-about = What your own organisation’s guideline advises on a social-media dilemma: a few questions, then an answer that says what it rests on. Works offline and keeps nothing about anybody.
cli-about-ask = Ask the questions as plain numbered lines, one after the other.
    .examples =
        omtanke ask
        omtanke ask friend-request-from-patient --lang en
cli-about-advise = Give the advice at once, from answers typed here.
    .examples =
        omtanke advise friend-request-from-patient --org rhp -a who=patient-now
        omtanke advise damage-is-done --org hjorring -o advice.html
cli-about-list = List the scenarios by topic.
    .examples =
        omtanke list
        omtanke list --topic patients --format json
cli-about-search = Find the scenarios that fit what happened, in your own words.
    .examples =
        omtanke search patient added me on insta
        omtanke search colleague off sick skiing --format json
cli-about-show = Show a scenario’s questions, answers and outcomes, and where each answer leads.
    .examples = omtanke show friend-request-from-patient
cli-about-rules = Show the guidelines’ rules by section, with how strongly each speaks and which scenarios use it.
    .examples =
        omtanke rules
        omtanke rules rhp --format json
cli-about-check = Tell everything that is wrong with a pack, with file, line and column.
    .examples =
        omtanke check
        omtanke check my-pack --format json
cli-nothing-found = Nothing fits those words. Try others, or see all scenarios with “omtanke list”.
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-common = Options that every command takes
cli-heading-examples = Examples
cli-help-more = Without a command the full screen opens, or plain lines where there is no screen to draw on. “omtanke advise --help” tells more about one command.
cli-value-scenario = SCENARIO
cli-value-answer = QUESTION=ANSWER
cli-value-lang = LANGUAGE
cli-value-org = ORGANISATION
cli-value-role = ROLE
cli-value-pack = FOLDER
cli-value-color = WHEN
cli-value-format = FORMAT
cli-value-document = FORMAT
cli-value-output = FILE
cli-value-topic = TOPIC
cli-value-folder = FOLDER
cli-value-words = WORDS
cli-value-guideline = GUIDELINE
cli-arg-scenario = The scenario, by the name that “omtanke list” shows
cli-arg-answer = An answer; several options with commas between, “unsure” for “I don’t know”; once for each question
cli-arg-lang = da, nb or en; otherwise the language you have chosen, or the system’s
cli-arg-org = Your organisation, by the name of its guideline, or “other”
cli-arg-role = employee, leader or elected
cli-arg-pack = Use the pack in this folder; can be given more than once
cli-arg-color = auto, always or never
cli-arg-figures = Show how hard each text is to read, the hardest first
cli-arg-large = Allow packs with over 1,000 files or 8 MiB
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-format = text or json
cli-arg-document = text, markdown, html, json or pdf; otherwise as the file’s name ends
cli-arg-output = Write to this file instead of the screen
cli-arg-force = Replace the file if it is there already
cli-arg-sign-off = Add a place to sign that it is read and understood
cli-arg-topic = Only this topic
cli-arg-folder = The pack’s folder; otherwise the pack in use
cli-arg-words = What happened, in your own words
cli-arg-guideline = Only this guideline
cli-first-aid = first aid
cli-organisation-other = none of these
cli-written = Written to { $file }.
cli-needs = One more answer is needed. Add one of those below.
cli-needs-many = More than one can be chosen, with commas between: { $example }
cli-rules-used-by = Used by { $scenarios }
cli-severity-error = error
cli-severity-warning = warning
cli-check-clean = Nothing wrong was found.
cli-check-summary = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
 }, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
 }.
cli-check-lix = { $language }: LIX { $mean } on average and { $hardest } where it is hardest. The limit is { $limit }. Texts measured: { $number }.
cli-check-reading-ease = { $language }: reading ease { $mean } on average and { $hardest } where it is hardest. The limit is { $limit }. Texts measured: { $number }.
cli-error-unknown-argument = “{ $argument }” is not something that omtanke takes here.
cli-error-value-missing = “{ $option }” needs a value after it.
cli-error-no-value-taken = “{ $option }” takes no value.
cli-error-not-utf8 = One of the arguments is not valid text.
cli-error-not-understood = These arguments do not go together.
cli-error-scenario-missing = “omtanke { $command }” needs the name of a scenario.
cli-error-words-missing = Write after “omtanke search” what happened, in your own words.
cli-error-unknown-language = There are no texts in the language “{ $name }”. Choose one of these:
cli-error-unknown-role = There is no role called “{ $name }”. Choose one of these:
cli-error-unknown-value = “{ $value }” is not something “{ $option }” can be. Choose one of these: { $all }.
cli-error-no-organisation = Say which organisation the advice is for, with “--org” and one of these names:
cli-error-unknown-scenario = There is no scenario called “{ $name }”.
cli-error-unknown-word = There is neither a command nor a scenario called “{ $name }”.
cli-error-unknown-topic = There is no topic called “{ $name }”. Choose one of these:
cli-error-unknown-organisation = There is no guideline here from an organisation called “{ $name }”. Choose one of these:
cli-error-unknown-guideline = There is no guideline called “{ $name }”. Choose one of these:
cli-error-answer-form = “{ $answer }” is not an answer. Write the question’s name, an equals sign and the option’s name, such as who=patient-now.
cli-error-contradiction = The question “{ $question }” is answered in two ways: “{ $first }” and “{ $second }”. Keep one of them.
cli-error-not-on-the-way = The question “{ $question }” does not come up with the other answers given. Leave it out, or change the answers before it.
cli-error-unknown-question = This scenario has no question called “{ $question }”.
cli-error-unknown-option = The question “{ $question }” has no option called “{ $option }”.
cli-error-only-one = The question “{ $question }” takes one option only.
cli-error-alone = At the question “{ $question }”, the option “{ $option }” cannot be chosen together with others.
cli-error-no-option = The question “{ $question }” is given no option.
cli-error-pack-missing = There is no folder “{ $folder }”. Check the spelling.
cli-error-pack-not-a-folder = “{ $folder }” is a file. A pack is a folder with “scenarios” and “i18n” in it.
cli-error-pack-unreadable = The folder “{ $folder }” cannot be read. The system says: { $reason }
cli-error-pack-empty = The folder “{ $folder }” is no pack: there are no files in “scenarios” or “i18n” in it.
cli-error-pack-no-base = The pack in “{ $folder }” builds on “{ $base }”, which is not in use. Name that pack first, with another “--pack”.
cli-error-findings = The pack has errors. Correct these first:
cli-error-unknown-ending = “{ $file }” does not say by its ending what is wanted. Let it end with one of these, or name a format with “--format”: { $all }
cli-error-file-name = The name “{ $file }” has characters that are not shown. Choose another name.
cli-error-not-for-a-terminal = A terminal cannot show { $format }. Name a file with “-o”.
cli-error-not-written = The document could not be made. That is a fault in omtanke: { $reason }
cli-error-file-is-there = The file “{ $file }” is there already. Choose another name, or replace it with “--force”.
cli-error-is-a-folder = “{ $file }” is a folder. Give the name of a file.
cli-error-no-folder = “{ $file }” cannot be written, because there is no folder “{ $folder }”. Make the folder first.
cli-error-unwritable = “{ $file }” cannot be written. The system says: { $reason }
cli-error-not-printed = The result cannot be written out. The system says: { $reason }
cli-error-terminal = The conversation with the terminal failed. The system says: { $reason }
cli-hint-nearest = Did you mean “{ $nearest }”?
cli-hint-list = “omtanke list” shows them all.
cli-hint-show = “omtanke show { $scenario }” shows its questions and options.
cli-hint-help = “omtanke --help” shows what can be typed.

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
finding-not-first-aid = First aid is for what has happened, but the answer in “{ $outcome }” is “{ $verdict }” ({ $guideline }, { $role }). Take it off the card.
finding-first-aid-empty = The card “{ $card }” has nothing to do at once for { $guideline }, { $role }. Let its cases have advice of the kind “do” in common.
finding-rule-and-background = Passage { $rule } is both a rule and background. Remove one of them.
finding-unused-rule = Nothing rests on rule { $rule }. Let a stance, a step or a silence name it, or make it background.
finding-unused-matter = No scenario raises the matter “{ $matter }”. Use it or remove it.
finding-unused-advice = Nobody is given the advice “{ $advice }”. Use it or remove it.
finding-modal-verb = The advice “{ $key }” says “{ $verb }”. Begin with a plain verb: how firmly it is meant comes from the rule.
finding-long-sentence = A sentence in “{ $key }” has { $found } words, and { $most } is the most. Make it two.
finding-high-lix = The text that begins with “{ $key }” has LIX { $found }, and { $most } is the most. It has { $sentence } words a sentence, and { $words } percent of the words are long. Write shorter sentences, or shorter words.
finding-low-reading-ease = The text that begins with “{ $key }” has reading ease { $found }, and { $least } is the least. It has { $sentence } words a sentence, and { $words } syllables in a hundred words. Write shorter sentences, or shorter words.
finding-word-to-avoid = The text “{ $key }” says “{ $word }”. Write “{ $instead }”, which is the word in this language and this pack.
finding-hint-nearest = Did you mean “{ $nearest }”?

## What is left out of a pack in which not everything is sound

cli-left-out = Not everything in this pack can be used. Left out:
cli-left-out-situation = situation “{ $title }”
cli-left-out-guideline = guideline from { $publisher }
cli-left-out-file = something in { $file }
cli-left-out-more = { $number } more
cli-left-out-why = “{ $command }” says why.
