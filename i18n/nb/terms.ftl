# Ordene som er de samme overalt. Hvert ord er et substantiv i ubestemt form. Der teksten trenger en bøyd form, står
# endelsen rett etter: “{ -word-leader }en din”. Alle id-er begynner med “word-”, se i18n/en/terms.ftl.

-word-leader = leder
-word-nearest-leader = nærmeste leder
-word-union-representative = tillitsvalgt
-word-safety-representative = verneombud
-word-professional-organisation = fagorganisasjon
-word-secretariat = sekretariat
-word-communications = sekretariats- og kommunikasjonsavdeling
-word-communications-department = kommunikasjonsavdeling
-word-duty-of-confidentiality = taushetsplikt
-word-freedom-of-expression = ytringsfrihet
