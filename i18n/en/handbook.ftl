### The handbook: every situation as one document.

handbook-title = Handbook: { $publisher }
handbook-title-other = Handbook for those without a guideline of their own
handbook-how = Find the situation that fits, and answer its questions from the first one on. Under each answer stands where to go next. In the end you come to the answer that fits your case.
handbook-most = Each answer stands here by itself. The omtanke program asks the same questions, and gives one answer to all that is true in your case.
handbook-contents = Contents
handbook-first-aid = For when something has already happened.
handbook-question = Question { $number }: { $question }
handbook-many = More than one answer can fit.
# $matter is something that an answer brings up besides, such as “Use of the same password”.
handbook-brings-up = This answer also brings up: { $matter }
handbook-to-question = Go on to question { $number }
# $end is the name of an end of the situation.
handbook-to-end = Go to the answer: { $end }
handbook-then = Then go on like this:
# $conditions are one or more of handbook-condition, with handbook-and between.
handbook-if = If { $conditions }
# $answers are one or more of handbook-answer, with handbook-or between.
handbook-condition = the answer to question { $number } is { $answers }
handbook-answer = “{ $answer }”
handbook-and = { ", and " }
handbook-or = { " or " }
handbook-otherwise = Otherwise
handbook-end = Answer: { $end }
handbook-same = The rest is as at this answer: { $end }
handbook-usual-help = Those named at the front of the handbook can help you.
# $page is the number of the sheet that a line leads to.
handbook-page = page { $page }
handbook-perhaps = One of your answers may also bring up something of this. Where your organisation’s guideline takes a stance on it, the strictest of its main answers counts.
handbook-perhaps-no-guideline = One of your answers may also bring up something of this. That does not change the main answer.
handbook-matter = If an answer also brings this up: { $matter }
handbook-matter-silent = Your organisation’s guideline takes no stance on this, so it does not change the main answer.
handbook-matter-no-guideline = This does not change the main answer.

cli-about-handbook = Make a handbook for one organisation and one role: every situation with its questions, its answers and the advice.
    .examples =
        omtanke handbook --org rhp -o handbook.html
        omtanke handbook --org hjorring --role leader --topic pages -o pages.pdf
cli-value-handbook = FORMAT
cli-arg-handbook = text, markdown, html or pdf; otherwise as the file’s name ends
