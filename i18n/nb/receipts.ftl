### A receipt that is opened again: what has changed since, and what can be wrong with it.

## What has changed since

since-nothing = Innholdet er det samme som da kvitteringen ble laget, og det er rådet også.
since-same-advice = Innholdet er ikke det samme som da kvitteringen ble laget, men det er rådet. Hovedsvaret, reglene, styrken deres og stegene er som de var. Ordlyden kan være en annen.
since-other-advice = Innholdet er ikke det samme som da kvitteringen ble laget, og det er ikke rådet heller:
since-other-reading = Innholdet er det samme som da kvitteringen ble laget, men denne utgaven av omtanke gir et annet råd:
# $then and $now are main answers such as “Ask first”.
since-verdict = Hovedsvaret var «{ $then }». Nå er det «{ $now }».
since-ground-own = Den gangen kom svaret fra veiledningen i organisasjonen din.
since-ground-own-silent = Den gangen sa ikke veiledningen i organisasjonen din noe om dette.
since-ground-not-addressed = Den gangen henvendte ikke veiledningen i organisasjonen din seg til din rolle.
since-ground-no-guideline = Den gangen hadde organisasjonen din ingen veiledning her.
# $now and $then are strengths such as “Recommended”, $statement is what the passage lays down.
since-new-rule = Svaret bygger nå også på avsnitt { $rule }: { $statement } ({ $now })
since-gone-rule = Svaret bygger ikke lenger på avsnitt { $rule }: { $statement } ({ $now })
since-strength = Avsnitt { $rule } var «{ $then }» og er nå «{ $now }»: { $statement }
since-new-step = Et nytt steg fra organisasjonen din: { $step }
since-gone-step = Ikke lenger et steg fra organisasjonen din: { $step }
since-new-suggestion = Et nytt forslag fra omtanke: { $step }
since-gone-suggestion = omtanke foreslår ikke lenger: { $step }
since-not-told = Reglene eller stegene er andre enn før. Kvitteringen er for kort til å vise hvilke.
since-more-than-is-told = Reglene eller stegene er også andre enn før. Kvitteringen er for kort til å vise hvilke.

## The command

cli-about-open = Vis anbefalingen fra en kvittering igjen, og se hva som er endret siden. Organisasjon, rolle og svar er de som står i kvitteringen.
    .examples =
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y
        omtanke open A85M8-E5CQ7-26F1G-CAJVQ-8PX45-NNDG9-63Y -o kvittering.pdf --sign-off
cli-value-code = KVITTERING
cli-arg-code = Kvitteringen, slik den står sist i anbefalingen; bindestreker, mellomrom og store bokstaver spiller ingen rolle
cli-error-receipt-missing = Skriv kvitteringen etter «omtanke open». Den står sist i anbefalingen.
cli-error-receipt-letter = Gruppe { $group } i kvitteringen inneholder «{ $letter }», og det gjør ingen kvittering. Se på gruppen en gang til.
cli-error-receipt-group = Gruppe { $group } i kvitteringen, «{ $text }», er ikke riktig. Sammenlign den med kvitteringen, tegn for tegn.
cli-error-receipt-length = Gruppe { $group } i kvitteringen, «{ $text }», skal ha fem bokstaver og tall. Se på gruppen en gang til.
cli-error-receipt-short = Kvitteringen slutter for tidlig. Det mangler én eller flere grupper på slutten.
cli-error-receipt-newer = Kvitteringen er laget av en nyere utgave av omtanke. Bruk den utgaven til å åpne den.
cli-error-receipt-scenario = Kvitteringen gjelder en situasjon som ikke finnes i innholdet her. Oppgi pakken den er laget med, med «--pack».
cli-error-receipt-organisation = Kvitteringen gjelder en organisasjon som ikke finnes i innholdet her. Oppgi pakken den er laget med, med «--pack».
cli-error-receipt-organisations = Kvitteringen passer på flere organisasjoner her. Skriv hvilken, med «--org» og ett av disse navnene:
cli-error-receipt-answer = Situasjonen «{ $scenario }» er ikke den samme som da kvitteringen ble laget. Det neste svaret i kvitteringen passer ikke til spørsmålet «{ $question }»
cli-error-receipt-question = Situasjonen «{ $scenario }» er ikke den samme som da kvitteringen ble laget. Kvitteringen har ikke noe svar på spørsmålet «{ $question }»
cli-error-receipt-too-many = Situasjonen «{ $scenario }» er ikke den samme som da kvitteringen ble laget. Den slutter nå før alle svarene i kvitteringen er brukt.
cli-hint-receipt-answers = Fortsett fra svarene som fortsatt gjelder:
