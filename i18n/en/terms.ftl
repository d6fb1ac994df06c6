# The words that are the same everywhere. Each is a noun without its article. Every id begins with “word-”,
# because fluent-rs keeps terms and messages under one name: `-leader` would be lost beside the message `leader`.

-word-leader = leader
-word-nearest-leader = nearest leader
-word-union-representative = union representative
-word-safety-representative = safety representative
-word-professional-organisation = professional organisation
-word-secretariat = secretariat
-word-communications = secretariat and communication department
-word-communications-department = communication department
-word-duty-of-confidentiality = duty of confidentiality
-word-freedom-of-expression = freedom of expression
