# The words that are the same everywhere. Each is a noun without its article.

-leader = leader
-nearest-leader = nearest leader
-union-representative = union representative
-safety-representative = safety representative
-professional-organisation = professional organisation
-secretariat = secretariat
-communications = secretariat and communication department
-communications-department = communication department
-duty-of-confidentiality = duty of confidentiality
-freedom-of-expression = freedom of expression
