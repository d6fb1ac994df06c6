### The handbook: every situation as one document.

handbook-title = Håndbog: { $publisher }
handbook-title-other = Håndbog for dem, der ikke har en vejledning
handbook-how = Find den situation, der passer, og svar på spørgsmålene fra det første og frem. Under hvert svar står, hvor du går hen. Til sidst kommer du til det svar, der passer til din sag.
handbook-most = Hvert svar står her for sig selv. Programmet omtanke stiller de samme spørgsmål og giver ét svar ud fra alt det, der gælder i din sag.
handbook-contents = Indhold
handbook-first-aid = Til når noget allerede er sket.
handbook-question = Spørgsmål { $number }: { $question }
handbook-many = Flere svar kan passe.
# $matter is something that an answer brings up besides, such as “Use of the same password”.
handbook-brings-up = Svaret handler også om dette: { $matter }
handbook-to-question = Gå videre til spørgsmål { $number }
# $end is the name of an end of the situation.
handbook-to-end = Gå til svaret: { $end }
handbook-then = Gå derefter videre sådan:
# $conditions are one or more of handbook-condition, with handbook-and between.
handbook-if = Hvis { $conditions }
# $answers are one or more of handbook-answer, with handbook-or between.
handbook-condition = svaret på spørgsmål { $number } er { $answers }
handbook-answer = »{ $answer }«
handbook-and = { ", og " }
handbook-or = { " eller " }
handbook-otherwise = Ellers
handbook-end = Svar: { $end }
handbook-same = Resten er som ved dette svar: { $end }
handbook-usual-help = Du kan få hjælp hos dem, der står forrest i håndbogen.
# $page is the number of the sheet that a line leads to.
handbook-page = side { $page }
handbook-perhaps = Et af dine svar handler måske også om noget af dette. Hvis din organisations vejledning tager stilling til det, gælder det strengeste af dens hovedsvar.
handbook-perhaps-no-guideline = Et af dine svar handler måske også om noget af dette. Det ændrer ikke hovedsvaret.
handbook-matter = Hvis et svar også handler om dette: { $matter }
handbook-matter-silent = Din organisations vejledning tager ikke stilling til dette, så det ændrer ikke hovedsvaret.
handbook-matter-no-guideline = Dette ændrer ikke hovedsvaret.

cli-about-handbook = Lav en håndbog til én organisation og én rolle: alle situationer med spørgsmål, svar og råd.
    .examples =
        omtanke handbook --org rhp -o haandbog.html
        omtanke handbook --org hjorring --role leader --topic pages -o sider.pdf
cli-value-handbook = FORMAT
cli-arg-handbook = text, markdown, html eller pdf; ellers efter filnavnets endelse
