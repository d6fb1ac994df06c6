# De ord, der er ens overalt, i den form, de har efter »din« eller »jeres«. Alle id’er begynder med »word-«,
# fordi fluent-rs lægger termer og beskeder under samme navn: `-leader` ville forsvinde ved siden af beskeden `leader`.

-word-leader = leder
-word-nearest-leader = nærmeste leder
-word-union-representative = tillidsrepræsentant
-word-safety-representative = arbejdsmiljørepræsentant
-word-professional-organisation = faglige organisation
-word-secretariat = sekretariat
-word-communications = sekretariats- og kommunikationsafdeling
-word-communications-department = kommunikationsafdeling
-word-duty-of-confidentiality = tavshedspligt
-word-freedom-of-expression = ytringsfrihed
