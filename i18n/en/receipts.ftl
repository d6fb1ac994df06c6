### A receipt that is opened again: what has changed since, and what can be wrong with it.

## What has changed since

since-nothing = The content is the same as when the receipt was made, and so is the advice.
since-same-advice = The content is not the same as when the receipt was made, but the advice is. Main answer, rules, their strength and the steps are as they were. The wording may differ.
since-other-advice = The content is not the same as when the receipt was made, and neither is the advice:
since-other-reading = The content is the same as when the receipt was made, but this version of omtanke gives other advice:
# $then and $now are main answers such as “Ask first”.
since-verdict = The main answer was “{ $then }”. Now it is “{ $now }”.
since-ground-own = Then, the answer came from your organisation’s guideline.
since-ground-own-silent = Then, your organisation’s guideline said nothing about this.
since-ground-not-addressed = Then, your organisation’s guideline did not speak to your role.
since-ground-no-guideline = Then, your organisation had no guideline here.
# $now and $then are strengths such as “Recommended”, $statement is what the passage lays down.
since-new-rule = The answer now rests on passage { $rule } as well: { $statement } ({ $now })
since-gone-rule = The answer no longer rests on passage { $rule }: { $statement } ({ $now })
since-strength = Passage { $rule } was “{ $then }” and is now “{ $now }”: { $statement }
since-new-step = A new step from your organisation: { $step }
since-gone-step = No longer a step from your organisation: { $step }
since-new-suggestion = A new suggestion from omtanke: { $step }
since-gone-suggestion = omtanke no longer suggests: { $step }
since-not-told = The rules or the steps are others. The receipt is too short to tell which.
since-more-than-is-told = The rules or the steps are others too. The receipt is too short to tell which.

## The command

cli-about-open = Show the recommendation of a receipt again, and what has changed since. Organisation, role and answers are those of the receipt.
    .examples =
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y -o again.pdf --sign-off
cli-value-code = RECEIPT
cli-arg-code = The receipt, as it stands at the end of the recommendation; hyphens, spaces and capital letters do not matter
cli-error-receipt-missing = Write the receipt after “omtanke open”. It stands at the end of the recommendation.
cli-error-receipt-letter = Group { $group } of the receipt has “{ $letter }” in it, which no receipt has. Look at that group again.
cli-error-receipt-group = Group { $group } of the receipt, “{ $text }”, is not right. Compare it with the receipt, letter by letter.
cli-error-receipt-length = Group { $group } of the receipt, “{ $text }”, should have five letters and digits. Look at that group again.
cli-error-receipt-short = The receipt ends too early. One or more groups are missing at the end.
cli-error-receipt-newer = The receipt was made by a newer version of omtanke. Use that version to open it.
cli-error-receipt-scenario = The receipt is for a situation that is not in the content here. Name the pack it was made with, with “--pack”.
cli-error-receipt-organisation = The receipt is for an organisation that is not in the content here. Name the pack it was made with, with “--pack”.
cli-error-receipt-organisations = The receipt fits more than one organisation here. Say which, with “--org” and one of these names:
cli-error-receipt-answer = The situation “{ $scenario }” is not the same as when the receipt was made. The next answer in the receipt does not fit the question “{ $question }”
cli-error-receipt-question = The situation “{ $scenario }” is not the same as when the receipt was made. The receipt has no answer to the question “{ $question }”
cli-error-receipt-too-many = The situation “{ $scenario }” is not the same as when the receipt was made. It now ends before all the answers in the receipt are used.
cli-hint-receipt-answers = Go on from the answers that still hold:
