### The handbook: every situation as one document.

handbook-title = Håndbok: { $publisher }
handbook-title-other = Håndbok for dem som ikke har en egen veiledning
handbook-how = Finn situasjonen som passer, og svar på spørsmålene fra det første og utover. Under hvert svar står det hvor du går videre. Til slutt kommer du til svaret som passer i din sak.
handbook-most = Hvert svar står her for seg selv. Programmet omtanke stiller de samme spørsmålene og gir ett svar ut fra alt som gjelder i din sak.
handbook-contents = Innhold
handbook-first-aid = For når noe allerede har skjedd.
handbook-question = Spørsmål { $number }: { $question }
handbook-many = Flere svar kan passe.
# $matter is something that an answer brings up besides, such as “Use of the same password”.
handbook-brings-up = Svaret tar også opp dette: { $matter }
handbook-to-question = Gå videre til spørsmål { $number }
# $end is the name of an end of the situation.
handbook-to-end = Gå til svaret: { $end }
handbook-then = Gå deretter videre slik:
# $conditions are one or more of handbook-condition, with handbook-and between.
handbook-if = Hvis { $conditions }
# $answers are one or more of handbook-answer, with handbook-or between.
handbook-condition = svaret på spørsmål { $number } er { $answers }
handbook-answer = «{ $answer }»
handbook-and = { ", og " }
handbook-or = { " eller " }
handbook-otherwise = Ellers
handbook-end = Svar: { $end }
handbook-same = Resten er som ved dette svaret: { $end }
handbook-usual-help = Du kan få hjelp hos dem som står først i håndboken.
# $page is the number of the sheet that a line leads to.
handbook-page = side { $page }
handbook-perhaps = Et av svarene dine tar kanskje også opp noe av dette. Hvis veiledningen i organisasjonen din tar stilling til det, gjelder det strengeste av hovedsvarene i den.
handbook-perhaps-no-guideline = Et av svarene dine tar kanskje også opp noe av dette. Det endrer ikke hovedsvaret.
handbook-matter = Hvis et svar også tar opp dette: { $matter }
handbook-matter-silent = Veiledningen i organisasjonen din tar ikke stilling til dette, så det endrer ikke hovedsvaret.
handbook-matter-no-guideline = Dette endrer ikke hovedsvaret.

cli-about-handbook = Lag en håndbok for én organisasjon og én rolle: alle situasjoner med spørsmål, svar og råd.
    .examples =
        omtanke handbook --org rhp -o haandbok.html
        omtanke handbook --org hjorring --role leader --topic pages -o sider.pdf
cli-value-handbook = FORMAT
cli-arg-handbook = text, markdown, html eller pdf; ellers etter endelsen på filnavnet
