### A receipt that is opened again: what has changed since, and what can be wrong with it.

## What has changed since

since-nothing = Indholdet er det samme, som da kvitteringen blev lavet, og det er rådet også.
since-same-advice = Indholdet er ikke det samme, som da kvitteringen blev lavet, men det er rådet. Hovedsvaret, reglerne, deres styrke og skridtene er, som de var. Ordlyden kan være en anden.
since-other-advice = Indholdet er ikke det samme, som da kvitteringen blev lavet, og det er rådet heller ikke:
since-other-reading = Indholdet er det samme, som da kvitteringen blev lavet, men denne udgave af omtanke giver et andet råd:
# $then and $now are main answers such as “Ask first”.
since-verdict = Hovedsvaret var »{ $then }«. Nu er det »{ $now }«.
since-ground-own = Dengang kom svaret fra din organisations vejledning.
since-ground-own-silent = Dengang sagde din organisations vejledning ikke noget om det her.
since-ground-not-addressed = Dengang henvendte din organisations vejledning sig ikke til din rolle.
since-ground-no-guideline = Dengang havde din organisation ingen vejledning her.
# $now and $then are strengths such as “Recommended”, $statement is what the passage lays down.
since-new-rule = Svaret bygger nu også på afsnit { $rule }: { $statement } ({ $now })
since-gone-rule = Svaret bygger ikke længere på afsnit { $rule }: { $statement } ({ $now })
since-strength = Afsnit { $rule } var »{ $then }« og er nu »{ $now }«: { $statement }
since-new-step = Et nyt skridt fra din organisation: { $step }
since-gone-step = Ikke længere et skridt fra din organisation: { $step }
since-new-suggestion = Et nyt forslag fra omtanke: { $step }
since-gone-suggestion = omtanke foreslår ikke længere: { $step }
since-not-told = Reglerne eller skridtene er nogle andre. Kvitteringen er for kort til at vise hvilke.
since-more-than-is-told = Reglerne eller skridtene er også nogle andre. Kvitteringen er for kort til at vise hvilke.

## The command

cli-about-open = Vis anbefalingen fra en kvittering igen, og se, hvad der er ændret siden. Organisation, rolle og svar er dem, der står i kvitteringen.
    .examples =
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y -o kvittering.pdf --sign-off
cli-value-code = KVITTERING
cli-arg-code = Kvitteringen, som den står sidst i anbefalingen; bindestreger, mellemrum og store bogstaver er uden betydning
cli-error-receipt-missing = Skriv kvitteringen efter »omtanke open«. Den står sidst i anbefalingen.
cli-error-receipt-letter = Gruppe { $group } i kvitteringen indeholder »{ $letter }«, og det gør ingen kvittering. Se på gruppen igen.
cli-error-receipt-group = Gruppe { $group } i kvitteringen, »{ $text }«, er ikke rigtig. Sammenlign den med kvitteringen, tegn for tegn.
cli-error-receipt-length = Gruppe { $group } i kvitteringen, »{ $text }«, skal have fem bogstaver og tal. Se på gruppen igen.
cli-error-receipt-short = Kvitteringen slutter for tidligt. Der mangler en eller flere grupper til sidst.
cli-error-receipt-newer = Kvitteringen er lavet af en nyere udgave af omtanke. Brug den udgave til at åbne den.
cli-error-receipt-scenario = Kvitteringen gælder en situation, der ikke findes i indholdet her. Angiv den pakke, den er lavet med, med »--pack«.
cli-error-receipt-organisation = Kvitteringen gælder en organisation, der ikke findes i indholdet her. Angiv den pakke, den er lavet med, med »--pack«.
cli-error-receipt-organisations = Kvitteringen passer på flere organisationer her. Skriv hvilken, med »--org« og et af disse navne:
cli-error-receipt-answer = Situationen »{ $scenario }« er ikke den samme, som da kvitteringen blev lavet. Det næste svar i kvitteringen passer ikke til spørgsmålet »{ $question }«
cli-error-receipt-question = Situationen »{ $scenario }« er ikke den samme, som da kvitteringen blev lavet. Kvitteringen har ikke noget svar på spørgsmålet »{ $question }«
cli-error-receipt-too-many = Situationen »{ $scenario }« er ikke den samme, som da kvitteringen blev lavet. Den slutter nu, før alle svar i kvitteringen er brugt.
cli-hint-receipt-answers = Fortsæt fra de svar, der stadig gælder:
