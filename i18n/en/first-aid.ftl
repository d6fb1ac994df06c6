### The program’s own texts for first aid.

# $publisher is the name of the organisation, $role the reader’s role.
first-aid-own = Where { $publisher } says something, the passage stands under the step. The rest is omtanke’s own suggestion.
first-aid-own-silent = { $publisher } says nothing about what stands here. The steps are omtanke’s own suggestion.
first-aid-not-addressed = The document from { $publisher } does not speak to you as { $role }. The steps are omtanke’s own suggestion.
first-aid-no-guideline = Your organisation has no guideline here. The steps are omtanke’s own suggestion.
first-aid-no-organisation = You have not chosen an organisation yet. The steps are omtanke’s own suggestion.
first-aid-then = Then:
first-aid-questions = Answer a few questions, and get advice on your own case
first-aid-cannot-open = First aid cannot be opened, because the pack has errors.
first-aid-lines = Choose a situation for advice on your own case, or write “{ $back }”.

first-aid-do-card = The other card
    .hint = other card
first-aid-do-card-number = Card by number
first-aid-do-open = Open what a passage says, or go on to the questions
    .hint = open
